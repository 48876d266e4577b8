internal import OfficeFiles

/// Workbooks of literal parts, as small as spreadsheets will have them.
package struct MadeWorkbook {
  package struct Sheet {
    package var name: String
    /// What `sheetData` and its neighbours hold.
    package var xml: String
    package var state = ""

    package init(_ name: String, _ xml: String, state: String = "") {
      (self.name, self.xml, self.state) = (name, xml, state)
    }

    /// A sheet of texts; an empty one is no cell.
    package init(_ name: String, rows: [[String]]) {
      var xml = "<sheetData>"
      for (row, cells) in rows.enumerated() {
        xml += "<row r=\"\(row + 1)\">"
        for (column, text) in cells.enumerated() where !text.isEmpty {
          xml +=
            "<c r=\"\(MadeWorkbook.letters(column + 1))\(row + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + MadeWorkbook.ooxml(text) + "</t></is></c>"
        }
        xml += "</row>"
      }
      self.init(name, xml + "</sheetData>")
    }
  }

  package var sheets: [Sheet]
  /// `si` elements.
  package var shared = ""
  /// What `styleSheet` holds.
  package var styles = ""
  /// Attributes of `workbookPr`.
  package var properties = ""
  package var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Stands before the names of the sheet's elements, with its colon.
  package var prefix = ""
  package var others: [(name: String, bytes: [UInt8])] = []

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  package var parts: [(name: String, bytes: [UInt8])] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(relationships)/\(type)\" Target=\"\(target)\"/>"
    }
    var list = ""
    var relations = ""
    var parts: [(String, String)] = []
    for (place, sheet) in sheets.enumerated() {
      let state = sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\""
      list +=
        "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place + 1)\"/>"
      relations += relation(
        "rId\(place + 1)", "worksheet", "worksheets/sheet\(place + 1).xml")
      let declared = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
      parts.append(
        (
          "xl/worksheets/sheet\(place + 1).xml",
          "<\(prefix)worksheet \(declared)=\"\(main)\">\(sheet.xml)</\(prefix)worksheet>"
        ))
    }
    if !shared.isEmpty {
      relations += relation("rIdS", "sharedStrings", "sharedStrings.xml")
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(shared)</sst>"))
    }
    if !styles.isEmpty {
      relations += relation("rIdT", "styles", "styles.xml")
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"))
    }
    let first: [(String, String)] = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(packageRelations)\">"
          + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\"><workbookPr \(properties)/><sheets>\(list)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(packageRelations)\">\(relations)</Relationships>"
      ),
    ]
    return (first + parts).map { ($0.0, Array((head + $0.1).utf8)) } + others
  }

  package func bytes() throws -> [UInt8] { try Self.zip(parts) }

  package static func zip(_ parts: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, part.bytes) }
    return try writer.bytes()
  }

  // MARK: OpenDocument

  /// A flat OpenDocument, or the content of one in a container.
  /// - Parameter tables: `table:table` elements.
  package static func flat(_ tables: String, styles: String = "") -> [UInt8] {
    let names = ["office", "table", "text", "style"].map {
      " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined()
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document\(names) office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document>")
        .utf8)
  }

  package static func openDocument(_ tables: String, styles: String = "") throws -> [UInt8] {
    try zip([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      ("content.xml", flat(tables, styles: styles)),
      ("META-INF/manifest.xml", Array("<manifest/>".utf8)),
    ])
  }

  /// A sheet of texts as OpenDocument writes it.
  package static func table(_ name: String, rows: [[String]]) -> String {
    var xml = "<table:table table:name=\"\(escaped(name))\">"
    for cells in rows {
      xml += "<table:table-row>"
      for text in cells {
        xml += "<table:table-cell"
        if text.isEmpty {
          xml += "/>"
          continue
        }
        xml += " office:value-type=\"string\">"
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          xml += "<text:p>"
          for sign in line.unicodeScalars {
            switch sign {
            case " ": xml += "<text:s/>"
            case "\t": xml += "<text:tab/>"
            default: xml += escaped(String(Character(sign)))
            }
          }
          xml += "</text:p>"
        }
        xml += "</table:table-cell>"
      }
      xml += "</table:table-row>"
    }
    return xml + "</table:table>"
  }

  // MARK: Text

  package static func letters(_ column: Int) -> String {
    column > 26
      ? letters((column - 1) / 26) + letters((column - 1) % 26 + 1)
      : String(Character(Unicode.Scalar(UInt8(64 + column))))
  }

  package static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// As Office Open XML writes text: what looks like its escapes, and what XML would not keep, is escaped.
  package static func ooxml(_ text: String) -> String {
    let looksEscaped = try? Regex("_(?=x[0-9A-Fa-f]{4}_)")
    var text = escaped(text)
    if let looksEscaped { text = text.replacing(looksEscaped, with: "_x005F_") }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { sign in
          sign == "\r" ? Array("_x000D_".unicodeScalars) : [sign]
        }))
  }
}
