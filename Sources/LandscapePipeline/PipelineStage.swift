/// What a run is doing, for those who watch it.
package enum PipelineStage: String, CaseIterable, Sendable {
  case reading, graph, findings, significance, proposal, changes, pages, publishing

  /// The place among all stages, from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// `1/8 reading the catalogue`.
  package var text: String { "\(number)/\(Self.allCases.count) \(title)" }

  /// In English, as on the terminal.
  package var title: String {
    switch self {
    case .reading: "reading the catalogue"
    case .graph: "finding overlaps"
    case .findings: "applying the rules"
    case .significance: "weighing what is surprising"
    case .proposal: "trying scenarios and a proposal"
    case .changes: "comparing with earlier runs"
    case .pages: "writing pages and tables"
    case .publishing: "publishing"
    }
  }
}
