internal import LandscapeModel
internal import Wording

extension Recount {
  /// Two bodies whose remits agree, in one place, with some organisations in common.
  static let parallelRemit = Recount(rule: "parallel-remit", evidence: "pair", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.parallelRemit()
  }
}

extension PackRecount {
  fileprivate mutating func parallelRemit() throws(PackFailure) -> PackBasis {
    let (left, right) = try pair()
    let scores = similarity(left, right)
    let (inside, around) = (containment(of: left, in: right), containment(of: right, in: left))
    condition(
      .conditionAreaInside,
      meets(max(inside.area, around.area), try content.threshold("parallel.area")))
    condition(
      .remitsAgree,
      isAgreed(
        left, right, alike: try content.threshold("parallel.remit"),
        inside: try content.threshold("parallel.remit-inside")))
    let share = memberShare(left, right)
    condition(.conditionMembers, meets(share, try content.threshold("parallel.membership")))
    let isOneScale = left.scale != nil && left.scale == right.scale
    let limit = try content.threshold("parallel.area")
    condition(.oneScaleOrArea, isOneScale || meets(scores.area, limit))
    let fewest = min(try meetings(of: left), try meetings(of: right))
    return PackBasis(
      partnerships: [left, right], action: .local,
      margins: [
        try margin(max(inside.area, around.area), "parallel.area"),
        try margin(scores.remit, "parallel.remit"),
        try margin(share, "parallel.membership"),
      ],
      freedDays: Double(left.members.intersection(right.members).count) * fewest / 2,
      countsMeetings: true, people: weight(ofAreas: left.areas.intersection(right.areas)))
  }
}
