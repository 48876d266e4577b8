internal import LandscapeModel

/// The words of the report with what they mean, and the English and Welsh terms side by side.
struct GlossaryPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .glossary).bytes(
      heading: .phrase(.glossary),
      titleText: TitleText(.glossary, in: language, landscape: context.landscape)
    ) { page in
      page.paragraph(.glossaryIntroduction, .lead)
      page.heading(.h2, id: "words", .wordsOfTheReport)
      page.element(.dl) { page in
        for word in Phrase.definitions {
          page.element(.dt, text: word.term)
          page.element(.dd, text: word.meaning)
        }
      }
      page.heading(.h2, id: "terms", .termsInBothLanguages)
      page.paragraph(.termsIntroduction)
      terms(&page)
    }
  }

  private func terms(_ page: inout PageWriter) {
    let other = language.other
    let order = Alphabet.order(
      GlossaryTerm.all, in: language, by: { $0.term(language) }, id: \.key)
    page.table(
      id: "t-terms", caption: .termsInBothLanguages,
      columns: [.text(.ownLanguage(language)), .text(.ownLanguage(other))]
    ) { page in
      for index in order {
        let term = GlossaryTerm.all[index].term
        page.row { page in
          page.rowHeading { $0.plain(term(language)) }
          page.element(.td, .lang(other)) { $0.plain(term(other)) }
        }
      }
    }
  }
}
