internal import CatalogueReading
internal import Foundation
package import LandscapeModel
internal import Publishing
package import Rationalisation
internal import TextFormats
internal import Wording

/// Why a scenario file cannot be used.
package enum ScenarioFileFailure: Error, Hashable, Sendable {
  /// Missing or unreadable: exit code 66.
  case unreadable(file: String, reason: String)
  /// What stands there is no scenario: exit code 65.
  case unusable(SourceLocation, message: String, code: String)

  /// The line as the terminal shows it, in its parts.
  package var terminalMessage: TerminalMessage {
    switch self {
    case .unreadable(let file, let reason):
      TerminalMessage(.error, reason, code: "unreadable-file", at: SourceLocation(file: file))
    case .unusable(let location, let message, let code):
      TerminalMessage(.error, message, code: code, at: location)
    }
  }
}

/// Reads a scenario: CSV with the columns change, subject, target and detail, one change a row.
///
/// | change | subject | target | detail |
/// |---|---|---|---|
/// | `merge` | ids, `;` between | id of the merged body (optional) | |
/// | `stand-down` | partnership | | |
/// | `sub-group` | partnership | its new parent | |
/// | `move-area` | area | partnership it leaves | partnership it joins |
/// | `add-member`, `remove-member` | organisation | partnership | |
/// | `merge-organisations` | ids, `;` between | id of the merged body (optional) | |
/// | `title` | what the scenario is called | language of the title (optional: English) | |
package struct ScenarioFile: Sendable {
  private let path: String

  /// - Parameter path: as given, which is how messages name it.
  package init(path: String) {
    self.path = path
  }

  /// The names of the changes, as the first column has them.
  package static let changeNames = [
    "add-member", "merge", "merge-organisations", "move-area", "remove-member", "stand-down",
    "sub-group", titleName,
  ]
  /// The row that changes nothing but says what the scenario is called.
  package static let titleName = "title"

  /// The scenario with each change's line and column.
  package func scenario() throws(ScenarioFileFailure) -> Scenario {
    let contents: [UInt8]
    do throws(RegularFile.Failure) {
      contents = try RegularFile(path: path, limit: ScenarioFiles.limit).bytes()
    } catch {
      throw .unreadable(
        file: path,
        reason: error.isMissing
          ? Phrase.scenarioMissing(.english)
          : Words.scenarioUnreadable(reason: error.reason)(.english))
    }
    return try scenario(from: contents)
  }

  /// The scenario in the bytes of a file.
  package func scenario(from contents: [UInt8]) throws(ScenarioFileFailure) -> Scenario {
    var bytes = contents
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .unusable(
        SourceLocation(file: path, line: 1), message: Phrase.isNotUTF8(.english),
        code: "invalid-utf8")
    }
    var rows = try rows(in: bytes)
    guard !rows.isEmpty else {
      throw .unusable(
        SourceLocation(file: path, line: 1),
        message: Words.scenarioNoHeading(columns: ScenarioRow.Column.names)(.english),
        code: "empty-file")
    }
    let places = try columns(of: rows.removeFirst())
    var steps: [Scenario.Step] = []
    var titles: [LocalisedText.Form] = []
    for row in rows.map({ ScenarioRow(cells: $0, places: places, file: path) }) {
      if let title = try row.title(beside: titles) {
        titles.append(title)
      } else {
        steps.append(try row.step())
      }
    }
    guard let first = titles.first(where: { $0.language == .english }) ?? titles.first else {
      return Scenario(steps)
    }
    // Where there is no English title the first stands for it, as names of a catalogue do.
    return Scenario(
      steps,
      title: LocalisedText(
        english: first.text, others: titles.filter { $0.language != .english }))
  }

  private func rows(in bytes: [UInt8]) throws(ScenarioFileFailure) -> [[ScenarioRow.Cell]] {
    var rows: [[ScenarioRow.Cell]] = []
    var failure: ScenarioFileFailure?
    // The scanner looks up to eight bytes past the end.
    let padded = bytes + [UInt8](repeating: 0, count: 8)
    padded.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var scanner = CSVScanner(
        bytes: start, count: bytes.count, delimiter: UInt8(ascii: ","),
        limits: CSVLimits(cellBytes: 1_048_576, rowBytes: 4_194_304, keptCells: 64))
      while scanner.next() == .row {
        let rowStart = scanner.rowStart
        let line = scanner.rowLine
        if let fault = scanner.fault {
          failure = self.failure(fault, rowStart: rowStart, line: line)
          return
        }
        rows.append(
          scanner.cells.map { cell in
            let text = String(decoding: cell.value(in: start), as: UTF8.self)
            // A cell after a line break in quotes counts from its own line.
            let before = bytes[rowStart..<cell.writtenStart]
            let breaks = before.count { $0 == 0x0A }
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? rowStart
            return ScenarioRow.Cell(
              text: text.trimmingCharacters(in: .whitespaces), line: line + breaks,
              column: cell.writtenStart - lineStart + 1)
          })
      }
    }
    if let failure { throw failure }
    return rows
  }

  private func failure(_ fault: CSVFault, rowStart: Int, line: Int) -> ScenarioFileFailure {
    func at(_ offset: Int) -> SourceLocation {
      SourceLocation(file: path, line: line, column: offset - rowStart + 1)
    }
    return switch fault {
    case .strayQuote(let offset):
      .unusable(
        at(offset), message: Phrase.scenarioQuoteStray(.english),
        code: "stray-quote")
    case .unterminatedQuote(let offset):
      .unusable(
        at(offset), message: Phrase.scenarioQuoteOpen(.english),
        code: "unterminated-quote")
    case .cellTooLarge(let offset, let bytes):
      .unusable(
        at(offset), message: Words.scenarioCellTooLarge(bytes: String(bytes))(.english),
        code: "cell-too-large")
    case .rowTooLarge(let bytes):
      .unusable(
        SourceLocation(file: path, line: line),
        message: Words.scenarioRowTooLarge(bytes: String(bytes))(.english), code: "row-too-large")
    }
  }

  /// For each known column the place it has in the file, or -1.
  private func columns(of heading: [ScenarioRow.Cell]) throws(ScenarioFileFailure) -> [Int] {
    var places = [Int](repeating: -1, count: ScenarioRow.Column.allCases.count)
    for (place, cell) in heading.enumerated() {
      let location = SourceLocation(file: path, line: cell.line, column: cell.column)
      guard let known = ScenarioRow.Column(rawValue: cell.text.lowercased())?.place else {
        throw .unusable(
          location,
          message:
            Words.scenarioColumnUnknown(
              column: VisibleText.forTerminal(cell.text), columns: ScenarioRow.Column.names)(
              .english),
          code: "unknown-column")
      }
      guard places[known] < 0 else {
        throw .unusable(
          location,
          message: Words.scenarioColumnTwice(column: ScenarioRow.Column.allCases[known].rawValue)(
            .english),
          code: "duplicate-column")
      }
      places[known] = place
    }
    for column in [ScenarioRow.Column.change, .subject] where places[column.place] < 0 {
      throw .unusable(
        SourceLocation(file: path, line: heading.first?.line ?? 1),
        message: Words.scenarioColumnMissing(
          column: column.rawValue, columns: ScenarioRow.Column.names)(.english),
        code: "missing-column")
    }
    return places
  }
}

