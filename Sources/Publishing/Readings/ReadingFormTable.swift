package import LandscapeModel
internal import Rationalisation
package import Review
internal import TextFormats
internal import Wording

/// A reader's form as files: a workbook to fill in, and CSV with the same lines.
///
/// Nothing in it tells a rank, a score or what another reader said; the findings of a question stand in the order of their ids.
package struct ReadingFormTable {
  private let form: ReadingForm
  private let content: ReportContent
  private let language: Language

  package init(_ form: ReadingForm, of content: ReportContent, in language: Language) {
    self.form = form
    self.content = content
    self.language = language
  }

  package var csv: [UInt8] { FormFile.csv(rows(defusesFormulas: true)) }

  /// - Throws: where a text has no room in a cell, or the workbook cannot be made.
  package func workbook() throws(RenderingFailure) -> [UInt8] {
    let words = Judgement.allCases.map {
      (word: Phrase.name(of: $0)(language), meaning: Phrase.meaning(of: $0)(language))
    }
    return try FormFile(
      title: Words.readingTitle(reader: form.reader)(language),
      sheet: Phrase.readingSheet(language), rows: rows(defusesFormulas: false),
      widths: [36, 76, 14, 36, 20, 22], asides: [4, 5], headingColumns: [0], wrapsRoom: true,
      choice: FormFile.Choice(
        column: 2, firstRow: 1 + opening.count, sheet: Phrase.readingSheetOfWords(language),
        heading: [Phrase.readingColumnJudgement(language), Phrase.readingMeaning(language)],
        words: words, title: Phrase.readingColumnJudgement(language),
        message: Phrase.readingChoose(language))
    ).workbook()
  }

  private func rows(defusesFormulas: Bool) -> [[String]] {
    func shown(_ text: String) -> String {
      defusesFormulas ? FormulaDefusing.defused(text).text : text
    }
    func line(_ entry: (what: Phrase, text: String, key: ReadingKey)) -> [String] {
      [entry.what(language), shown(entry.text), "", "", "", entry.key.text]
    }
    let wording = ReadingQuestionWording(of: content, in: language)
    let questions = form.order.map { place in
      let question = form.deal.questions[place]
      let texts = [shown(wording.title(of: question)), shown(wording.evidence(of: question))]
      let key = ReadingKey.question(
        question.id, dealt: form.deal.digits(of: question.id),
        shown: ReturnKey.digits(ofShown: texts))
      return texts + ["", "", wording.page(of: question), key.text]
    }
    return [ReturnedReading.Column.allCases.map { Self.phrase(of: $0)(language) }]
      + opening.map(line) + questions + closing.map(line)
  }

  /// What whoever fills it in reads first.
  private var opening: [(what: Phrase, text: String, key: ReadingKey)] {
    [
      (.readingInstructions, Phrase.readingNote(language), .note),
      (.readingReader, VisibleText.text(form.reader), .reader(form.reader)),
      (.returnRun, form.deal.run, .run(form.deal.run)),
    ]
  }

  /// What the program knows the form by.
  private var closing: [(what: Phrase, text: String, key: ReadingKey)] {
    let deal = form.deal
    var lines: [(what: Phrase, text: String, key: ReadingKey)] = []
    if let asOf = deal.asOf {
      lines.append((.returnAsOf, DateWording.text(asOf, in: language), .asOf(asOf.description)))
    }
    return lines + [
      (.returnVersion, ReadingDeal.version, .version(ReadingDeal.version)),
      (.returnFingerprint, deal.fingerprint, .fingerprint(deal.fingerprint)),
      (.readingDeal, deal.digits, .deal(deal.digits)),
      (.readingFirst, String(deal.first), .first(String(deal.first))),
      (.readingSeed, String(form.seed), .seed(String(form.seed))),
      (.returnLanguage, language.tag, .language(language.tag)),
    ]
  }

  // MARK: What is read back

  /// The columns by every heading that a form may have, in lower case.
  package static var headings: [String: ReturnedReading.Column] {
    var headings: [String: ReturnedReading.Column] = [:]
    for column in ReturnedReading.Column.allCases {
      for language in Language.ofTexts {
        headings[phrase(of: column)(language).lowercased()] = column
      }
      headings[column.rawValue] = column
    }
    return headings
  }

  /// The heading as a form in English has it.
  package static func heading(of column: ReturnedReading.Column) -> String {
    phrase(of: column)(.english)
  }

  /// Judgements by what people write, in all languages that forms are in.
  package static var vocabulary: [String: Judgement] {
    var words: [String: Judgement] = [:]
    for judgement in Judgement.allCases {
      for language in Language.ofTexts {
        words[Phrase.name(of: judgement)(language).lowercased()] = judgement
      }
      words[judgement.rawValue] = judgement
    }
    return words
  }

  private static func phrase(of column: ReturnedReading.Column) -> Phrase {
    switch column {
    case .question: .questionName
    case .evidence: .readingColumnEvidence
    case .judgement: .readingColumnJudgement
    case .reason: .readingColumnReason
    case .page: .readingColumnPage
    case .key: .returnColumnKey
    }
  }
}

extension Phrase {
  static func name(of judgement: Judgement) -> Phrase {
    switch judgement {
    case .right: .judgementRight
    case .arguable: .judgementArguable
    case .wrong: .judgementWrong
    }
  }

  static func meaning(of judgement: Judgement) -> Phrase {
    switch judgement {
    case .right: .judgementRightMeans
    case .arguable: .judgementArguableMeans
    case .wrong: .judgementWrongMeans
    }
  }
}
