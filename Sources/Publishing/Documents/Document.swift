internal import LandscapeModel
internal import Wording

/// A page, a paper or a report: what every renderer starts from.
struct Document: Sendable {
  /// Its one heading of the first level.
  let title: RichText
  /// What a browser's title bar says.
  var windowTitle: WindowTitle
  /// Lines between the title and the first block: what it is about, meeting and date.
  var opening: [RichText] = []
  var blocks: [Block] = []
  /// Lines at the end: who signs, and when.
  var closing: [RichText] = []
  /// What stands below all of it: where the numbers come from.
  var sources: [Block] = []

  init(_ title: Phrase) {
    self.title = RichText(title)
    windowTitle = .words(title, number: 1)
  }

  init(title: RichText, windowTitle: WindowTitle) {
    self.title = title
    self.windowTitle = windowTitle
  }

  mutating func say(_ phrase: Phrase, _ tone: Block.Tone = .plain) {
    blocks.append(.paragraph(phrase, tone))
  }

  mutating func say(_ text: RichText, _ tone: Block.Tone = .plain) {
    blocks.append(.paragraph(text, tone))
  }

  mutating func heading(_ id: String, _ phrase: Phrase, level: Int = 2) {
    blocks.append(.heading(id, phrase, level: level))
  }

  /// A heading with how many items follow, and the items or `None`.
  mutating func section(_ id: String, _ phrase: Phrase, _ items: [RichText]) {
    let count = " (" + Numerals.grouped(items.count) + ")"
    heading(id, .joined([phrase, Phrase(verbatim: count)], by: ""))
    if items.isEmpty { say(.none) } else { add(.list(items)) }
  }

  /// The same, and nothing at all where there are no items.
  mutating func sectionIfAny(_ id: String, _ phrase: Phrase, _ items: [RichText]) {
    if !items.isEmpty { section(id, phrase, items) }
  }

  mutating func add(_ block: Block) { blocks.append(block) }

  mutating func add(_ more: [Block]) { blocks += more }
}

/// A document's title where it can be in one language only.
enum WindowTitle: Sendable {
  /// Words of the report, and which page of a list it is.
  case words(Phrase, number: Int)
  /// A record's name with what it is.
  case record(LocalisedText, what: Phrase, id: String)
  /// A text; `otherwise` in its place where a name in it lacks a form in the language, since words of two languages
  /// could not be marked.
  case text(RichText, otherwise: Phrase, id: String)

  /// The title in `language`, and the language that it is really in.
  /// - Parameter tellingID: whether another page has the same words, so that the id tells them apart.
  func text(
    in language: Language, of landscape: Landscape, tellingID: Bool = false
  ) -> (text: String, language: Language) {
    func joined(_ parts: String...) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    switch self {
    case .words(let phrase, let number):
      let page =
        number == 1
        ? Phrase(verbatim: "")
        : .joined([Phrase(verbatim: " ("), .pageNumber(number), Phrase(verbatim: ")")], by: "")
      let whole = Phrase.joined(
        [.joined([phrase, page], by: ""), .nameAndDate(of: landscape)], by: " · ")
      return whole.form(in: language)
    case .record(let name, let what, let id):
      let id = tellingID ? id : ""
      let form = name.form(in: language)
      let word = what.form(in: form.language)
      // A language that we have no word in for what it is says its name.
      return word.language == form.language
        ? (joined(form.text, word.text, id), form.language) : (joined(form.text, id), form.language)
    case .text(let text, let otherwise, let id):
      let id = tellingID ? id : ""
      if text.runs(in: language).allSatisfy({ $0.language == language }) {
        return (joined(text.plain(in: language), id), language)
      }
      let form = otherwise.form(in: language)
      return (joined(form.text, id), form.language)
    }
  }
}
