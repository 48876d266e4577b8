internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import RunHistory
internal import TextFormats
internal import Wording

/// `landscape runs`: the history of runs.
struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfRuns(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape runs
        landscape runs show latest
        landscape runs prune --keep 30 --dry-run
        landscape runs check
      """,
    subcommands: [List.self, Show.self, Prune.self, Check.self], defaultSubcommand: List.self)

  /// `landscape runs list`, newest first.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrase.abstractOfRunsList(.english))

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
            Words.runLine(
              run: $0.id, partnerships: Words.countPartnerships(count: $0.partnershipCount),
              findings: Words.countFindings(count: $0.findingCount), recorded: $0.recorded)(
                .english)
          })
      case .json: Console.standardOutput.write(JSONValue.array(runs.map(\.json)).bytes)
      }
    }
  }

  /// `landscape runs show RUN`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrase.abstractOfRunsShow(.english))

    @Argument(help: ArgumentHelp(Phrase.helpRun(.english)))
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
          (Self.lines(of: summary) + inputs.map(Self.line)
            + (scenarios ?? []).map {
              Words.factScenario(
                name: VisibleText.forTerminal($0.name),
                digest: ContentDigest(of: $0.bytes).description)
            }
            + rejectLines(notes, rejected)
            + unread.map { Words.factUnread(name: VisibleText.forTerminal($0)) }
            + snapshot.metrics.values.map {
              Words.factMetric(name: $0.metric.name, value: $0.value.description)
            }).map { $0(.english) })
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
    private func rejectLines(_ notes: RunNotes, _ rejected: Int) -> [Phrase] {
      guard rejected > 0 else { return [] }
      let (rows, kept) = (Words.countRows(count: rejected), notes.rejects.count)
      return [
        kept < rejected
          ? Words.factRejectsKept(rows: rows, kept: String(kept)) : Words.factRejects(rows: rows)
      ]
    }

    private static func lines(of run: RunSummary) -> [Phrase] {
      [
        Words.factRun(run: run.id), Words.factAsOf(date: run.asOf?.description ?? "–"),
        Words.factTool(version: run.toolVersion), Words.factBaseline(baseline: run.baseline ?? "–"),
        Words.factRecorded(time: run.recorded),
      ]
    }

    private static func line(of input: InputFile) -> Phrase {
      Words.factInput(
        name: input.name, digest: input.digest.description, used: String(input.rowsUsed),
        read: String(input.rowsRead))
    }
  }

  /// `landscape runs prune --keep N`, `landscape runs prune --reports`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Phrase.abstractOfRunsPrune(.english),
      discussion: """
        \(Phrase.helpExamples(.english))
          landscape runs prune --keep 400 --dry-run
          landscape runs prune --reports --dry-run

        \(Phrase.discussionOfRunsPrune(.english))
        """)

    @Option(help: ArgumentHelp(Phrase.helpKeep(.english)))
    var keep: Int?
    @Flag(help: ArgumentHelp(Phrase.helpPruneReports(.english)))
    var reports = false
    @Option(help: ArgumentHelp(Phrase.helpDaily(.english)))
    var daily = RetentionSettings().daily
    @Option(help: ArgumentHelp(Phrase.helpMonthly(.english)))
    var monthly = RetentionSettings().monthly
    @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrase.helpDryRun(.english)))
    var isRehearsal = false
    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func validate() throws {
      guard keep != nil || reports else {
        throw ValidationError(Phrase.giveWhatToPrune(.english))
      }
      if let keep, keep < 1 {
        throw ValidationError(Words.keepBelow(number: String(keep))(.english))
      }
      guard daily >= 0, monthly >= 0 else {
        throw ValidationError(Phrase.retentionBelow(.english))
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
      abstract: Phrase.abstractOfRunsCheck(.english))

    @OptionGroup var history: HistoryOptions
    @OptionGroup var log: LogOptions

    func run() throws {
      let problems = try attempt { try history.open().check() }
      guard problems.isEmpty else {
        throw CommandFailure(
          .dataUnusable,
          problems.map {
            .error(Self.words(for: $0, in: history.path)(.english))
          })
      }
      Console.standardOutput.write([Words.historyIsSound(path: history.path)(.english)])
    }

    private static func words(for problem: HistoryProblem, in path: String) -> Phrase {
      let (kind, detail) = (problem.kind.rawValue, problem.detail)
      return problem.run.map {
        Words.historyProblemOfRun(path: path, kind: kind, run: $0, detail: detail)
      } ?? Words.historyProblem(path: path, kind: kind, detail: detail)
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
