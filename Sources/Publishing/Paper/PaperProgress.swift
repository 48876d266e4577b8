internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension PaperDraft {
  /// What changed since the baseline, where there is one.
  func changes(_ blocks: inout PaperBlocks) {
    guard let changes = content.changes else {
      blocks.paragraph("changes", RichText(.noBaseline))
      return
    }
    func count(_ status: FindingStatus) -> RichText {
      let how = PaperWording.rows(where: [
        (.subjectOfChange, .finding), (.statusOfChange, .name(of: status)),
      ])
      let ids = changes.findings(status).map(\.id)
      return .figure(
        Figure(
          count: ids.count, noun: nil, table: .changes, how: how, ids: Self.named(ids)))
    }
    blocks.paragraph(
      "changes",
      RichText(
        Template.paperProgressPaperDraftChanges,
        RichText(Phrase.placeAndDate(of: changes.older.landscape)),
        figure(
          changes.newer.landscape.partnerships.count, .partnerships, .landscape,
          Phrase.paperByRows),
        figure(
          changes.older.landscape.partnerships.count, .partnerships, .changes,
          Phrase.paperOfBaseline), count(.new), count(.changed), count(.resolved), count(.reopened)
      ))
    let place = tables[.changes]?.columns.firstIndex { $0.id == "about" } ?? 0
    if let exhibit = exhibit(
      "changes", .changes, columns: ["what", "status", "because"], most: 15,
      notes: [.successionNote],
      where: { $0[place] == .phrase(.partnership) })
    {
      blocks.paragraph(
        "succession",
        RichText(Template.paperProgressPaperDraftChanges2, .reference(.exhibit("changes"))))
      blocks.exhibit(exhibit)
    }
  }

  /// How many actions of earlier reviews there are, and how many are done or under way.
  func actions(_ blocks: inout PaperBlocks) {
    let actions = landscape.actions
    guard !actions.isEmpty else { return }
    blocks.paragraph(
      "actions",
      RichText(
        Template.paperProgressActions, rows(of: .actions, CountedNoun.actions),
        figure(actions.count(where: \.isUnderWay), nil, .actions, .status)))
    guard
      let recommendations = exhibit(
        "recommendations", .recommendations, columns: ["area", "activity", "recommendations"],
        notes: [.recommendationsNote, .asWrittenNote])
    else { return }
    blocks.paragraph(
      "recommendations",
      RichText(Template.paperProgressActions2, .reference(.exhibit("recommendations"))))
    blocks.exhibit(recommendations)
  }

  /// Whether a row of the actions table is not recorded as done or under way.
  func isOpenAction(_ row: [DocumentTable.Cell]) -> Bool {
    guard let place = tables[.actions]?.columns.firstIndex(where: { $0.id == "id" }),
      case .id(let id) = row[place]
    else { return false }
    return landscape.actions.contains { $0.id == id && !$0.isUnderWay }
  }
}
