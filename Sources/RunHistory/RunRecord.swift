package import LandscapeModel
package import OverlapGraph
package import Review

/// Everything that the history keeps of a run.
package struct RunRecord: Sendable {
  package var snapshot: RunSnapshot
  /// The run or catalogue that changes are told against; `nil` for the first run.
  package var baseline: String?
  package var edges: EdgeSummary
  /// `findings.json` as published, byte for byte.
  package var findingsJSON: [UInt8]
  /// From `AppliedDecisions`.
  package var evidenceToKeep: [DecisionKey: FindingRecord]
  package var recountsToKeep: [DecisionKey: FindingRecord]
  /// When it was recorded, by a clock; only people read it and nothing depends on it.
  package var recorded: String
  /// What reading had to say of the input.
  package var notes: RunNotes
  /// The scenario files that lay beside the catalogue, in byte order of their names.
  package var scenarios: [KeptScenario]
  /// The baseline where it is a catalogue, which nothing else keeps.
  package var keptBaseline: KeptBaseline?

  package init(
    snapshot: RunSnapshot, baseline: String? = nil, edges: EdgeSummary = EdgeSummary(),
    findingsJSON: [UInt8] = [], evidenceToKeep: [DecisionKey: FindingRecord] = [:],
    recountsToKeep: [DecisionKey: FindingRecord] = [:],
    recorded: String = "", notes: RunNotes = RunNotes(), scenarios: [KeptScenario] = [],
    keptBaseline: KeptBaseline? = nil
  ) {
    self.keptBaseline = keptBaseline
    self.notes = notes
    self.scenarios = scenarios
    self.snapshot = snapshot
    self.baseline = baseline
    self.edges = edges
    self.findingsJSON = findingsJSON
    self.evidenceToKeep = evidenceToKeep
    self.recountsToKeep = recountsToKeep
    self.recorded = recorded
  }
}

/// A scenario file as it was when a run was made: part of what the run's id is of.
package struct KeptScenario: Hashable, Sendable {
  /// `scenarios/one-board.csv`.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What the history keeps of a graph: how much of it there was, and whether it was the same.
package struct EdgeSummary: Hashable, Sendable {
  package var overlapEdges: Int
  package var containmentEdges: Int
  /// Over all edges with their scores; empty where there was no graph.
  package var digest: String

  package init(overlapEdges: Int = 0, containmentEdges: Int = 0, digest: String = "") {
    self.overlapEdges = overlapEdges
    self.containmentEdges = containmentEdges
    self.digest = digest
  }

  /// - Complexity: O(edges).
  package init(_ graph: OverlapGraph) {
    var writer = SectionWriter()
    for edge in graph.edges {
      writer.row { $0.put(edge.source, edge.target, edge.scores) }
    }
    for edge in graph.containments {
      writer.row { $0.put(edge.inner, edge.outer, edge.scores) }
    }
    self.init(
      overlapEdges: graph.edges.count, containmentEdges: graph.containments.count,
      digest: ContentDigest(of: writer.rowBytes).description)
  }
}

extension SectionWriter {
  fileprivate mutating func put(_ left: Int32, _ right: Int32, _ scores: LayerScores) {
    put(left)
    put(right)
    put(scores.area)
    put(scores.membership)
    put(scores.remit)
  }
}

/// A run in the list of runs.
package struct RunSummary: Hashable, Sendable {
  package var id: String
  package var asOf: PartialDate?
  package var toolVersion: String
  package var baseline: String?
  package var recorded: String
  package var inputsDigest: String
  package var settingsDigest: String
  package var partnershipCount: Int
  package var findingCount: Int
  package var edges: EdgeSummary
}

/// The digest of a catalogue's files by name and content, whatever their order.
package func inputsDigest(_ inputs: [InputFile]) -> ContentDigest {
  ContentDigest(of: inByteOrder(inputs.map { "\($0.name) \($0.digest)\n" }).joined())
}
