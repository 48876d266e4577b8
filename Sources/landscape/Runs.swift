internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import RunHistory
internal import TextFormats

/// `landscape runs`: the history of runs.
struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, show, prune and check the runs in the history.",
    discussion: """
      Examples:
        landscape runs
        landscape runs show latest
        landscape runs prune --keep 30 --dry-run
        landscape runs check
      """,
    subcommands: [List.self, Show.self, Prune.self, Check.self], defaultSubcommand: List.self)

  /// `landscape runs list`, newest first.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all runs, newest first.")

    @Option(help: PlainFormat.help)
    var format: PlainFormat = .text
    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func run() throws {
      let runs = try attempt { try history.open().runs() }
      switch format {
      case .text:
        Console.standardOutput.write(
          runs.map {
            "\($0.id)  \(counted($0.partnershipCount, "partnership")), "
              + "\(counted($0.findingCount, "finding"))  \($0.recorded)"
          })
      case .json: Console.standardOutput.write(JSONValue.array(runs.map(\.json)).bytes)
      }
    }
  }

  /// `landscape runs show RUN`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show one run with its numbers.")

    @Argument(help: "The run's id, or latest.")
    var id: String
    @Option(help: PlainFormat.help)
    var format: PlainFormat = .text
    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func run() throws {
      let (summary, snapshot, notes, scenarios, unread) = try attempt {
        let history = try self.history.open()
        let id = try history.id(of: self.id)
        return (
          try history.run(id), try history.snapshot(id), try history.notes(of: id),
          try history.scenarios(of: id), try history.unread(of: id)
        )
      }
      let inputs = snapshot.landscape.inputs
      let rejected = inputs.reduce(0) { $0 + $1.rowsRejected }
      switch format {
      case .text:
        Console.standardOutput.write(
          [
            "run       \(summary.id)", "as of     \(summary.asOf?.description ?? "–")",
            "tool      \(summary.toolVersion)", "baseline  \(summary.baseline ?? "–")",
            "recorded  \(summary.recorded)",
          ]
            + inputs.map { "input     \($0.name)  \($0.digest)  \($0.rowsUsed) of \($0.rowsRead)" }
            + (scenarios ?? []).map {
              "scenario  \(VisibleText.forTerminal($0.name))  \(ContentDigest(of: $0.bytes))"
            }
            + rejectLines(notes, rejected)
            + unread.map { "unread    \(VisibleText.forTerminal($0))" }
            + snapshot.metrics.values.map { "metric    \($0.metric.name)  \($0.value)" })
      case .json:
        guard case .object(let members) = summary.json else { return }
        let more: [JSONValue.Member] = [
          .init(
            "inputs",
            .array(
              inputs.map {
                [
                  "name": .string($0.name), "sha256": .string($0.digest.description),
                  "rowsRead": .integer($0.rowsRead), "rowsUsed": .integer($0.rowsUsed),
                  "rowsRejected": .integer($0.rowsRejected),
                ]
              })),
          .init(
            "metrics",
            .object(snapshot.metrics.values.map { .init($0.metric.name, .number($0.value)) })),
          .init("settings", .string(snapshot.settingsText)),
          .init(
            "rejects",
            ["rows": .integer(rejected), "kept": .integer(min(notes.rejects.count, rejected))]),
          .init(
            "scenarios",
            scenarios.map { files in
              .array(
                files.map {
                  [
                    "name": .string($0.name),
                    "sha256": .string(ContentDigest(of: $0.bytes).description),
                  ]
                })
            } ?? .null),
        ]
        let later = unread.isEmpty ? [] : [JSONValue.Member("unread", .strings(unread))]
        Console.standardOutput.write(JSONValue.object(members + more + later).bytes)
      }
    }

    /// The number of rejected rows, and how many of them the history keeps where it is not all.
    private func rejectLines(_ notes: RunNotes, _ rejected: Int) -> [String] {
      guard rejected > 0 else { return [] }
      let kept = notes.rejects.count
      let sample = kept < rejected ? "; the first \(kept) are kept, rejects.csv has all" : ""
      return ["rejects   \(counted(rejected, "row"))" + sample]
    }
  }

  /// `landscape runs prune --keep N`, `landscape runs prune --reports`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take old runs out of the history, or old reports out of the output folder.",
      discussion: """
        Examples:
          landscape runs prune --keep 400 --dry-run
          landscape runs prune --reports --dry-run

        What latest names stays, what decisions rest on, and when each finding was first and last \
        seen. --reports goes by the settings retention.daily and retention.monthly, as every night \
        does; the history keeps a run whose report has gone.
        """)

    @Option(help: "How many of the newest runs stay in the history.")
    var keep: Int?
    @Flag(help: "Remove the reports that retention lets go.")
    var reports = false
    @Option(help: "The reports of so many days that have one stay.")
    var daily = RetentionSettings().daily
    @Option(help: "The newest report of each of so many months stays.")
    var monthly = RetentionSettings().monthly
    @Flag(name: .customLong("dry-run"), help: "Only list what would go.")
    var isRehearsal = false
    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func validate() throws {
      guard keep != nil || reports else {
        throw ValidationError("Give --keep for the history, --reports for reports, or both.")
      }
      if let keep, keep < 1 { throw ValidationError("--keep is \(keep), expected 1 or more.") }
      guard daily >= 0, monthly >= 0 else {
        throw ValidationError("--daily and --monthly are 0 or more.")
      }
    }

    func run() throws {
      if let keep { try pruneHistory(keep: keep) }
      if reports { try pruneReports() }
    }

    private func pruneHistory(keep: Int) throws {
      let latest = ReportPublisher(folder: history.out).latest
      let going = try attempt {
        try history.open(for: .reading).close()
        return try history.open(for: .recording).prune(
          keep: keep, protected: Set([latest].compactMap(\.self)), isRehearsal: isRehearsal)
      }
      Console.standardOutput.write(going)
    }

    private func pruneReports() throws {
      do {
        let publisher = ReportPublisher(folder: history.out)
        let retention = ReportRetention(days: daily, months: monthly)
        guard !isRehearsal else {
          let going = try publisher.retire(retention, isRehearsal: true)
          return Console.standardOutput.write(going)
        }
        let lock = try OutputLock(folder: history.out)
        let gone = try withExtendedLifetime(lock) { try publisher.retire(retention) }
        Console.standardOutput.write(gone)
      } catch let failure as PublicationError {
        throw CommandFailure(failure)
      } catch let failure as OutputLockError {
        throw CommandFailure(failure)
      }
    }
  }

  /// `landscape runs check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the whole history and compare it with its digests.")

    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func run() throws {
      let problems = try attempt { try history.open().check() }
      guard problems.isEmpty else {
        throw CommandFailure(
          .dataUnusable,
          problems.map {
            .error(
              "\(history.path): \($0.kind.rawValue)"
                + ($0.run.map { " of run \($0)" } ?? "") + ": \($0.detail)")
          })
      }
      Console.standardOutput.write(["\(history.path) is sound"])
    }
  }
}

private func attempt<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let failure as HistoryFailure {
    throw CommandFailure(failure)
  }
}

extension RunSummary {
  fileprivate var json: JSONValue {
    [
      "run": .string(id), "asOf": .optional(asOf?.description), "tool": .string(toolVersion),
      "baseline": .optional(baseline), "recorded": .string(recorded),
      "inputsDigest": .string(inputsDigest), "settingsDigest": .string(settingsDigest),
      "partnerships": .integer(partnershipCount), "findings": .integer(findingCount),
      "overlapEdges": .integer(edges.overlapEdges),
      "containmentEdges": .integer(edges.containmentEdges),
    ]
  }
}
