package import LandscapeModel
package import Rationalisation

/// A run, or a catalogue analysed for a comparison, as plain values.
package struct RunSnapshot: Sendable {
  /// The run's id, or the name of the catalogue.
  package var id: String
  package var toolVersion: String
  /// `Settings.canonicalText` of the settings in force.
  package var settingsText: String
  package var ruleVersions: [Rule: Int]
  package var landscape: Landscape
  /// Rank order, list by list.
  package var findings: [FindingRecord]
  package var metrics: RunMetrics

  package init(
    id: String, toolVersion: String = "", settingsText: String = "",
    ruleVersions: [Rule: Int] = RunSnapshot.presentRuleVersions, landscape: Landscape,
    findings: [FindingRecord] = [], metrics: RunMetrics
  ) {
    self.id = id
    self.toolVersion = toolVersion
    self.settingsText = settingsText
    self.ruleVersions = ruleVersions
    self.landscape = landscape
    self.findings = findings
    self.metrics = metrics
  }

  /// The versions of the rules in this program.
  package static let presentRuleVersions = Dictionary(
    uniqueKeysWithValues: Rule.allCases.map { ($0, $0.version) })
}

/// Names of the settings that are not the same in two settings texts, as settings files write them, in byte
/// order.
package func namesOfChangedSettings(_ older: String, _ newer: String) -> [String] {
  func lines(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let halves = line.split(separator: "=", maxSplits: 1)
      guard let name = halves.first else { continue }
      result[trimmed(name)] = halves.count > 1 ? trimmed(halves[1]) : ""
    }
    return result
  }
  let (before, after) = (lines(older), lines(newer))
  // The date is compared as the landscapes have it: it may come from the catalogue too.
  let changed = (Array(before.keys) + Array(after.keys))
    .filter { before[$0] != after[$0] && $0 != "as-of" }
  return inByteOrder(changed.map { Settings.parameter(recordedAs: $0)?.name ?? $0 })
}

/// Without blanks at both ends.
func trimmed(_ text: Substring) -> String {
  String(
    text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
}
