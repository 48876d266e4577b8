internal import Dispatch
internal import Glibc
internal import LandscapeModel
internal import LandscapePipeline
internal import Synchronization

/// Standard error: lines for a person, or one JSON object a line (`--log-format json`).
///
/// Both forms are made from the same events, so that they always say the same.
final class Log: Sendable {
  static let shared = Log()

  enum Format: String, CaseIterable, Sendable { case text, json }

  private struct State {
    var format = Format.text
    var run: String?
    /// Whether a line of progress stands on the terminal and has to go before anything else.
    var isProgressShown = false
    var isMoving = false
    /// Nothing comes after the last line, whatever other threads still do.
    var isEnded = false
    var start = ContinuousClock.now
    var lastProgress: ContinuousClock.Instant?
    /// What the line of progress says, and since when.
    var stage: (text: String, start: ContinuousClock.Instant)?
  }

  private let state = Mutex(State())

  /// Takes the form from the arguments, before they are parsed: what is wrong with them is said in
  /// it too.
  func start(arguments: [String]) {
    var format = Format.text
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--log-format", place + 1 < arguments.count {
        format = Format(rawValue: arguments[place + 1]) ?? format
      } else if argument.hasPrefix("--log-format=") {
        format = Format(rawValue: String(argument.dropFirst(13))) ?? format
      }
    }
    let isPlain =
      Self.environment("NO_COLOR") || getenv("TERM").map { String(cString: $0) } == "dumb"
      || arguments.contains("--no-color") || arguments.contains("--quiet")
    let isMoving = !isPlain && format == .text && isatty(STDERR_FILENO) == 1
    state.withLock {
      $0.format = format
      $0.isMoving = isMoving
    }
  }

  var isJSON: Bool { state.withLock { $0.format == .json } }

  /// The run that later lines are about.
  func set(run: String) { state.withLock { $0.run = run } }

  /// Writes messages, a line each.
  func write(_ messages: [TerminalMessage]) { write(messages.map { .message($0) }) }

  /// Writes events in the form of the log.
  func write(_ events: [LogEvent]) {
    guard !events.isEmpty else { return }
    state.withLock { state in
      guard !state.isEnded else { return }
      clearProgress(&state)
      Self.write(events, state)
    }
  }

  /// The last line of a log in JSON: the exit code.
  func exit(_ status: Int32) {
    state.withLock { state in
      clearProgress(&state)
      defer { state.isEnded = true }
      if !state.isEnded { Self.write([.exit(status)], state) }
    }
  }

  private static func write(_ events: [LogEvent], _ state: State) {
    let lines =
      switch state.format {
      case .text: events.compactMap(\.text)
      case .json: events.map { $0.json(run: state.run, at: PublicationTime.clock()) }
      }
    if !lines.isEmpty { Console.standardErrorBytes(lines) }
  }

  /// Says what the run is doing: on a terminal in one line that changes, elsewhere at most once a
  /// minute.
  func progress(_ stage: PipelineStage) {
    state.withLock { state in
      guard !state.isEnded else { return }
      let now = ContinuousClock.now
      if state.isMoving {
        if state.stage == nil { Self.tickLater() }
        let all = PipelineStage.allCases.count
        let done = String(repeating: "#", count: stage.number - 1)
        let rest = String(repeating: ".", count: all - stage.number + 1)
        state.stage = ("[\(done)\(rest)] \(stage.text)", now)
        draw(&state, at: now)
        return
      }
      guard now - (state.lastProgress ?? state.start) >= .seconds(60) else { return }
      state.lastProgress = now
      Self.write([.progress(stage)], state)
    }
  }

  /// Draws the line of progress, with the seconds that its stage has taken, no wider than the terminal.
  private func draw(_ state: inout State, at now: ContinuousClock.Instant) {
    guard let stage = state.stage else { return }
    let seconds = (now - stage.start).components.seconds
    var line = stage.text + (seconds > 0 ? ", \(seconds) s" : "")
    var size = winsize()
    if ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 {
      // A line that wraps could not be taken back.
      line = String(line.prefix(Int(size.ws_col) - 1))
    }
    Console.standardErrorBytes(Array("\r\u{1B}[2K\(line)".utf8))
    state.isProgressShown = true
  }

  /// A stage that takes minutes must not look as if nothing happened.
  private static func tickLater() {
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) {
      shared.state.withLock { state in
        if state.isProgressShown { shared.draw(&state, at: ContinuousClock.now) }
      }
      tickLater()
    }
  }

  /// Takes the line of progress off the terminal.
  func endProgress() { state.withLock { clearProgress(&$0) } }

  private func clearProgress(_ state: inout State) {
    guard state.isProgressShown else { return }
    Console.standardErrorBytes(Array("\r\u{1B}[2K".utf8))
    state.isProgressShown = false
  }

  private static func environment(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }
}
