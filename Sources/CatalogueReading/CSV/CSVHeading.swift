internal import LandscapeModel
internal import TextFormats

/// The heading row of a file: which cell of a row belongs to which column.
struct CSVHeading {
  let delimiter: UInt8
  /// For each column of the file's list the place of its cell in a row, or -1.
  private(set) var places: [Int]
  /// The number of cells a row has.
  let cellCount: Int
  /// Texts in languages without a column of their own: the column of the list, the language, the place of the cell.
  private(set) var others: [(column: Int, language: Language, place: Int)] = []

  /// The heading of rows that have every column in its place.
  init(columns count: Int) {
    delimiter = UInt8(ascii: ",")
    places = Array(0..<count)
    cellCount = count
  }

  /// The delimiter that splits the heading into the most columns whose names are `known`.
  static func delimiter(of file: FileBytes, known: Set<String>, limits: CSVLimits) -> UInt8 {
    CSVScanner.delimiter { delimiter in
      CSVScanner(bytes: file.start, count: file.count, delimiter: delimiter, limits: limits)
    } score: { scanner in
      let names = Set(scanner.cells.map { folded(file.trimmedText(of: $0)) })
      return (names.intersection(known).count, 0)
    }
  }

  /// The heading name without its case and outer space, in the catalogue's words.
  static func folded(_ name: String) -> String {
    var text = ""
    for scalar in name.lowercased().unicodeScalars {
      let isGap = scalar == " " || scalar == "-" || scalar == "\u{A0}"
      text.unicodeScalars.append(isGap ? "_" : scalar)
    }
    return TableSchema.headingsOfWelsh[text] ?? text
  }

  /// Matches the cells of a heading row to the columns of a file, and says what does not fit.
  ///
  /// - Returns: `nil` when the file cannot be used; then the log says why.
  init?(
    cells: [(text: String, location: SourceLocation)], of table: TableSchema, required: [Int],
    delimiter: UInt8, file: String, log: DiagnosticLog
  ) {
    let titles = table.titles
    self.delimiter = delimiter
    cellCount = cells.count
    places = [Int](repeating: -1, count: titles.count)
    var isUsable = true
    var unknown: [(text: String, location: SourceLocation)] = []
    for (place, cell) in cells.enumerated() {
      let title = Self.folded(cell.text)
      guard let column = titles.firstIndex(of: title), !table.columns[column].isOfOtherLanguages
      else {
        guard let (column, language) = table.otherLanguage(titled: title) else {
          unknown.append(cell)
          continue
        }
        if let other = others.first(where: { $0.column == column && $0.language == language }) {
          log.fail(
            Diagnostic(
              code: .duplicateColumn, severity: .error, location: cell.location,
              field: title, value: cell.text, expected: cells[other.place].text))
          isUsable = false
        } else {
          others.append((column, language, place))
        }
        continue
      }
      guard places[column] < 0 else {
        log.fail(
          Diagnostic(
            code: .duplicateColumn, severity: .error, location: cell.location,
            field: titles[column], value: cell.text,
            expected: cells[places[column]].text))
        isUsable = false
        continue
      }
      places[column] = place
    }
    others.sort { ($0.column, $0.language.tag) < ($1.column, $1.language.tag) }
    let absent = titles.indices.filter {
      places[$0] < 0 && !table.columns[$0].isOfOtherLanguages
    }
    for column in required where places[column] < 0 {
      var nearest = NearestName(budget: 10_000_000)
      log.fail(
        Diagnostic(
          code: .missingColumn, severity: .error,
          location: SourceLocation(file: file, line: cells.first?.location.line ?? 1),
          field: titles[column], value: cells.map(\.text).joined(separator: ", "),
          suggestion: nearest.nearest(to: titles[column], among: unknown.map(\.text))))
      isUsable = false
    }
    // A heading in brackets is of a column for whoever reads the file: the names beside ids.
    for cell in unknown where !(cell.text.hasPrefix("(") && cell.text.hasSuffix(")")) {
      // A column without a name and without a place in the list: often a trailing delimiter.
      var nearest = NearestName(budget: 10_000_000)
      log.add(
        Diagnostic(
          code: .unknownColumn, severity: .warning, location: cell.location, value: cell.text,
          suggestion: nearest.nearest(
            to: Self.folded(cell.text), among: absent.map { titles[$0] })))
    }
    guard isUsable else { return nil }
  }
}
