internal import LandscapeModel

extension CatalogueDraft {
  /// Ends the reading where nations are too many. Warns where the profile makes one nation of several that rows name, of each area in
  /// use that is in none of several nations, and of each partnership that works in another nation than its kind's row names.
  func warnOfNations(in landscape: Landscape) {
    let nations = landscape.nations
    let named = Nations.namedCount(areas: landscape.areas, kinds: landscape.kinds)
    if named > Nations.most {
      log.fail(
        Diagnostic(
          code: .tooManyNations, severity: .error,
          location: SourceLocation(file: file("areas.csv")), field: "nation",
          value: String(named), expected: String(Nations.most)))
    }
    warnOfJoinedNations(in: landscape)
    guard nations.areSeveral else { return }
    let codes = nations.all.map { nation in
      nation.areas.map { landscape.areas[Int($0)].code }.joined(separator: ", ")
    }
    var isUsed = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    for atom in landscape.footprints.atoms.values { isUsed[Int(atom)] = true }
    for (atom, nation) in nations.ofAtom.enumerated() where nation < 0 && isUsed[atom] {
      let area = landscape.area(ofAtom: AtomIndex(atom))
      log.add(
        Diagnostic(
          code: .areaWithoutNation, severity: .warning,
          location: SourceLocation(file: file("areas.csv"), line: Int(area.origin.line)),
          field: "nation", value: area.code, expected: codes.joined(separator: ", ")))
    }
    for (index, partnership) in landscape.partnerships.enumerated() {
      let (own, ofKind) = (
        nations.ofPartnership[index], nations.ofKind[Int(partnership.kind)]
      )
      guard own >= 0, ofKind >= 0, own != ofKind else { continue }
      log.add(
        Diagnostic(
          code: .kindOfAnotherNation, severity: .warning,
          location: SourceLocation(
            file: file("partnerships.csv"), line: Int(partnership.origin.line)),
          field: "areas", value: partnership.id, expected: codes[Int(ofKind)]))
    }
  }

  private func warnOfJoinedNations(in landscape: Landscape) {
    let codes = Set(landscape.jurisdiction.nation)
    guard codes.count > 1 else { return }
    let named = Set(landscape.areas.compactMap(\.nation) + landscape.kinds.compactMap(\.nation))
    let joined = named.sorted().map { landscape.areas[Int($0)].code }.filter(codes.contains)
    guard joined.count > 1 else { return }
    log.add(
      Diagnostic(
        code: .joinedNations, severity: .warning,
        location: SourceLocation(file: "jurisdiction.yaml"), field: "nation",
        value: joined.joined(separator: ", ")))
  }
}
