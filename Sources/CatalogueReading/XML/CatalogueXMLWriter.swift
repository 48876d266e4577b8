internal import LandscapeModel
internal import TextFormats

/// Writes rows of the tidy tables as an XML catalogue, so that reading it gives the very same rows.
///
/// Sections are opened and closed by the caller in the layout's order; empty cells are left out.
struct CatalogueXMLWriter {
  private(set) var bytes: [UInt8] = []
  /// Characters that XML cannot hold and the columns they stand in: the first of each cell of the record
  /// that was written last.
  private(set) var forbidden: [(column: Int, scalar: String)] = []
  private var depth = 0

  /// Begins the document.
  /// - Parameter asOf: the as-of date of all partnerships; empty where they differ.
  mutating func openCatalogue(asOf: [UInt8]?) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(TableSchema.root)")
    if let asOf {
      asOf.withUnsafeBufferPointer { putAttribute(TableSchema.asOfAttribute, $0) }
    }
    put(">\n")
    depth = 1
  }

  mutating func closeCatalogue() {
    depth = 0
    put("</\(TableSchema.root)>\n")
  }

  mutating func openSection(_ table: TableSchema) {
    indent()
    put("<\(table.section)>\n")
    depth += 1
  }

  mutating func closeSection(_ table: TableSchema) {
    depth -= 1
    indent()
    put("</\(table.section)>\n")
  }

  /// Writes a record.
  ///
  /// - Parameters:
  ///   - leftOut: a column that the element around the record, or the document, says already.
  ///   - cell: the cell of a column.
  ///   - inside: writes the records inside it, where it has any.
  mutating func record(
    _ table: TableSchema, leavingOut leftOut: Int? = nil,
    cell: (Int) -> ByteSlice, inside: ((inout CatalogueXMLWriter) -> Void)? = nil
  ) {
    forbidden.removeAll(keepingCapacity: true)
    indent()
    put("<\(table.record)")
    var hasElements = inside != nil
    for (column, place) in table.columns.map(\.place).enumerated() where column != leftOut {
      let value = cell(column)
      guard !value.isEmpty else { continue }
      if !table.columns[column].isOfOtherLanguages { check(value, column) }
      switch place {
      case .attribute(let name), .enclosing(let name): putAttribute(name, value.buffer)
      case .codes(let name, _, _):
        if Self.areCodes(value) { putCodes(name, value) } else { hasElements = true }
      case .references, .localised, .otherLanguages, .prose, .proseList: hasElements = true
      }
    }
    guard hasElements else {
      put("/>\n")
      return
    }
    put(">\n")
    depth += 1
    // Names come first.
    for isName in [true, false] {
      for (column, place) in table.columns.map(\.place).enumerated()
      where column != leftOut && place.isName == isName {
        let isList = table.base(ofOtherLanguages: column).map { table.columns[$0].isList } ?? false
        putElements(place, cell(column), isList: isList)
      }
    }
    inside?(&self)
    depth -= 1
    indent()
    put("</\(table.record)>\n")
  }

  /// - Parameter isList: whether a column of other languages is of a list.
  private mutating func putElements(
    _ place: TableSchema.Place, _ value: ByteSlice, isList: Bool
  ) {
    guard !value.isEmpty else { return }
    switch place {
    case .attribute, .enclosing: break
    case .localised(let element, let isWelsh):
      putElement(element, value, attributes: isWelsh ? " xml:lang=\"cy\"" : " xml:lang=\"en\"")
    case .otherLanguages(let element):
      for (language, text) in OtherForms.forms(of: value) {
        // What is no list has no `;` for a value to end at.
        for part in isList ? text.split(at: UInt8(ascii: ";")) : [text] {
          putElement(element, part, attributes: " xml:lang=\"\(language.tag)\"")
        }
      }
    case .prose(let element): putElement(element, value)
    case .proseList(let element):
      for part in value.split(at: UInt8(ascii: ";")) { putElement(element, part) }
    case .references(let element, let attribute):
      for part in value.split(at: UInt8(ascii: ";")) { putReference(element, attribute, part) }
    case .codes(_, let element, let attribute):
      guard !Self.areCodes(value) else { return }
      for part in value.split(at: UInt8(ascii: ";")) {
        if let attribute {
          putReference(element, attribute, part)
        } else {
          putElement(element, part)
        }
      }
    }
  }

  /// Whether no value of a list holds a space, so that spaces may stand between them.
  private static func areCodes(_ value: ByteSlice) -> Bool {
    value.split(at: UInt8(ascii: ";")).allSatisfy { part in
      !part.buffer.contains { ByteSlice.isBlank($0) }
    }
  }

  private mutating func putCodes(_ name: String, _ value: ByteSlice) {
    put(" \(name)=\"")
    for (index, part) in value.split(at: UInt8(ascii: ";")).enumerated() {
      if index > 0 { put(" ") }
      MarkupEscaping.xmlAttribute.append(part.buffer, to: &bytes)
    }
    put("\"")
  }

  private mutating func putAttribute(_ name: String, _ value: UnsafeBufferPointer<UInt8>) {
    put(" \(name)=\"")
    MarkupEscaping.xmlAttribute.append(value, to: &bytes)
    put("\"")
  }

  private mutating func putReference(_ element: String, _ attribute: String, _ value: ByteSlice) {
    indent()
    put("<\(element)")
    putAttribute(attribute, value.buffer)
    put("/>\n")
  }

  private mutating func putElement(
    _ element: String, _ value: ByteSlice, attributes: String = ""
  ) {
    indent()
    put("<\(element)\(attributes)>")
    MarkupEscaping.xmlText.append(value.buffer, to: &bytes)
    put("</\(element)>\n")
  }

  /// Notes what XML 1.0 has no way to write: control characters, U+FFFE and U+FFFF.
  private mutating func check(_ value: ByteSlice, _ column: Int) {
    for index in 0..<value.count {
      let byte = value[index]
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
      let isNoCharacter =
        byte == 0xEF && index + 2 < value.count && value[index + 1] == 0xBF
        && value[index + 2] >= 0xBE
      if isControl || isNoCharacter {
        let digits = String(byte, radix: 16, uppercase: true)
        let code = byte < 0x20 ? "00" + (digits.count == 1 ? "0" : "") + digits : "FFFE"
        forbidden.append((column, "U+" + code))
        return
      }
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { put("  ") }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension TableSchema.Place {
  fileprivate var isName: Bool {
    switch self {
    case .localised("name", _), .otherLanguages("name"): true
    default: false
    }
  }
}
