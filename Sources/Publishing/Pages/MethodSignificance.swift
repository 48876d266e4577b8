internal import LandscapeModel
internal import OverlapGraph

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

  func write(_ page: inout PageWriter) {
    page.heading(.h2, id: "significance", .whichOverlapsAreSurprising)
    for paragraph in Phrase.significanceModel { page.paragraph(paragraph) }
    let language = page.language
    page.element(.ul) { page in
      for formula in Phrase.significanceFormulas {
        page.element(.li) { page in
          page.text(formula.words)
          page.plain(": ")
          page.element(.code) { $0.plain(formula.symbols(language)) }
        }
      }
    }
    if let summary = content.significance {
      page.paragraph(.significanceChance(universe: summary.universe))
      switch summary.pairs {
      case .failure(let reason): page.paragraph(.notComputed(reason))
      case .success(let family):
        page.paragraph(
          .significanceFamily(
            pairs: family.pairCount, untestable: family.untestableCount, level: family.level))
      }
      page.paragraph(.significanceSeed)
      comparisons(summary.comparisons, &page)
    }
    page.paragraph(.significanceNote)
  }

  private func comparisons(_ comparisons: [NullComparison], _ page: inout PageWriter) {
    guard let report = comparisons.last else { return }
    let overlaps = content.graph.edges.count
    if let plain = comparisons.first(where: { $0.null == .seats }) {
      page.paragraph(
        .surprisingNeighbours(
          before: plain.surprisingEdges, after: report.surprisingEdges, of: overlaps))
    }
    page.table(
      id: "t-null-models", caption: .nullModelsCaption,
      columns: [
        .text(.whatChanceKnows), .number(.surprisingOverlaps), .number(.pairsByP),
        .number(.pairsByQ), .number(.pairsByDiscreteQ), .number(.notTestable),
      ], notes: [.nullModelsNote(pairs: report.pairCount, overlaps: overlaps)]
    ) { page in
      for comparison in comparisons {
        page.row { page in
          page.rowHeading(.name(of: comparison.null))
          page.number(comparison.surprisingEdges)
          page.number(comparison.counts.p)
          page.number(comparison.counts.q)
          page.number(comparison.counts.qDiscrete)
          page.number(comparison.untestable)
        }
      }
    }
  }
}