/// One row of a scenario file.
struct ScenarioRow {
  struct Cell: Hashable {
    var text: String
    var line: Int
    var column: Int
  }

  let cells: [Cell]
  let places: [Int]
  let file: String

  /// The columns, in the order in which messages name them.
  enum Column: String, CaseIterable {
    case change, subject, target, detail

    /// Its place among all.
    var place: Int {
      switch self {
      case .change: 0
      case .subject: 1
      case .target: 2
      case .detail: 3
      }
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  }

  /// What a row `title` calls the scenario; `nil` of a row that is a change.
  /// - Parameter earlier: the titles of the rows before it.
  func title(
    beside earlier: [LocalisedText.Form]
  ) throws(ScenarioFileFailure) -> LocalisedText.Form? {
    guard text(.change) == ScenarioFile.titleName else { return nil }
    let title = try required(.subject)
    try refuse([.detail], for: ScenarioFile.titleName)
    let tag = text(.target)
    guard let language = tag.isEmpty ? .english : Language(tag: tag) else {
      throw .unusable(
        location(.target),
        message: Words.scenarioTitleLanguage(
          language: VisibleText.forTerminal(tag),
          known: Language.ofTexts.map(\.tag).joined(separator: ", "))(.english),
        code: "unexpected-value")
    }
    guard !earlier.contains(where: { $0.language == language }) else {
      throw .unusable(
        location(.target),
        message: Words.scenarioTitleTwice(language: language.tag)(.english),
        code: "unexpected-value")
    }
    return LocalisedText.Form(language: language, text: title)
  }

