/// Why a file is no evidence pack.
package struct PackFailure: Error, Sendable {
  /// A phrase for the terminal, lower-case, without full stop.
  package let text: String
}
