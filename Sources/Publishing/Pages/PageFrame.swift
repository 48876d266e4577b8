internal import LandscapeModel
internal import Rationalisation

/// What surrounds every page: head, language switch, menu, trail and foot.
struct PageFrame {
  let context: SiteContext
  let language: Language
  let page: SitePage

  /// The whole page as bytes.
  /// - Parameters:
  ///   - heading: the page's one `h1`; `titleText` is the same for the browser's title bar.
  ///   - body: what stands in `main` below the heading.
  func bytes(
    heading: PageHeading, titleText: TitleText, body: (inout PageWriter) -> Void
  ) -> [UInt8] {
    var writer = PageWriter(context: context, language: language, page: page)
    writer.documentType()
    writer.element(.html, .lang(language)) { writer in
      head(&writer, titleText)
      writer.element(.body) { writer in
        writer.element(
          .a, .class(.skip), .href(Link(inside: "#main")), text: .skipToContent)
        header(&writer)
        trail(&writer, titleText)
        writer.element(.main, .id("main")) { writer in
          writer.element(.h1, .id("top")) { writer in
            heading.write(&writer)
            writer.anchor(to: "top", naming: .topOfPage)
          }
          writer.element(.p, .class(.meta)) { writer in
            writer.placeAndDate()
            writer.plain(" · ")
            writer.text(.run)
            writer.plain(" " + context.content.run.id)
          }
          body(&writer)
        }
        footer(&writer)
        writer.siteScript()
      }
    }
    return writer.html.bytes
  }

  private func head(_ writer: inout PageWriter, _ title: TitleText) {
    writer.element(.head) { writer in
      writer.element(.meta, .charset("utf-8"))
      writer.element(
        .meta, .httpEquiv("Content-Security-Policy"),
        .content(
          Self.policy(
            hashOfStyle: context.hashOfStyle,
            hashOfScript: context.scripts[ScriptVariant(language: language, page: page)]?.hash)))
      writer.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      writer.element(.title, .lang(title.language)) { $0.plain(title.text) }
      for other in Language.allCases {
        writer.element(
          .link, .rel(.alternate), .hreflang(other),
          .href(context.paths.link(from: page, toLanguage: other)))
      }
      writer.styleSheet()
    }
  }

  /// The policy of every page: its own sheet, its own script where it has one, the shards of search
  /// beside it, and nothing else.
  static func policy(hashOfStyle: String, hashOfScript: String? = nil) -> String {
    let script = hashOfScript.map { "script-src 'sha256-\($0)' 'self'; " } ?? ""
    return "default-src 'none'; style-src 'sha256-\(hashOfStyle)'; \(script)"
      + "img-src 'self' data:; base-uri 'none'; form-action 'none'"
  }

  private func header(_ writer: inout PageWriter) {
    writer.element(.header) { writer in
      writer.element(.div, .class(.bar)) { writer in
        writer.element(.p, .class(.language)) { writer in
          writer.element(
            .a, .lang(language.other), .hreflang(language.other),
            .href(context.paths.link(from: page, toLanguage: language.other))
          ) { $0.plain(Phrase.ownName(of: language.other)) }
        }
        writer.element(.p, .class(.inner)) { writer in
          writer.text(.siteName)
        }
      }
      writer.element(.nav, .label(Phrase.menu(language))) { writer in
        writer.element(.ul) { writer in
          for target in SitePage.menu {
            writer.element(.li) { writer in
              let link = context.paths.link(from: page, to: target)
              if target == page {
                writer.element(.a, .href(link), .currentPage, text: target.name)
              } else {
                writer.element(.a, .href(link), text: target.name)
              }
            }
          }
        }
      }
      writer.element(
        .div, .id("search"), .class(.find),
        .base(context.paths.link(from: page, toRootFile: "")))
    }
  }

  private func trail(_ writer: inout PageWriter, _ title: TitleText) {
    guard page != .summary else { return }
    writer.element(.nav, .class(.crumbs), .label(Phrase.trail(language))) { writer in
      writer.element(.ol) { writer in
        writer.element(.li) { $0.link(to: .summary, text: .summary) }
        if page.section != page {
          writer.element(.li) { $0.link(to: page.section, text: page.section.name) }
        }
      }
    }
  }

  private func footer(_ writer: inout PageWriter) {
    writer.element(.footer) { writer in
      writer.element(.p) { writer in
        writer.text(.candidatesNote)
      }
      writer.element(.p) { writer in
        writer.text(.alsoAvailable)
        writer.space()
        writer.element(
          .a, .lang(language.other), .hreflang(language.other),
          .href(context.paths.link(from: page, toLanguage: language.other))
        ) { $0.plain(Phrase.ownName(of: language.other)) }
        writer.plain(".")
      }
      writer.element(.p) { writer in
        for (place, target) in [SitePage.method, .glossary, .dataQuality, .accessibility]
          .enumerated()
        {
          if place > 0 { writer.plain(" · ") }
          writer.link(to: target, text: target.name)
        }
      }
      writer.element(.p) { writer in
        writer.text(.madeBy)
        writer.plain(" Landscape " + context.content.run.toolVersion + " · ")
        writer.text(.run)
        writer.plain(" " + context.content.run.id + " · ")
        writer.text(.settings)
        writer.plain(" " + context.content.run.settingsDigest.prefix(12))
      }
    }
  }
}

/// The heading of a page: words of the report, a name of the catalogue, or both.
enum PageHeading {
  case phrase(Phrase)
  case name(BilingualText)
  case sentence(Sentence)

  func write(_ page: inout PageWriter) {
    switch self {
    case .phrase(let phrase): page.text(phrase)
    case .name(let name): page.name(name)
    case .sentence(let sentence): page.sentence(sentence, isLinked: false)
    }
  }
}

/// A page's title for the browser: one language, because a title cannot hold two.
struct TitleText {
  let text: String
  let language: Language

  /// A heading of the report with the place and date.
  init(_ phrase: Phrase, in language: Language, number: Int = 1, landscape: Landscape) {
    let page = number == 1 ? "" : " (" + Phrase.pageNumber(number)(language) + ")"
    text = Self.joined([
      phrase(language) + page, Phrase.placeAndDate(of: landscape)(language),
    ])
    self.language = language
  }

  /// A record's name with what it is; its id where the name is in the other language only, since
  /// words of the page's language could not be marked.
  init(
    _ name: BilingualText, _ what: Phrase, id: String, in language: Language,
    landscape: Landscape
  ) {
    let form = name.form(in: language)
    self.language = form.language
    text = Self.joined([form.text, what(form.language), id])
  }

  /// A finding's title; the rule and id where a name in it lacks a form in the language.
  init(_ finding: Finding, title: Sentence, in landscape: Landscape) {
    let language = title.language
    let isWhole = title.runs.allSatisfy { run in
      switch run {
      case .words: true
      case .name(let name): name.form(in: language).language == language
      case .subject(let subject):
        landscape.name(of: subject).form(in: language).language == language
      }
    }
    self.language = language
    text = Self.joined([
      isWhole ? title.plain(in: landscape) : Phrase.name(of: finding.rule)(language), finding.id,
    ])
  }

  /// A finding that is no longer made, by its id.
  init(_ finding: VanishedFinding, in language: Language) {
    text = Self.joined([Phrase.vanishedHeading(language), finding.id])
    self.language = language
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: " · ") }
}
