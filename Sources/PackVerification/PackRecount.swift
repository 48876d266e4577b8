internal import Foundation
internal import LandscapeModel
internal import Wording

/// The recount itself: each step adds what it checked.
struct PackRecount {
  let content: PackContent
  private(set) var checks: [PackVerification.Check] = []

  init(content: PackContent) { self.content = content }

  mutating func run() throws(PackFailure) {
    weights()
    let recount = try Recount.of(content)
    let basis = try recount.run(&self)
    try priority(basis, list: recount.list)
  }

  /// ω = ln(1 + N / df) of every member.
  private mutating func weights() {
    for (id, member) in content.members.sorted(by: { $0.key < $1.key }) {
      let weight = member.seats > 0 ? log(1 + content.partnershipCount / member.seats) : 0
      check("pack.members '\(id)' weight", member.weight, weight)
    }
  }

  // MARK: Steps shared with the rules

  mutating func check(_ name: String, _ stated: Double, _ found: Double) {
    checks.append(
      .init(
        name: name, stated: stated.description, found: found.description,
        agrees: abs(stated - found) <= 1e-9 * max(1, abs(found))))
  }

  mutating func check(_ name: String, _ stated: [String], _ found: Set<String>) {
    checks.append(
      .init(
        name: name, stated: stated.joined(separator: " "),
        found: found.sorted().joined(separator: " "),
        agrees: Set(stated) == found && stated.count == found.count))
  }

  mutating func check(_ name: String, _ stated: Bool, _ found: Bool) {
    checks.append(
      .init(
        name: name, stated: stated.description, found: found.description,
        agrees: stated == found))
  }

  mutating func check(_ name: String, _ stated: String, _ found: String) {
    checks.append(.init(name: name, stated: stated, found: found, agrees: stated == found))
  }

  mutating func condition(_ name: Phrase, _ holds: Bool) {
    let stated = Phrase.conditionHolds(.english)
    checks.append(
      .init(
        name: Words.conditionNamed(condition: name(.english))(.english), stated: stated,
        found: holds ? stated : Phrase.conditionHoldsNot(.english), agrees: holds))
  }

  /// `≥ t − 1e-9`.
  func meets(_ score: Double, _ threshold: Double) -> Bool { score >= threshold - 1e-9 }

  func weight(ofAreas areas: Set<String>) -> Double {
    areas.sorted().reduce(0) { $0 + (content.areas[$1] ?? 0) }
  }

  func weight(ofMembers members: Set<String>) -> Double {
    members.sorted().reduce(0) { $0 + (content.members[$1]?.weight ?? 0) }
  }

  func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? min(1, part / whole) : 0 }
}
