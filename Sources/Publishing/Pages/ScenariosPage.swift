internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let scenarios = single(
    SinglePage("scenarios", .scenarios) { ScenariosPage(context: $0).document })
}

/// What was tried on the catalogue: every scenario file with its before and after, and the proposal.
struct ScenariosPage {
  let context: SiteContext

  var document: Document {
    var document = Document(
      title: RichText(Phrase.scenariosHeading), windowTitle: .words(.scenariosPage, number: 1))
    document.say(.scenariosIntroduction, .lead)
    document.add(scenarios)
    document.add(proposal)
    return document
  }

  private var scenarios: [Block] {
    let tried = context.content.scenarios
    let start = Block.heading("scenarios", .scenarios)
    guard !tried.isEmpty else {
      return [start, .paragraph(.noScenarios), .paragraph(.howToTry)]
    }
    // The page has before and after in one cell; the table in files has a column each.
    func pair(
      _ id: String, _ heading: Phrase,
      _ value: @escaping @Sendable (ScenarioComparison.Totals) -> Double
    ) -> TableColumns<TriedScenario>.Fact {
      .init(id, heading, .number) { scenario in
        guard case .tried(let report) = scenario.outcome else { return .notAvailable }
        let values = [report.comparison.before, report.comparison.after].map(value)
        return .text(.plain(values.map { Numerals.amount($0) }.joined(separator: " → ")))
      }
    }
    let places = Dictionary(
      tried.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let columns =
      TableColumns<TriedScenario>([
        .init("scenario", .scenario) {
          .text(.link(.scenario(places[$0.name] ?? 0), $0.called))
        },
        pair("partnerships", .partnerships) { Double($0.partnerships) },
        pair("seats", .seats) { Double($0.seats) },
        pair("meeting-days", .meetingDays) { $0.meetingDays },
      ])
      + .scenarios.choosing(["findings-resolved", "findings-created", "left-uncovered"])
    let block = TableBlock(
      "t-scenarios",
      columns.table(
        .scenarios, Phrase.tableScenariosCaption, of: tried,
        notes: [.scenarioTableNote, .scenarioCandidateNote]))
    return [start, .table(block), .paragraph(.howToTry, .small)]
  }

  private var proposal: [Block] {
    let start = Block.heading("proposal", .proposalTitle)
    let proposals = context.content.proposals
    guard !proposals.isEmpty else { return [start, .paragraph(.noProposal)] }
    return [
      start, .paragraph(.proposalIntroduction),
      .list(proposals.map { RichText(Phrase.proposalInOneSentence($0)) }),
      .paragraph("\(.link(.proposal, .proposalTitle)); \(.link(.ways, .alternativesHeading))."),
    ]
  }
}

/// One scenario: what it changes, before and after.
struct ScenarioPage {
  let context: SiteContext
  let index: Int

  var document: Document {
    let scenario = context.content.scenarios[index]
    var document = Document(
      title: scenario.heading, windowTitle: context.windowTitle(of: .scenario(index)))
    document.say(.code(scenario.file), .small)
    switch scenario.outcome {
    case .tried(let report): document.add(report.document.blocks)
    case .refused(let message):
      document.say(.scenarioRefused, .lead)
      document.say(.written(message.text))
    }
    document.say(.link(.scenarios, .scenariosPage))
    return document
  }
}

extension SitePage {
  static let proposal = single(
    SinglePage("proposal", .proposalTitle) { ProposalPage(context: $0).document })
}

/// The proposal by each objective, with its bound and gap.
struct ProposalPage {
  let context: SiteContext

  var document: Document {
    var document = Document(.proposalTitle)
    let proposals = context.content.proposals
    guard !proposals.isEmpty else {
      document.say(.noProposal, .lead)
      return document
    }
    for (place, proposal) in proposals.enumerated() {
      document.add(
        ProposalReport(of: proposal, content: context.content).part(
          isFirst: place == 0, isLast: place == proposals.count - 1))
    }
    if !context.content.alternatives.isEmpty {
      document.say(.link(.ways, .alternativesHeading))
    }
    document.say(.link(.scenarios, .scenariosPage))
    return document
  }
}
