internal import Foundation
package import Testing

/// How much the tests try: everything, or with `LANDSCAPE_QUICK` (`scripts/test --quick`) what two minutes bear.
package enum Effort {
  /// Whether the variable is set.
  package static let isQuick = ProcessInfo.processInfo.environment["LANDSCAPE_QUICK"] != nil

  /// The seeds of a property test: all of them, or the first tenth.
  package static func seeds<Seed>(_ all: Range<Seed>) -> Range<Seed>
  where Seed: BinaryInteger, Seed.Stride: SignedInteger {
    guard isQuick else { return all }
    return all.lowerBound..<(all.lowerBound + max(1, (all.upperBound - all.lowerBound) / 10))
  }
}

extension Trait where Self == ConditionTrait {
  /// A test that takes seconds by itself: not for the quick run.
  package static var long: Self {
    .disabled(if: Effort.isQuick, "long: scripts/test runs it, --quick does not")
  }
}
