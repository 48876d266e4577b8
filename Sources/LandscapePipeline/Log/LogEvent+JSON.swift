internal import LandscapeModel
internal import Publishing
internal import TextFormats
internal import Wording

extension LogEvent {
  /// The line for a program: one object with all keys in every line; keys are only ever added.
  ///
  /// - Parameters:
  ///   - run: the run that the log is about, once it is known.
  ///   - time: the clock in ISO 8601.
  package func json(run: String?, at time: String) -> String {
    var (level, location, code): (String, SourceLocation?, String?) = ("info", nil, nil)
    var status: Int32?
    let event: String
    let words: String
    switch self {
    case .message(let message):
      event = message.location == nil ? "message" : "diagnostic"
      words = message.message
      (level, location, code) = (message.level.ofLog, message.location, message.code)
    case .progress(let stage): (event, words) = ("progress", stage.text)
    case .gate(let gate): (event, words) = ("outcome", gate.text)
    case .outcome(let outcome): (event, words) = ("outcome", outcome.text)
    case .exit(let code):
      (event, words) = ("exit", Words.exitCode(code: String(code))(.english))
      level = code == 0 ? "info" : "error"
      status = code
    }
    let value: JSONValue = [
      "ts": .string(time), "level": .string(level), "event": .string(event),
      "message": .string(words), "run": .optional(run), "source": .optional(location?.file),
      "line": Self.number(location?.line), "column": Self.number(location?.column),
      "code": .optional(code), "status": status.map { .integer(Int($0)) } ?? .null,
    ]
    return VisibleText.printableJSON(value.line)
  }

  /// A line or column; 0 stands for none.
  private static func number(_ value: Int?) -> JSONValue {
    value.flatMap { $0 > 0 ? .integer($0) : nil } ?? .null
  }
}

extension TerminalMessage.Level {
  /// As logs name it: a note is information.
  fileprivate var ofLog: String {
    switch self {
    case .error, .warning: rawValue
    case .note, .plain: "info"
    }
  }
}
