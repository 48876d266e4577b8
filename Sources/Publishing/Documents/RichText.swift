package import LandscapeModel
package import Rationalisation
package import Wording

/// Text that is built once and rendered in every language: words, names, links and dates, one after
/// another.
///
/// Nothing in it is in one language yet. A piece says what it is, so that each renderer can do with it
/// what its format can: a page links a subject and marks a name that exists in English only; a table in
/// a file writes both plain.
package struct RichText: Hashable, Sendable {
  var pieces: [Piece]

  /// What a text is made of. Every renderer knows all of them.
  enum Piece: Hashable, Sendable {
    /// Words of the string table.
    case words(Phrase)
    /// The words of the language that is not the reader's.
    case wordsOf(Phrase, Language)
    /// The same in every language: figures, codes, punctuation.
    case plain(String)
    /// Text of the catalogue that exists in English only, which a page says of it.
    case written(LocalisedText)
    /// A title in English that needs no such word: it is that of a publication.
    case quoted(String)
    /// A name that has no page of its own.
    case name(LocalisedText)
    /// The name of something that has a page.
    case subject(Subject, LocalisedText)
    /// A finding by its id, with its title; without one, the title it had when it was last made.
    case finding(String, title: RichText?)
    /// A finding that is known well, by words about it: its rank.
    case findingLink(String, RichText)
    case page(SitePage, fragment: String, RichText)
    case date(PartialDate)
    /// Where something stands in the input.
    case place(SourceLocation)
    case code(String)
    /// A formula: symbols with names in the reader's language.
    case symbols(Phrase)
    /// The id of what stands before it. A page of a report has a short link in its place; elsewhere it
    /// stands in brackets.
    case identifier(String, Target?)
    /// A word in a coloured tag; the colour only repeats the word.
    case tag(Phrase, Tag)
    /// An address of the catalogue: a link where a browser may open it.
    case address(String)
    /// A text that leads to an address of the catalogue, where a browser may open it; the text alone where there are
    /// no links.
    case external(address: String, RichText)
    /// A number that stands for a source in the list of the same page or paper.
    case citation(Int)
    /// The text of a law by its address, with a name for who hears the link alone; nothing where a
    /// browser may not open it, and nothing where there are no links.
    case law(address: LocalisedText, label: Phrase)
    /// What a heat step stands for, tinted like it.
    case tinted(Int, String)
    case strong(RichText)
    case small(RichText)
    /// Words with parts in their places, each language in its own order.
    case template(Template, [RichText])
    case list(Names)
    case missing(Shorthand)
    /// A number of a paper with where it stands in the report.
    case figure(Figure)
    case reference(Reference)
  }

  /// What an id can be linked to in a report.
  enum Target: Hashable, Sendable {
    case subject(Subject)
    case finding(String)
  }

  /// How strongly a tag speaks.
  enum Tag: Hashable, Sendable {
    case high, medium, low, other
  }

  init(pieces: [Piece]) { self.pieces = pieces }

  package init() { pieces = [] }

  /// Whether there is nothing to show.
  package var isEmpty: Bool {
    pieces.allSatisfy { piece in
      switch piece {
      case .words(let phrase), .wordsOf(let phrase, _): phrase.english.isEmpty
      case .plain(let text): text.isEmpty
      case .written(let text): text.isEmpty
      case .name(let name), .subject(_, let name): name.isEmpty
      case .list(let names): names.entries(in: .english).allSatisfy(\.isEmpty)
      default: false
      }
    }
  }

  /// The same without links: for a place where they would be in the way.
  var withoutLinks: RichText {
    RichText(
      pieces: pieces.flatMap { piece -> [Piece] in
        switch piece {
        case .subject(_, let name): [.name(name)]
        case .page(_, _, let text), .findingLink(_, let text), .external(_, let text):
          text.withoutLinks.pieces
        case .finding(_, let title?): title.withoutLinks.pieces
        case .template(let template, let parts): [.template(template, parts.map(\.withoutLinks))]
        case .list(let names): [.list(names.map(\.withoutLinks))]
        default: [piece]
        }
      })
  }

  /// Appends a text.
  package static func += (left: inout RichText, right: RichText) { left.pieces += right.pieces }
}

extension RichText {
  /// Entries one after another, in the order of each language's alphabet where that matters.
  struct Names: Hashable, Sendable {
    /// What stands between.
    enum Form: Hashable, Sendable {
      /// `A; B; C`, as catalogues join lists. A list needs no `and`, whose Welsh would change the first
      /// letter of the next name.
      case semicolons
      /// `A, B and C`; in Welsh `A; B; C`.
      case sentence
      /// Another text.
      case separated(String)
      /// Each on a line of its own where a format has lines in a cell, else as with semicolons.
      case stacked
    }

    let form: Form
    private let english: [RichText]
    /// In the languages in which they are others, or in another order.
    private let others: [Language: [RichText]]
    /// Entries that are not among these.
    let more: Int

    init(
      _ entries: [RichText], others: [Language: [RichText]] = [:], form: Form = .semicolons,
      more: Int = 0
    ) {
      english = entries
      self.others = others
      self.form = form
      self.more = more
    }

    func map(_ transform: (RichText) -> RichText) -> Names {
      Names(
        english.map(transform), others: others.mapValues { $0.map(transform) }, form: form,
        more: more)
    }

    func entries(in language: Language) -> [RichText] {
      others[language] ?? english
    }
  }
}

// MARK: Making texts

