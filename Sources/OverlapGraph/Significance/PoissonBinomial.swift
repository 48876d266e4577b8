/// The number of successes of independent trials with unequal chances: exact, by convolution.
///
/// Chance 2/5 and 1/2 give the upper tails `[1, 7/10, 1/5]`: at least 0, 1 and 2 successes.
///
/// Every term that is added is positive, so a small tail keeps its leading digits. No transform and
/// no normal approximation is used at any number of trials: states of probability below
/// `negligible` are dropped as they arise, which bounds the work without touching the digits that
/// are reported, and `upperTail(_:of:)` drops nothing.
package struct PoissonBinomial: Sendable {
  /// A state less likely than this is dropped while convolving; the sum of what is dropped is below
  /// this times the number of trials.
  package static let negligible = 1e-20

  /// P(X ≥ x) for x = 0, 1, …, descending from 1; past the end it is below `negligible` or 0.
  package let tails: [Double]
  /// Σ p, the expected number of successes.
  package let mean: Double

  /// - Parameter probabilities: each in 0…1, in any order.
  /// - Complexity: O(trials × states that are not negligible).
  package init(_ probabilities: some Sequence<Double>) {
    var convolution = PoissonBinomialConvolution()
    for probability in probabilities { convolution.add(probability) }
    var tails: [Double] = []
    convolution.appendTails(to: &tails)
    self.tails = tails
    mean = convolution.mean
  }

  /// P(X ≥ `count`), with full relative precision however small it is.
  /// - Complexity: O(trials × `count`).
  package static func upperTail(
    _ count: Int, of probabilities: some Sequence<Double>
  ) -> Double {
    guard count > 0 else { return 1 }
    // The last state absorbs: once `count` successes are there, the rest does not matter.
    var states = [Double](repeating: 0, count: count + 1)
    states[0] = 1
    for probability in probabilities where probability > 0 {
      states[count] += states[count - 1] * probability
      var state = count - 1
      while state > 0 {
        states[state] = states[state] * (1 - probability) + states[state - 1] * probability
        state -= 1
      }
      states[0] *= 1 - probability
    }
    return min(1, states[count])
  }
}

/// The convolution of one distribution after another in the same memory.
///
/// Two trials are taken at a time, as the polynomial (1 − a + az)(1 − b + bz): half the passes.
struct PoissonBinomialConvolution {
  /// Two zeros, then P(X = `certain` + x) for the x below `stateCount`, then room.
  private var states: [Double] = [0, 0, 1, 0, 0]
  private var stateCount = 1
  /// Trials that cannot fail.
  private var certain = 0
  /// A trial that waits for another; 0 when none does.
  private var waiting = 0.0
  private(set) var mean = 0.0

  /// Forgets every trial and keeps the memory.
  mutating func reset() {
    states[2] = 1
    stateCount = 1
    certain = 0
    waiting = 0
    mean = 0
  }

  /// Adds `count` trials of chance `probability`.
  mutating func add(_ probability: Double, count: Int = 1) {
    guard probability > 0 else { return }
    mean += probability * Double(count)
    guard probability < 1 else {
      certain += count
      return
    }
    for _ in 0..<count {
      if waiting > 0 {
        multiply(waiting, probability)
        waiting = 0
      } else {
        waiting = probability
      }
    }
  }

  /// Appends P(X ≥ x) for x = 0, 1, … and returns how many there are, at least one.
  @discardableResult
  mutating func appendTails(to tails: inout [Double]) -> Int {
    if waiting > 0 {
      multiply(waiting, 0)
      waiting = 0
    }
    let first = tails.count
    tails.append(contentsOf: repeatElement(1, count: certain + stateCount))
    var sum = 0.0
    var state = stateCount - 1
    while state > 0 {
      sum += states[state + 2]
      tails[first + certain + state] = min(1, sum)
      state -= 1
    }
    return certain + stateCount
  }

  private mutating func multiply(_ one: Double, _ two: Double) {
    if states.count < stateCount + 4 { states.append(contentsOf: repeatElement(0, count: 32)) }
    let none = (1 - one) * (1 - two)
    let either = one * (1 - two) + two * (1 - one)
    let both = one * two
    let count = stateCount
    states.withUnsafeMutableBufferPointer { states in
      states[count + 2] = 0
      states[count + 3] = 0
      // Downwards, so that what is read has not been written; the leading zeros end it.
      var state = count &+ 1
      while state >= 0 {
        states[state &+ 2] =
          states[state &+ 2] * none + states[state &+ 1] * either + states[state] * both
        state &-= 1
      }
    }
    stateCount += 2
    while stateCount > count, states[stateCount + 1] < PoissonBinomial.negligible {
      stateCount -= 1
    }
  }
}
