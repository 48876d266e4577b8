internal import Foundation

/// A finding worked out anew from its evidence pack alone, by the formulas of the method page.
///
/// Nothing of the program's own measures is used, so that the two can disagree. Checked are the
/// weights of the members, every score, count and list of the evidence of pairs, nests, tables and
/// twins with the rule's condition, and the product of the four factors; of other findings the
/// weights, the people and the product. Numbers agree within 1e-9.
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
    try priority()
    switch try content.evidence.string("type") {
    case "pair": try pair()
    case "nest": try nest()
    case "table": try table()
    case "twins": try twins()
    default: try people()
    }
  }

  /// ω = ln(1 + N / df) of every member.
  private mutating func weights() {
    for (id, member) in content.members.sorted(by: { $0.key < $1.key }) {
      let weight = member.seats > 0 ? log(1 + content.partnershipCount / member.seats) : 0
      check("pack.members '\(id)' weight", member.weight, weight)
    }
  }

  private mutating func priority() throws(PackFailure) {
    var product = 1.0
    for factor in ["strength", "benefit", "feasibility", "confidence"] {
      product *= try content.root.number(factor)
    }
    check("priority", try content.root.number("priority"), product)
    let freed = try content.root.number("freedMeetingDays")
    let half = try content.threshold("priority.benefit-half")
    check("benefit", try content.root.number("benefit"), freed / (freed + half))
  }

  /// Of evidence that names areas and people in them: their sum.
  private mutating func people() throws(PackFailure) {
    guard content.evidence.has("areas"), content.evidence.has("people") else { return }
    let areas = Set(try content.evidence.strings("areas"))
    check("evidence.people", try content.evidence.number("people"), weight(ofAreas: areas))
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
