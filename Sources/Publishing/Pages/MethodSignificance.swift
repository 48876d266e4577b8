internal import LandscapeModel
internal import OverlapGraph
internal import Wording

/// The part of the method page about significance: the model, and what the choice of it changes.
struct MethodSignificance {
  let content: ReportContent

  /// What the paragraph for papers says of it.
  var paragraph: Phrase? {
    switch content.significance?.pairs {
    case nil: nil
    case .failure(let reason): .significanceParagraph(reason)
    case .success(let family):
      .significanceParagraph(
        family, universe: content.significance?.universe ?? 0, counts: family.countsAtLevel)
    }
  }

  var blocks: [Block] {
    var blocks: [Block] =
      [.heading("significance", .whichOverlapsAreSurprising)]
      + Phrase.significanceModel.map { .paragraph($0) } + [
        .list(Phrase.significanceFormulas.map { .formula($0.words, $0.symbols) })
      ]
    if let summary = content.significance {
      blocks.append(.paragraph(.significanceChance(universe: summary.universe)))
      switch summary.pairs {
      case .failure(let reason): blocks.append(.paragraph(.notComputed(reason)))
      case .success(let family):
        blocks.append(
          .paragraph(
            .significanceFamily(
              pairs: family.pairCount, untestable: family.untestableCount, level: family.level)))
      }
      blocks.append(.paragraph(.significanceSeed))
      blocks += comparisons(summary.comparisons)
    }
    return blocks + [.paragraph(.significanceNote)]
  }

  private func comparisons(_ comparisons: [NullComparison]) -> [Block] {
    guard let report = comparisons.last else { return [] }
    var blocks: [Block] = []
    let overlaps = content.graph.edges.count
    if let plain = comparisons.first(where: { $0.null == .seats }) {
      blocks.append(
        .paragraph(
          .surprisingNeighbours(
            before: plain.surprisingEdges, after: report.surprisingEdges, of: overlaps)))
    }
    typealias Fact = TableColumns<NullComparison>.Fact
    let columns = TableColumns<NullComparison>([
      Fact("model", .whatChanceKnows) { .phrase(.name(of: $0.null)) },
      Fact("surprising", .surprisingOverlaps, .count) { .count($0.surprisingEdges) },
      Fact("p", .pairsByP, .count) { .count($0.counts.p) },
      Fact("q", .pairsByQ, .count) { .count($0.counts.q) },
      Fact("q-discrete", .pairsByDiscreteQ, .count) { .count($0.counts.qDiscrete) },
      Fact("not-testable", .notTestable, .count) { .count($0.untestable) },
    ])
    return blocks + [
      .table(
        TableBlock(
          "t-null-models",
          columns.table(
            TableName("null-models"), .nullModelsCaption, of: comparisons,
            notes: [.nullModelsNote(pairs: report.pairCount, overlaps: overlaps)])))
    ]
  }
}
