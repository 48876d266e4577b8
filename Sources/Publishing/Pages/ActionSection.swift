internal import LandscapeModel

/// Actions of earlier reviews that name a subject: what was to be done, by whom, by when.
struct ActionSection {
  let context: SiteContext

  /// Rows of actions by index; nothing where there are none. `more` are left out on purpose.
  func write(_ rows: [Int], more: Int = 0, _ page: inout PageWriter) {
    guard !rows.isEmpty else { return }
    page.heading(.h2, id: "actions", .actionsAboutIt)
    page.table(
      id: "t-actions", caption: .actionsAboutIt,
      columns: [.text(.actionAsAgreed), .text(.byWhom), .text(.byWhen), .text(.status)],
      notes: rows.count > 60 || more > 0
        ? [.asWrittenNote, .unshown(more + max(0, rows.count - 60))] : [.asWrittenNote],
      download: "actions"
    ) { page in
      for row in rows.prefix(60) {
        let action = context.landscape.actions[row]
        page.row { page in
          page.rowHeading { $0.catalogueText(action.action) }
          for text in [action.byWhom, action.byWhen, action.status] {
            page.cell { Self.write(text, &$0) }
          }
        }
      }
    }
  }

  /// Text as written. The language is marked for a screen reader; the words that say so stand once
  /// a row, with the action.
  private static func write(_ text: String, _ page: inout PageWriter) {
    if text.isEmpty {
      page.missing(.notAvailable)
    } else if page.language == .english {
      page.plain(text)
    } else {
      page.element(.span, .lang(.english)) { $0.plain(text) }
    }
  }

  /// Rows that name one of the partnerships or one of their kinds.
  func rows(of partnerships: [PartnershipIndex]) -> [Int] {
    let landscape = context.landscape
    let kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    let named =
      kinds.flatMap { context.actionsOfKind[Int($0)] }
      + partnerships.flatMap {
        context.actionSubjects.rows(naming: landscape.partnerships[Int($0)].name)
      }
    return Set(named).sorted()
  }
}
