internal import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review

extension ReportChanges {
  /// What a comparison says, in the words of both languages.
  package init(_ comparison: RunComparison) {
    let (older, newer) = (comparison.older, comparison.newer)
    let wording = SuccessionWording(older: older.landscape, newer: newer.landscape)
    let names = RecordNames(older.landscape, isLinked: false)
    let findings = Self.statuses.flatMap { status, shown in
      comparison.findings(status).compactMap { change -> FindingChange? in
        guard let record = change.after ?? change.before else { return nil }
        return FindingChange(
          status: shown, id: change.id, rule: record.rule,
          formerTitle: change.before.map { names.title(of: $0.rule, about: $0.subjects) },
          formerID: change.formerID,
          causes: change.causes.map { RunComparison.name(of: $0) },
          formerRank: change.before.flatMap { $0.list == .main ? $0.rank : nil })
      }
    }
    let succession = SuccessionKind.allCases.filter { $0 != .continued }.flatMap { kind in
      comparison.succession.steps(kind).map { step in
        SuccessionLine(
          from: step.from, to: step.to, kind: SuccessionWording.name(of: kind),
          sentence: wording.sentence(step), reason: wording.reason(step),
          confidence: step.confidence)
      }
    }
    self.init(
      baseline: Phrase.placeAndDate(of: older.landscape), baselineRun: older.id,
      findings: findings, succession: succession,
      partnerships: (older.landscape.partnerships.count, newer.landscape.partnerships.count),
      sentences: comparison.sentences,
      metrics: comparison.metrics.map {
        MetricLine(
          id: $0.name, name: MetricWording.name(of: $0.name), before: $0.before, after: $0.after)
      })
  }

  private static let statuses: [(FindingStatus, Status)] = [
    (.new, .new), (.reopened, .reopened), (.resolved, .resolved), (.changed, .changed),
    (.persisting, .persisting),
  ]
}
