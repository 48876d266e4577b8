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
    let seats = ComparisonWording(changes).seatSentences { figure in
      .figure(
        Figure(
          count: figure.count, noun: figure.noun, table: .seatChanges,
          how: PaperWording.sum(
            of: figure.column,
            inRows: figure.of.isEmpty ? [.wholeOfChanges] : figure.of.map { .name(of: $0) },
            isUnsigned: figure.isUnsigned)))
    }
    if let exhibit = exhibit(
      "seat-changes", .seatChanges,
      columns: ["group", "seats-before", "seats-after", "change", "ended", "begun", "rest"],
      notes: [.seatChangesNote], where: isGroupWithSeats), !seats.isEmpty
    {
      var text = RichText()
      for sentence in seats {
        text += sentence
        text.say(" ")
      }
      text += RichText(Template.paperProgressSeats, .reference(.exhibit("seat-changes")))
      blocks.paragraph("seats", text)
      blocks.exhibit(exhibit)
    }
    let place = tables[.changes]?.columns.firstIndex { $0.id == "about" } ?? 0
    let status = tables[.changes]?.columns.firstIndex { $0.id == "status" } ?? 0
    let renaming = DocumentTable.Cell.phrase(.name(of: SuccessionKind.renamed))
    let renamed = changes.succession.steps(.renamed).count
    if let exhibit = exhibit(
      "changes", .changes, columns: ["what", "status", "because"], most: 20,
      notes: [.successionNote],
      where: { $0[place] == .phrase(.partnership) && $0[status] != renaming })
    {
      blocks.paragraph(
        "succession",
        RichText(Template.paperProgressPaperDraftChanges2, .reference(.exhibit("changes"))))
      blocks.exhibit(exhibit)
    }
    if renamed > 0 {
      let how = PaperWording.rows(where: [
        (.subjectOfChange, .partnership), (.statusOfChange, .name(of: SuccessionKind.renamed)),
      ])
      blocks.paragraph(
        "renamed",
        RichText(
          Template.paperProgressRenamed,
          .figure(Figure(count: renamed, noun: nil, table: .changes, how: how))))
    }
  }

  /// Whether a row of the table of seat changes is the whole, or a group that something is in.
  private func isGroupWithSeats(_ row: [DocumentTable.Cell]) -> Bool {
    guard let table = tables[.seatChanges], let before = table.place(of: "seats-before"),
      let after = table.place(of: "seats-after")
    else { return false }
    return row[before] != .count(0) || row[after] != .count(0)
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
