internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph

/// The exit codes of design section 9, sysexits(3) from 64 on.
enum ExitStatus: Int32, Sendable {
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
}

/// What ends a command early: lines for standard error and an exit code.
struct CommandFailure: Error, Sendable {
  let status: ExitStatus
  let lines: [String]
  /// The last line, of a run that says how it ended.
  let outcome: String?

  init(_ status: ExitStatus, _ lines: [String], outcome: String? = nil) {
    self.status = status
    self.lines = lines
    self.outcome = outcome
  }

  init(_ failure: ConfigurationFailure) {
    self.init(.configuration, [failure.text])
  }

  init(_ failure: ReadingFailure) {
    let lines = failure.diagnostics.map { DiagnosticWording.text(of: $0) }
    switch failure {
    case .unreadable: self.init(.inputMissing, lines)
    case .unusable: self.init(.dataUnusable, lines)
    }
  }

  init(_ failure: PublicationError) {
    switch failure {
    case .cannotCreate(let path, let reason):
      self.init(.cannotCreateOutput, ["error: cannot create '\(path)': \(reason)"])
    case .inputOutput(let path, let reason):
      self.init(.inputOutputError, ["error: '\(path)': \(reason)"])
    case .unusablePath(let path):
      self.init(.internalError, ["error: the report holds a file that may not be: '\(path)'"])
    }
  }

  init(_ failure: EdgeLimitExceeded) {
    let raised = failure.thresholds.map { "'\($0.name)' (now \($0.value))" }
      .joined(separator: " or ")
    self.init(
      .dataUnusable,
      [
        "error: \(failure.count) \(failure.kind.rawValue) edges so far, expected at most "
          + "\(failure.limit); raise \(raised) for fewer, or 'limits.edges' for room "
          + "[too-many-edges]"
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

  /// Does `body` and turns why there is no landscape into what ends the command.
  static func withinReading<Result>(
    _ body: () throws(ReadingFailure) -> Result
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
    Console.standardError.write(lines)
    if let outcome { Log.shared.write([outcome], event: "outcome") }
  }
}
