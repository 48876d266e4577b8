internal import LandscapeModel
internal import Rationalisation
internal import Review

/// What reviewers said: on a finding's page, and over all findings on the page of changes.
struct DecisionSection {
  let context: SiteContext
  let language: Language

  private var decisions: AppliedDecisions { context.content.decisions }

  /// The decision on one finding, with what has changed since it was taken.
  static func blocks(_ decision: AppliedDecision, _ wording: DecisionWording) -> [Block] {
    var state = RichText.tag(.state(of: decision), .other)
    if decision.endsSoon { state += " \(.tag(.endsSoon, .medium))" }
    var blocks: [Block] = [
      .heading("decision", .decisionHeading), .paragraph(state),
      .facts(facts(of: decision.record)),
    ]
    if let explanation = Phrase.explanation(of: decision.standing) {
      blocks.append(.paragraph(explanation))
    }
    if let former = decision.carriedFrom { blocks.append(.paragraph(.carriedFrom(former))) }
    let changes = wording.changes(since: decision)
    if !changes.isEmpty { blocks += [.paragraph(.changedSinceDecision), .list(changes)] }
    return blocks
  }

  private static func facts(of record: DecisionRecord) -> [Fact] {
    var facts: [Fact] = []
    if !record.reason.isEmpty { facts.append(Fact(.reason, .written(record.reason))) }
    if !record.by.isEmpty { facts.append(Fact(.decidedBy, .written(record.by))) }
    if let date = record.date { facts.append(Fact(.date, .date(date))) }
    return facts + [
      Fact(.decidedUntil, record.until.map { .date($0) } ?? RichText(Phrase.forGood))
    ]
  }

  /// All decisions: how many, those a reviewer has to look at, and those that do not count.
  func writeOverview(_ page: inout PageWriter) {
    page.heading(.h2, id: "decisions", .decisionsHeading)
    guard !decisions.isEmpty else {
      page.paragraph(.noDecision)
      return
    }
    page.paragraph(.decisionsSummary(decisions))
    noticeable(&page)
    problems(&page)
  }

  private func noticeable(_ page: inout PageWriter) {
    let shown = decisions.all.filter {
      $0.standing != .inForce || $0.endsSoon || $0.isCarriedOver
    }
    guard !shown.isEmpty else { return }
    page.table(
      id: "t-decisions", caption: .decisionsCaption,
      columns: [
        .text(.finding), .text(.decision), .text(.standing), .text(.decidedUntil),
        .text(.changedSinceDecision),
      ]
    ) { page in
      for decision in shown.prefix(ChangesPage.mostRows) {
        page.row { page in
          page.rowHeading { page in
            page.text(.finding(decision.finding, title: nil))
          }
          page.cell(.name(of: decision.record.state))
          page.cell { page in standing(of: decision, &page) }
          page.cell(decision.record.until.map { DateWording.phrase($0) }, or: .notApplicable)
          page.cell { page in
            let changes = context.decisionWording.changes(since: decision)
            if changes.isEmpty {
              page.missing(.notApplicable)
            } else {
              page.text(RichText(changes, separator: "; "))
            }
          }
        }
      }
    }
  }

  private func standing(of decision: AppliedDecision, _ page: inout PageWriter) {
    page.text(.name(of: decision.standing))
    if decision.endsSoon {
      page.plain("; ")
      page.text(.endsSoon)
    }
    if decision.isCarriedOver || decision.carriedFrom != nil {
      page.plain("; ")
      page.text(.carriedOver)
      if let former = decision.carriedFrom { page.plain(": " + former) }
    }
  }

  private func problems(_ page: inout PageWriter) {
    let contradictions = decisions.contradictions
    let unattached = decisions.unattached
    guard !contradictions.isEmpty || !unattached.isEmpty else { return }
    page.table(
      id: "t-decision-problems", caption: .decisionProblemsCaption,
      columns: [.text(.findingID), .text(.fileAndLine), .text(.decision), .text(.reason)]
    ) { page in
      for contradiction in contradictions.prefix(ChangesPage.mostRows) {
        page.row { page in
          page.rowHeading { $0.plain(contradiction.finding) }
          page.cell { page in
            page.list(contradiction.rows) { page, row in page.location(location(of: row)) }
          }
          page.cell { page in
            page.list(contradiction.rows) { page, row in page.text(.name(of: row.state)) }
          }
          page.cell(.name(of: contradiction.problem))
        }
      }
      for stray in unattached.prefix(ChangesPage.mostRows) {
        page.row { page in
          page.rowHeading { $0.plain(stray.record.finding) }
          page.cell { $0.location(location(of: stray.record)) }
          page.cell(.name(of: stray.record.state))
          page.cell(
            stray.isResolved
              ? .resolvedFinding : stray.nearest.map { .nearestFinding($0) } ?? .unknownFinding)
        }
      }
    }
  }

  private func location(of record: DecisionRecord) -> SourceLocation {
    context.landscape.location(of: record.origin, otherwise: "decisions.csv")
  }
}