/// `"\(phrase): \(name)"`: what stands between the parts is the same in every language, so that it can be
/// punctuation and nothing else.
extension RichText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { pieces = text.isEmpty ? [] : [.plain(text)] }

  package init(stringInterpolation text: StringInterpolation) { pieces = text.pieces }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { pieces.append(.plain(text)) }
    }

    package mutating func appendInterpolation(_ text: RichText) { pieces += text.pieces }
    package mutating func appendInterpolation(_ phrase: Phrase) { pieces.append(.words(phrase)) }
    package mutating func appendInterpolation(_ name: LocalisedText) {
      pieces.append(.name(name))
    }
  }
}

extension RichText {
  /// Words of the string table.
  package init(_ phrase: Phrase) { pieces = [.words(phrase)] }

  /// A name from the catalogue, with what it names where that has a page.
  package init(_ name: LocalisedText, subject: Subject? = nil) {
    pieces = [subject.map { .subject($0, name) } ?? .name(name)]
  }

  /// Names in a row, `; ` between, as catalogues join lists.
  package init(_ names: [LocalisedText], subjects: [Subject?] = [], separator: String = "; ") {
    self.init(
      names.enumerated().map { place, name in
        RichText(name, subject: subjects.indices.contains(place) ? subjects[place] : nil)
      }, separator: separator)
  }

  /// The words of a template with `parts` in its places, each in the language that it is in.
  /// - Precondition: there is a part for each place.
  package init(_ template: Template, _ parts: RichText...) {
    pieces = [.template(template, parts)]
  }

  /// Texts one after another with `separator` between.
  package init(_ texts: [RichText], separator: String) {
    pieces =
      texts.isEmpty
      ? [] : [.list(Names(texts, form: separator == "; " ? .semicolons : .separated(separator)))]
  }

  /// Names as a sentence lists them: `A`, `A and B`, `A, B and C`; in Welsh `A; B; C`, because the
  /// first letter of a name would change after `a`.
  package init(listing names: [RichText]) {
    pieces = names.isEmpty ? [] : [.list(Names(names, form: .sentence))]
  }

  package static func words(_ phrase: Phrase) -> RichText { RichText(phrase) }

  /// Text that is the same in every language: figures, codes, punctuation.
  package static func plain(_ text: String) -> RichText { RichText(pieces: [.plain(text)]) }

  /// Text of the catalogue that exists in one form only.
  package static func written(_ text: String) -> RichText {
    .written(LocalisedText(english: text))
  }

  /// Text of the catalogue, in the languages that it has.
  package static func written(_ text: LocalisedText) -> RichText {
    RichText(pieces: [.written(text)])
  }

  static func quoted(_ text: String) -> RichText { RichText(pieces: [.quoted(text)]) }
  package static func name(_ name: LocalisedText) -> RichText { RichText(name) }
  static func code(_ text: String) -> RichText { RichText(pieces: [.code(text)]) }
  static func date(_ date: PartialDate) -> RichText { RichText(pieces: [.date(date)]) }
  static func strong(_ text: RichText) -> RichText { RichText(pieces: [.strong(text)]) }
  static func strong(_ phrase: Phrase) -> RichText { strong(RichText(phrase)) }
  static func small(_ phrase: Phrase) -> RichText { RichText(pieces: [.small(RichText(phrase))]) }
  static func tag(_ phrase: Phrase, _ tag: Tag) -> RichText {
    RichText(pieces: [.tag(phrase, tag)])
  }
  static func address(_ text: String) -> RichText { RichText(pieces: [.address(text)]) }
  static func place(_ location: SourceLocation) -> RichText {
    RichText(pieces: [.place(location)])
  }
  static func missing(_ shorthand: Shorthand) -> RichText {
    RichText(pieces: [.missing(shorthand)])
  }

  /// A link to a page of the report; the text alone where there is no such page.
  static func link(_ page: SitePage, _ text: RichText) -> RichText {
    RichText(pieces: [.page(page, fragment: "", text)])
  }

  static func link(_ page: SitePage, _ phrase: Phrase) -> RichText { link(page, "", phrase) }

  /// The same to a place on the page.
  static func link(_ page: SitePage, _ fragment: String, _ phrase: Phrase) -> RichText {
    RichText(pieces: [.page(page, fragment: fragment, RichText(phrase))])
  }

  /// A finding by its id, by its title or by other words.
  static func finding(_ id: String, title: RichText?) -> RichText {
    RichText(pieces: [.finding(id, title: title)])
  }

  /// The id of what stands before it.
  static func identifier(_ id: String, _ target: Target? = nil) -> RichText {
    RichText(pieces: [.identifier(id, target)])
  }

  // MARK: Saying a sentence

  package mutating func say(_ phrase: Phrase) { pieces.append(.words(phrase)) }
  package mutating func say(_ text: String) { pieces.append(.plain(text)) }
  package mutating func say(_ name: LocalisedText) { pieces.append(.name(name)) }
  package mutating func say(_ text: RichText) { pieces += text.pieces }

  /// The name of a subject, which a page links.
  package mutating func say(_ subject: Subject, in landscape: Landscape) {
    pieces.append(.subject(subject, landscape.name(of: subject)))
  }

  /// Subjects one after another, semicolons between.
  package mutating func say(listing subjects: [Subject], in landscape: Landscape) {
    guard !subjects.isEmpty else { return }
    pieces.append(
      .list(Names(subjects.map { RichText(landscape.name(of: $0), subject: $0) })))
  }
}
