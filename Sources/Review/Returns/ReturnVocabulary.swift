package import LandscapeModel

/// What people write into a form, in every language that it is written in; all in lower case.
package struct ReturnVocabulary: Sendable {
  package var yes: Set<String>
  package var no: Set<String>
  package var unknown: Set<String>
  /// That there is nobody or nothing: no chair.
  package var none: Set<String>
  package var roles: [String: Role]
  /// 1…12 by the names of the months.
  package var months: [String: Int]

  package init(
    yes: Set<String>, no: Set<String>, unknown: Set<String>, none: Set<String>,
    roles: [String: Role], months: [String: Int]
  ) {
    self.yes = yes.union(Self.ticks)
    self.no = no.union(Self.crosses)
    self.unknown = unknown.union(["?"])
    self.none = none
    self.roles = roles
    self.months = months
    for role in Role.allCases { self.roles[role.rawValue] = role }
  }

  private static let ticks: Set<String> = ["✓", "✔", "✔️", "☑", "☑️", "✅", "1", "true", "y"]
  // A box with a cross in it, and a bare x, are a tick to some and a cross to others.
  private static let crosses: Set<String> = ["✗", "✘", "❌", "0", "false", "n"]
  private static let either: Set<String> = ["x", "☒", "×", "✕", "✖", "✖️"]

  /// What a word for yes or no comes to.
  package enum Word: Hashable, Sendable {
    case yes, no, unknown
    /// It may mean yes or no.
    case either
  }

  /// `nil` for what is none of these.
  package func word(_ text: String) -> Word? {
    let key = Self.key(text)
    if yes.contains(key) { return .yes }
    if no.contains(key) { return .no }
    if unknown.contains(key) { return .unknown }
    return Self.either.contains(key) ? .either : nil
  }

  package func role(_ text: String) -> Role? { roles[Self.key(text)] }

  package func isNone(_ text: String) -> Bool { none.contains(Self.key(text)) }

  /// Without case, without the stop or comma that people put behind a word, with plain apostrophes.
  private static func key(_ text: String) -> String {
    var key = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("\u{2019}", with: "'")
    while let last = key.last, ".,;!".contains(last) { key.removeLast() }
    return key
  }

  /// A day as a person or a spreadsheet writes it: `2026-11-20`, `20/11/2026`, `20.11.2026`, `20 November 2026`.
  ///
  /// Of figures alone the day comes first, as both countries' people write it; a month or a year is no day.
  package func day(_ text: String) -> PartialDate? {
    let text = text.trimmed
    if let date = PartialDate(text) { return date.day == nil ? nil : date }
    let parts = text.lowercased().split { "/.- ,".contains($0) }.map(String.init)
    guard parts.count == 3, let year = Int(parts[2]), parts[2].count == 4 else { return nil }
    guard let day = Int(parts[0].prefix { $0.isASCII && $0.isNumber }) else { return nil }
    guard let month = months[parts[1]] ?? (parts[1].count <= 2 ? Int(parts[1]) : nil)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }
}
