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
    var leastShare = 1.0
    var named: Set<String> = []
    var (sum, pairs, freed) = (0.0, 0, try daysFreed(byJoining: bodies))
    let mergers = try mergers()
    var found: Set<String> = []
    for (place, left) in bodies.enumerated() {
      for right in bodies[(place + 1)...] {
        let scores = similarity(left, right)
        condition(
          Words.areLike(left: left.id, right: right.id), exclusion(left, right) == nil)
        if left.function == "service", right.function == "service" {
          condition(
            Words.servicesShareWork(left: left.id, right: right.id),
            !left.remits.intersection(right.remits).isSubset(of: content.topRemits))
        }
        let share = memberShare(left, right)
        sum += share
        pairs += 1
        leastShare = min(leastShare, share)
        named.formUnion(
          left.remits.intersection(right.remits)
            .intersection(left.remitsNamed.union(right.remitsNamed)))
        // A merger inside the table counts once, as the merger.
        let stated = mergers[Set([left.id, right.id])]
        let isMerger = try isMerger(left, right, precedents: stated ?? [])
        if isMerger { found.insert([left.id, right.id].sorted().joined(separator: " ")) }
        check(
          Words.precedentsOfPair(left: left.id, right: right.id)(.english),
          (stated ?? []).map(\.id),
          Set(try those(of: stated ?? [], doingTheWorkOf: left, right)))
        if isMerger { freed -= try daysFreed(byJoining: [left, right]) }
        least.area = min(least.area, scores.area)
        least.membership = min(least.membership, scores.membership)
        least.remit = min(least.remit, scores.remit)
      }
    }
    check(
      "evidence.mergers", mergers.keys.map { $0.sorted().joined(separator: " ") }.sorted(), found)
    try check(try content.evidence.member("least"), least)
    check("evidence.leastShare", try content.evidence.number("leastShare"), leastShare)
    check("evidence.reasonRemits", try content.evidence.strings("reasonRemits"), named)
    let many = Set(bodies.filter { $0.function == "strategic" && $0.isMultiPurpose }.map(\.id))
    check("evidence.reasonBodies", try content.evidence.strings("reasonBodies"), many)
    let common = bodies.dropFirst().reduce(bodies.first?.members ?? []) {
      $0.intersection($1.members)
    }
    condition(.areaOfEveryTwo, meets(least.area, try content.threshold("shared-table.area")))
    condition(
      .shareOfEveryTwo,
      meets(leastShare, try content.threshold("shared-table.membership")))
    condition(
      .membersOfAll,
      meets(Double(common.count), try content.threshold("shared-table.common-members")))
    let differs = !meets(least.remit, try content.threshold("shared-table.remit-below"))
    condition(.someDifferInRemit, differs || bodies.count >= 3)
    condition(.reasonBeyondMembers, !named.isEmpty || !many.isEmpty)
    let shared = bodies.dropFirst().reduce(bodies.first?.areas ?? []) {
      $0.intersection($1.areas)
    }
    return PackBasis(
      partnerships: bodies, action: .local,
      margins: [try margin(sum / Double(max(1, pairs)), "shared-table.membership")],
      freedDays: max(0, freed), countsMeetings: true, people: weight(ofAreas: shared))
  }

  /// The mergers that the evidence states among the bodies, with their precedents.
  private func mergers() throws(PackFailure) -> [Set<String>: [PackContent.Partnership]] {
    var found: [Set<String>: [PackContent.Partnership]] = [:]
    for entry in try content.evidence.array("mergers") {
      let pair = Set([try entry.string("left"), try entry.string("right")])
      found[pair] = try content.partnerships(try entry.strings("precedents"))
    }
    return found
  }
}
