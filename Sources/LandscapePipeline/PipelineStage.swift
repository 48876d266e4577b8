internal import LandscapeModel
internal import Wording

/// What a run is doing, for those who watch it.
package enum PipelineStage: String, CaseIterable, Sendable {
  case reading, graph, findings, significance, changes, proposal, pages, publishing

  /// The place among all stages, from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// `1/8 reading the catalogue`.
  package var text: String { "\(number)/\(Self.allCases.count) \(title)" }

  /// In English, as on the terminal.
  package var title: String {
    switch self {
    case .reading: Phrase.stageReading(.english)
    case .graph: Phrase.stageGraph(.english)
    case .findings: Phrase.stageFindings(.english)
    case .significance: Phrase.stageSignificance(.english)
    case .proposal: Phrase.stageProposal(.english)
    case .changes: Phrase.stageChanges(.english)
    case .pages: Phrase.stagePages(.english)
    case .publishing: Phrase.stagePublishing(.english)
    }
  }
}
