internal import LandscapeModel
internal import OfficeFiles
internal import TextFormats
internal import Wording

/// A document as a file of word processors, Office Open XML: real styles, numbered paragraphs and references as
/// fields, sources as footnotes, tables whose headings repeat.
///
/// The same document gives the same bytes: no clock and no version of a program is in it.
struct OfficeDocument {
  /// The namespace of what stands in documents.
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  /// The type of a picture that is a group of shapes.
  static let group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
  /// Those of pictures; word processors that know no groups of shapes pass over them.
  private static let drawingNamespaces =
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " xmlns:wpg=\"\(group)\""
    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// How much a page holds.
  enum Form {
    case pages
    /// One page, its tables in small print.
    case sheet
  }

  private let language: Language
  private let title: String
  /// The day that the document says it is of, in its properties.
  private let day: PartialDate?

  static func bytes(
    of document: Document, in language: Language, defusesFormulas: Bool, day: PartialDate?,
    form: Form = .pages
  ) throws(RenderingFailure) -> [UInt8] {
    let noted = document.notingEnglish(in: language)
    let text = ShownText(language: language, numbers: DocumentNumbers(document))
    let (cited, rest) = parted(document.sources)
    let sources = cited?.items(in: language) ?? []
    var body = OfficeDocumentBody(
      text, defusesFormulas: defusesFormulas, sources: sources.count, form: form)
    body.write(noted, sources: rest)
    return try OfficeDocument(
      language: language, title: text.plain(document.title), day: day
    ).bytes(body, notes: body.runs.notes.map { text.runs(of: sources[$0 - 1]) })
  }

  /// A table of the report as a document of its own.
  static func bytes(of view: TableView, number: Int?, day: PartialDate?) throws(RenderingFailure)
    -> [UInt8]
  {
    let text = ShownText(
      language: view.language, numbers: DocumentNumbers(Document(Phrase(verbatim: ""))))
    var body = OfficeDocumentBody(text, defusesFormulas: false, sources: 0)
    body.write(view, number: number)
    return try OfficeDocument(language: view.language, title: view.caption, day: day)
      .bytes(body, notes: [])
  }

  /// The list that citations count, and what else stands among the sources: a heading over nothing goes too.
  private static func parted(_ sources: [Block]) -> (cited: ListBlock?, rest: [Block]) {
    var cited: ListBlock?
    let rest = sources.filter { block in
      if case .list(let list) = block, list.form == .ordered, cited == nil {
        cited = list
        return false
      }
      return true
    }
    guard cited != nil else { return (nil, sources) }
    return (cited, rest.filter { if case .heading = $0 { false } else { true } })
  }

  // MARK: Parts

