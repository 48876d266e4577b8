internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Actions of earlier reviews that name a subject: what was to be done, by whom, by when.
struct ActionSection {
  let context: SiteContext

  /// Rows of actions by index; nothing where there are none.
  /// - Parameter subjects: what the page is about; a column then says how each row is attached to it.
  func blocks(_ rows: [Int], about subjects: [Subject] = []) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let actions = context.landscape.actions
    let shown = rows.prefix(PageBudget.mostEntries)
    let columns = TableColumns.actions(actions).choosing(["action", "by-whom", "by-when", "status"])
    let attached = context.actionSubjects
    var block = TableBlock(
      "t-actions",
      (subjects.isEmpty
        ? columns
        : columns.adding("attached", .attachedBy) {
          .phrase(attached.isStated($0, of: subjects) ? .attachedByCell : .attachedByText)
        }).table(.actions, .actionsAboutIt, of: shown, notes: [.asWrittenNote]))
    block.more = rows.count - shown.count
    block.worth = .extra
    if rows.count < context.landscape.actions.count { block.whole = .actions }
    return [.heading("actions", .actionsAboutIt), .table(block)]
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
      + partnerships.flatMap { context.actionsOfPartnership[Int($0)] }
    return Set(named).sorted()
  }
}

/// The house table Area | Activity | Recommendations: what earlier reviews recommended, by area of work.
struct RecommendationsSection {
  let context: SiteContext

  /// Nothing where no action has a topic.
  var blocks: [Block] {
    let table = table(.recommendations, content: context.content)
    guard !table.rows.isEmpty else { return [] }
    return [
      .heading("recommendations", .recommendationsCaption),
      .table(TableBlock("t-recommendations", table)),
    ]
  }
}
