package import LandscapeModel
internal import Rationalisation
package import Review
internal import Wording

/// What readings say together, in the forms that a person or a program reads.
package struct ReadingReport {
  let result: ReadingResult
  let decisions: ReadingDecisions
  let content: ReportContent
  let wording: QuestionWording

  /// - Parameter date: of the decisions that could be taken; the catalogue's where nobody gives one.
  package init(_ result: ReadingResult, of content: ReportContent, date: PartialDate? = nil) {
    self.result = result
    self.content = content
    wording = QuestionWording(content.landscape)
    decisions = ReadingDecisions(
      of: result, date: date ?? content.landscape.asOf,
      standing: { finding in
        content.decisions[finding].flatMap { $0.standing == .inForce ? $0.record : nil }
      },
      words: { Words.readingDecided(judgement: Phrase.name(of: $0))(.english) })
  }

  /// `decisions.csv` with what could be decided; `nil` where nothing could.
  package func decisionsFile() throws(DecisionsFileFailure) -> [UInt8]? {
    guard !decisions.records.isEmpty else { return nil }
    var file = DecisionsFile()
    for record in decisions.records { _ = try file.set(record) }
    return file.bytes
  }

  /// How many decisions could be taken, one a finding.
  package var decisionCount: Int { decisions.records.count }

  package func text(in language: Language) -> String {
    TerminalDocument.text(of: document, in: language)
  }

  /// A question by its rank and title.
  func name(_ place: Int) -> RichText {
    let question = result.readings.deal.questions[place]
    return
      "\(Phrase.questionRanked(question.rank)). \(wording.title(of: question).withoutLinks)"
  }

  private var readers: [Readings.Reader] { result.readings.readers }

  var document: Document {
    var document = Document(.readingsTitle)
    document.opening = [.nameAndDate(of: content.landscape)]
    document.say(.readingsLead)
    document.heading("readers", .readingsReaders)
    guard !readers.isEmpty else {
      document.say(.readingsNone)
      return document
    }
    document.add(.list(readers.map { told($0) }))
    if readers.count > 1 { document.add(agreement) } else { document.say(.readingsNoSecond) }
    document.heading("precision", .readingsPrecision)
    document.add(.table(TableBlock("t-precision", precisionTable)))
    add("disputed", .readingsDisputed, result.disputed, to: &document)
    add("open", .readingsOpen, result.open, to: &document)
    document.sectionIfAny(
      "agreed", .readingsAgreed,
      result.agreed.map { place in
        let said = readers[0].answers[place]?.judgement ?? .right
        return "\(name(place)) \(.strong(.name(of: said)))"
      })
    addDecisions(to: &document)
    document.sectionIfAny(
      "problems", .readingsProblems,
      result.readings.problems.map { problem in
        let told: RichText = "\(.plain(problem.location.text)): \(Self.words(of: problem))"
        let written = Self.written(problem)
        return written.isEmpty ? told : "\(told) “\(.written(LocalisedText(english: written)))”"
      })
    return document
  }

  /// What stands there, but for a judgement that the message itself has.
  private static func written(_ problem: Readings.Problem) -> String {
    let judgement = problem.kind == .unknownJudgement ? "" : problem.judgement
    return [judgement, problem.reason].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func told(_ reader: Readings.Reader) -> RichText {
    let said = reader.judgements.compactMap { $0 }
    return RichText(
      Words.readingsReader(
        reader: reader.name, judged: said.count, all: reader.answers.count,
        right: said.count { $0 == .right }, arguable: said.count { $0 == .arguable },
        wrong: said.count { $0 == .wrong }))
  }

  // MARK: Agreement

  private var agreement: [Block] {
    var blocks: [Block] = [.heading("agreement", .readingsAgreement)]
    for pair in result.pairs {
      blocks.append(
        .paragraph(
          RichText(
            Words.readingsPair(
              first: pair.first, second: pair.second, count: pair.count,
              same: pair.table.indices.reduce(0) { $0 + pair.table[$1][$1] }))))
      blocks.append(
        .facts([
          Fact(.readingsKappa, Self.told(pair.kappa)),
          Fact(.readingsKappaWeighted, Self.told(pair.weighted)),
        ]))
    }
    blocks.append(.paragraph(RichText(Words.readingsAll(count: result.alpha.count))))
    blocks.append(
      .facts([
        Fact(.readingsAlphaNominal, Self.told(result.alpha.nominal)),
        Fact(.readingsAlphaOrdinal, Self.told(result.alpha.ordinal)),
      ]))
    return blocks + [.paragraph(.readingsIntervalNote)]
  }

  private static func told(_ coefficient: Coefficient) -> RichText {
    switch coefficient {
    case .value(let value, let interval?):
      RichText(
        Words.readingsValue(
          value: Numerals.score(value), low: Numerals.score(interval.low),
          high: Numerals.score(interval.high)))
    case .value(let value, nil):
      RichText(Words.readingsValueAlone(value: Numerals.score(value)))
    case .undefined(.noOverlap): RichText(.readingsNoOverlap)
    case .undefined(.oneJudgement): RichText(.readingsOneJudgement)
    }
  }

  // MARK: Questions

  /// Questions with what each reader says of them.
  private func add(
    _ id: String, _ title: Phrase, _ places: [Int], to document: inout Document
  ) {
    guard !places.isEmpty else { return }
    document.heading(id, title)
    for place in places {
      let question = result.readings.deal.questions[place]
      document.add(
        .heading(
          Heading(
            id: question.fragment, level: 3, text: name(place),
            label: .questionRanked(question.rank))))
      document.add(
        .list(
          readers.map { reader in
            guard let answer = reader.answers[place] else {
              return "\(.plain(reader.name)): \(Phrase.readingsNotJudged)"
            }
            let reason: RichText = answer.reason.isEmpty ? "" : " – \(.plain(answer.reason))"
            return "\(.plain(reader.name)): \(Phrase.name(of: answer.judgement))\(reason)"
          }))
    }
  }

  private func addDecisions(to document: inout Document) {
    let deal = result.readings.deal
    let decided = result.agreed.compactMap { place -> RichText? in
      let findings = Set(deal.findings[place])
      let records = decisions.records.filter { findings.contains($0.finding) }
      guard let state = records.first?.state else { return nil }
      return "\(name(place)) \(Phrase.name(of: state)) (\(CountedNoun.findings(records.count)))"
    }
    document.sectionIfAny("decisions", .readingsDecisions, decided)
    if !decided.isEmpty { document.say(.readingsDecisionsNote) }
    document.sectionIfAny(
      "conflicts", .readingsConflicts,
      decisions.conflicts.map { conflict in
        RichText(
          Words.readingsConflict(
            finding: conflict.finding, proposed: Phrase.name(of: conflict.proposed),
            standing: Phrase.name(of: conflict.standing.state)))
      })
    document.sectionIfAny(
      "without-reason", .readingsWithoutReason, decisions.withoutReason.map { name($0) })
  }

  // MARK: What is not as it was asked

  /// What is the matter with a line, for a terminal.
  package static func message(of problem: Readings.Problem) -> String {
    words(of: problem)(.english)
  }

  static func words(of problem: Readings.Problem) -> Phrase {
    let id = problem.question
    return switch problem.kind {
    case .noKey: .readingNoKey
    case .unknownQuestion: Words.readingUnknownQuestion(id: id)
    case .otherRun: Words.readingOtherRun(id: id)
    case .writtenOver: Words.readingWrittenOver(id: id)
    case .unknownJudgement: Words.readingUnknownJudgement(text: problem.judgement)
    case .noJudgement: Words.readingNoJudgement(id: id)
    case .noReason(let judgement):
      Words.readingNoReason(judgement: Phrase.name(of: judgement), id: id)
    case .personalReason: Words.readingPersonalReason(id: id)
    case .repeated(let first): Words.readingRepeated(id: id, place: first.text)
    case .contradictory(let places):
      Words.readingContradictory(id: id, places: places.map(\.text).joined(separator: ", "))
    case .lineMissing: Words.readingLineMissing(id: id)
    }
  }
}
