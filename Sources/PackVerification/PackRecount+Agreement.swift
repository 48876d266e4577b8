// What is said of two bodies by plain count, by their remits and by what is done elsewhere.
extension PackRecount {
  /// Members of both over members of either, each counted as one.
  func memberShare(_ p: PackContent.Partnership, _ q: PackContent.Partnership) -> Double {
    ratio(
      Double(p.members.intersection(q.members).count), Double(p.members.union(q.members).count))
  }

  /// Whether the remits of two are alike, or those of the one with fewer lie inside a board of many tasks.
  func isAgreed(
    _ p: PackContent.Partnership, _ q: PackContent.Partnership, alike: Double, inside: Double
  ) -> Bool {
    if meets(similarity(p, q).remit, alike) { return true }
    return [(p, q), (q, p)].contains { inner, outer in
      inner.remits.count <= outer.remits.count && outer.isMultiPurpose
        && inner.remitsNamed.count >= 2 && meets(containment(of: inner, in: outer).remit, inside)
    }
  }

  /// The ids of those of `bodies` that do elsewhere the work of two.
  func those(
    of bodies: [PackContent.Partnership], doingTheWorkOf p: PackContent.Partnership,
    _ q: PackContent.Partnership
  ) throws(PackFailure) -> [String] {
    var found: [String] = []
    for body in bodies {
      if try isPrecedent(body, of: p, q) { found.append(body.id) }
    }
    return found
  }

  /// Whether a body does elsewhere the work of two, as far as the rows of the pack say.
  private func isPrecedent(
    _ body: PackContent.Partnership, of p: PackContent.Partnership, _ q: PackContent.Partnership
  ) throws(PackFailure) -> Bool {
    let kinds = [p.kind, q.kind]
    for kind in kinds {
      guard try content.kind(kind).isSpecific else { return false }
    }
    return p.kind != q.kind && p.function == q.function && body.function == p.function
      && isNational(body) == isNational(p) && isNational(body) == isNational(q)
      && !p.remits.isEmpty && !q.remits.isEmpty
      && p.remits.union(q.remits).isSubset(of: body.remits)
      && body.areas.isDisjoint(with: p.areas.union(q.areas))
      && !content.partnerships.values.contains {
        $0.id != body.id && kinds.contains($0.kind) && !$0.areas.isDisjoint(with: body.areas)
      }
  }
}
