/// Of elements and attributes of an OpenDocument, the most frequent first.
enum OpenDocumentName {
  static let all = [
    "table-cell", "p", "covered-table-cell", "table-row", "number-columns-repeated",
    "number-rows-repeated", "value-type", "value", "date-value", "boolean-value",
    "string-value", "time-value", "formula", "s", "c", "tab", "line-break",
    "number-columns-spanned", "number-rows-spanned", "visibility", "table", "table-column",
    "name", "style-name", "annotation", "ruby-text", "style", "table-properties", "display",
    "spreadsheet", "table-source", "module", "tracked-changes",
    "dde-links",
  ]
  static let (cell, p, covered, row, columnsRepeated, rowsRepeated) = (0, 1, 2, 3, 4, 5)
  static let (valueType, value, dateValue, booleanValue, stringValue) = (6, 7, 8, 9, 10)
  static let (timeValue, formula, s, c, tab, lineBreak) = (11, 12, 13, 14, 15, 16)
  static let (columnsSpanned, rowsSpanned, visibility, table) = (17, 18, 19, 20)
  static let (column, name, styleName, annotation, rubyText) = (21, 22, 23, 24, 25)
  static let (style, tableProperties, display, spreadsheet) = (26, 27, 28, 29)
  static let (tableSource, module, trackedChanges, ddeLinks) = (30, 31, 32, 33)
}

/// The cell of an OpenDocument that is being read: what its attributes say, and what it shows.
struct OpenDocumentCell {
  private typealias Name = OpenDocumentName

  private var valueType = ""
  private var written: [UInt8]?
  private var formula: String?
  private var paragraphs = 0
  private var text: [UInt8] = []
  private var endsWithBlank = true
  private(set) var isInParagraph = false

  /// Of what it shows and of its value.
  var byteCount: Int { max(text.count, written?.count ?? 0) }

  mutating func start(_ tag: PartTag) {
    valueType = tag.text(Name.valueType) ?? ""
    formula = tag.text(Name.formula)
    let source: Int? =
      switch valueType {
      case "float", "percentage", "currency": Name.value
      case "date": Name.dateValue
      case "time": Name.timeValue
      case "boolean": Name.booleanValue
      case "string": Name.stringValue
      default: nil
      }
    written = source.flatMap { tag.text($0) }.map { Array($0.utf8) }
    paragraphs = 0
    isInParagraph = false
    text.removeAll(keepingCapacity: true)
  }

  // MARK: What it shows

  mutating func startParagraph() {
    if paragraphs > 0 { text.append(UInt8(ascii: "\n")) }
    paragraphs += 1
    endsWithBlank = true
    isInParagraph = true
  }

  mutating func endParagraph() { isInParagraph = false }

  /// - Parameter blanks: more than a cell may hold are one too many.
  mutating func append(blanks: Int) {
    text += [UInt8](
      repeating: 0x20,
      count: min(blanks, Workbook.mostBytesOfCell + 1 - min(text.count, Workbook.mostBytesOfCell)))
    endsWithBlank = false
  }

  mutating func appendTab() {
    text.append(0x09)
    endsWithBlank = false
  }

  mutating func appendLineBreak() {
    text.append(UInt8(ascii: "\n"))
    endsWithBlank = true
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x20 || byte &- 9 < 5 {
        // Runs of white space are one blank, and none at the start of a paragraph.
        if !endsWithBlank { text.append(0x20) }
        endsWithBlank = true
      } else {
        text.append(byte)
        endsWithBlank = false
      }
    }
  }

  // MARK: What it holds

  /// Adds the cell as tables write it.
  func append(to bytes: inout [UInt8]) -> CellContent {
    if valueType.isEmpty {
      if let formula, text.isEmpty {
        bytes += Array(formula.utf8)
        return .unsolvedFormula
      }
      bytes += text
      return .text
    }
    if let written { return append(written, to: &bytes) }
    bytes += text
    return formula != nil && Self.isError(text) ? .error : .text
  }

  /// Adds a value as tables write it.
  private func append(_ written: [UInt8], to bytes: inout [UInt8]) -> CellContent {
    written.withUnsafeBufferPointer { written in
      switch valueType {
      case "float", "percentage", "currency":
        if isShownWithZeros(written) {
          bytes += text
        } else if !DecimalText.append(written, to: &bytes) {
          bytes += written
          return .error
        }
      case "date": bytes += SerialDate.trimmed(written)
      case "boolean":
        bytes += Array((written.elementsEqual("true".utf8) ? "TRUE" : "FALSE").utf8)
        return .truth
      case "time": bytes += Self.clock(written) ?? Array(written)
      default:
        guard formula == nil || !Self.isError(text) else {
          // The value of an error is an empty text.
          bytes += text
          return .error
        }
        bytes += written
      }
      return .text
    }
  }

  /// Whether a number's cell shows it with zeros in front.
  private func isShownWithZeros(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    guard valueType == "float", text.count > 1, text[0] == UInt8(ascii: "0"),
      text.allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    let digits = text.drop { $0 == UInt8(ascii: "0") }
    return written.elementsEqual(digits) || digits.isEmpty && written.elementsEqual("0".utf8)
  }

  /// `12:30:00` of `PT12H30M00S`.
  private static func clock(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let text = String(decoding: written, as: UTF8.self)
    guard text.hasPrefix("PT"), text.hasSuffix("S") else { return nil }
    let parts = text.dropFirst(2).dropLast().split { $0 == "H" || $0 == "M" }
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { Int($0.prefix { $0.isNumber }) }
    guard numbers.count == 3 else { return nil }
    var clock = numbers.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    // Programs write fractions of a second with all their zeros.
    let fraction = parts[2].drop { $0.isNumber }.dropFirst()
    if let end = fraction.lastIndex(where: { $0 != "0" }) { clock += "." + fraction[...end] }
    return Array(clock.utf8)
  }

  private static func isError(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text.prefix(16), as: UTF8.self)
    return text.hasPrefix("Err:")
      || ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].contains(text)
  }
}
