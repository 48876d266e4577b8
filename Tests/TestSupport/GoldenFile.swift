internal import Foundation

/// A committed file that an output must equal byte for byte.
package enum GoldenFile {
  /// What a comparison found.
  package enum Outcome: Equatable, Sendable {
    case same
    /// The line on which the two part, from 1, with what each has there.
    case different(line: Int, expected: String, found: String)
    /// Written just now because `LANDSCAPE_RECORD` is set; recording never passes a test.
    case recorded
  }

  /// Compares `text` with the golden file at `path` (below the project's root).
  package static func compare(_ text: String, with path: String) throws -> Outcome {
    let url = URL(fileURLWithPath: "\(Repository.root)/\(path)")
    if ProcessInfo.processInfo.environment["LANDSCAPE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return .recorded
    }
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if Array(expected.utf8) == Array(text.utf8) { return .same }
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset
    let place = line ?? min(left.count, right.count)
    return .different(
      line: place + 1, expected: place < left.count ? String(left[place]) : "(end)",
      found: place < right.count ? String(right[place]) : "(end)")
  }
}
