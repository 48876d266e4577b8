internal import LandscapeModel
internal import Wording

extension SitePage {
  static let glossary = single(
    SinglePage("glossary", .glossary) { GlossaryPage(languages: $0.content.languages).document })
}

/// The words of the report with what they mean, and the English and Welsh terms side by side.
struct GlossaryPage {
  let languages: [Language]

  var document: Document {
    var document = Document(.glossary)
    document.say(languages.count > 1 ? .glossaryIntroduction : .glossaryIntroductionAlone, .lead)
    document.heading("words", .wordsOfTheReport)
    document.add(.facts(Phrase.definitions.map { Fact($0.term, $0.meaning) }))
    guard languages.count > 1 else { return document }
    document.heading("terms", .termsInBothLanguages)
    document.say(.termsIntroduction)
    document.add(.table(TableBlock("t-terms", terms)))
    return document
  }

  /// The reader's language stands first and orders the rows.
  private var terms: DocumentTable {
    let terms = GlossaryTerm.all
    func order(_ language: Language) -> [Int] {
      Alphabet.order(terms, in: language, by: { $0.term(language) }, id: \.key)
    }
    let english = order(.english)
    let place = places(english)
    let (own, other) = (Phrase.ownLanguage(.english), Phrase.ownLanguage(.welsh))
    return DocumentTable(
      TableName("terms"), measure: .termsInBothLanguages,
      columns: [
        DocumentTable.Column("term", Phrase(own.english, other.welsh), .text),
        DocumentTable.Column("other-term", Phrase(other.english, own.welsh), .text),
      ],
      rows: english.map { index in
        [
          .phrase(terms[index].term), .text(RichText(pieces: [.otherWords(terms[index].term)])),
        ]
      }, welshOrder: order(.welsh).map { place[$0] })
  }
}
