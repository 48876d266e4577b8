/// What the terminal and the log are told in one line, in its parts.
///
/// `file:line:column: error: message [code]` is put together here and nowhere taken apart again:
/// the log's other form is made from the same parts.
package struct TerminalMessage: Hashable, Sendable {
  /// How bad it is; `plain` only says what was done.
  package enum Level: String, CaseIterable, Sendable {
    case error, warning, note, plain
  }

  package var level: Level
  /// The place in the input that it is about; line and column 0 where it is the whole file or line.
  package var location: SourceLocation?
  /// One phrase in English without full stop, safe to print.
  package var message: String
  /// Stable and kebab-case, where there is one.
  package var code: String?

  package init(
    _ level: Level, _ message: String, code: String? = nil, at location: SourceLocation? = nil
  ) {
    self.level = level
    self.location = location
    self.message = message
    self.code = code
  }

  package static func error(_ message: String, code: String? = nil) -> TerminalMessage {
    TerminalMessage(.error, message, code: code)
  }

  package static func warning(_ message: String, code: String? = nil) -> TerminalMessage {
    TerminalMessage(.warning, message, code: code)
  }

  package static func note(_ message: String) -> TerminalMessage {
    TerminalMessage(.note, message)
  }

  package static func plain(_ message: String) -> TerminalMessage {
    TerminalMessage(.plain, message)
  }

  /// The whole line.
  package var text: String { textWithoutCode + (code.map { " [\($0)]" } ?? "") }

  /// The line up to its code.
  package var textWithoutCode: String {
    let place = location.map { $0.text + ": " } ?? ""
    return place + (level == .plain ? "" : level.rawValue + ": ") + message
  }
}

extension SourceLocation {
  /// `memberships.csv:214:5`, without line and column where they are 0; of a sheet `register.xlsx!Members:C12`.
  package var text: String {
    guard line > 0 else { return file }
    if column > 0, Self.workbook(ofSheet: file) != nil {
      return "\(file):\(Self.letters(ofColumn: column))\(line)"
    }
    return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }
}
