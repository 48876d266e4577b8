import CLibXML2
import Foundation
import LandscapeModel
import Publishing
import TestSupport
import Testing
import TextFormats
import Wording

/// Papers and tables as files of word processors: well-formed, whole, and with references that lead somewhere.
struct OfficeDocumentTests {
  private static let languages: [Language] = [.english, .welsh]

  private static func parts(
    _ form: PaperRequest.Form, _ language: Language, part: PaperPart = .paper
  ) throws -> (paper: PaperDocument, parts: [String: String]) {
    let paper = paper(PaperRequest(form: form), content: TableFixture.content())
    return (
      paper,
      try zipParts(of: render(paper, part, format: .docx, language: language))
    )
  }

  private static func isWellFormed(_ xml: String) -> Bool {
    let document = xml.withCString {
      xmlReadMemory($0, Int32(xml.utf8.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
    }
    defer { xmlFreeDoc(document) }
    return document != nil
  }

  /// The text between the tags of `w:t`, paragraph by paragraph.
  private static func texts(of xml: String) -> [String] {
    xml.matches(of: #/<w:t xml:space="preserve">(.*?)</w:t>/#).map { unescaped(String($0.1)) }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#10;", with: "\n").replacing("&#9;", with: "\t").replacing("&#13;", with: "\r")
      .replacing("&amp;", with: "&")
  }

  @Test(arguments: PaperRequest.Form.allCases, languages)
  func `a paper has its styles, and its references lead somewhere`(
    form: PaperRequest.Form, language: Language
  ) throws {
    let (paper, parts) = try Self.parts(form, language)
    for (name, xml) in parts { #expect(Self.isWellFormed(xml), "\(name)") }
    let document = try #require(parts["word/document.xml"])
    func count(_ text: String) -> Int { document.components(separatedBy: text).count - 1 }
    #expect(count("<w:pStyle w:val=\"Title\"/>") == 1)
    #expect(count("<w:pStyle w:val=\"ListNumber\"/>") == paper.paragraphs.count)
    #expect(count("<w:pStyle w:val=\"Heading1\"/>") == paper.headings.count)
    #expect(count("<w:tbl>") == paper.exhibits.count)
    #expect(
      count("<w:pStyle w:val=\"ListNumber\"/><w:keepNext/>")
        == paper.paragraphs.count { !$0.points.isEmpty })
    #expect(count("<w:tblHeader/>") == paper.exhibits.count)
    #expect(count("<w:pStyle w:val=\"Caption\"/>") == paper.exhibits.count)

    let bookmarks = Set(document.matches(of: #/w:name="([^"]+)"/#).map { String($0.1) })
    let references = document.matches(of: #/ (?:REF|NOTEREF) (\S+) /#).map { String($0.1) }
    #expect(Set(references).isSubset(of: bookmarks))
    #expect(form == .annualReport || !references.isEmpty)
    for paragraph in paper.paragraphs.indices {
      #expect(bookmarks.contains("p\(paragraph + 1)"))
    }
    let styles = try #require(parts["word/styles.xml"])
    let tag = language == .welsh ? "cy-GB" : "en-GB"
    #expect(styles.contains("<w:lang w:val=\"\(tag)\""))
    #expect(parts["docProps/core.xml"]?.contains("<dc:language>\(tag)</dc:language>") == true)
    let used = Set(
      document.matches(of: #/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/#).map { $0.1 })
    for style in used { #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)") }
  }

  @Test(arguments: languages)
  func `the map of the first questions is a picture with words, and only where it can be seen`(
    language: Language
  ) throws {
    let content = SiteFixture.content()
    let paper = paper(PaperRequest(form: .council), content: content)
    let parts = try zipParts(of: render(paper, .paper, format: .docx, language: language))
    let document = try #require(parts["word/document.xml"])
    #expect(Self.isWellFormed(document))
    let pictures = document.matches(
      of: #/<wp:docPr id="(\d+)" name="([^"]+)" descr="([^"]+)"/>/#)
    #expect(pictures.map { $0.1 } == ["1"])
    #expect(pictures.first.map { String($0.2) } == Phrase.questionMapName(language))
    // Every tile is drawn, with its label.
    #expect(document.matches(of: #/<a:moveTo>/#).count == content.landscape.tiles.count)
    for tile in content.landscape.tiles {
      let label = Self.escaped(tile.label.form(in: language).text)
      #expect(document.contains("<w:t>\(label)</w:t>"), "\(label)")
    }
    let markdown = try String(
      decoding: render(paper, .paper, format: .markdown, language: language), as: UTF8.self)
    #expect(!markdown.contains("Tint:") && !markdown.contains("Arlliw"))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  @Test func `a source is a footnote where it is cited first, and its number everywhere`() throws {
    let content = TableFixture.content(
      evidence: ["e7", "e8"].map { id in
        EvidenceRecord(
          id: id, subjectKind: "", subject: "", region: "", regionArea: nil, date: nil,
          question: .barrier, summary: "Too many boards", source: "A paper & more",
          origin: RowOrigin(input: 0, line: 2))
      })
    let paper = paper(PaperRequest(form: .council), content: content)
    let parts = try zipParts(of: render(paper, format: .docx, language: .english))
    let document = try #require(parts["word/document.xml"])
    let notes = try #require(parts["word/footnotes.xml"])
    let cited = document.matches(of: #/<w:footnoteReference w:id="(\d+)"/#).map { String($0.1) }
    #expect(cited == ["1"])
    #expect(document.contains(" NOTEREF s1 \\f \\h "))
    #expect(notes.contains("<w:footnote w:id=\"1\">") && notes.contains("A paper &amp; more"))
    // The list of sources is the notes: it does not stand at the end as well.
    #expect(!Self.texts(of: document).contains { $0.contains("A paper") })
    #expect(!document.contains("[1]"))
  }

  @Test(arguments: languages)
  func `hostile text stays text`(language: Language) throws {
    let texts = TableFixture.hostile
    let bytes = try render(
      TableFixture.table(of: texts), format: .docx, language: language, defusesFormulas: false
    ).bytes
    let parts = try zipParts(of: bytes)
    for (name, xml) in parts { #expect(Self.isWellFormed(xml), "\(name)") }
    let document = try #require(parts["word/document.xml"])
    let rows = document.components(separatedBy: "<w:tr>").dropFirst(2)
    #expect(rows.count == texts.count)
    for (row, text) in zip(rows, texts) {
      let cell = row.components(separatedBy: "</w:tc>")[0]
      #expect(Self.texts(of: cell).joined() == VisibleText.text(text))
    }
  }

  @Test func `a table too wide for a page lies on its side, and no page before it is empty`() throws
  {
    let columns = (1...16).map {
      DocumentTable.Column("c\($0)", Phrase(verbatim: "Heading\($0)"), .text)
    }
    let row = columns.map { _ in DocumentTable.Cell.text(.plain("a word")) }
    let table = DocumentTable(
      .findings, measure: Phrase(verbatim: "Wide"), columns: columns, rows: [row, row])
    let document = try #require(
      try zipParts(of: render(table, format: .docx, language: .english))["word/document.xml"])
    let sections = document.matches(of: #/<w:sectPr>.*?</w:sectPr>/#)
    #expect(sections.count == 1)
    #expect(document.contains("w:orient=\"landscape\""))
    let widths = document.matches(of: #/<w:gridCol w:w="(\d+)"/#).compactMap { Int($0.1) }
    #expect(widths.count == 16 && widths.reduce(0, +) <= 14_796 && widths.allSatisfy { $0 > 500 })
  }

  @Test func `the same paper is the same bytes`() throws {
    let content = TableFixture.content()
    func made() throws -> [UInt8] {
      try render(
        paper(PaperRequest(form: .council), content: content), format: .docx, language: .welsh)
    }
    #expect(try made() == made())
  }
}
