internal import LandscapeModel
internal import Rationalisation
internal import Review

extension PaperDraft {
  /// What changed since the baseline, where there is one.
  func changes(_ blocks: inout PaperBlocks) {
    guard let changes = content.changes else {
      blocks.paragraph(
        "changes", RichText(Phrase.noBaseline.english, Phrase.noBaseline.welsh))
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
        "Compared with the last catalogue ({0}) there are {1}, where there were {2}. Of the findings "
          + "{3} are new, {4} have changed, {5} are resolved and {6} are reopened.",
        "O'i gymharu â'r catalog diwethaf ({0}) mae {1}, lle'r oedd {2}. O'r canfyddiadau, mae {3} yn "
          + "newydd, mae {4} wedi newid, mae {5} wedi'u datrys ac mae {6} wedi'u hailagor.",
        RichText(Phrase.placeAndDate(of: changes.older.landscape)),
        figure(
          changes.newer.landscape.partnerships.count, .partnerships, .landscape,
          PaperWording.byRows),
        figure(
          changes.older.landscape.partnerships.count, .partnerships, .changes,
          PaperWording.ofBaseline),
        count(.new), count(.changed), count(.resolved), count(.reopened)))
    let place = tables[.changes]?.columns.firstIndex { $0.id == "about" } ?? 0
    if let exhibit = exhibit(
      "changes", .changes, columns: ["what", "status", "because"], most: 15,
      notes: [.successionNote],
      where: { $0[place] == .phrase(.partnership) })
    {
      blocks.paragraph(
        "succession",
        RichText(
          "{0} shows what became of partnerships.",
          "Mae {0} yn dangos beth ddaeth o bartneriaethau.",
          .reference(.exhibit("changes"))))
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
        "Earlier reviews agreed {0}; the catalogue records {1} of them as done or under way.",
        "Cytunodd adolygiadau cynharach ar {0}; mae'r catalog yn cofnodi bod {1} ohonynt wedi'u "
          + "cwblhau neu ar y gweill.",
        rows(of: .actions, PaperWording.actionNoun),
        figure(actions.count(where: \.isUnderWay), nil, .actions, .status)))
    guard
      let recommendations = exhibit(
        "recommendations", .recommendations, columns: ["area", "activity", "recommendations"],
        notes: [.recommendationsNote, .asWrittenNote])
    else { return }
    blocks.paragraph(
      "recommendations",
      RichText(
        "{0} sets out what they recommended by area of work, with who is to do it.",
        "Mae {0} yn nodi'r hyn a argymhellwyd ganddynt fesul maes gwaith, ynghyd â phwy sydd i'w "
          + "wneud.", .reference(.exhibit("recommendations"))))
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
