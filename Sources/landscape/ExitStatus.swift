internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph

/// The exit codes of design section 9, sysexits(3) from 64 on.
enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// A `--fail-on` gate was met.
  case gate = 1
  case usage = 64
  case dataUnusable = 65
  case inputMissing = 66
  case internalError = 70
  case cannotCreateOutput = 73
  case inputOutputError = 74
  /// Another run holds the lock.
  case locked = 75
  case configuration = 78

  /// What the help says of it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .gate: "a --fail-on gate was met or a pack does not agree"
    case .usage: "usage"
    case .dataUnusable: "data unusable"
    case .inputMissing: "input missing or unreadable"
    case .internalError: "internal error"
    case .cannotCreateOutput: "cannot create output"
    case .inputOutputError: "input/output error"
    case .locked: "another process holds the lock"
    case .configuration: "configuration error"
    }
  }
}

/// What ends a command early: messages for the log and an exit code.
struct CommandFailure: Error, Sendable {
  let status: ExitStatus
  let messages: [TerminalMessage]
  /// The last line, of a run that says how it ended.
  let outcome: CommandOutcome?

  init(_ status: ExitStatus, _ messages: [TerminalMessage], outcome: CommandOutcome? = nil) {
    self.status = status
    self.messages = messages
    self.outcome = outcome
  }

  /// The messages as a terminal shows them.
  var lines: [String] { messages.map(\.text) }

  /// Of `--strict`, with so many rejected rows.
  static func rejectedRows(_ count: Int) -> CommandFailure {
    CommandFailure(
      .dataUnusable, [.error("\(counted(count, "row")) rejected and --strict was given")])
  }

  /// A finding that a run does not make; the nearest of its `ids` is named.
  static func noFinding(_ id: String, in run: String, among ids: [String]) -> CommandFailure {
    let hint =
      NearestName.nearest(to: id, among: ids).map { "did you mean '\($0)'?" }
      ?? "findings.json lists \(ids.count)"
    return CommandFailure(.usage, [.error("no finding '\(id)' in \(run); \(hint)")])
  }

  init(_ failure: ConfigurationFailure) {
    self.init(.configuration, [failure.terminalMessage])
  }

  init(_ failure: ReadingFailure) {
    let messages = failure.diagnostics.map { DiagnosticWording.terminalMessage(of: $0) }
    switch failure {
    case .unreadable: self.init(.inputMissing, messages)
    case .unusable: self.init(.dataUnusable, messages)
    }
  }

  init(_ failure: PublicationError) {
    switch failure {
    case .cannotCreate(let path, let reason):
      self.init(.cannotCreateOutput, [.error("cannot create '\(path)': \(reason)")])
    case .inputOutput(let path, let reason):
      self.init(.inputOutputError, [.error("'\(path)': \(reason)")])
    case .unusablePath(let path):
      self.init(.internalError, [.error("the report holds a file that may not be: '\(path)'")])
    }
  }

  init(_ failure: EdgeLimitExceeded) {
    let raised = failure.thresholds.map { "'\($0.name)' (now \($0.value))" }
      .joined(separator: " or ")
    self.init(
      .dataUnusable,
      [
        .error(
          "\(failure.count) \(failure.kind.rawValue) edges so far, expected at most "
            + "\(failure.limit); raise \(raised) for fewer, or 'limits.edges' for room",
          code: "too-many-edges")
      ])
  }

  /// What `body` gives, or the failure that ends the command.
  static func within<Result>(
    _ body: () throws(EdgeLimitExceeded) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try body()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Does `body` and turns a wrong setting into what ends the command.
  static func withinSettings(
    _ body: () throws(ConfigurationFailure) -> Void
  ) throws(CommandFailure) {
    do {
      try body()
    } catch {
      throw CommandFailure(error)
    }
  }

  func report() {
    Log.shared.write(messages)
    if let outcome { Log.shared.write([.outcome(outcome)]) }
  }
}
