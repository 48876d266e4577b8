internal import LandscapeModel
internal import Wording

extension Recount {
  /// Two bodies of one function that have area, members and remits in common, or that are one elsewhere.
  static let mergeCandidate = Recount(rule: "merge-candidate", evidence: "pair", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.mergeCandidate()
  }
}

extension PackRecount {
  fileprivate mutating func mergeCandidate() throws(PackFailure) -> PackBasis {
    let (left, right) = try pair()
    let area = similarity(left, right).area
    condition(.conditionArea, meets(area, try content.threshold("merge.area")))
    condition(.oneFunction, left.function == right.function)
    let precedents = try content.partnerships(try content.evidence.strings("precedents"))
    check(
      "evidence.precedents", precedents.map(\.id),
      Set(try those(of: precedents, doingTheWorkOf: left, right)))
    let share = memberShare(left, right)
    let (isAgreed, membership) = (
      try isAgreed(left, right), try content.threshold("merge.membership")
    )
    let isAlike = isAgreed && meets(share, membership)
    let bar = isAlike ? "merge.membership" : "merge.membership-with-precedent"
    let limit = try content.threshold(bar)
    condition(
      .membersAndRemitsOrPrecedent,
      isAlike || !precedents.isEmpty && meets(share, limit))
    check(
      "evidence.holdsByPrecedent", try content.evidence.flag("holdsByPrecedent"), !isAlike)
    return PackBasis(
      partnerships: [left, right], action: .merger(isOnOneFootprint: left.areas == right.areas),
      margins: [
        try margin(area, "merge.area"),
        try margin(similarity(left, right).remit, "merge.remit"), try margin(share, bar),
      ],
      freedDays: try daysFreed(byJoining: [left, right]), countsMeetings: true,
      people: weight(ofAreas: left.areas.intersection(right.areas)),
      isDoneElsewhere: !precedents.isEmpty)
  }

  private func isAgreed(
    _ p: PackContent.Partnership, _ q: PackContent.Partnership
  ) throws(PackFailure) -> Bool {
    isAgreed(
      p, q, alike: try content.threshold("merge.remit"),
      inside: try content.threshold("merge.remit-inside"))
  }

  /// merge-candidate's condition on two bodies.
  /// - Parameter precedents: bodies that do the work of both elsewhere.
  func isMerger(
    _ p: PackContent.Partnership, _ q: PackContent.Partnership,
    precedents: [PackContent.Partnership]
  ) throws(PackFailure) -> Bool {
    let area = try content.threshold("merge.area")
    guard p.function == q.function, exclusion(p, q) == nil,
      !p.members.isDisjoint(with: q.members), meets(similarity(p, q).area, area)
    else { return false }
    let share = memberShare(p, q)
    let isAgreed = try isAgreed(p, q)
    if isAgreed, meets(share, try content.threshold("merge.membership")) { return true }
    let withPrecedent = try content.threshold("merge.membership-with-precedent")
    return !precedents.isEmpty && meets(share, withPrecedent)
  }
}
