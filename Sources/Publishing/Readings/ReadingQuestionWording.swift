internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import TextFormats
internal import Wording

/// What a reader needs to judge a question, in one language: its bodies, what was counted of them and what could be done.
struct ReadingQuestionWording {
  private let content: ReportContent
  private let language: Language
  private let wording: QuestionWording
  private let context: AccountContext
  private let seatBases: SeatBases

  /// So many findings are told; a cell that is longer than a screen is not read.
  private static let most = 6

  init(of content: ReportContent, in language: Language) {
    self.content = content
    self.language = language
    wording = QuestionWording(content.landscape)
    context = content.accountContext
    seatBases = content.seatBases
  }

  func title(of question: Question) -> String { text(wording.title(of: question)) }

  /// Where the report tells it, ranks and scores too.
  func page(of question: Question) -> String {
    "\(language.tag)/questions.html#\(question.fragment)"
  }

  /// What was counted, a line a finding; where it stands; what could be done; how many seats are supposed.
  func evidence(of question: Question) -> String {
    let findings = question.findings.map { content.findings.all[$0] }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    var lines = findings.prefix(Self.most).map { "– " + counted($0) }
    if findings.count > Self.most {
      lines.append(
        "– "
          + Words.readingMore(
            findings: CountedNoun.findings(findings.count - Self.most))(language))
    }
    let landscape = content.landscape
    lines.append(
      text(
        "\(Phrase.questionAreas): \(RichText.subjects(question.areas.map { .footprint($0) }, in: landscape))"
      ))
    let actions = question.actions.map { wording.told($0) }
    lines.append(text("\(Phrase.questionActions): \(RichText(actions, separator: "; "))"))
    let bodies = Set(findings.flatMap(\.bodies)).sorted()
    let dependents = Dependents(of: bodies, in: landscape, incidence: content.graph.incidence)
    if !bodies.isEmpty {
      lines.append(
        Phrase.purposeFacts(
          statutory: dependents.statutory.count, unknown: dependents.ofUnknownBasis.count,
          planning: dependents.planning.count, of: bodies.count)(language))
    }
    var cases: [ConsideredBefore.Case] = []
    for told in findings.flatMap({ content.considered.cases(of: $0) })
    where !cases.contains(where: { $0.record == told.record }) {
      cases.append(told)
    }
    if !cases.isEmpty {
      let told = cases.prefix(Self.most).map { ConsideredSection.answer($0) }
      lines.append(text("\(Phrase.consideredBefore): \(RichText(told, separator: "; "))"))
    }
    let base = seatBases.base(of: bodies)
    if base.assumed > 0 { lines.append(text(RichText(.assumedHere(base.assumed, of: base.count)))) }
    return lines.joined(separator: "\n")
  }

  /// What was found with the names of its bodies, and what they share.
  private func counted(_ finding: Finding) -> String {
    guard let words = finding.rule.words else { return text(RichText(.name(of: finding.rule))) }
    let reader = AccountReader(
      finding.evidence.account(in: context), landscape: content.landscape,
      settings: content.settings)
    let shared = words.duplication(reader).map { text($0) }
    return ([ended(text(words.title(reader)))] + shared.map(ended)).joined(separator: " ")
  }

  private func ended(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }

  private func text(_ text: RichText) -> String { VisibleText.text(text.plain(in: language)) }
}
