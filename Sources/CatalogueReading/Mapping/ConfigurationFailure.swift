package import LandscapeModel

/// A settings file, or a setting given on the command line, that cannot be used: exit code 78.
package struct ConfigurationFailure: Error, Hashable, Sendable {
  /// Line and column in the settings file; line 0 for the command line.
  package let location: SourceLocation
  /// What was found, what was expected, and the nearest match, in English.
  package let message: String
  package let code: String

  package init(location: SourceLocation, message: String, code: String) {
    self.location = location
    self.message = message
    self.code = code
  }

  /// The line as the terminal shows it, in its parts.
  package var terminalMessage: TerminalMessage {
    TerminalMessage(.error, message, code: code, at: location)
  }
}
