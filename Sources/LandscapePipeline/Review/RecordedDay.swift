package import LandscapeModel
package import Review
package import RunHistory

/// The runs that were recorded of a landscape as it was on one day: the last of them is the review of that day.
package struct RecordedDay: Sendable {
  package let day: PartialDate
  /// Their ids, the newest first.
  package let runs: [String]

  /// The days that runs were recorded of, ascending; runs without a day are of none.
  /// - Parameter runs: as the history lists them, the newest first.
  package static func all(of runs: [RunSummary]) -> [RecordedDay] {
    let days = Dictionary(grouping: runs.filter { $0.asOf != nil }) { $0.asOf }
    return days.compactMap { day, runs in day.map { RecordedDay(day: $0, runs: runs.map(\.id)) } }
      .sorted { left, right in
        left.day.firstDay != right.day.firstDay
          ? left.day.firstDay < right.day.firstDay
          : left.day.description.utf8.lexicographicallyPrecedes(right.day.description.utf8)
      }
  }

  /// The newest run of the day that is of the same country as a landscape; a history may hold those of others.
  /// - Parameter read: gives a run; `nil` to pass it over.
  package func review(
    of country: Landscape, reading read: (String) throws(HistoryFailure) -> RunSnapshot?
  ) throws(HistoryFailure) -> RunSnapshot? {
    for run in runs {
      if let snapshot = try read(run), snapshot.landscape.isSameLandscape(as: country) {
        return snapshot
      }
    }
    return nil
  }
}
