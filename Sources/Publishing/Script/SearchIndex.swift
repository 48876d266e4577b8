internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import TextFormats
internal import Wording

/// What search looks through: every page with a subject of its own, as scripts that fill one global.
///
/// A row of `search-1.js` and so on is
/// `[type, path, English name, name or "" in each other language of the report, other names, words of its text]`.
struct SearchIndex {
  let context: SiteContext
  private let words: SearchWords

  init(context: SiteContext) {
    self.context = context
    words = SearchWords(context, pages: context.paths.subjectPages.count)
  }

  /// Letters of a name, and of the other words, that an entry has: three times as many fit into a shard however
  /// they are written.
  static let mostLetters = 8_000

  private var landscape: Landscape { context.landscape }
  private var languages: [Language] { Self.languages(context.content.languages) }

  /// In the order of an entry's names: English, by which a page is found in every language, then the others.
  static func languages(_ languages: [Language]) -> [Language] {
    [.english] + languages.filter { $0 != .english }
  }

  /// The shards in order; one without entries where there is nothing to find.
  /// - Complexity: O(pages × length of their names).
  func files() -> [(path: String, bytes: [UInt8])] {
    ScriptShards(name: "search", global: "landscapeSearch").files(entries())
  }

  /// Who has the id or a name of its subjects finds out since when it is gone.
  private func vanished(_ index: Int, _ page: SitePage) -> String {
    let title = context.title(ofVanished: index)
    return entry(
      "f", page,
      text(title),
      [context.content.vanished[index].id])
  }

  private func entries() -> [String] {
    let further: [SitePage] = [.packages, .proposal, .ways, .glossary, .accessibility]
    return (SitePage.menu + further).map { entry("s", $0, $0.name.localised, []) }
      + context.paths.subjectPages.map(entry(of:)) + landscape.kinds.map(entry(of:))
  }

  private func entry(of page: SitePage) -> String {
    switch page {
    case .finding(let index): return finding(index)
    case .vanished(let index): return vanished(index, page)
    case .partnership(let index):
      let record = landscape.partnerships[Int(index)]
      return entry("p", page, record.name, [record.id])
    case .organisation(let index):
      let record = landscape.organisations[Int(index)]
      return entry("o", page, record.name, record.aliases + [record.id])
    case .area(let index):
      let record = landscape.areas[Int(index)]
      return entry("a", page, record.name, [record.code])
    case .footprint(let index): return entry("r", page, landscape.name(ofFootprint: index), [])
    case .scenario(let index):
      let scenario = context.content.scenarios[index]
      return entry("s", page, text(scenario.heading), [scenario.name])
    default: return ""
    }
  }

  private func entry(of kind: Kind) -> String {
    let other = [kind.id] + (kind.abbreviation?.forms ?? [])
    return entry(
      "k", .kinds, kind.name, other, fragment: "#kind-" + HTMLID.ending(kind.id),
      text: words.words(of: kind, beside: kind.name.forms + other))
  }

  /// A title as it is in each language of the report.
  private func text(_ title: RichText) -> LocalisedText {
    LocalisedText(
      english: title.plain(in: .english),
      others: languages.dropFirst().map { language in
        LocalisedText.Form(language: language, text: title.plain(in: language))
      })
  }

  private func finding(_ index: Int) -> String {
    let finding = context.findings[index]
    let title = context.wording.title(of: finding)
    let rule = Phrase.name(of: finding.rule)
    return entry(
      "f", .finding(index), text(title),
      context.content.languages.sorted { $0 == .english && $1 != .english }.map { rule($0) }
        + [finding.id])
  }

  private func entry(
    _ type: String, _ page: SitePage, _ name: LocalisedText, _ other: [String],
    fragment: String = "", text: String? = nil
  ) -> String {
    let words = other.filter { !$0.isEmpty }.joined(separator: " ")
    let named = languages.compactMap { name[$0] } + other
    func cut(_ text: String) -> (text: String, rest: Int) {
      let letters = text.unicodeScalars
      return letters.count <= Self.mostLetters
        ? (text, 0)
        : (
          String(String.UnicodeScalarView(letters.prefix(Self.mostLetters))),
          letters.count - Self.mostLetters
        )
    }
    // What is left out is told where the name is read.
    func told(_ name: String, in language: Language) -> String {
      let (text, rest) = cut(name)
      let more = rest + cut(words).rest
      return more == 0 || name.isEmpty ? text : text + Phrase.moreLetters(more)(language)
    }
    let values = [
      [type, context.paths.path(of: page) + fragment],
      languages.map { told(name[$0] ?? "", in: $0) },
      [cut(words).text, text ?? self.words.words(of: page, beside: named)],
    ].joined()
    return "[" + values.map(Self.literal).joined(separator: ",") + "],\n"
  }

  /// Text as a JavaScript string that can stand in a page or a script (S5).
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in VisibleText.text(text).unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "<": literal += "\\u003c"
      case ">": literal += "\\u003e"
      case "&": literal += "\\u0026"
      case "\u{2028}": literal += "\\u2028"
      case "\u{2029}": literal += "\\u2029"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// HTML as what stands between the quotation marks of a JavaScript string (S5). U+2028 and U+2029
  /// need no escape: the pages have blanks in their place.
  static func appendEscaped(_ html: [UInt8], to sink: inout ByteSink) {
    for byte in html {
      switch byte {
      case UInt8(ascii: "\""): sink.append("\\\"")
      case UInt8(ascii: "\\"): sink.append("\\\\")
      case UInt8(ascii: "<"): sink.append("\\x3c")
      case 0x0A: sink.append("\\n")
      case 0x0D: sink.append("\\r")
      default: sink.append(byte: byte)
      }
    }
  }
}
