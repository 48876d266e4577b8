internal import LandscapeModel
internal import Wording

/// The first page of the report: the choice of language, in the order of publishing.
struct ChooserPage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    var html = HTMLWriter(reserving: 16_384)
    html.documentType()
    // The page itself counts as its first language; each stretch of another says so.
    let languages = context.content.languages
    let first = languages.first ?? .english
    html.element(.html, .lang(first.ofInterface)) { html in
      html.element(.head) { html in
        html.element(.meta, .charset("utf-8"))
        html.element(
          .meta, .httpEquiv("Content-Security-Policy"),
          .content(PageFrame.policy(hashOfStyle: context.style(in: first).hash)))
        html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(.title, text: Phrase.siteName(first) + " · " + context.content.run.id)
        for language in languages {
          html.element(.link, .rel(.alternate), .hreflang(language), .href(link(language)))
        }
        html.styleSheet(context.style(in: first).text)
      }
      html.element(.body) { html in
        html.element(.main, .id("main"), .class(.chooser)) { html in
          html.element(.h1, .id("top")) { html in
            html.text(Phrase.siteName(first))
            for other in languages.dropFirst() where other.hasTexts {
              html.text(" / ")
              html.element(.span, .lang(other.ofInterface), text: Phrase.siteName(other))
            }
          }
          for language in languages { section(language, &html) }
        }
      }
    }
    return html.bytes
  }

  private func link(_ language: Language) -> Link {
    Link(inside: language.tag + "/index.html")
  }

  private func section(_ language: Language, _ html: inout HTMLWriter) {
    let name = context.landscape.name ?? Phrase.siteName.localised
    let title = name.form(in: language)
    html.element(.section, .lang(language.ofInterface), .labelledBy("in-" + language.tag)) { html in
      html.element(.h2, .id("in-" + language.tag)) { html in
        html.element(.a, .href(link(language)), .hreflang(language)) { html in
          html.text(
            language.hasTexts
              ? Phrase.readIn(language)
              : Words.readInAnother(name: language.name(in: language)).english)
        }
      }
      html.element(.p) { html in
        html.element(.span, .lang(title.language), text: title.text)
        if let date = context.landscape.asOf {
          html.text(", " + DateWording.text(date, in: language))
        }
        html.text(" · " + Phrase.run(language) + " " + context.content.run.id)
      }
    }
  }
}
