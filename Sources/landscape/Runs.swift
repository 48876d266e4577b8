internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import ReviewHistory

/// `landscape runs`: the history of runs.
struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, show, prune and check the runs in the history.",
    discussion: """
      Examples:
        landscape runs
        landscape runs show 2023-06-30-0123456789ab
        landscape runs prune --keep 30 --dry-run
        landscape runs check
      """,
    subcommands: [List.self, Show.self, Prune.self, Check.self], defaultSubcommand: List.self)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  /// `landscape runs list`, newest first.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all runs, newest first.")

    @Option(help: "text or json.")
    var format: Format = .text
    @OptionGroup var history: HistoryOptions

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

    @Argument(help: "The run's id.")
    var id: String
    @Option(help: "text or json.")
    var format: Format = .text
    @OptionGroup var history: HistoryOptions

    func run() throws {
      let (summary, snapshot) = try attempt {
        let history = try self.history.open()
        return (try history.run(id), try history.snapshot(id))
      }
      let inputs = snapshot.landscape.inputs
      switch format {
      case .text:
        Console.standardOutput.write(
          [
            "run       \(summary.id)", "as of     \(summary.asOf?.description ?? "–")",
            "tool      \(summary.toolVersion)", "baseline  \(summary.baseline ?? "–")",
            "recorded  \(summary.recorded)",
          ]
            + inputs.map { "input     \($0.name)  \($0.digest)  \($0.rowsUsed) of \($0.rowsRead)" }
            + snapshot.metrics.values.map { "metric    \($0.name)  \($0.value)" })
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
            .object(snapshot.metrics.values.map { .init($0.name, .number($0.value)) })),
          .init("settings", .string(snapshot.settingsText)),
        ]
        Console.standardOutput.write(JSONValue.object(members + more).bytes)
      }
    }
  }

  /// `landscape runs prune --keep N`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take old runs out of the history; what decisions rest on stays.")

    @Option(help: "How many of the newest runs stay.")
    var keep: Int
    @Flag(name: .customLong("dry-run"), help: "Only list what would go.")
    var isRehearsal = false
    @OptionGroup var history: HistoryOptions

    func validate() throws {
      guard keep >= 1 else { throw ValidationError("--keep is \(keep), expected 1 or more.") }
    }

    func run() throws {
      let going = try attempt {
        try history.open(for: .reading).close()
        return try history.open(for: .recording).prune(keep: keep, isRehearsal: isRehearsal)
      }
      Console.standardOutput.write(going)
    }
  }

  /// `landscape runs check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the whole history and compare it with its digests.")

    @OptionGroup var history: HistoryOptions

    func run() throws {
      let problems = try attempt { try history.open().check() }
      guard problems.isEmpty else {
        throw CommandFailure(
          .dataUnusable,
          problems.map {
            "error: \(history.path): \($0.kind.rawValue)"
              + ($0.run.map { " of run \($0)" } ?? "") + ": \($0.detail)"
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
