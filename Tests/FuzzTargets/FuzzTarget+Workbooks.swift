import CatalogueReading
import LandscapeModel
import OfficeFiles

// The targets that are workbooks: a container as it comes, and the parts of one.
extension FuzzTarget {
  func checkWorkbook(_ input: [UInt8]) throws {
    let name = input.starts(with: Array("PK".utf8)) ? "catalogue.xlsx" : "catalogue.fods"
    try MemoryFolder.with([(name, input)]) { folder in
      try Self.checkAnalysis(of: try Self.checkedCatalogue(in: folder))
    }
  }

  func checkSheet(_ input: [UInt8]) throws {
    let all = parts(of: input)
    func part(_ letter: Character) -> [UInt8] {
      all.dropFirst().first { $0.number == letter.asciiValue }?.bytes ?? []
    }
    var container = ZipWriter()
    for (name, text) in Self.around { container.add(name, Array(text.utf8)) }
    container.add("xl/worksheets/sheet1.xml", all.first?.bytes ?? [])
    container.add("xl/sharedStrings.xml", part("s"))
    container.add("xl/styles.xml", part("t"))
    try MemoryFolder.with(
      [
        ("landscape.yaml", Array(Self.sheetMapping.utf8)), ("register.xlsx", try container.bytes()),
      ] + Self.beside
    ) { folder in
      try Self.checkAnalysis(of: try Self.checkedCatalogue(in: folder))
    }
  }

  private static let sheetMapping = """
    sources:
      - file: register.xlsx
        table: partnerships
        merged: fill
        columns: {id: Id, name: Name, kind: {value: board}, areas: Areas, established: Since}
        members: Members

    """

  /// The parts around a sheet.
  private static let around: [(String, String)] = {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    func list(_ entries: [(String, String)]) -> String {
      "<Relationships xmlns=\"\(relations)\">"
        + entries.enumerated().map { place, entry in
          "<Relationship Id=\"r\(place)\" Type=\"\(types)/\(entry.0)\" Target=\"\(entry.1)\"/>"
        }.joined() + "</Relationships>"
    }
    return [
      ("_rels/.rels", list([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(types)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        list([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "styles.xml"),
        ])
      ),
    ]
  }()
}
