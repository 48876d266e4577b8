extension Rule {
  /// Names of the settings its condition uses, in the order in which the condition names them.
  package var thresholds: [String] {
    switch self {
    case .mergeCandidate:
      ["merge.area", "merge.remit", "merge.membership", "merge.largest-ratio"]
    case .nestedBoard:
      [
        "nested.area", "nested.membership", "nested.remit-same-kind", "nested.remit-other-kind",
      ]
    case .sharedTable:
      [
        "shared-table.area", "shared-table.membership", "shared-table.remit-below",
        "shared-table.common-members", "shared-table.membership-without-remit",
      ]
    case .parallelRemit:
      [
        "parallel.area", "parallel.remit", "parallel.membership-below",
        "parallel.membership-containment",
      ]
    case .regionalTwins:
      ["twins.other-kinds", "twins.share", "twins.fit", "twins.fit-cover"]
    case .misalignedFootprint: ["misaligned.part"]
    case .planDuplication: ["plans.bodies"]
    case .planTiming: ["plans.election-year", "plans.election-cycle-years"]
    case .memberBurden:
      [
        "burden.percentile", "burden.median-ratio", "burden.kind-bodies", "burden.kind-seats",
      ]
    case .coverageGap: ["coverage.incomplete-above"]
    case .missingStatutoryMember: ["members.absent-share", "members.absent-partnerships"]
    case .governanceGap: []
    }
  }
}
