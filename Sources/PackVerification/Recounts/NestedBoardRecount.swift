internal import LandscapeModel
internal import Wording

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
      condition(Words.isANest(inner: inner.id, outer: outer), try isNested(inner, in: around))
      condition(Words.liesInOuter(inner: inner.id, outer: outer), around.id == outer)
      condition(
        Words.areaOf(id: inner.id), meets(scores.area, try content.threshold("nested.area")))
      condition(Words.coversAnotherArea(id: inner.id), inner.areas != around.areas)
      condition(
        Words.membershipOf(id: inner.id),
        meets(scores.membership, try content.threshold("nested.membership")))
      condition(Words.remitOf(id: inner.id), meets(scores.remit, remit))
      condition(
        Words.kindAsStated(id: inner.id), (inner.kind == around.kind) == isSameKind)
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
