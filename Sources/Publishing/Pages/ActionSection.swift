internal import LandscapeModel
internal import Rationalisation

/// Actions of earlier reviews that name a subject: what was to be done, by whom, by when.
struct ActionSection {
  let context: SiteContext

  /// Rows of actions by index; nothing where there are none.
  /// - Parameters:
  ///   - more: rows that are left out on purpose.
  ///   - subjects: what the page is about; a column then says how each row is attached to it.
  func write(
    _ rows: [Int], more: Int = 0, about subjects: [Subject] = [], _ page: inout PageWriter
  ) {
    guard !rows.isEmpty else { return }
    page.heading(.h2, id: "actions", .actionsAboutIt)
    page.table(
      id: "t-actions", caption: .actionsAboutIt,
      columns: [.text(.actionAsAgreed), .text(.byWhom), .text(.byWhen), .text(.status)]
        + (subjects.isEmpty ? [] : [.text(.attachedBy)]),
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
          if !subjects.isEmpty {
            page.cell(
              context.actionSubjects.isStated(row, of: subjects)
                ? .attachedByCell : .attachedByText)
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

  /// The partnerships and their kinds, as an action may name them.
  func subjects(of partnerships: [PartnershipIndex]) -> [Subject] {
    let kinds = Set(partnerships.map { context.landscape.partnerships[Int($0)].kind })
    return partnerships.map { .partnership($0) } + kinds.sorted().map { .kind($0) }
  }

  /// Rows that name one of the partnerships or one of their kinds.
  func rows(of partnerships: [PartnershipIndex]) -> [Int] {
    let landscape = context.landscape
    let kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    let named =
      kinds.flatMap { context.actionsOfKind[Int($0)] }
      + partnerships.flatMap {
        context.actionSubjects.rows(
          of: .partnership($0), naming: landscape.partnerships[Int($0)].name)
      }
    return Set(named).sorted()
  }
}

/// The house table Area | Activity | Recommendations: what earlier reviews recommended, by area of work.
struct RecommendationsSection {
  let context: SiteContext

  /// Areas beyond these are counted, not shown.
  private static let mostAreas = 60

  /// Nothing where no action has a topic.
  func write(_ page: inout PageWriter) {
    let areas = AreaOfWork.all(in: context.landscape)
    guard !areas.isEmpty else { return }
    let shown = areas.prefix(Self.mostAreas)
    page.heading(.h2, id: "recommendations", .recommendationsCaption)
    page.table(
      id: "t-recommendations", caption: .recommendationsCaption,
      columns: [.text(.areaOfWork), .text(.activityUnderway), .text(.recommendations)],
      notes: [.recommendationsNote, .asWrittenNote]
        + (areas.count > shown.count ? [.unshown(areas.count - shown.count)] : []),
      download: "recommendations"
    ) { page in
      for area in shown {
        page.row { page in
          page.rowHeading { page in
            page.text(.areaNumber(area.number))
            page.text(TableText(area.title))
            if let remit = area.remit {
              page.plain(". ")
              page.name(remit)
            }
          }
          items(area.underWay, &page)
          items(area.recommended, &page)
        }
      }
    }
  }

  /// The words that say that text is in English only stand once a row, with the title.
  private func items(_ items: [AreaOfWork.Item], _ page: inout PageWriter) {
    page.cell { page in
      guard !items.isEmpty else { return page.missing(.doesNotApply) }
      page.element(.ul, .class(.plainList)) { page in
        for item in items {
          page.element(.li, .lang(.english)) { page in
            // The table of actions has each whole.
            page.plain(PageWriter.mention(item.text))
            if !item.owner.isEmpty {
              page.space()
              page.element(.strong) { $0.plain(PageWriter.mention(item.owner)) }
            }
          }
        }
      }
    }
  }
}
