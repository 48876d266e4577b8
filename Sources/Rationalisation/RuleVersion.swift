extension Rule {
  /// Raised when the rule's condition changes, so that a comparison of runs can say that a finding
  /// came or went because of the program and not because of the country.
  package var version: Int {
    switch self {
    case .mergeCandidate, .nestedBoard, .sharedTable, .parallelRemit, .regionalTwins,
      .misalignedFootprint, .planDuplication, .planTiming, .memberBurden, .coverageGap,
      .missingStatutoryMember, .governanceGap:
      1
    }
  }
}
