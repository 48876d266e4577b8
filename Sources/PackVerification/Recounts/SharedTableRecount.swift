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
          "'\(left.id)' and '\(right.id)' are like", exclusion(left, right) == nil)
        sum += scores.membership
        pairs += 1
        // A merger inside the table counts once, as the merger.
        if try isMerger(left, right, precedents: []) {
          freed -= try daysFreed(byJoining: [left, right])
        }
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
    condition("area of every two", meets(least.area, try content.threshold("shared-table.area")))
    condition(
      "membership of every two",
      meets(least.membership, try content.threshold("shared-table.membership")))
    condition(
      "members common to all",
      meets(Double(common.count), try content.threshold("shared-table.common-members")))
    let differs = !meets(least.remit, try content.threshold("shared-table.remit-below"))
    condition("some two differ in remit, or three bodies or more", differs || bodies.count >= 3)
    let isTied =
      greatestRemit > 0 || content.list == "services"
      || bodies.contains { $0.function == "delivery" || $0.isMultiPurpose }
    let without = try content.threshold("shared-table.membership-without-remit")
    condition(
      "membership of every two without a remit in common",
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
