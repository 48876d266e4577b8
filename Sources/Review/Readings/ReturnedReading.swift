package import LandscapeModel

/// A reader's form that came back, read as far as it can be read without the run that it is of.
package struct ReturnedReading: Sendable {
  /// The columns of a form, in the order in which they are written.
  package enum Column: String, CaseIterable, Sendable {
    case question, evidence, judgement, reason, page, key
  }

  /// Why a file is no form that can be used.
  package enum Failure: Hashable, Sendable {
    case strayQuote
    /// A heading that a form must have; those that were found.
    case missingColumn(Column, found: [String])
    case noVersion
    case unknownVersion(String)
    case noReader
    /// Nothing says of which questions it is.
    case noDeal
    /// Two lines say different things of the form: what both are about, and what they say.
    case twice(String, String)
    /// Of the lines with a text, so few have a key that the form cannot be told from another.
    case lostKeys(kept: Int, of: Int)
  }

  package struct Line: Sendable {
    /// `nil` where the cell is no key.
    package let key: ReadingKey?
    package let keyText: String
    package let judgement: String
    package let reason: String
    /// Whether the texts that the form came with are no more what they were.
    package let isWrittenOver: Bool
    package let locationOfKey: SourceLocation
    package let locationOfJudgement: SourceLocation
    package let locationOfReason: SourceLocation

    /// Whether somebody wrote something.
    package var isAnswered: Bool { !judgement.isEmpty || !reason.isEmpty }
  }

  /// The name that messages give the file.
  package let file: String
  package let reader: String
  package let locationOfReader: SourceLocation
  package let run: String
  package let deal: String
  package let locationOfDeal: SourceLocation
  package let first: Int
  /// Lines that are not about the form itself, in the order in which they stand.
  package let lines: [Line]

  /// Whether somebody judged anything.
  package var isAnswered: Bool { lines.contains(where: \.isAnswered) }

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - row: of a sheet the row that a line of the text is of; `nil` for the text of a file.
  package init(
    _ bytes: [UInt8], named file: String, headings: [String: Column], row: ((Int) -> Int)? = nil
  ) throws(Located) {
    func fail(_ failure: Failure) -> Located {
      Located(failure, SourceLocation(file: file, line: row?(1) ?? 1))
    }
    let text: FormText<Column>
    do throws(FormText<Column>.Failure) {
      text = try FormText(bytes, named: file, headings: headings, optional: [.page], row: row)
    } catch {
      switch error {
      case .strayQuote(let place): throw Located(.strayQuote, place)
      case .missingColumn(let column, let found, let place):
        throw Located(.missingColumn(column, found: found), place)
      }
    }
    let rows = text.rows
    var lines: [Line] = []
    var head = Head()
    var kept = 0
    for row in rows {
      func cell(_ column: Column) -> String { text.cell(column, of: row) }
      let key = ReadingKey(cell(.key))
      if key != nil { kept += 1 }
      let place = text.location(of: .key, in: row)
      if let key, !key.isQuestion {
        try head.take(key, at: place)
        continue
      }
      lines.append(
        Line(
          key: key, keyText: cell(.key), judgement: cell(.judgement), reason: cell(.reason),
          isWrittenOver: Self.isWrittenOver(key, [cell(.question), cell(.evidence)]),
          locationOfKey: place, locationOfJudgement: text.location(of: .judgement, in: row),
          locationOfReason: text.location(of: .reason, in: row)))
    }
    guard let version = head.version else { throw fail(.noVersion) }
    guard version == ReadingDeal.version else { throw fail(.unknownVersion(version)) }
    guard let reader = head.reader else { throw fail(.noReader) }
    guard let deal = head.deal, let run = head.run, let first = head.first else {
      throw fail(.noDeal)
    }
    guard kept * 2 >= rows.count else { throw fail(.lostKeys(kept: kept, of: rows.count)) }
    self.file = file
    (self.reader, locationOfReader) = (reader.value, reader.place)
    (self.deal, locationOfDeal) = (deal.value, deal.place)
    (self.run, self.first, self.lines) = (run, first, lines)
  }

  private static func isWrittenOver(_ key: ReadingKey?, _ texts: [String]) -> Bool {
    guard case .question(_, _, let shown) = key else { return false }
    return shown != ReturnKey.digits(ofShown: texts)
  }

  /// What the lines about the form itself say.
  private struct Head {
    var version: String?
    var run: String?
    var first: Int?
    var reader: (value: String, place: SourceLocation)?
    var deal: (value: String, place: SourceLocation)?

    mutating func take(_ key: ReadingKey, at place: SourceLocation) throws(Located) {
      switch key {
      case .version(let value): version = value
      case .run(let value): run = value
      case .first(let value): first = Int(value).flatMap { $0 > 0 ? $0 : nil }
      case .reader(let value): try Self.set(&reader, value, at: place)
      case .deal(let value): try Self.set(&deal, value, at: place)
      case .fingerprint, .asOf, .seed, .language, .note, .question: break
      }
    }

    private static func set(
      _ old: inout (value: String, place: SourceLocation)?, _ new: String, at place: SourceLocation
    ) throws(Located) {
      if let old, old.value != new { throw Located(.twice(old.value, new), place) }
      old = (new, place)
    }
  }

  /// A failure with its place.
  package struct Located: Error, Hashable, Sendable {
    package let failure: Failure
    package let location: SourceLocation

    init(_ failure: Failure, _ location: SourceLocation) {
      self.failure = failure
      self.location = location
    }
  }
}
