internal import Foundation

/// A finding worked out anew from its evidence pack alone, by the formulas of the method page.
///
/// Nothing of the program's own measures is used, so that the two can disagree. Checked are the
/// weights of the members, every score, count, name and list of the evidence with the rule's condition,
/// the days freed, the people affected, both routes and the four factors with their product. What
/// needs every pair of the landscape is not: significance, stability, rank and precedents. Numbers
/// agree within 1e-9.
package struct PackVerification: Sendable {
  /// One number, list or condition.
  package struct Check: Hashable, Sendable {
    /// Its place in the pack, or the condition in words.
    package let name: String
    package let stated: String
    package let found: String
    package let agrees: Bool
  }

  package let finding: String
  package let checks: [Check]

  /// Whether everything that was checked agrees.
  package var agrees: Bool { checks.allSatisfy(\.agrees) }

  /// Reads a pack and works it out.
  /// - Throws: `PackFailure` where the bytes are no pack, or lack what a score is made of.
  package init(pack bytes: [UInt8]) throws(PackFailure) {
    let content = try PackContent(bytes: bytes)
    finding = content.id
    var recount = PackRecount(content: content)
    try recount.run()
    checks = recount.checks
  }
}

/// The recount itself: each step adds what it checked.
struct PackRecount {
  let content: PackContent
  private(set) var checks: [PackVerification.Check] = []

  init(content: PackContent) { self.content = content }

  mutating func run() throws(PackFailure) {
    weights()
    let basis =
      switch try content.evidence.string("type") {
      case "pair": try pair()
      case "nest": try nest()
      case "table": try table()
      case "twins": try twins()
      case "misaligned": try misaligned()
      case "plan-duplication": try planDuplication()
      case "plan-timing": try planTiming()
      case "burden": try burden()
      case "coverage": try coverage()
      case "missing-member": try missingMember()
      case "governance": try governance()
      default: throw PackFailure(text: "evidence.type is none that this program knows")
      }
    try priority(basis)
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

  mutating func condition(_ name: String, _ holds: Bool) {
    checks.append(
      .init(
        name: "condition: " + name, stated: "holds", found: holds ? "holds" : "does not hold",
        agrees: holds))
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
