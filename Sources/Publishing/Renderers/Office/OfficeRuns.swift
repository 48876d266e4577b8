internal import LandscapeModel
internal import TextFormats
internal import Wording

/// Stretches of text as WordprocessingML has them, and the notes that they refer to.
///
/// References inside the document are fields, so that a word processor keeps them right when paragraphs are
/// added; what they show until then is what they show now. A source is a footnote where it is cited first.
struct OfficeRuns {
  /// The language of the document.
  let language: Language
  /// Sources that have been cited, in the order of their notes.
  private(set) var notes: [Int] = []
  /// How many sources can be cited: their texts are there.
  private let sources: Int
  /// In half points, where a text is smaller than its style.
  var fontSize: Int?

  init(language: Language, sources: Int) {
    self.language = language
    self.sources = sources
  }

  /// The tag that word processors know a language by: they tell English of Britain from that of America.
  static func tag(of language: Language) -> String {
    switch language.tag {
    case "en", "cy", "gd": language.tag + "-GB"
    default: language.tag
    }
  }

  static func escaped(_ text: String) -> String { MarkupEscaping.xmlAttribute.escaped(text) }

  mutating func append(_ run: TextRun, link: String? = nil, to sink: inout ByteSink) {
    if let citation = run.citation, citation <= sources {
      cite(citation, to: &sink)
    } else if let link {
      reference(run.text, to: link, in: run.language, &sink)
    } else if let address = run.address, Link(external: address) != nil {
      field("HYPERLINK \"" + Self.quoted(address) + "\"", style: "Hyperlink", run, to: &sink)
    } else {
      text(run, to: &sink)
    }
  }

  /// An address as the instruction of a field has it: nothing in it ends the quotation.
  private static func quoted(_ address: String) -> String {
    String(
      address.flatMap { character -> String in
        switch character {
        case "\"": "%22"
        case "\\": "%5C"
        default: String(character)
        }
      })
  }

  // MARK: Texts

  private func properties(_ language: Language, isStrong: Bool, style: String? = nil) -> String {
    var inside = style.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    if isStrong { inside += "<w:b/><w:bCs/>" }
    if let fontSize { inside += "<w:sz w:val=\"\(fontSize)\"/><w:szCs w:val=\"\(fontSize)\"/>" }
    if language.isRightToLeft { inside += "<w:rtl/>" }
    if language != self.language {
      let tag = Self.escaped(Self.tag(of: language))
      inside +=
        language.isRightToLeft ? "<w:lang w:bidi=\"\(tag)\"/>" : "<w:lang w:val=\"\(tag)\"/>"
    }
    return inside.isEmpty ? "" : "<w:rPr>" + inside + "</w:rPr>"
  }

  private func text(_ run: TextRun, style: String? = nil, to sink: inout ByteSink) {
    guard !run.text.isEmpty || run.endsLine else { return }
    sink.append("<w:r>" + properties(run.language, isStrong: run.isStrong, style: style))
    if run.endsLine {
      sink.append("<w:br/>")
    } else {
      sink.append("<w:t xml:space=\"preserve\">" + Self.escaped(run.text) + "</w:t>")
    }
    sink.append("</w:r>")
  }

  // MARK: Fields

  /// A field with what it shows until it is worked out anew.
  func field(
    _ instruction: String, style: String? = nil, _ shown: TextRun, to sink: inout ByteSink
  ) {
    sink.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    sink.append(
      "<w:r><w:instrText xml:space=\"preserve\"> " + Self.escaped(instruction)
        + " </w:instrText></w:r>")
    sink.append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
    text(shown, style: style, to: &sink)
    sink.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  /// `paragraph 12` and `Table 3`: the number of a paragraph is the word processor's, the words before it are ours.
  private func reference(
    _ shown: String, to link: String, in language: Language, _ sink: inout ByteSink
  ) {
    guard link.hasPrefix("p"), let first = shown.firstIndex(where: \.isNumber),
      let last = shown.lastIndex(where: \.isNumber)
    else {
      field("REF \(link) \\h", TextRun(shown, language), to: &sink)
      return
    }
    text(TextRun(String(shown[..<first]), language), to: &sink)
    field("REF \(link) \\r \\h", TextRun(String(shown[first...last]), language), to: &sink)
    text(TextRun(String(shown[shown.index(after: last)...]), language), to: &sink)
  }

  private mutating func cite(_ source: Int, to sink: inout ByteSink) {
    if let place = notes.firstIndex(of: source) {
      field(
        "NOTEREF s\(source) \\f \\h", style: "FootnoteReference",
        TextRun(String(place + 1), language), to: &sink)
      return
    }
    notes.append(source)
    // The names of bookmarks are the document's, their numbers only have to differ.
    sink.append("<w:bookmarkStart w:id=\"\(200_000 + source)\" w:name=\"s\(source)\"/>")
    sink.append(
      "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
        + "<w:footnoteReference w:id=\"\(notes.count)\"/></w:r>")
    sink.append("<w:bookmarkEnd w:id=\"\(200_000 + source)\"/>")
  }
}
