package import LandscapeModel
package import Rationalisation
package import Review

/// Findings and runs written down by ids, for tests.
package enum RunSketch {
  package static func record(
    _ id: String, rule: Rule = MergeCandidateRule.rule, subjects: [String], area: Double = 0.9,
    decision: DecisionState? = nil, rank: Int = 1, strength: Double = 0.9
  ) -> FindingRecord {
    FindingRecord(
      id: id, rule: rule, list: .main,
      subjects: subjects.map { SubjectReference(sort: .partnership, id: $0) },
      routes: RouteNames(first: "local", full: "government"),
      priority: Priority(
        strength: strength, benefit: 1, feasibility: 1, confidence: 1, freedMeetingDays: 10),
      level: .high, rank: rank, groupRank: rank,
      facts: EvidenceFacts([EvidenceFact("area", .score(area))]), decision: decision)
  }

  package static func landscape(_ bodies: [String], asOf: String = "2020-01-01") -> Landscape {
    LandscapeSketch(
      asOf: asOf, areas: ["w": 10],
      bodies: bodies.map {
        LandscapeSketch.Body(
          id: $0, name: "Name \($0)", areas: ["w"], members: ["o1", "o-\($0)"])
      }
    ).landscape
  }

  package static func snapshot(
    _ findings: [FindingRecord], bodies: [String] = ["a", "b", "c"], asOf: String = "2020-01-01"
  ) -> RunSnapshot {
    let landscape = landscape(bodies, asOf: asOf)
    return RunSnapshot(
      id: "run", settingsText: "x = 1\n", landscape: landscape, findings: findings,
      metrics: RunMetrics(landscape: landscape))
  }
}
