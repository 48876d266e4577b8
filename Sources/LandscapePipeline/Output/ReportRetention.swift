internal import Foundation
package import LandscapeModel
internal import Publishing

/// Which reports of an output folder stay (report-and-batch, B8).
///
/// All of the last days that have a report, and the newest of each of the last months, by when they
/// were published; `latest` always; everything where both counts are 0. That a day keeps all of its
/// reports matters to who publishes several catalogues by hand: a night publishes one.
package struct ReportRetention: Sendable {
  private let days: Int
  private let months: Int

  package init(days: Int, months: Int) {
    self.days = days
    self.months = months
  }

  package init(_ settings: RetentionSettings) {
    self.init(days: settings.daily, months: settings.monthly)
  }

  /// A report and when it was published, in ISO 8601.
  package struct Report: Hashable, Sendable {
    package let run: String
    package let published: String

    package init(run: String, published: String) {
      self.run = run
      self.published = published
    }
  }

  /// The runs whose reports go, oldest first.
  package func leaving(_ reports: [Report], latest: String?) -> [String] {
    guard days > 0 || months > 0 else { return [] }
    // Equal times (a clock that stood still) are settled by the id.
    let newestFirst = reports.sorted { ($0.published, $0.run) > ($1.published, $1.run) }
    var seenDays: Set<Substring> = []
    var seenMonths: Set<Substring> = []
    let leaving = newestFirst.filter { report in
      let (day, month) = (report.published.prefix(10), report.published.prefix(7))
      if seenDays.count < days { seenDays.insert(day) }
      let isOfDay = seenDays.contains(day)
      let isOfMonth = seenMonths.count < months && seenMonths.insert(month).inserted
      return !isOfDay && !isOfMonth && report.run != latest
    }
    return leaving.reversed().map(\.run)
  }
}

extension ReportPublisher {
  /// The reports of the folder with their times, in byte order of runs.
  ///
  /// A folder counts when it has a manifest and a `run.json` that names it; nothing else is ever
  /// looked at.
  package func reports() throws(PublicationError) -> [ReportRetention.Report] {
    do throws(FileSystemError) {
      guard try files.entry(at: folder) == .folder || files.linkTarget(folder) != nil else {
        return []
      }
      var reports: [ReportRetention.Report] = []
      for name in try files.names(in: folder) where Self.isPlainName(name) {
        guard try files.entry(at: path(name)) == .folder, hasReport(of: name),
          try files.entry(at: path(name) + "/" + Manifest.costs) == .file
        else { continue }
        let bytes = try files.read(path(name) + "/" + Manifest.costs)
        let record = try? StoredJSON.decoded(RunFile.self, from: bytes)
        if let record, record.run == name {
          reports.append(ReportRetention.Report(run: name, published: record.published))
        }
      }
      return reports
    } catch {
      throw PublicationError(error)
    }
  }

  /// Removes the reports that retention lets go. Only for who holds the lock.
  ///
  /// Each is renamed first, so that no reader and no kill ever meets half a report under its name.
  /// - Parameter isRehearsal: only says what would go.
  /// - Returns: the runs whose reports went, oldest first.
  package func retire(
    _ retention: ReportRetention, isRehearsal: Bool = false
  ) throws(PublicationError) -> [String] {
    let leaving = retention.leaving(try reports(), latest: latest)
    guard !isRehearsal else { return leaving }
    do throws(FileSystemError) {
      for run in leaving {
        let retired = path(".retired-" + run)
        try files.remove(retired)
        try files.rename(path(run), to: retired)
        try files.remove(retired)
      }
    } catch {
      throw PublicationError(error)
    }
    return leaving
  }

  private struct RunFile: Decodable {
    let run: String
    let published: String
  }
}
