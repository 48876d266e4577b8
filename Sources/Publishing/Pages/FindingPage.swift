internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// A page a finding: what was counted, what speaks against it, who can act and where it comes from.
struct FindingPage {
  let context: SiteContext
  let language: Language
  let index: Int

  var finding: Finding { context.findings[index] }
  var landscape: Landscape { context.landscape }
  var settings: Settings { context.settings }

  func bytes() -> [UInt8] {
    let title = context.wording.title(of: finding)
    return PageFrame(context: context, language: language, page: .finding(index)).bytes(
      heading: title,
      windowTitle: .text(title, otherwise: .name(of: finding.rule), id: finding.id)
    ) { page in
      opening(&page)
      if let decision = context.content.decisions[finding.id] {
        DecisionSection(context: context, language: language).write(decision, &page)
      }
      fourQuestions(&page)
      page.heading(.h2, id: "why", .whyItIsListed)
      FindingReasons(context: context, finding: finding).write(&page)
      SignificanceSection(context: context, finding: finding).write(&page)
      bodies(&page)
      FindingCounterEvidence(context: context, finding: finding).write(&page)
      route(&page)
      priority(&page)
      stability(&page)
      precedents(&page)
      page.heading(.h2, id: "what-if", .whatWouldChangeIt)
      FindingMargins(settings: settings, finding: finding).write(&page)
      related(&page)
      page.blocks(EvidenceSection(context: context).blocks(evidence))
      page.blocks(ActionSection(context: context).blocks(actions, about: actionSubjects))
      FindingOrigins(context: context, finding: finding).write(&page)
    }
  }

  private func opening(_ page: inout PageWriter) {
    page.element(.p) { page in
      if finding.list != .putRight {
        page.text(.priority(of: finding, settings: settings.priority))
        page.space()
      }
      page.tag(.name(of: finding.group), .tagOther)
      page.space()
      page.link(
        to: .method, fragment: "rule-" + finding.rule.rawValue, text: .name(of: finding.rule))
      page.plain(" · ")
      page.text(.placeInList(finding.rank, .name(of: finding.list)))
    }
    page.paragraph(.candidate, .lead)
    page.element(.p) { page in
      page.element(.strong, text: .whatToConsider)
      page.plain(": ")
      page.text(context.wording.action(for: finding))
      page.plain(".")
    }
    page.paragraph(.changeIsLocal, .local)
  }

  /// What the review asks of each candidate, answered from what was counted.
  private func fourQuestions(_ page: inout PageWriter) {
    page.heading(.h2, id: "questions", .fourQuestions)
    let answers = FourAnswers(
      content: context.content, language: language, finding: finding, mostPartnerships: 5_000,
      evidence: context.evidenceSubjects)
    page.element(.dl) { page in
      for answer in answers.answers {
        page.element(.dt, text: answer.question)
        page.element(.dd) { page in
          if answer.lines.count == 1 {
            page.text(answer.lines[0])
          } else {
            page.element(.ul) { page in
              for line in answer.lines.prefix(24) { page.element(.li) { $0.text(line) } }
            }
          }
        }
      }
    }
  }

  /// Rows of evidence about its bodies and their kinds; of a burden there would be too many.
  private var evidence: [Int] {
    if case .burden = finding.evidence { return [] }
    if case .coverage(let coverage) = finding.evidence {
      return context.evidenceSubjects.rows(ofKind: coverage.kind)
    }
    return context.evidenceSubjects.rows(of: context.involvement.partnerships[index])
  }

  /// What an action may name to stand on this page.
  private var actionSubjects: [Subject] {
    if case .coverage(let coverage) = finding.evidence { return [.kind(coverage.kind)] }
    return ActionSection(context: context).subjects(
      of: context.involvement.partnerships[index])
  }

