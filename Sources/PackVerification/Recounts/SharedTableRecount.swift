internal import LandscapeModel
internal import Wording

extension Recount {
  /// Bodies of one place whose members could sit at one table.
  static let sharedTable = Recount(rule: "shared-table", evidence: "table", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.sharedTable()
  }
}

extension PackRecount {
  fileprivate mutating func sharedTable() throws(PackFailure) -> PackBasis {
    let bodies = try content.partnerships(try content.evidence.strings("partnerships"))
    try check(shared: try content.evidence.member("shared"), of: bodies)
    var least = PackScores(area: 1, membership: 1, remit: 1)
    var greatestRemit = 0.0
    var (sum, pairs, freed) = (0.0, 0, try daysFreed(byJoining: bodies))
    for (place, left) in bodies.enumerated() {
      for right in bodies[(place + 1)...] {
        let scores = similarity(left, right)
        condition(
          Words.areLike(left: left.id, right: right.id), exclusion(left, right) == nil)
        sum += scores.membership
        pairs += 1
        // A merger inside the table counts once, as the merger.
        if try isMerger(left, right) { freed -= try daysFreed(byJoining: [left, right]) }
        least.area = min(least.area, scores.area)
        least.membership = min(least.membership, scores.membership)
        least.remit = min(least.remit, scores.remit)
        greatestRemit = max(greatestRemit, scores.remit)
      }
    }
    try check(try content.evidence.member("least"), least)
    check(
      "evidence.greatestRemit", try content.evidence.number("greatestRemit"), greatestRemit)
    let common = bodies.dropFirst().reduce(bodies.first?.members ?? []) {
      $0.intersection($1.members)
    }
    condition(.areaOfEveryTwo, meets(least.area, try content.threshold("shared-table.area")))
    condition(
      .membershipOfEveryTwo,
      meets(least.membership, try content.threshold("shared-table.membership")))
    condition(
      .membersOfAll,
      meets(Double(common.count), try content.threshold("shared-table.common-members")))
    let differs = !meets(least.remit, try content.threshold("shared-table.remit-below"))
    condition(.someDifferInRemit, differs || bodies.count >= 3)
    let isTied =
      greatestRemit > 0 || content.list == "services"
      || bodies.contains { $0.function == "delivery" || $0.isMultiPurpose }
    let without = try content.threshold("shared-table.membership-without-remit")
    condition(
      .membershipWithoutRemit,
      isTied || meets(least.membership, without))
    let shared = bodies.dropFirst().reduce(bodies.first?.areas ?? []) {
      $0.intersection($1.areas)
    }
    return PackBasis(
      partnerships: bodies, action: .local,
      margins: [try margin(sum / Double(max(1, pairs)), "shared-table.membership")],
      freedDays: max(0, freed), countsMeetings: true, people: weight(ofAreas: shared))
  }
}
