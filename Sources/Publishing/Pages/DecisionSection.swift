internal import LandscapeModel
internal import Rationalisation

/// What reviewers said: on a finding's page, and over all findings on the page of changes.
struct DecisionSection {
  let context: SiteContext
  let language: Language

  private var decisions: ReportDecisions { context.content.decisions }

  /// The decision on one finding, with what has changed since it was taken.
  func write(_ decision: ReportDecisions.Applied, _ page: inout PageWriter) {
    page.heading(.h2, id: "decision", .decisionHeading)
    page.element(.p) { page in
      page.tag(.state(of: decision), .tagOther)
      if decision.endsSoon {
        page.space()
        page.tag(.endsSoon, .tagMedium)
      }
    }
    page.element(.dl) { page in
      facts(of: decision.record, &page)
    }
    if let explanation = Phrase.explanation(of: decision.standing) { page.paragraph(explanation) }
    if let former = decision.carriedFrom { page.paragraph(.carriedFrom(former)) }
    guard !decision.changes.isEmpty else { return }
    page.paragraph(.changedSinceDecision)
    page.element(.ul) { page in
      for change in decision.changes { page.element(.li) { $0.text(change) } }
    }
  }

  private func facts(of record: DecisionRecord, _ page: inout PageWriter) {
    if !record.reason.isEmpty {
      page.element(.dt, text: .reason)
      page.element(.dd) { $0.catalogueText(record.reason) }
    }
    if !record.by.isEmpty {
      page.element(.dt, text: .decidedBy)
      page.element(.dd) { $0.catalogueText(record.by) }
    }
    if let date = record.date {
      page.element(.dt, text: .date)
      page.element(.dd) { $0.plain(DateWording.text(date, in: language)) }
    }
    page.element(.dt, text: .decidedUntil)
    page.element(.dd) { page in
      if let until = record.until {
        page.plain(DateWording.text(until, in: language))
      } else {
        page.text(.forGood)
      }
    }
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
      $0.standing != .inForce || $0.endsSoon || $0.carriedFrom != nil
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
            if decision.changes.isEmpty {
              page.missing(.notApplicable)
            } else {
              page.text(RichText(decision.changes, separator: "; "))
            }
          }
        }
      }
    }
  }

  private func standing(of decision: ReportDecisions.Applied, _ page: inout PageWriter) {
    page.text(.name(of: decision.standing))
    if decision.endsSoon {
      page.plain("; ")
      page.text(.endsSoon)
    }
    if let former = decision.carriedFrom {
      page.plain("; ")
      page.text(.carriedOver)
      page.plain(": " + former)
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
            page.list(contradiction.rows) { page, row in page.location(context.location(of: row)) }
          }
          page.cell { page in
            page.list(contradiction.rows) { page, row in page.text(.name(of: row.state)) }
          }
          page.cell(contradiction.problem)
        }
      }
      for stray in unattached.prefix(ChangesPage.mostRows) {
        page.row { page in
          page.rowHeading { $0.plain(stray.record.finding) }
          page.cell { $0.location(context.location(of: stray.record)) }
          page.cell(.name(of: stray.record.state))
          page.cell(
            stray.isResolved
              ? .resolvedFinding : stray.nearest.map { .nearestFinding($0) } ?? .unknownFinding)
        }
      }
    }
  }
}

extension SiteContext {
  /// Where a decision stands in the input.
  func location(of record: DecisionRecord) -> SourceLocation {
    let input = Int(record.origin.input)
    return SourceLocation(
      file: landscape.inputs.indices.contains(input)
        ? landscape.inputs[input].name : "decisions.csv",
      line: Int(record.origin.line))
  }
}
