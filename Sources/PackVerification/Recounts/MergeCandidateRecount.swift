internal import LandscapeModel
internal import Wording

extension Recount {
  /// Two bodies of one function that are alike in area, remit and members.
  static let mergeCandidate = Recount(rule: "merge-candidate", evidence: "pair", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.mergeCandidate()
  }
}

extension PackRecount {
  fileprivate mutating func mergeCandidate() throws(PackFailure) -> PackBasis {
    let (left, right) = try pair()
    let scores = similarity(left, right)
    condition(.conditionArea, meets(scores.area, try content.threshold("merge.area")))
    condition(.conditionRemit, meets(scores.remit, try content.threshold("merge.remit")))
    let isAlike = meets(scores.membership, try content.threshold("merge.membership"))
    let (few, many) =
      left.members.count <= right.members.count ? (left, right) : (right, left)
    let ratio = Double(many.members.count) / Double(max(1, few.members.count))
    let isNotMuchLarger = meets(try content.threshold("merge.largest-ratio"), ratio)
    let isContained = few.members.isSubset(of: many.members) && isNotMuchLarger
    condition(.membershipOrInside, isAlike || isContained)
    condition(.oneFunction, left.function == right.function)
    check(
      "evidence.holdsByContainment", try content.evidence.flag("holdsByContainment"), !isAlike)
    return PackBasis(
      partnerships: [left, right], action: .merger(isOnOneFootprint: left.areas == right.areas),
      margins: [
        try margin(scores.area, "merge.area"), try margin(scores.remit, "merge.remit"),
        try margin(scores.membership, "merge.membership"),
      ],
      freedDays: try daysFreed(byJoining: [left, right]), countsMeetings: true,
      people: weight(ofAreas: left.areas.intersection(right.areas)))
  }

  /// merge-candidate's condition on two bodies.
  func isMerger(
    _ p: PackContent.Partnership, _ q: PackContent.Partnership
  ) throws(PackFailure) -> Bool {
    guard p.function == q.function, exclusion(p, q) == nil,
      !p.members.isDisjoint(with: q.members)
    else { return false }
    let scores = similarity(p, q)
    guard meets(scores.area, try content.threshold("merge.area")),
      meets(scores.remit, try content.threshold("merge.remit"))
    else { return false }
    if meets(scores.membership, try content.threshold("merge.membership")) { return true }
    let (few, many) = p.members.count <= q.members.count ? (p, q) : (q, p)
    let ratio = Double(many.members.count) / Double(max(1, few.members.count))
    let largest = try content.threshold("merge.largest-ratio")
    return few.members.isSubset(of: many.members) && meets(largest, ratio)
  }
}
