/// Two partnerships that meet the overlap condition; source < target in byte order of ids.
package struct OverlapEdge: Hashable, Sendable {
  package let source: Int32
  package let target: Int32
  package let scores: LayerScores

  package init(source: Int32, target: Int32, scores: LayerScores) {
    self.source = source
    self.target = target
    self.scores = scores
  }
}

/// A partnership that lies within another; the scores are containments of the inner in the outer.
package struct ContainmentEdge: Hashable, Sendable {
  package let inner: Int32
  package let outer: Int32
  package let scores: LayerScores

  package init(inner: Int32, outer: Int32, scores: LayerScores) {
    self.inner = inner
    self.outer = outer
    self.scores = scores
  }
}

/// The result of the join over one landscape.
package struct OverlapGraph: Sendable {
  package let incidence: Incidence
  /// Ascending by source, then target; partnership indices ascend in byte order of ids.
  package let edges: [OverlapEdge]
  /// Ascending by inner, then outer.
  package let containments: [ContainmentEdge]

  package init(incidence: Incidence, edges: [OverlapEdge], containments: [ContainmentEdge]) {
    self.incidence = incidence
    self.edges = edges
    self.containments = containments
  }
}
