internal import LandscapeModel
internal import Wording

extension SitePage {
  static let glossary = single(
    SinglePage("glossary", .glossary) {
      GlossaryPage(languages: $0.content.languages, words: $0.landscape.words).document
    })
}

/// The words of the report with what they mean, and its terms in each of its languages side by side.
struct GlossaryPage {
  let languages: [Language]
  let words: JurisdictionWords

  var document: Document {
    var document = Document(.glossary)
    document.say(languages.count > 1 ? .glossaryIntroduction : .glossaryIntroductionAlone, .lead)
    document.heading("words", .wordsOfTheReport)
    document.add(.facts(Phrase.wordsDefined.map { Fact($0.term, $0.meaning) }))
    guard languages.count > 1 else { return document }
    document.heading("terms", .termsInEachLanguage)
    document.say(.termsIntroduction)
    document.add(.table(block))
    return document
  }

  /// A column a language: the reader's stands first and orders the rows.
  private var block: TableBlock {
    let terms = GlossaryTerm.all + words.terms
    func order(_ language: Language) -> [Int] {
      Alphabet.order(terms, in: language, by: { $0.term(language) }, id: \.key)
    }
    let english = order(.english)
    let place = places(english)
    let shown = [.english] + languages.filter { $0 != .english && $0.hasTexts }
    var block = TableBlock(
      "t-terms",
      DocumentTable(
        TableName("terms"), measure: .termsInEachLanguage,
        columns: shown.map { DocumentTable.Column("term-" + $0.tag, .name(of: $0), .text) },
        rows: english.map { index in
          shown.map { language in
            .text(RichText(pieces: [.wordsOf(terms[index].term, language)]))
          }
        }, orders: LanguageOrders(shown) { language in order(language).map { place[$0] } }))
    block.columnOrders = LanguageOrders(shown) { language in
      let own = shown.firstIndex(of: language) ?? 0
      return [own] + shown.indices.filter { $0 != own }
    }
    return block
  }
}
