package import LandscapeModel
package import OverlapGraph
package import Rationalisation

/// What is counted of a run, so that two can be set side by side.
package struct RunMetrics: Hashable, Sendable {
  /// In the order in which they are shown.
  package var values: [RunMetric]

  package init(values: [RunMetric]) { self.values = values }

  /// The metrics of a landscape and, where there was an analysis, of its graph and findings.
  ///
  /// - Parameter decisions: states in force by finding id.
  /// - Complexity: linear in the landscape and the findings.
  package init(
    landscape: Landscape, graph: OverlapGraph? = nil, findings: Findings? = nil,
    settings: Settings = Settings(), decisions: [String: DecisionState] = [:],
    rejectCount: Int? = nil
  ) {
    var seats = 0
    var sitting: Set<OrganisationIndex> = []
    for partnership in landscape.partnerships.indices {
      // A body with several rows on a partnership holds one seat.
      let counted = Set(
        landscape.memberships(of: PartnershipIndex(partnership))
          .filter { settings.countedRoles.contains($0.role) }.map(\.organisation))
      seats += counted.count
      sitting.formUnion(counted)
    }
    values = [
      RunMetric(.partnerships, Double(landscape.partnerships.count)),
      RunMetric(.seats, Double(seats)),
      RunMetric(.countedMembers, Double(sitting.count)),
      RunMetric(.organisations, Double(landscape.organisations.count)),
      RunMetric(.kindsInUse, Double(Set(landscape.partnerships.map(\.kind)).count)),
      RunMetric(
        .footprints, Double(Set(landscape.footprints.ofPartnership).count)),
    ]
    for function in PartnershipFunction.allCases {
      let count = landscape.partnerships.count {
        landscape.kinds[Int($0.kind)].function == function
      }
      values.append(RunMetric(.partnershipsOf(function), Double(count)))
    }
    if let rejectCount { values.append(RunMetric(.rejects, Double(rejectCount))) }
    if let graph {
      values.append(RunMetric(.overlapEdges, Double(graph.edges.count)))
      values.append(RunMetric(.containmentEdges, Double(graph.containments.count)))
    }
    if let findings { append(findings, settings: settings, decisions: decisions) }
  }

  private mutating func append(
    _ findings: Findings, settings: Settings, decisions: [String: DecisionState]
  ) {
    if !findings.meetingDays.isEmpty {
      values.append(RunMetric(.meetingDays, findings.meetingDays.reduce(0, +)))
    }
    values.append(RunMetric(.findings, Double(findings.all.count)))
    for list in FindingList.allCases {
      let count = findings.all.count { $0.list == list }
      values.append(RunMetric(.findingsIn(list), Double(count)))
    }
    for rule in Rule.allCases {
      let count = findings.all.count { $0.rule == rule }
      values.append(RunMetric(.findingsBy(rule), Double(count)))
    }
    let high = findings.all.count {
      PriorityLevel($0.priority.value, settings: settings.priority) == .high
    }
    values.append(RunMetric(.findingsOfHighPriority, Double(high)))
    for state in DecisionState.allCases {
      let count = findings.all.count { decisions[$0.id] == state }
      values.append(RunMetric(.findingsDecided(state), Double(count)))
    }
  }

  /// The value of a metric, or `nil` where the run has none.
  package subscript(metric: Metric) -> Double? { values.first { $0.metric == metric }?.value }

  /// Both runs' values in the order of `newer`, then what only `self` has.
  package func sideBySide(with newer: RunMetrics) -> [MetricChange] {
    let metrics = newer.values.map(\.metric)
    let gone = values.map(\.metric).filter { !metrics.contains($0) }
    return (metrics + gone).map {
      MetricChange($0, before: self[$0], after: newer[$0])
    }
  }
}

/// One number of a run.
package struct RunMetric: Hashable, Sendable {
  package var metric: Metric
  package var value: Double

  package init(_ metric: Metric, _ value: Double) {
    self.metric = metric
    self.value = value
  }
}

/// One metric before and after; `nil` where a run does not have it.
package struct MetricChange: Hashable, Sendable {
  package var metric: Metric
  package var before: Double?
  package var after: Double?

  package init(_ metric: Metric, before: Double?, after: Double?) {
    self.metric = metric
    self.before = before
    self.after = after
  }
}
