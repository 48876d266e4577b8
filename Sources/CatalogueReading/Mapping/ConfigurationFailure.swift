package import LandscapeModel

/// A settings file, or a setting given on the command line, that cannot be used: exit code 78.
package struct ConfigurationFailure: Error, Hashable, Sendable {
  /// Line and column in the settings file; line 0 for the command line.
  package let location: SourceLocation
  /// What was found, what was expected, and the nearest match, in English.
  package let message: String
  package let code: String
  /// What else is wrong in the same file, in the order in which it stands there.
  package private(set) var further: [ConfigurationFailure] = []

  package init(location: SourceLocation, message: String, code: String) {
    self.location = location
    self.message = message
    self.code = code
  }

  /// The line as the terminal shows it, in its parts.
  package var terminalMessage: TerminalMessage {
    TerminalMessage(.error, message, code: code, at: location)
  }

  /// A line for each thing that is wrong.
  package var terminalMessages: [TerminalMessage] {
    [terminalMessage] + further.map(\.terminalMessage)
  }
}

/// Goes on after what is wrong in one part of a file, so that a person mends all of it at once.
struct ConfigurationCheck {
  private var failures: [ConfigurationFailure] = []

  /// Does `body`; that it fails is told in the end.
  mutating func part(_ body: () throws(ConfigurationFailure) -> Void) {
    do throws(ConfigurationFailure) {
      try body()
    } catch {
      failures.append(error)
    }
  }

  /// Ends with the first failure, which holds the others.
  func end() throws(ConfigurationFailure) {
    if let all = ConfigurationFailure(of: failures) { throw all }
  }
}

extension ConfigurationFailure {
  fileprivate init?(of failures: [ConfigurationFailure]) {
    let all = failures.flatMap { failure -> [ConfigurationFailure] in
      var alone = failure
      alone.further = []
      return [alone] + failure.further
    }
    guard var first = all.first else { return nil }
    first.further = Array(all.dropFirst())
    self = first
  }
}
