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

  /// The rules whose findings can be worked out anew, by the names that packs give them.
  package static var rules: [String] { Recount.all.map(\.rule) }

  package let finding: String
  package let checks: [Check]

  /// The members of the finding, and of its evidence, that no check is about, or only a part of, sorted.
  package let uncovered: [String]

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
    let names = recount.checks.map(\.name)
    func isCovered(_ member: String) -> Bool {
      names.contains { $0 == member || $0.hasPrefix(member + ".") || $0.hasPrefix(member + "[") }
    }
    // The rule is checked by its condition, and the pack is what everything is worked out from.
    let members = Set(content.statedMembers).subtracting([
      "rule", "evidence", "evidence.type", "pack",
    ])
    // Of precedents each that is named is checked; whether there are more only the whole landscape says.
    uncovered = members.filter { !isCovered($0) || $0 == "evidence.precedents" }.sorted()
  }
}
