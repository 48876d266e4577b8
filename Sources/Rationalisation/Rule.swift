/// A rule of design section 6; the raw value is its name in files and on the command line.
package enum Rule: String, CaseIterable, Sendable {
  case mergeCandidate = "merge-candidate"
  case nestedBoard = "nested-board"
  case sharedTable = "shared-table"
  case parallelRemit = "parallel-remit"
  case regionalTwins = "regional-twins"
  case misalignedFootprint = "misaligned-footprint"
  case planDuplication = "plan-duplication"
  case planTiming = "plan-timing"
  case memberBurden = "member-burden"
  case coverageGap = "coverage-gap"
  case missingStatutoryMember = "missing-statutory-member"
  case governanceGap = "governance-gap"

  /// The group of GAO-15-49SP's guide under which a reader meets the rule's findings.
  package var group: FindingGroup {
    switch self {
    case .mergeCandidate: .duplication
    case .nestedBoard, .sharedTable, .parallelRemit: .overlap
    case .regionalTwins, .planDuplication: .fragmentation
    case .misalignedFootprint, .planTiming: .misalignment
    case .memberBurden: .burden
    case .coverageGap, .missingStatutoryMember, .governanceGap: .gap
    }
  }
}

/// What kind of trouble a finding is about.
package enum FindingGroup: String, CaseIterable, Sendable {
  case duplication, overlap, fragmentation, misalignment, burden, gap
}

/// Which of the reader's lists a finding stands in. Each list is ranked by itself.
package enum FindingList: String, CaseIterable, Sendable {
  /// Ranked by priority.
  case main
  /// Bodies that run a service, listed apart from bodies that set direction.
  case services
  /// Plans whose dates do not fit.
  case dates
  /// Organisations that carry most; the benefit is counted in the other lists.
  case burden
  /// "Put right": gaps, by people affected.
  case putRight = "put-right"
}

/// Who can act, in the words the Review of Strategic Partnerships asked for; easiest first.
package enum Route: String, CaseIterable, Comparable, Sendable {
  case local
  case welshGovernment = "welsh-government"
  case legislation
  case ukGovernment = "uk-government"

  package static func < (left: Route, right: Route) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .local: 0
    case .welshGovernment: 1
    case .legislation: 2
    case .ukGovernment: 3
    }
  }
}
