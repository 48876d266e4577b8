internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension ReadingReport {
  /// How many of the first questions were found right.
  var precisionTable: DocumentTable {
    typealias Row = ReadingPrecision
    let dealt = result.readings.deal.questions.count
    let columns = TableColumns<Row>([
      .init("limit", .readingsCut, .count) { .count(min($0.limit, dealt)) },
      .init("reader", .readingReader) { row in
        row.reader.map { .text(.plain($0)) } ?? .phrase(.readingsAllReaders)
      },
      .init("rule", .rule) { row in
        row.rule.map { .value(RichText(.name(of: $0)), key: $0.rawValue) }
          ?? .phrase(.readingsAllRules)
      },
      .init("questions", .readingsQuestions, .count) { .count($0.questions) },
      .init("judgements", .readingsJudgements, .count) { .count($0.judged) },
      .init("right", .readingsShareRight, .number) { row in
        row.shareRight.map { .share($0) } ?? .notApplicable
      },
      .init("not-wrong", .readingsShareNotWrong, .number) { row in
        row.shareNotWrong.map { .share($0) } ?? .notApplicable
      },
    ])
    return columns.table(
      TableName("reading-precision"), .readingsPrecision, of: result.precision,
      notes: [.readingsPrecisionNote])
  }

  /// Every question with what each reader said of it, by rank.
  package var table: DocumentTable {
    let (deal, readers, wording) = (result.readings.deal, result.readings.readers, wording)
    let (disputed, agreed) = (Set(result.disputed), Set(result.agreed))
    var facts: [TableColumns<Int>.Fact] = [
      .init("question", .questionName) {
        .text(wording.title(of: deal.questions[$0]).withoutLinks)
      },
      .init("rank", .rank, .count) { .count(deal.questions[$0].rank) },
      .init("rule", .rule) {
        let rule = deal.questions[$0].rule
        return .value(RichText(.name(of: rule)), key: rule.rawValue)
      },
    ]
    for (number, reader) in readers.enumerated() {
      facts.append(
        .init(
          DocumentTable.Column(
            "judgement-\(number + 1)", RichText(Words.readingsJudgementOf(reader: reader.name)),
            .text)
        ) { .value(reader.answers[$0]?.judgement, Phrase.name(of:)) })
      facts.append(
        .init(
          DocumentTable.Column(
            "reason-\(number + 1)", RichText(Words.readingsReasonOf(reader: reader.name)), .text)
        ) { .written(reader.answers[$0]?.reason ?? "") })
    }
    facts.append(
      .init("agreement", .readingsAgreement) {
        disputed.contains($0)
          ? .value(RichText(.readingsDiffers), key: "differs")
          : agreed.contains($0)
            ? .value(RichText(.readingsSame), key: "same") : .notApplicable
      })
    facts.append(
      .init("id", .questionID, .identifier, isDetail: true) { .id(deal.questions[$0].id) })
    return TableColumns(facts).table(
      TableName("readings"), .readingsTableCaption, of: deal.questions.indices)
  }
}
