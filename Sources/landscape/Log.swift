internal import Dispatch
internal import Glibc
internal import LandscapePipeline
internal import Publishing
internal import Synchronization

/// Standard error: lines for a person, or one JSON object a line (`--log-format json`).
///
/// The text of a line is the contract (`file:line:column: error: message [code]`); the JSON form is
/// read off it, so that both always say the same.
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

  /// Writes lines in the form of the log.
  func write(_ lines: [String], event: String? = nil) {
    guard !lines.isEmpty else { return }
    state.withLock { state in
      guard !state.isEnded else { return }
      clearProgress(&state)
      switch state.format {
      case .text: Console.standardErrorBytes(lines)
      case .json:
        Console.standardErrorBytes(
          lines.flatMap { $0.split(separator: "\n") }.map {
            LogLine(String($0), event: event).json(run: state.run)
          })
      }
    }
  }

  /// The last line of a log in JSON: the exit code.
  func exit(_ status: Int32) {
    state.withLock { state in
      clearProgress(&state)
      defer { state.isEnded = true }
      guard state.format == .json, !state.isEnded else { return }
      var line = LogLine("exit \(status)", event: "exit")
      line.level = status == 0 ? "info" : "error"
      line.status = status
      Console.standardErrorBytes([line.json(run: state.run)])
    }
  }

  /// Says what the run is doing: on a terminal in one line that changes, elsewhere at most once a
  /// minute.
  func progress(_ stage: PipelineStage) {
    state.withLock { state in
      guard !state.isEnded else { return }
      let all = PipelineStage.allCases.count
      let text = "\(stage.number)/\(all) \(stage.title)"
      let now = ContinuousClock.now
      if state.isMoving {
        if state.stage == nil { Self.tickLater() }
        let done = String(repeating: "#", count: stage.number - 1)
        let rest = String(repeating: ".", count: all - stage.number + 1)
        state.stage = ("[\(done)\(rest)] \(text)", now)
        draw(&state, at: now)
        return
      }
      guard now - (state.lastProgress ?? state.start) >= .seconds(60) else { return }
      state.lastProgress = now
      let line =
        state.format == .text ? text : LogLine(text, event: "progress").json(run: state.run)
      Console.standardErrorBytes([line])
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

/// One line of the log taken apart.
struct LogLine {
  var level = "info"
  var event: String
  var message: String
  var source: String?
  var line: Int?
  var column: Int?
  var code: String?
  var status: Int32?

  /// Reads `source:line:column: level: message [code]`; what is missing stays out.
  init(_ text: String, event: String? = nil) {
    message = text
    self.event = event ?? "message"
    let marks = [
      ("error: ", "error"), ("Error: ", "error"), ("warning: ", "warning"), ("note: ", "info"),
    ]
    for (mark, level) in marks {
      if text.hasPrefix(mark) {
        self.level = level
        message = String(text.dropFirst(mark.count))
        break
      }
      guard let place = Self.place(of: ": " + mark, in: text) else { continue }
      self.level = level
      readLocation(text.utf8.prefix(place))
      message = String(decoding: text.utf8.dropFirst(place + 2 + mark.utf8.count), as: UTF8.self)
      self.event = event ?? "diagnostic"
      break
    }
    if message.hasSuffix("]"), let open = message.lastIndex(of: "[") {
      let inner = message[message.index(after: open)...].dropLast()
      let isCode =
        !inner.isEmpty
        && inner.utf8.allSatisfy {
          ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
        }
      if isCode {
        code = String(inner)
        message = String(message[..<open].dropLast(message[..<open].hasSuffix(" ") ? 1 : 0))
      }
    }
  }

  private mutating func readLocation(_ bytes: Substring.UTF8View.SubSequence) {
    var parts = String(decoding: bytes, as: UTF8.self).split(
      separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    source = parts.joined(separator: ":")
    line = numbers.first
    column = numbers.count > 1 ? numbers[1] : nil
  }

  private static func place(of needle: String, in text: String) -> Int? {
    let (bytes, wanted) = (Array(text.utf8), Array(needle.utf8))
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// All keys in every line; keys are only ever added.
  func json(run: String?) -> String {
    let value: JSONValue = [
      "ts": .string(PublicationTime.clock()), "level": .string(level), "event": .string(event),
      "message": .string(message), "run": .optional(run), "source": .optional(source),
      "line": line.map { .integer($0) } ?? .null, "column": column.map { .integer($0) } ?? .null,
      "code": .optional(code), "status": status.map { .integer(Int($0)) } ?? .null,
    ]
    return value.line
  }
}
