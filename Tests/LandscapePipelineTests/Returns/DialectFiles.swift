import LandscapeModel
import TestSupport
import Testing

/// How the files of a catalogue are written, and what they hold besides: everything that an edit must leave alone.
struct FileDialect: Sendable, CustomTestStringConvertible {
  var delimiter = ","
  var lineEnd = "\n"
  var mark = ""
  /// Every cell in quotes, or only those that need it.
  var quotesAll = false
  /// A line `sep=;` before the heading, as spreadsheets write it.
  var saysSeparator = false
  var endsWithLineEnd = true
  /// A column of somebody's own, with a note of several lines.
  var hasNotes = false
  var blankLines = false

  var testDescription: String {
    "\(delimiter.debugDescription) \(lineEnd.debugDescription) \(mark.isEmpty ? "" : "mark") "
      + [
        (quotesAll, "quoted"), (saysSeparator, "sep"), (!endsWithLineEnd, "no end"),
        (hasNotes, "notes"), (blankLines, "blank"),
      ].filter(\.0).map(\.1).joined(separator: " ")
  }

  static let all: [FileDialect] = [
    FileDialect(),
    FileDialect(delimiter: ";", lineEnd: "\r\n", mark: "\u{FEFF}"),
    FileDialect(delimiter: "\t", quotesAll: true, hasNotes: true),
    FileDialect(delimiter: "|", lineEnd: "\r", endsWithLineEnd: false, hasNotes: true),
    FileDialect(
      delimiter: ";", lineEnd: "\r\n", mark: "\u{FEFF}", quotesAll: true, saysSeparator: true,
      hasNotes: true, blankLines: true),
    FileDialect(endsWithLineEnd: false, blankLines: true),
  ]

  func needsQuotes(_ text: String) -> Bool {
    [delimiter, "\"", "\n", "\r"].contains(where: text.contains)
  }

  /// - Parameter old: what an edited cell said before: it stays in quotes.
  func cell(_ text: String, old: String = "") -> String {
    guard quotesAll || needsQuotes(text) || needsQuotes(old) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A file whose rows are in the order given.
  /// - Parameter old: the rows before they were edited.
  func file(_ heading: [String], _ rows: [[String]], old: [[String]]? = nil) -> String {
    var lines = saysSeparator ? ["sep=" + delimiter] : []
    for (number, row) in ([heading] + rows).enumerated() {
      var cells = row
      if hasNotes { cells.append(number == 0 ? "note" : "read \"twice\"\(lineEnd)by \(number)") }
      let before = number == 0 ? nil : old?[number - 1]
      lines.append(
        cells.enumerated().map { place, text in
          cell(text, old: before.map { place < $0.count ? $0[place] : "" } ?? "")
        }.joined(separator: delimiter))
      if blankLines, number % 3 == 1 { lines.append("") }
    }
    return mark + lines.joined(separator: lineEnd) + (endsWithLineEnd ? lineEnd : "")
  }
}

/// A drawn landscape as the files of a catalogue.
struct DrawnCatalogue {
  struct Seat {
    let partnership: String
    let organisation: String
    let role: String
    let certainty: String
    let source: String
  }

  let landscape: Landscape
  let dialect: FileDialect
  private(set) var seats: [Seat] = []

  init(seed: UInt64, _ dialect: FileDialect) {
    landscape = RandomLandscape.landscape(seed: seed)
    self.dialect = dialect
    var random = RandomLandscape.Generator(seed: seed &+ 1_000)
    var seen: Set<[String]> = []
    for seat in landscape.memberships {
      let ids = [
        landscape.partnerships[Int(seat.partnership)].id,
        landscape.organisations[Int(seat.organisation)].id, seat.role.rawValue,
      ]
      guard seen.insert(ids).inserted else { continue }
      seats.append(
        Seat(
          partnership: ids[0], organisation: ids[1], role: ids[2],
          certainty: ["published", "law", "assumed", "assumed", ""][random.below(5)],
          source: ["general knowledge", "a; b, \"c\"", ""][random.below(3)]))
    }
    // Rows of a file stand in any order.
    seats.shuffle(using: &random)
  }

  /// The file of the seats, each as `change` makes it.
  func memberships(_ change: (Seat) -> Seat? = { $0 }) -> String {
    func row(_ seat: Seat) -> [String] {
      [seat.organisation, seat.partnership, seat.source, seat.certainty, seat.role]
    }
    return dialect.file(
      ["organisation", "partnership", "source", "certainty", "role"],
      seats.compactMap(change).map(row), old: seats.filter { change($0) != nil }.map(row))
  }

  func write(to folder: TestSupport.TemporaryFolder) throws {
    func ids(_ indices: [Int32], _ id: (Int) -> String) -> String {
      indices.map { id(Int($0)) }.joined(separator: ";")
    }
    try folder.write(
      dialect.file(
        ["code", "name", "parts", "population"],
        landscape.areas.map { area in
          [
            area.code, area.name.english, ids(area.parts) { landscape.areas[$0].code },
            area.population.map(String.init) ?? "",
          ]
        }), to: "areas.csv")
    try folder.write(
      dialect.file(["id", "name"], landscape.organisations.map { [$0.id, $0.name.english] }),
      to: "organisations.csv")
    try folder.write(
      dialect.file(
        ["id", "name", "broader"],
        landscape.remits.map { remit in
          [
            remit.id, remit.name.english,
            remit.broader.map { landscape.remits[Int($0)].id } ?? "",
          ]
        }), to: "remits.csv")
    try folder.write(dialect.file(["kind", "name"], [["board", "Board"]]), to: "kinds.csv")
    try folder.write(
      dialect.file(
        ["id", "name", "kind", "areas", "remits", "meetings_per_year", "source"],
        landscape.partnerships.map { partnership in
          [
            partnership.id, partnership.name.english, "board",
            ids(partnership.areas) { landscape.areas[$0].code },
            ids(partnership.remits) { landscape.remits[$0].id }, "4", "",
          ]
        }), to: "partnerships.csv")
    try folder.write(memberships(), to: "memberships.csv")
  }
}
