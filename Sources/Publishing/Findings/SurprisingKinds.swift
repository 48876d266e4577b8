internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// Whether kinds, each taken over the whole nation, share more members than geography and law give.
struct SurprisingKinds {
  let content: ReportContent

  /// `nil` where significance was not asked for.
  private var kinds: Result<KindFamily, NotComputed>? { content.significance?.kinds }

  /// The answer in a sentence; `nil` where there is none.
  var sentence: RichText? {
    guard case .success(let family)? = kinds else { return nil }
    let surprising = family.surprising
    var sentence = RichText(
      Words.kindsSurprising(surprising: surprising.count, all: family.pairs.count))
    if let first = surprising.first {
      let counts = Words.kindsSharedAndExpected(
        shared: first.shared, expected: Numerals.amount((first.expected * 10).rounded() / 10))
      sentence += " \(Phrase.kindsMostSurprising): \(names(first)) (\(counts))."
    }
    return sentence
  }

  /// That no overlap of two bodies is surprising, where that is so; `nil` where one is or nobody looked.
  var noSingleOverlap: RichText? {
    guard let summary = content.significance, let report = summary.comparisons.last,
      case .success(let pairs) = summary.pairs, report.surprisingEdges == 0,
      !content.graph.edges.isEmpty
    else { return nil }
    return RichText(
      Words.noOverlapSurprising(
        all: CountedNoun.overlaps(content.graph.edges.count),
        pairs: Numerals.grouped(pairs.pairCount),
        untestable: Numerals.grouped(pairs.untestableCount)))
  }

  private func names(_ pair: KindPairSignificance) -> RichText {
    guard pair.source != pair.target else {
      return RichText(
        Words.kindWithItsOwn(kind: Phrase(content.landscape.kinds[Int(pair.source)].name)))
    }
    let kinds = [pair.source, pair.target]
    return .subjects(kinds.map { .kind($0) }, in: content.landscape)
  }

  /// The sentence with the pairs behind it, furthest from chance first.
  var blocks: [Block] {
    guard let sentence else { return [] }
    var blocks: [Block] = [
      .heading("surprising", .kindsSurprisingHeading),
      .paragraph(.kindsSurprisingIntroduction), .paragraph(sentence),
    ]
    guard case .success(let family)? = kinds, !family.surprising.isEmpty else { return blocks }
    var block = TableBlock(
      "t-surprising",
      columns.table(
        TableName("surprising-kinds"), .kindsSurprisingCaption, of: family.surprising))
    block.worth = .extra
    blocks.append(.table(block))
    return blocks + [
      .paragraph(.link(.method, "significance", .howSignificanceIsWorkedOut))
    ]
  }

  private var columns: TableColumns<KindPairSignificance> {
    let landscape = content.landscape
    typealias Fact = TableColumns<KindPairSignificance>.Fact
    return TableColumns([
      Fact("kind", .kind) { .subject(.kind($0.source), in: landscape) },
      Fact("other-kind", .otherKind) { .subject(.kind($0.target), in: landscape) },
      Fact("pairs", .kindsPairsOfBodies, .count) { .count($0.pairs) },
      Fact("shared", .kindsSharedOfPairs, .count) { .count($0.shared) },
      Fact("expected", .kindsExpected, .number) { .number($0.expected, decimals: 1) },
      Fact("q", .kindsQ, .number) { .number($0.q, decimals: 4) },
    ])
  }
}
