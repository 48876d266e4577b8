internal import LandscapeModel
internal import Rationalisation
internal import Review

/// What has changed since the baseline: findings, and what became of partnerships.
struct ChangesPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .changes).bytes(
      heading: RichText(Phrase.changesHeading), windowTitle: .words(.changesPage, number: 1)
    ) { page in
      guard let (changes, sentences) = context.changes else {
        page.paragraph(.noBaseline, .lead)
        DecisionSection(context: context, language: language).writeOverview(&page)
        return
      }
      page.paragraph(.changesSummary(changes.comparison), .lead)
      for sentence in sentences { page.element(.p) { $0.text(sentence) } }
      partnerships(changes, &page)
      findings(changes, &page)
      page.blocks(RankSlopes(context: context, changes: changes).blocks)
      DecisionSection(context: context, language: language).writeOverview(&page)
      metrics(changes, &page)
    }
  }

  /// Numbers that differ, side by side.
  private func metrics(_ changes: ComparisonWording, _ page: inout PageWriter) {
    let differing = changes.comparison.metrics.filter { $0.before != $0.after }
    guard !differing.isEmpty else { return }
    page.heading(.h2, id: "numbers", .countedThenAndNow)
    page.table(
      id: "t-numbers", caption: .countedCaption,
      columns: [.text(.measure), .number(.then), .number(.now)], download: "changes"
    ) { page in
      for line in differing {
        page.row { page in
          page.rowHeading(.name(of: line.metric))
          for value in [line.before, line.after] {
            if let value {
              page.number(Numerals.amount(value))
            } else {
              page.number(nil, or: .notAvailable)
            }
          }
        }
      }
    }
  }

  private func findings(_ changes: ComparisonWording, _ page: inout PageWriter) {
    page.heading(.h2, id: "findings", .changedFindings)
    let moved = changes.comparison.findingsAsTold.filter { $0.status != .persisting }
    guard !moved.isEmpty else {
      page.paragraph(.noChangedFinding)
      return
    }
    page.table(
      id: "t-findings", caption: .changedFindingsCaption,
      columns: [.text(.finding), .text(.statusOfChange), .text(.rule), .text(.causeOfChange)],
      notes: moved.count > Self.mostRows ? [.unshown(moved.count - Self.mostRows)] : [],
      download: "changes"
    ) { page in
      for change in moved.prefix(Self.mostRows) {
        let formerTitle = changes.formerTitle(of: change)
        page.row { page in
          page.rowHeading { page in
            // A resolved finding keeps a page of one line.
            let isMade = context.involvement.indexOfID[change.id] != nil
            page.text(.finding(change.id, title: isMade ? nil : formerTitle))
            if let former = change.formerID {
              page.plain(" ← ")
              page.text(.finding(former, title: formerTitle))
            }
          }
          page.cell(.name(of: change.status))
          page.cell(
            (change.after ?? change.before).map { .name(of: $0.rule) }, or: .notApplicable)
          page.cell { page in
            page.plain(change.causes.map { Phrase.name(of: $0)(language) }.joined(separator: "; "))
          }
        }
      }
    }
  }

  private func partnerships(_ changes: ComparisonWording, _ page: inout PageWriter) {
    page.heading(.h2, id: "partnerships", .changedPartnerships)
    let steps = changes.comparison.succession.steps.filter { $0.kind != .continued }
    guard !steps.isEmpty else {
      page.paragraph(.noChangedPartnership)
      return
    }
    page.table(
      id: "t-partnerships", caption: .changedPartnershipsCaption,
      columns: [
        .text(.becameOfIt), .text(.statusOfChange), .text(.reasonOfMatch),
        .number(.confidenceOfMatch),
      ],
      notes: [.successionNote]
        + (steps.count > Self.mostRows
          ? [.unshown(steps.count - Self.mostRows)] : []),
      download: "changes"
    ) { page in
      for step in steps.prefix(Self.mostRows) {
        page.row { page in
          page.rowHeading { $0.text(changes.sentence(step)) }
          page.cell(.name(of: step.kind))
          page.cell { page in
            let reason = changes.reason(step)
            if reason.plain(in: language).isEmpty {
              page.missing(.notApplicable)
            } else {
              page.text(reason)
            }
          }
          page.number(String(Int((step.confidence * 100).rounded())))
        }
      }
    }
  }

  /// A page stays within what a person can read and a browser lays out at once.
  static let mostRows = 250
}
