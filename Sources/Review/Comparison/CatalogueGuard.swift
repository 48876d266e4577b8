package import LandscapeModel

/// What makes a night's catalogue look like an accident: then nothing is published until somebody
/// says that it is meant.
package enum CatalogueGuard: Hashable, Sendable {
  /// Fewer than before by more than the limit.
  case shrunk(what: Counted, before: Int, after: Int)
  /// A file of the last run is not there, or has no row where it had some.
  case vanished(file: String, rowsBefore: Int)
  /// More of a file's rows were rejected than the limit.
  case rejected(file: String, rejected: Int, read: Int)
  /// Bodies that are still the same have other ids: `count` of all that are still there.
  case rekeyed(count: Int, of: Int, examples: [SuccessionStep])
  /// The id belongs to a different body now.
  case reusedID(String)

  /// What is counted for `shrunk`.
  package enum Counted: String, CaseIterable, Sendable {
    case partnerships, organisations, memberships
  }

  /// The names under which guards are passed knowingly, in the order of the cases.
  package enum Name: String, CaseIterable, Sendable {
    case shrunk, vanished, rejected, rekeyed
    case reusedID = "reused-id"
  }

  /// The name under which it is passed knowingly.
  package var name: Name {
    switch self {
    case .shrunk: .shrunk
    case .vanished: .vanished
    case .rejected: .rejected
    case .rekeyed: .rekeyed
    case .reusedID: .reusedID
    }
  }
}

extension CatalogueGuard {
  /// The guards that a landscape meets beside the one of the last run.
  ///
  /// "More than" a limit is by at least 1e-9 more. A first run has nothing to be compared with:
  /// only its rejects are looked at. Of few rows one is a large share of them: shares count of more than
  /// `GuardSettings.few`.
  /// - Returns: in the order of the cases, then by file or id.
  package static func met(
    by newer: Landscape, after older: Landscape?, limits: GuardSettings = GuardSettings()
  ) -> [CatalogueGuard] {
    var met: [CatalogueGuard] = []
    if let older {
      for what in Counted.allCases {
        let (before, after) = (count(what, in: older), count(what, in: newer))
        if exceeds(before - after, of: before, limits.fall) {
          met.append(.shrunk(what: what, before: before, after: after))
        }
      }
      let rowsNow = Dictionary(
        newer.inputs.map { ($0.name, $0.rowsRead) }, uniquingKeysWith: +)
      for input in older.inputs where input.rowsRead > 0 && rowsNow[input.name, default: 0] == 0 {
        met.append(.vanished(file: input.name, rowsBefore: input.rowsRead))
      }
    }
    for input in newer.inputs
    where exceeds(input.rowsRejected, of: input.rowsRead, limits.rejects) {
      met.append(
        .rejected(file: input.name, rejected: input.rowsRejected, read: input.rowsRead))
    }
    if let older { met += identities(from: older, to: newer, limits: limits) }
    return met
  }

  private static func identities(
    from older: Landscape, to newer: Landscape, limits: GuardSettings
  ) -> [CatalogueGuard] {
    let succession = Succession(older: older, newer: newer)
    let same = succession.steps.filter { $0.kind == .continued || $0.kind == .renamed }
    let changed = same.filter { $0.from != $0.to }
    var met: [CatalogueGuard] = []
    if exceeds(changed.count, of: same.count, limits.rekeyed) {
      met.append(.rekeyed(count: changed.count, of: same.count, examples: Array(changed.prefix(3))))
    }
    return met + succession.reusedIDs.map { .reusedID($0) }
  }

  private static func exceeds(_ count: Int, of all: Int, _ share: Double) -> Bool {
    all > GuardSettings.few && Double(count) > share * Double(all) + 1e-9
  }

  private static func count(_ what: Counted, in landscape: Landscape) -> Int {
    switch what {
    case .partnerships: landscape.partnerships.count
    case .organisations: landscape.organisations.count
    case .memberships: landscape.memberships.count
    }
  }
}
