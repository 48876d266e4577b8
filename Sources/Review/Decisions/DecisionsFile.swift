package import LandscapeModel
internal import TextFormats

/// `decisions.csv` as bytes, to add or replace one decision and leave every other byte alone.
///
/// People keep the file in git and edit it by hand: their order of columns, extra columns, line
/// ends, quotes and blank lines stay as they are.
package struct DecisionsFile: Sendable {
  package private(set) var bytes: [UInt8]

  /// - Parameter bytes: the file as it is; empty for a new one.
  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// What `set` did.
  package enum Outcome: Hashable, Sendable {
    case added
    /// The line, from 1, on which the replaced row began.
    case replaced(line: Int)
  }

  /// Writes a decision in place of the newest row about its finding, or after the last row.
  ///
  /// - Throws: when the file cannot be edited without a risk to what is in it; then nothing changed.
  package mutating func set(_ record: DecisionRecord) throws(DecisionsFileFailure) -> Outcome {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var text = try Self.text(of: bytes)
    if text.rows.isEmpty {
      bytes = Array("finding,decision,reason,by,date,until\n".utf8)
      text = try Self.text(of: bytes)
    }
    let heading = try DecisionHeading(text.rows[0])
    let presentRows = text.rows.dropFirst().filter { row in
      heading.value(.finding, of: row) == record.finding
    }
    let newest = presentRows.max { left, right in
      let (before, after) = (heading.day(of: left), heading.day(of: right))
      if before != after {
        guard let before else { return true }
        guard let after else { return false }
        return before < after
      }
      return left.line < right.line
    }
    if let newest {
      let cells = heading.cells(of: record, replacing: newest)
      bytes.replaceSubrange(newest.bytes, with: text.row(of: cells))
      return .replaced(line: newest.line)
    }
    let needsLineEnd = !text.endsWithLineEnd
    let cells = heading.cells(of: record, replacing: nil)
    bytes += (needsLineEnd ? text.lineEnd : []) + text.row(of: cells) + text.lineEnd
    return .added
  }

  private static func text(of bytes: [UInt8]) throws(DecisionsFileFailure) -> DelimitedText {
    do throws(DelimitedText.StrayQuote) {
      return try DelimitedText(bytes)
    } catch {
      throw .strayQuote(line: error.line)
    }
  }
}

/// Why `decisions.csv` was left as it is.
package enum DecisionsFileFailure: Error, Hashable, Sendable {
  case notUTF8
  /// A quote that opens on this line never closes, or something follows it in its cell.
  case strayQuote(line: Int)
  case missingColumn(name: String, found: [String])
}

/// A column of `decisions.csv`.
private enum DecisionField: String, CaseIterable {
  case finding, decision, reason, by, date, until

  /// The Welsh heading, as the reader of catalogues takes it.
  var welsh: String? {
    switch self {
    case .finding: "canfyddiad"
    case .decision: "penderfyniad"
    case .reason: "rheswm"
    case .by: "gan"
    case .date: "dyddiad"
    case .until: nil
    }
  }
}

/// Which cell of a row is which column.
private struct DecisionHeading {
  let cellCount: Int
  private let places: [DecisionField: Int]

  init(_ row: DelimitedText.Row) throws(DecisionsFileFailure) {
    let names = row.cells.map { trimmed($0[...]).lowercased() }
    var places: [DecisionField: Int] = [:]
    for field in DecisionField.allCases {
      guard let place = names.firstIndex(where: { $0 == field.rawValue || $0 == field.welsh })
      else { throw .missingColumn(name: field.rawValue, found: names) }
      places[field] = place
    }
    self.places = places
    cellCount = row.cells.count
  }

  func value(_ field: DecisionField, of row: DelimitedText.Row) -> String? {
    guard let place = places[field], place < row.cells.count else { return nil }
    return trimmed(row.cells[place][...])
  }

  func day(of row: DelimitedText.Row) -> CalendarDay? {
    value(.date, of: row).flatMap { PartialDate($0) }?.lastDay
  }

  /// The cells of the new row; columns that are not ours keep what the old row has in them.
  func cells(of record: DecisionRecord, replacing row: DelimitedText.Row?) -> [String] {
    var cells = row?.cells ?? []
    cells += [String](repeating: "", count: max(0, cellCount - cells.count))
    let values: [DecisionField: String] = [
      .finding: record.finding, .decision: record.state.rawValue, .reason: record.reason,
      .by: record.by, .date: record.date?.description ?? "",
      .until: record.until?.description ?? "",
    ]
    for (field, place) in places { cells[place] = values[field, default: ""] }
    return cells
  }
}
