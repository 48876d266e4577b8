internal import LandscapeModel
internal import Rationalisation

/// What was tried on the catalogue: every scenario file with its before and after, and the proposal.
struct ScenariosPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .scenarios).bytes(
      heading: .phrase(.scenariosHeading),
      titleText: TitleText(.scenariosPage, in: language, landscape: context.landscape)
    ) { page in
      page.paragraph(.scenariosIntroduction, .lead)
      scenarios(&page)
      proposal(&page)
    }
  }

  private func scenarios(_ page: inout PageWriter) {
    page.heading(.h2, id: "scenarios", .scenarios)
    let tried = context.content.scenarios
    guard !tried.isEmpty else {
      page.paragraph(.noScenarios)
      page.paragraph(.howToTry)
      return
    }
    page.table(
      id: "t-scenarios", caption: TableWording.scenariosCaption,
      columns: [
        .text(.scenario), .number(.partnerships), .number(.seats), .number(.meetingDays),
        .number(.resolvedHeading), .number(.createdHeading), .number(.leftUncovered),
      ], notes: [.scenarioTableNote, .scenarioCandidateNote], download: TableName.scenarios.rawValue
    ) { page in
      for (index, scenario) in tried.enumerated() {
        page.row { page in
          page.rowHeading { page in page.link(to: .scenario(index)) { $0.plain(scenario.name) } }
          switch scenario.outcome {
          case .tried(let report):
            let comparison = report.comparison
            let (old, new) = (comparison.before, comparison.after)
            page.number(beforeAfter(Double(old.partnerships), Double(new.partnerships)))
            page.number(beforeAfter(Double(old.seats), Double(new.seats)))
            page.number(beforeAfter(old.meetingDays, new.meetingDays))
            page.number(comparison.resolved.count)
            page.number(comparison.created.count)
            page.number(comparison.uncovered.count + comparison.duties.count)
          case .refused:
            for _ in 0..<6 { page.number(nil, or: .notAvailable) }
          }
        }
      }
    }
    page.paragraph(.howToTry, .small)
  }

  private func beforeAfter(_ old: Double, _ new: Double) -> String {
    Numerals.amount(old) + " → " + Numerals.amount(new)
  }

  private func proposal(_ page: inout PageWriter) {
    page.heading(.h2, id: "proposal", .proposalTitle)
    guard !context.content.proposals.isEmpty else {
      page.paragraph(.noProposal)
      return
    }
    page.paragraph(.proposalIntroduction)
    page.element(.ul) { page in
      for proposal in context.content.proposals {
        page.element(.li, text: .proposalInOneSentence(proposal))
      }
    }
    page.element(.p) { page in
      page.link(to: .proposal, text: .proposalTitle)
      page.plain(".")
    }
  }
}

/// One scenario: what it changes, before and after.
struct ScenarioPage {
  let context: SiteContext
  let language: Language
  let index: Int

  func bytes() -> [UInt8] {
    let scenario = context.content.scenarios[index]
    let name = Phrase.scenario(named: scenario.name)
    return PageFrame(context: context, language: language, page: .scenario(index)).bytes(
      heading: .phrase(name),
      titleText: TitleText(name, in: language, landscape: context.landscape)
    ) { page in
      page.element(.p, .class(.small)) { page in
        page.element(.code) { $0.plain(scenario.file) }
      }
      switch scenario.outcome {
      case .tried(let report): page.leaflet(report.leaflet(language), prefix: "s")
      case .refused(let message):
        page.paragraph(.scenarioRefused, .lead)
        page.element(.p) { page in page.catalogueText(message.text) }
      }
      page.element(.p) { $0.link(to: .scenarios, text: .scenariosPage) }
    }
  }
}

/// The proposal by each objective, with its bound and gap.
struct ProposalPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .proposal).bytes(
      heading: .phrase(.proposalTitle),
      titleText: TitleText(.proposalTitle, in: language, landscape: context.landscape)
    ) { page in
      guard !context.content.proposals.isEmpty else {
        page.paragraph(.noProposal, .lead)
        return
      }
      for (place, proposal) in context.content.proposals.enumerated() {
        let report = ProposalReport(of: proposal, content: context.content)
        let isLast = place == context.content.proposals.count - 1
        page.leaflet(
          report.pageLeaflet(language, isFirst: place == 0, isLast: isLast), prefix: "p\(place)")
      }
      page.element(.p) { $0.link(to: .scenarios, text: .scenariosPage) }
    }
  }
}
