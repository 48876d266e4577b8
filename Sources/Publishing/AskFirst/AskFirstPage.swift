internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let askFirst = single(
    SinglePage("ask-first", .askFirstName) { AskFirst($0.content).page })
}

extension AskFirst {
  /// So many stand on the page; all are in the table.
  private static let most = 60
  private static let mostLines = 10

  /// The page of a report.
  var page: Document {
    var document = Document(.askFirstName)
    addAnswer(to: &document, most: Self.mostLines, tone: .lead)
    guard isKnown, !entries.isEmpty else { return document }
    let shown = entries.prefix(Self.most)
    var block = TableBlock(
      "t-ask-first",
      TableColumns.askFirst(self).choosing(
        [
          "order", "partnership", "seats-assumed", "gain", "told-apart", "settles", "bears-on",
          "own",
          "unknown",
        ]
      ).table(.askFirst, .askFirstCaption, of: shown, notes: notes))
    block.headingColumn = 1
    block.more = entries.count - shown.count
    document.add(.table(block))
    return document
  }

  /// The same for a terminal or a paper: the first `count`, or those that are told apart and at least ten.
  func leaflet(first count: Int?) -> Document {
    var document = Document(.askFirstName)
    document.opening = [.nameAndDate(of: landscape)]
    let told = entries.count { $0.inquiry.isToldApart }
    addAnswer(to: &document, most: count ?? max(told, Self.mostLines), tone: .plain)
    if isKnown { for note in notes { document.say(note) } }
    return document
  }

  private func addAnswer(to document: inout Document, most: Int, tone: Block.Tone) {
    guard isKnown else {
      document.say(
        Words.worldsNotDrawn(
          limit: CountedNoun.partnerships(content.settings.worlds.maximumPartnerships)), tone)
      return
    }
    let entries = entries
    guard !entries.isEmpty else {
      document.say(.askFirstNothingAssumed, tone)
      return
    }
    document.say(Words.askFirstIntroduction(count: SeatInquiry.findingCount), tone)
    if !entries[0].inquiry.isToldApart { document.say(.askFirstNothingApart) }
    document.add(.list(ListBlock(entries.prefix(most).map(line), .ordered)))
  }
}