  /// Rows of actions that name its bodies or their kinds.
  private var actions: [Int] {
    if case .burden = finding.evidence { return [] }
    if case .coverage(let coverage) = finding.evidence {
      return context.actionsOfKind[Int(coverage.kind)]
    }
    return ActionSection(context: context).rows(of: context.involvement.partnerships[index])
  }

  /// The bodies it concerns, side by side.
  private func bodies(_ page: inout PageWriter) {
    let partnerships = page.orders.sorted(partnerships: context.involvement.partnerships[index])
    guard !partnerships.isEmpty else { return }
    let shown = partnerships.prefix(30)
    page.heading(.h2, id: "bodies", .bodiesConcerned)
    page.table(
      id: "t-bodies", caption: .bodiesConcerned,
      columns: [
        .text(.partnership), .text(.kind), .text(.footprint), .text(.basis), .number(.members),
        .number(.meetingsPerYear),
      ],
      notes: partnerships.count > shown.count ? [.unshown(partnerships.count - shown.count)] : [],
      sorts: partnerships.count == shown.count
    ) { page in
      for partnership in shown {
        let record = landscape.partnerships[Int(partnership)]
        page.row { page in
          page.rowHeading { $0.partnership(partnership) }
          page.cell { $0.kind(record.kind) }
          page.cell { $0.footprint(landscape.footprints.ofPartnership[Int(partnership)]) }
          page.cell(
            (record.basis ?? landscape.kind(of: partnership).basis).map { .name(of: $0) },
            or: .notAvailable)
          page.number(
            context.content.graph.incidence.members.range(of: Int(partnership)).count)
          if let meetings = record.meetingsPerYear {
            page.number(Numerals.amount(meetings))
          } else {
            page.number(nil, or: .notAvailable)
          }
        }
      }
    }
  }

  private func route(_ page: inout PageWriter) {
    page.heading(.h2, id: "route", .whoCanAct)
    page.element(.dl) { page in
      page.element(.dt, text: .firstRoute)
      page.element(.dd) { page in
        page.element(.strong, text: .name(of: finding.routes.first))
        page.plain(". ")
        page.text(.explanation(of: finding.routes.first))
      }
      page.element(.dt, text: .fullRoute)
      page.element(.dd) { page in
        page.element(.strong, text: .name(of: finding.routes.full))
        page.plain(". ")
        page.text(.explanation(of: finding.routes.full))
      }
    }
    var kinds = Set(
      context.involvement.partnerships[index].map { landscape.partnerships[Int($0)].kind })
    if case .coverage(let coverage) = finding.evidence { kinds.insert(coverage.kind) }
    if finding.list == .burden { kinds = [] }
    for kind in page.orders.kinds where kinds.contains(KindIndex(kind)) {
      law(of: KindIndex(kind), &page)
    }
  }

  /// What the law and the catalogue's note say of a kind.
  private func law(of index: KindIndex, _ page: inout PageWriter) {
    let kind = landscape.kinds[Int(index)]
    let id = "law-" + HTMLID.ending(kind.id)
    page.element(.h3, .id(id)) { page in
      page.kind(index)
      page.anchor(to: id, naming: .name(of: kind))
    }
    page.element(.dl) { page in
      page.element(.dt, text: .changeRoute)
      page.element(.dd) { page in
        for (place, route) in kind.changeRoutes.enumerated() {
          if place > 0 { page.plain("; ") }
          page.text(.name(of: route))
        }
        if kind.changeRoutes.isEmpty { page.text(.notRecorded) }
      }
      if !kind.legislation.isEmpty {
        page.element(.dt, text: .legislation)
        page.element(.dd) { $0.legislation(of: kind) }
      }
      if !kind.notes.isEmpty {
        page.element(.dt, text: .note)
        page.element(.dd) { $0.catalogueText(kind.notes) }
      }
    }
  }

