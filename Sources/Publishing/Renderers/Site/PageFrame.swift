internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// What surrounds every page: head, language switch, menu, trail and foot.
struct PageFrame {
  let context: SiteContext
  let language: Language
  let page: SitePage

  /// A document as a page that keeps to its budget: where it is too heavy, its longest lists are cut.
  func bytes(of document: Document) -> [UInt8] {
    let title = context.text(of: document.windowTitle, in: language)
    let blocks =
      document.opening.map { .paragraph($0, .plain) } + document.blocks
      + document.closing.map { .paragraph($0, .plain) } + document.sources
    let cuts = PageCuts(extra: page.budget.extra)
    var written: [WrittenBlock] = []
    let html = writer(cuts, page.budget, document.title, title) { page in
      for block in blocks { written.append(page.written(block)) }
    }.html
    var heavy = HeavyPage(html: html, blocks: written)
    heavy.cut(to: page.budget, cuts) { block, cuts in
      var writer = PageWriter(
        context: context, language: language, page: page, cuts: cuts, budget: page.budget)
      writer.tableCount = block.tablesBefore
      let written = writer.written(block.block)
      return (written, writer.html.bytes)
    }
    return heavy.bytes
  }

  private func writer(
    _ cuts: PageCuts, _ budget: PageBudget?, _ heading: RichText,
    _ title: (text: String, language: Language), body: (inout PageWriter) -> Void
  ) -> PageWriter {
    var writer = PageWriter(
      context: context, language: language, page: page, cuts: cuts, budget: budget)
    writer.documentType()
    writer.element(.html, .lang(writer.declaredLanguage)) { writer in
      head(&writer, title)
      writer.element(.body) { writer in
        writer.element(
          .a, .class(.skip), .href(Link(inside: "#main")), text: .skipToContent)
        header(&writer)
        trail(&writer)
        writer.element(.main, .id("main")) { writer in
          writer.element(.div, .class(.head)) { writer in
            writer.element(.h1, .id("top")) {
              $0.text(heading, isLinked: false, isWhole: true)
            }
            writer.anchor(to: "top", naming: .topOfPage)
          }
          writer.element(.p, .class(.meta)) { writer in
            writer.text(RichText.nameAndDate(of: context.landscape), isWhole: true)
            writer.plain(" · ")
            writer.text(.run)
            writer.plain(" " + context.content.run.id)
          }
          body(&writer)
          writer.endSection()
        }
        footer(&writer)
        writer.siteScript()
      }
    }
    return writer
  }

  private func head(
    _ writer: inout PageWriter, _ title: (text: String, language: Language)
  ) {
    writer.element(.head) { writer in
      writer.element(.meta, .charset("utf-8"))
      writer.element(
        .meta, .httpEquiv("Content-Security-Policy"),
        .content(
          Self.policy(
            hashOfStyle: context.style(in: language).hash,
            hashOfScript: context.scripts[ScriptVariant(language: language, page: page)]?.hash)))
      writer.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      writer.element(.title, .lang(title.language)) { $0.plain(title.text) }
      for other in context.content.languages {
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
        if !otherLanguages.isEmpty {
          writer.element(.p, .class(.language)) { linksToOtherLanguages(&$0) }
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

  private var otherLanguages: [Language] { context.content.languages.filter { $0 != language } }

  /// The same page in each other language.
  private func linksToOtherLanguages(_ writer: inout PageWriter) {
    for (place, other) in otherLanguages.enumerated() {
      if place > 0 { writer.plain(" · ") }
      writer.element(
        .a, .lang(other), .hreflang(other), .href(context.paths.link(from: page, toLanguage: other))
      ) { $0.plain(other.name(in: other)) }
    }
  }

  private func trail(_ writer: inout PageWriter) {
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
      if !otherLanguages.isEmpty {
        writer.element(.p) { writer in
          writer.text(.alsoAvailable)
          writer.space()
          linksToOtherLanguages(&writer)
          writer.plain(".")
        }
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
