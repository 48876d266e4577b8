import CatalogueReading
import Foundation
import LandscapeModel
import TestSupport
import Testing

/// Files of formats that are not read are told by their first bytes, whatever they are called.
@Suite struct ForeignFormatTests {
  private static let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 1]
  private static func zip(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0] + Array(name.utf8)
  }

  static let formats: [(bytes: [UInt8], words: String)] = [
    (zip("[Content_Types].xml"), "an Excel workbook (xlsx)"),
    (
      zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      "an OpenDocument spreadsheet (ods)"
    ),
    (zip("rows.csv"), "a ZIP archive"), (office, "an old Office file (xls, doc)"),
    ([0x1F, 0x8B, 8, 0], "compressed with gzip"), (Array("%PDF-1.7\n%".utf8), "a PDF"),
    (Array("PAR1\u{15}".utf8), "a Parquet file"),
    (Array("SQLite format 3\0x".utf8), "a SQLite database"),
    (Array(" [ {\"id\": 1}]".utf8), "JSON"), (Array("{\n \"rows\": []}".utf8), "JSON"),
    ([0xEF, 0xBB, 0xBF] + Array("\r\n<!DOCTYPE HTML><title>".utf8), "a web page (HTML)"),
    (Array("<table><tr><td>id".utf8), "a web page (HTML)"),
    (Array("<?xml version=\"1.0\"?><a/>".utf8), "an XML document"),
  ]

  @Test(arguments: formats)
  func `a file of a tidy catalogue`(bytes: [UInt8], words: String) throws {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = bytes
    let outcome = try catalogue.read()
    #expect(outcome.failure == "unusable")
    #expect(outcome.lines.count == 1)
    #expect(
      outcome.lines.first?.hasPrefix("partnerships.csv: error: file is \(words); ") == true,
      "\(outcome.lines)")
    #expect(outcome.diagnostics.map(\.code) == [.unsupportedFormat])
    #expect(try catalogue.read(.overlap).diagnostics.map(\.code) == [.unsupportedFormat])
  }

  @Test(arguments: formats)
  func `a file that a mapping names`(bytes: [UInt8], words: String) throws {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["p.xls"] = bytes
    catalogue.files["landscape.yaml"] = Array(
      """
      sources:
        - file: p.xls
          table: partnerships
          columns: {id: Ref, name: Name, kind: {value: psb}}

      """.utf8)
    let outcome = try catalogue.read()
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("p.xls: error: file is \(words); ") == true)
  }

  @Test func `a workbook in the place of a required file`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["memberships.csv"] = nil
    catalogue.files["memberships.xlsx"] = Self.zip("xl/workbook.xml")
    let outcome = try catalogue.read()
    #expect(
      outcome.lines == [
        "memberships.xlsx: error: file is an Excel workbook (xlsx); name it catalogue.xlsx (or .ods) where its sheets are the tables, or map it as docs/mapping.md says [unsupported-format]"
      ])
  }

  @Test(arguments: ["[a] board", "{ref}", "PK", "a < b", "<b>", "%PDF"])
  func `text that only looks alike is text`(heading: String) throws {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = Array((heading + ",id\n").utf8)
    #expect(try !catalogue.read().diagnostics.contains { $0.code == .unsupportedFormat })
  }

  @Test(arguments: ["sep=;\r\n", "SEP=;\n"])
  func `the line by which spreadsheets name the delimiter is no heading`(line: String) throws {
    var catalogue = SmallCatalogue()
    let text = String(decoding: catalogue.files["partnerships.csv"] ?? [], as: UTF8.self)
    let rows = text.replacing(";", with: "/").replacing(",", with: ";")
      .replacing("health/safety", with: "\"health;safety\"")
    catalogue.files["partnerships.csv"] = Array((line + rows).utf8)
    let outcome = try catalogue.read()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.catalogue?.landscape.partnerships.count == 3)
    // Places count the line.
    catalogue.append("x", to: "partnerships.csv")
    #expect(try catalogue.read().rejects == ["partnerships.csv:6 ragged-row"])
  }

  @Test func `the same before headings that a mapping names`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["memberships.csv"] = nil
    catalogue.files["p.csv"] = Array(
      "sep=|\r\nRef|Name|Members\r\na|Board A, B|Gwynedd Council\r\n".utf8)
    catalogue.files["landscape.yaml"] = Array(
      """
      sources:
        - file: p.csv
          table: partnerships
          columns: {id: Ref, name: Name, kind: {value: psb}}
          members: Members

      """.utf8)
    let outcome = try catalogue.read()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.catalogue?.landscape.partnerships.map(\.name.english) == ["Board A, B"])
    #expect(outcome.catalogue?.landscape.memberships.count == 1)
  }
}

/// What has ended counts as active where nobody says which day is looked at; then that is told.
@Suite struct UnknownAsOfTests {
  @Test(arguments: [ReadingPurpose.analysis, .overlap])
  func `bodies that have ended are told where no date is known`(purpose: ReadingPurpose) throws {
    var catalogue = SmallCatalogue()
    catalogue.replace(",2023-06-30\n", with: ",\n", in: "partnerships.csv")
    #expect(try catalogue.read(purpose).lines.isEmpty)
    catalogue.replace("2015,,gwynedd-psb", with: "2015,2019,gwynedd-psb", in: "partnerships.csv")
    let outcome = try catalogue.read(purpose)
    #expect(
      outcome.lines == [
        "partnerships.csv: warning: 1 partnership has ended and counts as active, because no as-of date is known [unknown-as-of]"
      ])
    #expect(outcome.catalogue?.landscape.partnerships.count == 3)
    var settings = Settings()
    settings.asOf = PartialDate("2018")
    #expect(try catalogue.read(purpose, settings: settings).lines.isEmpty)
  }
}
