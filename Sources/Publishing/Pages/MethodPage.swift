internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The method: rules in words and symbols with the settings in force, and what was counted.
struct MethodPage {
  let context: SiteContext
  let language: Language

  private var settings: Settings { context.settings }

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .method).bytes(
      heading: .phrase(.method),
      titleText: TitleText(.method, in: language, landscape: context.landscape)
    ) { page in
      page.paragraph(.methodIntroduction, .lead)
      paste(&page)
      overlap(&page)
      MethodSignificance(content: context.content).write(&page)
      rules(&page)
      counts(&page)
      priority(&page)
      stability(&page)
      routes(&page)
      inForce(&page)
      references(&page)
    }
  }

  /// A paragraph for papers that cite the report.
  private func paste(_ page: inout PageWriter) {
    page.heading(.h2, id: "paragraph", .methodParagraphHeading)
    page.element(.p, .class(.local)) { page in
      page.text(
        .methodParagraph(
          partnerships: context.landscape.partnerships.count,
          organisations: context.landscape.organisations.count,
          findings: context.content.findings.list(.main).count,
          placeAndDate: .placeAndDate(of: context.landscape), run: context.content.run.id,
          settings: settings))
      if let paragraph = MethodSignificance(content: context.content).paragraph {
        page.space()
        page.text(paragraph)
      }
    }
  }

  private func overlap(_ page: inout PageWriter) {
    page.heading(.h2, id: "overlap", .howOverlapIsMeasured)
    for paragraph in Phrase.overlapParagraphs { page.paragraph(paragraph) }
    page.element(.ul) { page in
      for formula in Phrase.overlapFormulas {
        page.element(.li) { page in
          page.text(formula.words)
          page.plain(": ")
          page.element(.code) { $0.plain(formula.symbols(language)) }
        }
      }
    }
    page.paragraph(.edgeCondition(settings.edges))
    page.paragraph(.containmentCondition(settings.edges))
  }

  private func rules(_ page: inout PageWriter) {
    page.heading(.h2, id: "rules", .rulesHeading)
    page.paragraph(.rulesIntroduction)
    for rule in Rule.allCases {
      page.heading(.h3, id: "rule-" + rule.rawValue, .name(of: rule))
      page.element(.p) { page in
        page.element(.strong, text: .name(of: rule.group))
        page.plain(". ")
        page.text(.condition(of: rule, settings: settings))
      }
      page.element(.p) { page in
        page.element(.code) { $0.plain(Phrase.symbols(of: rule, settings: settings)(language)) }
      }
    }
  }

  private func counts(_ page: inout PageWriter) {
    guard !context.content.findings.counts.isEmpty else { return }
    page.heading(.h2, id: "counts", .whatEachRuleDid)
    page.table(
      id: "t-counts", caption: .countsCaption,
      columns: [
        .text(.rule), .number(.applied), .number(.fired), .number(.notApplicable),
        .number(.excluded),
      ], notes: [.countsNote], sorts: true
    ) { page in
      for counts in context.content.findings.counts {
        page.row { page in
          page.rowHeading { page in
            page.link(
              to: .method, fragment: "rule-" + counts.rule.rawValue,
              text: .name(of: counts.rule))
          }
          page.number(counts.applied)
          page.number(counts.fired)
          page.number(counts.notApplicable)
          page.number(counts.excluded)
        }
      }
    }
  }

  private func priority(_ page: inout PageWriter) {
    page.heading(.h2, id: "priority", .priority)
    for paragraph in Phrase.priorityParagraphs(settings.priority) { page.paragraph(paragraph) }
  }

  private func stability(_ page: inout PageWriter) {
    page.heading(.h2, id: "stability", .stability)
    let isComputed = context.findings.contains { $0.stability != nil }
    page.paragraph(
      isComputed
        ? .stabilityIntroduction(settings.stability)
        : .stabilityNotComputed(settings.stability))
    for paragraph in Phrase.stabilityParagraphs { page.paragraph(paragraph) }
    let trials = context.content.findings.layerTrials
    guard !trials.isEmpty else { return }
    page.table(
      id: "t-layers", caption: .layersLeftOut,
      columns: [
        .text(.layerLeftOut), .number(.layerFindings), .number(.layerHolding),
        .number(.layerReported), .number(.layerGone),
      ], notes: [.layersNote]
    ) { page in
      for trial in trials {
        page.row { page in
          page.rowHeading(.name(of: trial.layer))
          page.number(trial.findings)
          page.number(trial.holding)
          page.number(trial.reportedOtherwise)
          page.number(trial.gone)
        }
      }
    }
  }

  private func routes(_ page: inout PageWriter) {
    page.heading(.h2, id: "routes", .whoCanAct)
    page.paragraph(.routesIntroduction)
    page.element(.dl) { page in
      for route in Route.allCases {
        page.element(.dt, text: .name(of: route))
        page.element(.dd, text: .explanation(of: route))
      }
    }
  }

  private func inForce(_ page: inout PageWriter) {
    page.heading(.h2, id: "settings", .settingsInForce)
    page.paragraph(.settingsIntroduction)
    page.table(
      id: "t-settings", caption: .settingsInForce,
      columns: [
        .text(.setting), .number(.value), .number(.byDefault), .text(.varied), .text(.meaning),
      ]
    ) { page in
      let defaults = Settings()
      for parameter in Settings.parameters where parameter.range != nil {
        page.row { page in
          page.rowHeading { page in page.element(.code) { $0.plain(parameter.name) } }
          page.number(parameter.value(in: settings).written)
          page.number(parameter.value(in: defaults).written)
          page.cell(parameter.isVaried ? .isVaried : .isNotVaried)
          page.cell { $0.name(parameter.meaning) }
        }
      }
    }
    page.element(.p) { page in
      page.text(.countedRolesAre)
      page.space()
      page.list(Role.allCases.filter { settings.countedRoles.contains($0) }) {
        $0.text(.name(of: $1))
      }
      page.plain(".")
    }
  }

  private func references(_ page: inout PageWriter) {
    page.heading(.h2, id: "references", .references)
    page.element(.ul) { page in
      // Titles stand in the language they were published in.
      for reference in Phrase.referenceTitles {
        page.element(.li) { page in
          if page.language == .english {
            page.plain(reference)
          } else {
            page.element(.span, .lang(.english)) { $0.plain(reference) }
          }
        }
      }
    }
  }
}