  private func bytes(_ body: OfficeDocumentBody, notes: [[ShownRun]]) throws(RenderingFailure)
    -> [UInt8]
  {
    var zip = ZipWriter()
    func add(_ name: String, _ xml: String) {
      zip.add(name, Array((Self.declaration + xml).utf8))
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("settings", "settings"), ("footnotes", "footnotes"), ("footer1", "footer"),
      ("footer2", "footer"),
    ]
    add(
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + parts.map {
          "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(word)\($0.1)+xml\"/>"
        }.joined()
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "</Types>")
    add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(Self.packageRelationships)\">"
        + "<Relationship Id=\"rId1\" Type=\"\(Self.relationships)/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
        + "Target=\"docProps/core.xml\"/></Relationships>")
    add("docProps/core.xml", coreProperties)
    add(
      "word/_rels/document.xml.rels",
      "<Relationships xmlns=\"\(Self.packageRelationships)\">"
        + [
          ("rIdStyles", "styles", "styles"), ("rIdNumbering", "numbering", "numbering"),
          ("rIdSettings", "settings", "settings"), ("rIdFootnotes", "footnotes", "footnotes"),
          ("rIdFooter1", "footer", "footer1"), ("rIdFooter2", "footer", "footer2"),
        ].map {
          "<Relationship Id=\"\($0.0)\" Type=\"\(Self.relationships)/\($0.1)\" Target=\"\($0.2).xml\"/>"
        }.joined() + "</Relationships>")
    var document = ByteSink(reserving: body.sink.count + 512)
    document.append(Self.declaration)
    document.append(
      "<w:document xmlns:w=\"\(Self.main)\" xmlns:r=\"\(Self.relationships)\""
        + Self.drawingNamespaces + "><w:body>\n")
    document.append(bytes: body.sink.bytes)
    document.append("</w:body></w:document>")
    zip.add("word/document.xml", document.bytes)
    let tag = OfficeRuns.tag(of: language.ofInterface)
    zip.add(
      "word/styles.xml",
      Array(
        String(decoding: PackageResources.styles_xml, as: UTF8.self)
          .replacing("LANGUAGE", with: OfficeRuns.escaped(tag)).utf8))
    zip.add(
      "word/numbering.xml", Array(OfficeNumbering.xml(countedLists: body.countedLists).utf8))
    add(
      "word/settings.xml",
      "<w:settings xmlns:w=\"\(Self.main)\"><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "<w:themeFontLang w:val=\"\(OfficeRuns.escaped(tag))\"/></w:settings>")
    zip.add("word/footnotes.xml", footnotes(notes))
    zip.add("word/footer1.xml", footer(width: OfficeColumnWidths.upright))
    zip.add("word/footer2.xml", footer(width: OfficeColumnWidths.across))
    do {
      return try zip.bytes()
    } catch {
      throw RenderingFailure(reason: error.reason)
    }
  }

  private var coreProperties: String {
    var properties =
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(OfficeRuns.escaped(title))</dc:title>"
      + "<dc:creator>Landscape</dc:creator>"
      + "<dc:language>\(OfficeRuns.escaped(OfficeRuns.tag(of: language.ofInterface)))</dc:language>"
    if let day, day.month != nil, day.day != nil {
      properties +=
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:created>"
    }
    return properties + "</cp:coreProperties>"
  }

  private func footnotes(_ notes: [[ShownRun]]) -> [UInt8] {
    var sink = ByteSink(reserving: 4_096)
    sink.append(Self.declaration)
    sink.append("<w:footnotes xmlns:w=\"\(Self.main)\" xmlns:r=\"\(Self.relationships)\">")
    for (id, name) in [(-1, "separator"), (0, "continuationSeparator")] {
      sink.append(
        "<w:footnote w:type=\"\(name)\" w:id=\"\(id)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
          + "<w:r><w:\(name)/></w:r></w:p></w:footnote>")
    }
    var runs = OfficeRuns(language: language, sources: 0)
    for (place, note) in notes.enumerated() {
      sink.append(
        "<w:footnote w:id=\"\(place + 1)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
          + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
          + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
      for run in note { runs.append(run.text, to: &sink) }
      sink.append("</w:p></w:footnote>")
    }
    sink.append("</w:footnotes>")
    return sink.bytes
  }

  /// The title, and which page of how many at the other end of a line.
  private func footer(width: Int) -> [UInt8] {
    var sink = ByteSink(reserving: 1_024)
    sink.append(Self.declaration)
    sink.append(
      "<w:ftr xmlns:w=\"\(Self.main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
        + "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(width)\"/></w:tabs></w:pPr>")
    var runs = OfficeRuns(language: language, sources: 0)
    runs.append(TextRun(title, language), to: &sink)
    sink.append("<w:r><w:tab/></w:r>")
    runs.field("PAGE", TextRun("1", language), to: &sink)
    runs.append(TextRun(" / ", language), to: &sink)
    runs.field("NUMPAGES", TextRun("1", language), to: &sink)
    sink.append("</w:p></w:ftr>")
    return sink.bytes
  }
}
