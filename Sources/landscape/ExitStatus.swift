internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Wording

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

  /// All of them with what they mean, for the help.
  static var all: String {
    allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
  }

  /// What the help says of it.
  var meaning: String {
    switch self {
    case .done: Phrase.exitDone(.english)
    case .gate: Phrase.exitGate(.english)
    case .usage: Phrase.exitUsage(.english)
    case .dataUnusable: Phrase.exitData(.english)
    case .inputMissing: Phrase.exitInput(.english)
    case .internalError: Phrase.exitInternal(.english)
    case .cannotCreateOutput: Phrase.exitOutput(.english)
    case .inputOutputError: Phrase.exitDevice(.english)
    case .locked: Phrase.exitLocked(.english)
    case .configuration: Phrase.exitConfiguration(.english)
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
      .dataUnusable, [.error(Words.rowsRejectedStrict(count: count)(.english))])
  }

  /// A finding that a run does not make; the nearest of its `ids` is named.
  static func noFinding(_ id: String, in run: String, among ids: [String]) -> CommandFailure {
    let message =
      NearestName.nearest(to: id, among: ids).map {
        Words.findingUnknownMeant(id: id, run: run, nearest: $0)
      } ?? Words.findingUnknown(id: id, run: run, count: String(ids.count))
    return CommandFailure(.usage, [.error(message(.english))])
  }

  init(_ failure: ConfigurationFailure) {
    self.init(.configuration, failure.terminalMessages)
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
      self.init(
        .cannotCreateOutput, [.error(Words.cannotCreate(path: path, reason: reason)(.english))])
    case .inputOutput(let path, let reason):
      self.init(.inputOutputError, [.error("'\(path)': \(reason)")])
    case .unusablePath(let path):
      self.init(.internalError, [.error(Words.reportHoldsFile(path: path)(.english))])
    }
  }

  init(_ failure: EdgeLimitExceeded) {
    let raised = failure.thresholds.map {
      Words.thresholdNow(name: $0.name, value: String($0.value))(.english)
    }
    .joined(separator: Phrase.betweenAlternatives(.english))
    self.init(
      .dataUnusable,
      [
        .error(
          Words.edgesSoFar(
            count: String(failure.count), kind: failure.kind.rawValue, limit: String(failure.limit),
            thresholds: raised)(.english),
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