  func step() throws(ScenarioFileFailure) -> Scenario.Step {
    let name = try required(.change)
    let change: Change
    switch name {
    case "merge", "merge-organisations":
      let ids = try required(.subject).split(separator: ";").map {
        $0.trimmingCharacters(in: .whitespaces)
      }.filter { !$0.isEmpty }
      let into = text(.target)
      let target = into.isEmpty ? nil : into
      if name == "merge" {
        // What the merged body is of.
        let kind = text(.detail)
        change = .merge(ids, into: target, kind: kind.isEmpty ? nil : kind)
      } else {
        try refuse([.detail], for: name)
        change = .mergeOrganisations(ids, into: target)
      }
    case "stand-down":
      change = .standDown(try required(.subject))
      try refuse([.target, .detail], for: name)
    case "sub-group":
      change = .makeSubGroup(try required(.subject), of: try required(.target))
      try refuse([.detail], for: name)
    case "move-area":
      change = .moveArea(
        try required(.subject), from: try required(.target), to: try required(.detail))
    case "add-member":
      change = .addMember(try required(.subject), to: try required(.target))
      try refuse([.detail], for: name)
    case "remove-member":
      change = .removeMember(try required(.subject), from: try required(.target))
      try refuse([.detail], for: name)
    default:
      let shown = VisibleText.forTerminal(name)
      let known = ScenarioFile.changeNames
      let nearest = NearestName.nearest(to: name, among: known)
      let message =
        nearest.map { Words.scenarioChangeMeant(change: shown, nearest: $0) }
        ?? Words.scenarioChangeUnknown(change: shown, known: known.joined(separator: ", "))
      throw .unusable(location(.change), message: message(.english), code: "unknown-change")
    }
    var cells: [String: SourceLocation] = [:]
    for column in [Column.detail, .target, .subject] {
      for id in text(column).split(separator: ";") {
        cells[id.trimmingCharacters(in: .whitespaces)] = location(column)
      }
      if !text(column).isEmpty { cells[text(column)] = location(column) }
    }
    return Scenario.Step(change, at: .file(location(.change)), cells: cells)
  }

  private func text(_ column: Column) -> String {
    let place = places[column.place]
    return place >= 0 && place < cells.count ? cells[place].text : ""
  }

  private func required(_ column: Column) throws(ScenarioFileFailure) -> String {
    let text = text(column)
    guard text.isEmpty else { return text }
    let message =
      column == .change
      ? Words.scenarioRowNeeds(column: column.rawValue)
      : Words.scenarioChangeNeeds(
        column: column.rawValue, change: VisibleText.forTerminal(self.text(.change)))
    throw .unusable(location(column), message: message(.english), code: "missing-value")
  }

  private func refuse(_ columns: [Column], for name: String) throws(ScenarioFileFailure) {
    for column in columns where !text(column).isEmpty {
      throw .unusable(
        location(column),
        message:
          Words.scenarioLeavesEmpty(
            value: VisibleText.forTerminal(text(column)), column: column.rawValue, change: name)(
            .english),
        code: "unexpected-value")
    }
  }

  /// The cell, or the row's beginning where the row has no such cell.
  private func location(_ column: Column) -> SourceLocation {
    let place = places[column.place]
    if place >= 0, place < cells.count {
      return SourceLocation(file: file, line: cells[place].line, column: cells[place].column)
    }
    return SourceLocation(file: file, line: cells.first?.line ?? 1)
  }
}

/// What would act on a terminal, made visible.
