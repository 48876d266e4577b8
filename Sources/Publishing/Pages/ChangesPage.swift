internal import LandscapeModel
internal import Rationalisation

/// What has changed since the baseline: findings, and what became of partnerships.
struct ChangesPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .changes).bytes(
      heading: .phrase(.changesHeading),
      titleText: TitleText(.changesPage, in: language, landscape: context.landscape)
    ) { page in
      guard let changes = context.content.changes else {
        page.paragraph(.noBaseline, .lead)
        return
      }
      page.paragraph(.changesSummary(changes), .lead)
      partnerships(changes, &page)
      findings(changes, &page)
      RankSlopes(context: context, changes: changes).write(&page)
    }
  }

  private func findings(_ changes: ReportChanges, _ page: inout PageWriter) {
    page.heading(.h2, id: "findings", .changedFindings)
    let moved = changes.findings.filter { $0.status != .persisting }
    guard !moved.isEmpty else {
      page.paragraph(.noChangedFinding)
      return
    }
    page.table(
      id: "t-findings", caption: .changedFindingsCaption,
      columns: [.text(.finding), .text(.statusOfChange), .text(.rule), .text(.causeOfChange)]
    ) { page in
      for change in moved.prefix(Self.mostRows) {
        page.row { page in
          page.rowHeading { page in
            // A resolved finding has no page in this report; its id says what it was.
            if let index = context.involvement.indexOfID[change.id] {
              page.finding(index)
            } else {
              page.plain(change.id)
            }
          }
          page.cell(.name(of: change.status))
          page.cell(.name(of: change.rule))
          page.cell { page in
            page.plain(change.causes.map { $0(language) }.joined(separator: "; "))
          }
        }
      }
    }
  }

  private func partnerships(_ changes: ReportChanges, _ page: inout PageWriter) {
    page.heading(.h2, id: "partnerships", .changedPartnerships)
    guard !changes.succession.isEmpty else {
      page.paragraph(.noChangedPartnership)
      return
    }
    page.table(
      id: "t-partnerships", caption: .changedPartnershipsCaption,
      columns: [
        .text(.becameOfIt), .text(.statusOfChange), .text(.reasonOfMatch),
        .number(.confidenceOfMatch),
      ], notes: [.successionNote]
    ) { page in
      for line in changes.succession.prefix(Self.mostRows) {
        page.row { page in
          page.rowHeading(line.sentence)
          page.cell(line.kind)
          page.cell(line.reason)
          page.number(String(Int((line.confidence * 100).rounded())))
        }
      }
    }
  }

  /// A page stays within what a person can read and a browser lays out at once.
  private static let mostRows = 400
}
