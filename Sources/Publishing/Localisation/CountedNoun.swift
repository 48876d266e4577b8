internal import LandscapeModel

/// A noun that follows a figure. In Welsh the noun after a figure is singular: `7 aelod`.
///
/// Figures are always written, so that no mutation after `dau`, `dwy`, `tri` can go wrong.
package struct CountedNoun: Hashable, Sendable {
  package let one: String
  package let many: String
  package let welsh: String

  package init(_ one: String, _ many: String, _ welsh: String) {
    self.one = one
    self.many = many
    self.welsh = welsh
  }

  /// The figure with its noun in both languages: `1 member`, `7 members`, `7 aelod`.
  package func callAsFunction(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Phrase(figure + " " + (count == 1 ? one : many), figure + " " + welsh)
  }

  /// The same for a number that may be fractional.
  package func amount(_ value: Double) -> Phrase {
    let figure = Numerals.amount(value)
    return Phrase(figure + " " + (value == 1 ? one : many), figure + " " + welsh)
  }

  package static let members = CountedNoun("member", "members", "aelod")
  package static let partnerships = CountedNoun("partnership", "partnerships", "partneriaeth")
  package static let organisations = CountedNoun("organisation", "organisations", "sefydliad")
  package static let bodies = CountedNoun("body", "bodies", "corff")
  package static let seats = CountedNoun("seat", "seats", "sedd")
  package static let areas = CountedNoun("area", "areas", "ardal")
  package static let remits = CountedNoun("remit", "remits", "cylch gwaith")
  package static let kinds = CountedNoun("kind", "kinds", "math")
  package static let footprints = CountedNoun("footprint", "footprints", "ôl troed")
  package static let findings = CountedNoun("finding", "findings", "canfyddiad")
  package static let people = CountedNoun("person", "people", "o bobl")
  /// What areas weigh.
  static func weighed(_ weights: AreaWeights) -> CountedNoun {
    weights.measure == .people ? .people : .areas
  }

  package static let meetings = CountedNoun("meeting", "meetings", "cyfarfod")
  package static let meetingDays =
    CountedNoun("meeting-day", "meeting-days", "diwrnod cyfarfod")
  package static let rows = CountedNoun("row", "rows", "rhes")
  package static let files = CountedNoun("file", "files", "ffeil")
  package static let overlaps = CountedNoun("overlap", "overlaps", "gorgyffwrdd")
  package static let assessments = CountedNoun("assessment", "assessments", "asesiad")
  package static let plans = CountedNoun("plan", "plans", "cynllun")
  package static let patterns = CountedNoun("pattern", "patterns", "patrwm")
  package static let rules = CountedNoun("rule", "rules", "rheol")
  package static let messages = CountedNoun("message", "messages", "neges")
}
