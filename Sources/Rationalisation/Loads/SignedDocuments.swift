package import LandscapeModel

/// How many plans and needs assessments the members of each partnership sign.
package struct SignedDocuments: Sendable {
  /// By partnership.
  package let plans: [Int]
  package let assessments: [Int]

  package init(of landscape: Landscape) {
    plans = landscape.partnerships.map(\.plans.count)
    assessments = landscape.partnerships.map(\.needsAssessments.count)
  }

  /// After a scenario: of each kind among the parts of a merged body as many as the one has that has most.
  init(after applied: AppliedScenario, from old: Landscape) {
    plans = applied.partsOfPartnership.map { Self.kept(by: $0, in: old, \.plans.count) }
    assessments = applied.partsOfPartnership.map {
      Self.kept(by: $0, in: old, \.needsAssessments.count)
    }
  }

  /// What bodies that merge keep: documents of one kind are one document for each area, whatever they are called.
  static func kept(
    by parts: [PartnershipIndex], in landscape: Landscape, _ count: (Partnership) -> Int
  ) -> Int {
    var most: [KindIndex: Int] = [:]
    for part in parts {
      let record = landscape.partnerships[Int(part)]
      most[record.kind] = max(most[record.kind] ?? 0, count(record))
    }
    return most.values.reduce(0, +)
  }
}
