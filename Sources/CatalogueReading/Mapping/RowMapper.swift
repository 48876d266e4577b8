internal import LandscapeModel
internal import Wording

/// What a mapping makes of the records of one file: the cells of a row of its table, from what stands in the
/// file under the mapping's references.
///
/// Delimited files and documents are told apart by who looks the references up; everything after that is here.
struct RowMapper {
  enum Outcome {
    /// The cells in the order of the table's columns, what was not understood of them, and a column that has
    /// one value where several stand.
    case row([[UInt8]], problems: [Problem], repeated: Int?)
    /// A condition of `only-where` or `skip-where` leaves it out.
    case leftOut
  }

  /// A value that is written in a way that nobody understands for certain; its cell stays empty.
  struct Problem {
    var code: DiagnosticCode
    var column: Int
    var value: String
    var expected: String
  }

  /// What is looked up in a record, in the order in which `map` takes the values.
  let references: [SourceMapping.Reference]
  /// For each column of the table the first reference that fills it.
  let referenceOfColumn: [Int?]

  private let table: TableSchema
  private var fields:
    [(field: SourceMapping.Field, column: Int, language: Language?, references: [Int])] = []
  private var onlyWhere: [(SourceMapping.Condition, reference: Int)] = []
  private var skipWhere: [(SourceMapping.Condition, reference: Int)] = []
  /// What stood last in columns that are filled downwards.
  private var above: [Int: String] = [:]
  /// Words for which `values` has nothing, by column: which, how often, and the first row.
  private(set) var unknownWords: [Int: [String: (count: Int, row: Int)]] = [:]
  private var rowCount = 0

  init(_ mapping: SourceMapping, table: TableSchema) {
    self.table = table
    let references = mapping.references
    self.references = references
    func number(_ reference: SourceMapping.Reference) -> Int {
      references.firstIndex { $0.text == reference.text } ?? 0
    }
    var referenceOfColumn = [Int?](repeating: nil, count: table.columns.count)
    for field in mapping.fields {
      let other = table.otherLanguage(titled: field.column)
      guard let column = table.index(of: field.column) ?? other?.column else { continue }
      let language = table.index(of: field.column) == nil ? other?.language : nil
      let numbers = field.sources.map(number)
      referenceOfColumn[column] = numbers.first
      fields.append((field, column, language, numbers))
    }
    self.referenceOfColumn = referenceOfColumn
    onlyWhere = mapping.onlyWhere.map { ($0, number($0.source)) }
    skipWhere = mapping.skipWhere.map { ($0, number($0.source)) }
  }

  /// Whether ids are to be made from names, because the mapping fills none.
  var leavesIDs: Bool {
    table.namesItsRows
      && !fields.contains {
        $0.column == table.identifier && !($0.references.isEmpty && $0.field.fallback.isEmpty)
      }
  }

  /// What is put in front of ids that are made.
  var prefixOfMadeIDs: String {
    fields.first { $0.column == table.identifier }?.field.prefix ?? ""
  }

  /// Ends what is filled downwards: a line that is no row stands between.
  mutating func breakOff() { above.removeAll() }

  /// - Parameter values: for each of `references` the values that stand there, without white space around them.
  mutating func map(_ values: [[String]]) -> Outcome {
    guard onlyWhere.allSatisfy({ $0.0.holds(of: values[$0.reference]) }),
      !skipWhere.contains(where: { $0.0.holds(of: values[$0.reference]) })
    else {
      breakOff()
      return .leftOut
    }
    rowCount += 1
    var cells = [[UInt8]](repeating: [], count: table.columns.count)
    var problems: [Problem] = []
    var repeated: Int?
    for place in fields.indices {
      let (field, column, language, references) = fields[place]
      let isList = table.columns[column].isList
      if !isList, references.contains(where: { values[$0].count { !$0.isEmpty } > 1 }) {
        repeated = repeated ?? column
      }
      let written =
        isList && references.count == 1
        ? values[references[0]]
        : [references.flatMap { values[$0] }.filter { !$0.isEmpty }.joined(separator: field.joint)]
      let value = value(of: field, column, written, &problems)
      if let language {
        if !value.isEmpty { OtherForms.append(value.utf8, in: language, to: &cells[column]) }
      } else {
        cells[column] = Array(value.utf8)
      }
    }
    return .row(cells, problems: problems, repeated: repeated)
  }

  private mutating func value(
    of field: SourceMapping.Field, _ column: Int, _ written: [String], _ problems: inout [Problem]
  ) -> String {
    var parts = written
    if field.fillsDown {
      let text = written.filter { !$0.isEmpty }.joined(separator: ";")
      if text.isEmpty { parts = [above[column] ?? ""] } else { above[column] = text }
    }
    for separator in field.separators { parts = parts.flatMap { separator.split($0) } }
    let values = parts.map { translated($0, field, column, &problems) }.filter { !$0.isEmpty }
    return values.isEmpty ? field.fallback : values.joined(separator: ";")
  }

  private mutating func translated(
    _ text: String, _ field: SourceMapping.Field, _ column: Int, _ problems: inout [Problem]
  ) -> String {
    if text.isEmpty || field.emptyWords.contains(CSVHeadingText.folded(text)) { return "" }
    var text = text
    let schema = table.columns[column]
    if !field.words.isEmpty {
      if let value = field.words.value(of: text) {
        if value.isEmpty { return "" }
        text = value
      } else if !schema.type.isChecked, !field.words.hasValue(text) {
        unknownWords[column, default: [:]][text, default: (0, rowCount)].count += 1
      }
    }
    if schema.type.isDate, !field.dates.isEmpty,
      let date = DateForm.date(text, in: field.dates, isEnd: schema.type == .end)
    {
      text = date
    }
    if let mark = field.decimalMark, schema.type == .count || schema.type == .number {
      let sign: Character = mark == .comma ? "," : "."
      guard let number = WrittenQuantity.number(text, decimalMark: sign) else {
        problems.append(
          Problem(
            code: .invalidNumber, column: column, value: text,
            expected: Words.numberWithDecimal(mark: mark.rawValue)(.english)))
        return ""
      }
      text = number == number.rounded() ? String(Int(nearest: number)) : String(number)
    }
    return field.prefix + (field.padding?.applied(to: text) ?? text)
  }
}

extension SourceMapping.Separator {
  /// The parts of a text without white space around them, empty ones too.
  func split(_ text: String) -> [String] {
    switch self {
    case .whiteSpace:
      return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    case .text(let separator):
      var parts: [String] = []
      var part = String.UnicodeScalarView()
      var rest = Substring(text).unicodeScalars
      let wanted = separator.unicodeScalars
      while let next = rest.first {
        if rest.starts(with: wanted) {
          parts.append(String(part))
          part = String.UnicodeScalarView()
          rest = rest.dropFirst(wanted.count)
        } else {
          part.append(next)
          rest = rest.dropFirst()
        }
      }
      return (parts + [String(part)]).map { $0.withoutOuterWhiteSpace }
    }
  }
}

extension String {
  var withoutOuterWhiteSpace: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
