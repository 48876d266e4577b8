internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Writes one page in one language: HTML with names, links and the other language marked.
struct PageWriter {
  private(set) var html: HTMLWriter
  let context: SiteContext
  let language: Language
  let page: SitePage
  /// Tables so far, for their numbers.
  var tableCount = 0
  /// Shorthand used in the table being written, explained below it.
  var shorthand: Set<Shorthand> = []
  /// Whether text that exists in English only is followed by words that say so.
  var saysEnglishOnly = true
  /// Whether something of the present section stands in English only.
  private var owesEnglishNote = false
  /// Whether what is written is a part of a list that can be filtered.
  var isInList = false
  /// The order of the values that the list is filtered by, where the script needs to be told.
  var filterRanks: [String: [String: Int]] = [:]
  /// How long lists and tables may be, and how much room they took.
  var cuts: PageCuts
  /// What the page may weigh, where it is written again when it is too heavy.
  let budget: PageBudget?

  var landscape: Landscape { context.landscape }
  var orders: ListOrders {
    // Made for every language when the context is.
    context.listOrders[language] ?? ListOrders(landscape: landscape, language: language)
  }

  init(
    context: SiteContext, language: Language, page: SitePage, cuts: PageCuts = PageCuts(),
    budget: PageBudget? = nil
  ) {
    self.cuts = cuts
    self.budget = budget
    html = HTMLWriter(reserving: 32_768)
    self.context = context
    self.language = language
    self.page = page
  }

  // MARK: Elements

  @inline(__always)
  mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute...,
    content: (inout PageWriter) -> Void = { _ in }
  ) {
    html.open(element, attributes)
    guard !element.isVoid else { return }
    content(&self)
    html.close(element)
  }

  @inline(__always)
  mutating func element(_ element: HTMLElement, content: (inout PageWriter) -> Void) {
    html.open(element)
    content(&self)
    html.close(element)
  }

  @inline(__always)
  mutating func element(
    _ element: HTMLElement, _ attribute: HTMLAttribute, content: (inout PageWriter) -> Void
  ) {
    html.open(element, attribute)
    content(&self)
    html.close(element)
  }

  @inline(__always)
  mutating func element(_ element: HTMLElement, _ attributes: HTMLAttribute..., text: Phrase) {
    html.open(element, attributes)
    self.text(text)
    html.close(element)
  }

  /// Writes through the HTML writer itself, where an element's parts are not one closure.
  mutating func withHTML(_ write: (inout HTMLWriter) -> Void) { write(&html) }

  /// The document type and the sheet, which stand outside ordinary elements.
  mutating func documentType() { html.documentType() }
  mutating func styleSheet() { html.styleSheet(context.style(in: language).text) }
  mutating func siteScript() {
    html.script(context.scripts[ScriptVariant(language: language, page: page)]?.text ?? "")
  }

  // MARK: Text

  /// Text that belongs to neither language: figures, codes, ids.
  mutating func plain(_ text: String) { html.text(text) }

  /// Words in the page's language, or in English and marked as such.
  mutating func text(_ phrase: Phrase) {
    let form = phrase.form(in: language)
    words(form.text, in: form.language)
  }

  /// Text in a language, marked where that is not the page's.
  mutating func words(_ text: String, in other: Language) {
    if other == declaredLanguage {
      html.text(text)
    } else {
      element(.span, .lang(other)) { $0.plain(text) }
    }
  }

  /// The language that the page says it is in: that of its own words.
  var declaredLanguage: Language { language.ofInterface }

  mutating func space() { html.text(" ") }

  /// The visible `#` that links to `id`.
  mutating func anchor(to id: String, naming phrase: Phrase) {
    space()
    element(
      .a, .class(.anchor), .href(Link(inside: "#" + id)),
      .label(Self.mention(Phrase.linkTo(phrase)(language)))
    ) { $0.plain("#") }
  }

  /// A name in the page's language where it has one, else in English and marked as such.
  mutating func name(_ name: LocalisedText) {
    let form = name.form(in: language)
    words(form.text, in: form.language)
    if form.language != language { englishOnly() }
  }

  /// Text of the catalogue that exists in English only.
  mutating func catalogueText(_ text: String) {
    if language == .english { plain(text) } else { foreign(text, in: .english) }
  }

  mutating func foreign(_ text: String, in other: Language) {
    words(text, in: other)
    englishOnly()
  }

  /// Notes that what stands before exists in English only: the page says so once, at its end. What is in
  /// English has its own `lang` all the same.
  mutating func englishOnly() { owesEnglishNote = true }

  /// Ends a page or a list of its own: says that some of it stands in English, where that is so.
  mutating func endSection() {
    guard owesEnglishNote else { return }
    owesEnglishNote = false
    element(.p, .class(.only), text: .englishTextsNote)
  }

  // MARK: Links

  /// A link to a page, or the name alone where the page is not made or is this one.
  mutating func link(
    to target: SitePage, fragment: String = "", _ content: (inout PageWriter) -> Void
  ) {
    guard context.paths.exists(target), target != page || !fragment.isEmpty else {
      content(&self)
      return
    }
    element(.a, .href(context.paths.link(from: page, to: target, fragment: fragment))) {
      content(&$0)
    }
  }

  mutating func link(to target: SitePage, fragment: String = "", text: Phrase) {
    link(to: target, fragment: fragment) { $0.text(text) }
  }

  /// A name that links; the `English only` mark stands behind the link, not in it.
  mutating func link(to target: SitePage, fragment: String = "", naming name: LocalisedText) {
    let form = name.form(in: language)
    link(to: target, fragment: fragment) { $0.words(Self.mention(form.text), in: form.language) }
    if form.language != language { englishOnly() }
  }

  /// A name as other pages mention it: one that is longer than any real one is whole on its own page
  /// and in the tables, or a few of them would outweigh a page (W1).
  static func mention(_ name: String) -> String { cut(name, to: 400) }

  /// Text of the catalogue as a page shows it: whole, but for one that is longer than any real note.
  static func prose(_ text: String) -> String { cut(text, to: 4_000) }

  private static func cut(_ text: String, to most: Int) -> String {
    text.utf8.count <= most || text.count <= most ? text : text.prefix(most - 1) + "…"
  }

  /// A name without the `English only` words, for places that hold many names: a list's title.
  mutating func unlinked(_ name: LocalisedText) {
    let form = name.form(in: language)
    words(Self.mention(form.text), in: form.language)
    if form.language != language { englishOnly() }
  }

  /// An address of the catalogue as a link where a browser may open it, else as text.
  mutating func address(_ text: String) {
    if let link = Link(external: text) {
      element(.a, .href(link), .rel(.external)) { $0.plain(text) }
    } else {
      catalogueText(text)
    }
  }

  /// A word in a coloured tag; the colour only repeats the word.
  mutating func tag(_ phrase: Phrase, _ style: StyleClass) {
    element(.span, .class(style), text: phrase)
  }

  /// The shorthand for a value that is not there.
  mutating func missing(_ shorthand: Shorthand) {
    self.shorthand.insert(shorthand)
    plain(shorthand.rawValue)
  }
}

/// Endings of element ids made from ids of the catalogue.
enum HTMLID {
  /// Letters, digits, `-` and `_` as they are; every other byte as `.` and two hexadecimal digits,
  /// so that different ids stay different.
  static func ending(_ id: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789abcdef".utf8)
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "."))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
