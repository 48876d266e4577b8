package import LandscapeModel

extension SeatMask {
  /// The mask of a landscape: geography says who could sit, law says who must.
  ///
  /// - An organisation whose areas share no atom with the footprint cannot sit. One without areas, or
  ///   with an area that has the atoms of all (a national body), can sit anywhere; on a partnership
  ///   without a footprint anyone can.
  /// - Where `law` is wanted, a member must sit on a partnership of statutory basis (its own, else
  ///   its kind's) whose kind names the member's kind as a statutory member, by a law in force at the date.
  ///
  /// - Parameter members: for each partnership its counted members, ascending.
  /// - Complexity: O(seats + footprints × distinct areas of organisations × atoms).
  package init(members: PackedRows, landscape: Landscape, law: Bool) {
    // Organisations with the same areas as catalogued are one group.
    var groups: [[AreaIndex]: Int32] = [:]
    var areasOfGroup: [[AreaIndex]] = []
    let groupOfOrganisation = landscape.organisations.map { organisation -> Int32 in
      if let known = groups[organisation.areas] { return known }
      let group = Int32(areasOfGroup.count)
      groups[organisation.areas] = group
      areasOfGroup.append(organisation.areas)
      return group
    }
    let atomsOfGroup = areasOfGroup.map { areas in
      areas.flatMap { landscape.hierarchy.atomsOfArea[$0] }
    }
    var isCovered = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    var allowed = PackedRows()
    for footprint in 0..<landscape.footprints.count {
      let atoms = landscape.footprints.atoms[footprint]
      for atom in atoms { isCovered[Int(atom)] = true }
      allowed.append(
        atomsOfGroup.indices.lazy.filter { group in
          atoms.isEmpty || atomsOfGroup[group].isEmpty
            || atomsOfGroup[group].contains { isCovered[Int($0)] }
        }.map { Int32($0) })
      for atom in atoms { isCovered[Int(atom)] = false }
    }

    var mandatory = PackedRows()
    for (index, partnership) in landscape.partnerships.enumerated() {
      let kind = landscape.kinds[Int(partnership.kind)]
      guard law, kind.isActive(at: landscape.asOf),
        (partnership.basis ?? kind.basis) == .statutory
      else {
        mandatory.append([])
        continue
      }
      let required = Set(kind.statutoryMemberKinds)
      mandatory.append(
        members[index].filter { required.contains(landscape.organisations[Int($0)].kind) })
    }
    self.init(
      held: members, rowGroup: landscape.footprints.ofPartnership,
      columnGroup: groupOfOrganisation, allowedGroups: allowed, mandatory: mandatory)
  }
}
