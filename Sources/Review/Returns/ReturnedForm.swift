package import LandscapeModel

/// A form that came back: a CSV file, read as far as it can be read without the catalogue.
package struct ReturnedForm: Sendable {
  /// The columns of a form, in the order in which they are written.
  package enum Column: String, CaseIterable, Sendable {
    case section, key, what, recorded, answer, correction
  }

  package enum Body: Hashable, Sendable {
    case partnership(String)
    case organisation(String)

    package var id: String {
      switch self {
      case .partnership(let id), .organisation(let id): id
      }
    }
  }

  /// Why a file is no form that can be used.
  package enum Failure: Error, Hashable, Sendable {
    case strayQuote
    /// A heading that a form must have; those that were found.
    case missingColumn(Column, found: [String])
    /// Nothing says that it is a form, or of which version.
    case noVersion
    case unknownVersion(String)
    case noBody
    case twoBodies(String, String)
    /// Of the lines with a text, so few have a key that the form cannot be told from another.
    case lostKeys(kept: Int, of: Int)
  }

  package struct Line: Sendable {
    /// `nil` where the cell is no key.
    package let key: ReturnKey?
    package let keyText: String
    package let what: String
    package let recorded: String
    package let answer: String
    package let correction: String
    /// Of the answer, or of the correction where there is none.
    package let location: SourceLocation

    /// Whether somebody wrote something.
    package var isAnswered: Bool { !answer.isEmpty || !correction.isEmpty }
    /// What was written where one cell is enough.
    package var either: String { answer.isEmpty ? correction : answer }

    /// Whether the texts that the form came with are no more what they were.
    package var isWrittenOver: Bool {
      guard let shown = key?.shown else { return false }
      return shown != ReturnKey.digits(ofShown: [what, recorded])
    }
  }

  /// The name that messages give the file.
  package let file: String
  package let body: Body
  package let bodyLocation: SourceLocation
  package let fingerprint: String?
  package let asOf: PartialDate?
  package let language: Language
  package let lines: [Line]

  /// Whether somebody answered anything; who only says who they are has not.
  package var isAnswered: Bool {
    lines.contains { line in
      guard line.isAnswered else { return false }
      return line.key?.target != .post && line.key?.target != .date
    }
  }

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
      text = try FormText(bytes, named: file, headings: headings, optional: [.section], row: row)
    } catch {
      switch error {
      case .strayQuote(let place): throw Located(.strayQuote, place)
      case .missingColumn(let column, let found, let place):
        throw Located(.missingColumn(column, found: found), place)
      }
    }
    let rows = text.rows
    let lines = rows.map { row in
      func cell(_ column: Column) -> String { text.cell(column, of: row) }
      let answered: Column =
        cell(.answer).isEmpty && !cell(.correction).isEmpty ? .correction : .answer
      return Line(
        key: ReturnKey(cell(.key)), keyText: cell(.key), what: cell(.what),
        recorded: cell(.recorded), answer: cell(.answer), correction: cell(.correction),
        location: text.location(of: answered, in: row))
    }
    self.file = file
    self.lines = lines

    var head: (version: String?, body: Body?, at: SourceLocation?) = (nil, nil, nil)
    var (fingerprint, asOf): (String?, PartialDate?) = (nil, nil)
    var language = Language.english
    for line in lines {
      switch line.key?.target {
      case .version(let value): head.version = value
      case .fingerprint(let value): fingerprint = value
      case .asOf(let value): asOf = PartialDate(value)
      case .language(let value): language = Language(canonicalTag: value)
      case .partnership(let id):
        try Self.set(&head.body, .partnership(id), at: line.location)
        head.at = line.location
      case .organisation(let id):
        try Self.set(&head.body, .organisation(id), at: line.location)
        head.at = line.location
      default: break
      }
    }
    (self.fingerprint, self.asOf, self.language) = (fingerprint, asOf, language)
    guard let version = head.version else { throw fail(.noVersion) }
    guard version == ReturnForm.version else { throw fail(.unknownVersion(version)) }
    guard let body = head.body, let location = head.at else { throw fail(.noBody) }
    (self.body, bodyLocation) = (body, location)
    let kept = lines.count { $0.key != nil }
    guard kept * 2 >= rows.count else { throw fail(.lostKeys(kept: kept, of: rows.count)) }
  }

  private static func set(
    _ body: inout Body?, _ new: Body, at location: SourceLocation
  ) throws(Located) {
    if let old = body, old != new { throw Located(.twoBodies(old.id, new.id), location) }
    body = new
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
