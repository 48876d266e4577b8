package import LandscapeModel
internal import Rationalisation
internal import Wording

/// What to ask first in the forms that a person or a program reads.
package struct AskFirstReport: Sendable {
  private let asking: AskFirst
  private let count: Int?

  /// - Parameter count: so many partnerships; `nil` for those that are told apart and at least ten, and for a program all.
  package init(of content: ReportContent, first count: Int?) {
    asking = AskFirst(content)
    self.count = count
  }

  package func text(in language: Language) -> String {
    TerminalDocument.text(of: asking.leaflet(first: count), in: language)
  }

  package func markdown(in language: Language) -> String {
    let bytes = MarkdownDocument.bytes(
      of: asking.leaflet(first: count), in: language, defusesFormulas: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  package var json: JSONValue {
    let content = asking.content
    return [
      "schemaVersion": 1,
      "run": .string(content.run.id),
      "asOf": .optional(content.landscape.asOf?.description),
      "worlds": .integer(content.settings.worlds.draws),
      "firstFindings": .integer(SeatInquiry.findingCount),
      "partnerships": .array(asking.entries.prefix(count ?? .max).map(value)),
    ]
  }

  private func value(of entry: AskFirst.Entry) -> JSONValue {
    let inquiry = entry.inquiry
    return [
      "order": .integer(entry.order),
      "partnership": .string(asking.landscape.partnerships[Int(inquiry.partnership)].id),
      "seatsAssumed": .integer(inquiry.seats),
      "gain": .number(inquiry.gain),
      "standardError": .number(inquiry.standardError),
      "toldApart": .flag(inquiry.isToldApart),
      "findings": .array(
        inquiry.findings.map {
          [
            "id": .string($0.place.id), "rank": .integer($0.place.rank), "gain": .number($0.gain),
            "doubt": .number($0.doubt), "settled": .flag($0.isSettled),
          ]
        }),
      "own": .array(
        inquiry.own.map { ["id": .string($0.id), "rank": .integer($0.rank)] }),
      "unknown": .strings(entry.unknown.map(\.rawValue)),
    ]
  }
}
