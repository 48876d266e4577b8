extension Recount {
  /// Boards that lie inside another in area, membership and remit.
  static let nestedBoard = Recount(rule: "nested-board", evidence: "nest", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.nestedBoard()
  }
}

extension PackRecount {
  fileprivate mutating func nestedBoard() throws(PackFailure) -> PackBasis {
    let overlaps = try content.evidence.array("overlaps")
    let inners = try content.evidence.strings("inners")
    let outer = try content.evidence.string("outer")
    let isSameKind = try content.evidence.flag("isSameKind")
    let remit = try content.threshold(
      isSameKind ? "nested.remit-same-kind" : "nested.remit-other-kind")
    var areas: Set<String> = []
    var measured: Set<String> = []
    var bodies = [try content.partnership(outer)]
    var sum = 0.0
    for overlap in overlaps {
      let (inner, around) = try check(overlap: overlap)
      areas.formUnion(inner.areas)
      measured.insert(inner.id)
      bodies.append(inner)
      let scores = containment(of: inner, in: around)
      sum += scores.membership
      condition("'\(inner.id)' in '\(outer)' is a nest", try isNested(inner, in: around))
      condition("'\(inner.id)' lies in the outer '\(outer)'", around.id == outer)
      condition(
        "'\(inner.id)' area", meets(scores.area, try content.threshold("nested.area")))
      condition("'\(inner.id)' covers another area than the outer", inner.areas != around.areas)
      condition(
        "'\(inner.id)' membership",
        meets(scores.membership, try content.threshold("nested.membership")))
      condition("'\(inner.id)' remit", meets(scores.remit, remit))
      condition(
        "'\(inner.id)' kind as stated", (inner.kind == around.kind) == isSameKind)
    }
    check("evidence.inners", inners, measured)
    let mean = sum / Double(max(1, overlaps.count))
    return PackBasis(
      partnerships: bodies, action: .local, margins: [try margin(mean, "nested.membership")],
      freedDays: try daysFreed(byJoining: bodies) / 2, countsMeetings: true,
      people: weight(ofAreas: areas))
  }

  /// nested-board's condition on an inner and an outer body.
  func isNested(
    _ inner: PackContent.Partnership, in outer: PackContent.Partnership
  ) throws(PackFailure) -> Bool {
    let isOneKind = inner.kind == outer.kind
    let excluded = exclusion(inner, outer)
    guard excluded == nil || excluded == "siblings" && isOneKind else { return false }
    if ["scrutiny", "service", "advisory"].contains(inner.function) { return false }
    if inner.function == "delivery", inner.parentIsActive { return false }
    let isComparable =
      isOneKind ? try content.kind(outer.kind).isSpecific : outer.isMultiPurpose
    guard isComparable, inner.areas != outer.areas,
      !inner.members.isDisjoint(with: outer.members)
    else { return false }
    let scores = containment(of: inner, in: outer)
    let limits = PackScores(
      area: try content.threshold("nested.area"),
      membership: try content.threshold("nested.membership"),
      remit: try content.threshold(
        isOneKind ? "nested.remit-same-kind" : "nested.remit-other-kind"))
    return meets(scores.area, limits.area) && meets(scores.membership, limits.membership)
      && meets(scores.remit, limits.remit)
  }
}
