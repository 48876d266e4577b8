internal import Synchronization

/// Why a join was given up: there are more edges than the settings allow.
package struct EdgeLimitExceeded: Error, Hashable, Sendable {
  /// Which of the two edge files would be too long.
  package enum Kind: String, Sendable {
    case overlap = "overlap"
    case containment = "containment"
  }

  package let kind: Kind
  /// The edges found so far; with a threshold that every pair meets, all there are.
  package let count: Int
  package let limit: Int
  /// The settings that would give fewer if they were higher, the likeliest first, with their values.
  package let thresholds: [Threshold]

  /// A threshold under its name in the settings.
  package struct Threshold: Hashable, Sendable {
    package let name: String
    package let value: Double
  }
}

/// How many edges may be found; the threads of a join draw on it together.
final class EdgeBudget: Sendable {
  private let limit: Int
  private let found = Atomic<Int>(0)

  init(limit: Int) { self.limit = limit }

  var count: Int { found.load(ordering: .relaxed) }
  var isExceeded: Bool { count > limit }

  /// Notes `count` more edges.
  /// - Returns: whether the search may go on.
  @inline(__always)
  func add(_ count: Int) -> Bool {
    if count == 0 { return true }
    return found.wrappingAdd(count, ordering: .relaxed).newValue <= limit
  }
}