  private func priority(_ page: inout PageWriter) {
    let priority = finding.priority
    page.heading(.h2, id: "priority", .priority)
    guard finding.list != .putRight else {
      page.paragraph(.putRightPriority(priority.peopleAffected))
      return
    }
    page.paragraph(
      priority.usesAssumedMeetings
        ? .freedSentenceAssumed(priority.freedMeetingDays)
        : .freedSentence(priority.freedMeetingDays))
    let factors: [(Phrase, Double, Phrase)] = [
      (.strength, priority.strength, .strengthMeaning),
      (.benefit, priority.benefit, .benefitMeaning(settings.priority.benefitHalf)),
      (.feasibility, priority.feasibility, .feasibilityMeaning),
      (.confidence, priority.confidence, .confidenceMeaning),
      (.priority, priority.value, .priorityMeaning),
    ]
    page.table(
      id: "t-priority", caption: .priorityCaption,
      columns: [.text(.factor), .number(.value), .text(.meaning)], notes: [.priorityNote]
    ) { page in
      for (name, value, meaning) in factors {
        page.row { page in
          page.rowHeading(name)
          page.number(Numerals.score(value))
          page.cell(meaning)
        }
      }
    }
  }

  /// How far the finding and its rank hang on numbers that somebody picked.
  private func stability(_ page: inout PageWriter) {
    page.heading(.h2, id: "stability", .stability)
    guard let stability = finding.stability else {
      page.paragraph(.stabilityNotComputed(settings.stability))
      return
    }
    page.element(.p) { page in
      page.text(.stabilityIntroduction(settings.stability))
      page.space()
      page.text(.stabilitySentence(stability))
    }
    if stability.share < 0.75 { page.paragraph(.hangsOnANumber) }
    if !stability.withoutLayer.isEmpty {
      page.element(.ul) { page in
        for (layer, outcome) in zip(Layer.allCases, stability.withoutLayer) {
          page.element(.li) { page in
            page.text(.without(layer))
            page.plain(": ")
            page.text(.outcome(outcome))
            page.plain(".")
          }
        }
      }
    }
    page.element(.p) { page in
      page.link(to: .method, fragment: "stability", text: .howItIsWorkedOut)
    }
  }

  private func precedents(_ page: inout PageWriter) {
    guard !finding.precedents.isEmpty else { return }
    page.heading(.h2, id: "precedent", .elsewhere)
    page.paragraph(.precedentIntroduction)
    page.element(.ul) { page in
      for precedent in finding.precedents.prefix(20) {
        page.element(.li) { page in
          page.list(precedent.partnerships) { $0.partnership($1) }
          page.plain(": ")
          page.text(.name(of: precedent.link))
          page.plain(".")
        }
      }
    }
  }

  private func related(_ page: inout PageWriter) {
    guard !finding.alsoHolds.isEmpty || !finding.folded.isEmpty else { return }
    page.heading(.h2, id: "related", .relatedFindings)
    if !finding.alsoHolds.isEmpty {
      page.element(.p) { page in
        page.text(.alsoHolds)
        page.plain(" ")
        page.list(finding.alsoHolds) { page, rule in
          page.link(to: .method, fragment: "rule-" + rule.rawValue, text: .name(of: rule))
        }
        page.plain(".")
      }
    }
    guard !finding.folded.isEmpty else { return }
    page.paragraph(.foldedIntroduction(finding.folded.count))
    page.element(.ul) { page in
      for id in finding.folded.prefix(20) {
        page.element(.li) { page in
          if let index = context.involvement.indexOfID[id] {
            page.finding(index)
          } else {
            page.element(.code) { $0.plain(id) }
          }
        }
      }
    }
  }
}

extension PageWriter {
  /// A kind's law, linked to its text where the catalogue gives an address.
  mutating func legislation(of kind: Kind) {
    catalogueText(kind.legislation)
    if let link = Link(external: kind.legislationURL) {
      space()
      element(.a, .href(link), .rel(.external), .label(Phrase.lawText(kind, language))) {
        $0.text(.textOfTheLaw)
      }
    }
  }
}
