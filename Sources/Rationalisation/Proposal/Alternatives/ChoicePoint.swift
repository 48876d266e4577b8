/// A choice with what it comes to in the sums that a search goes by.
struct ChoicePoint: Sendable {
  /// What is to be the most; of equals what `tie` has more of.
  var worth: Double
  var tie: Double
  /// More is better in each.
  var profile: [Double]
  /// Whether no option could be added to it.
  var isComplete: Bool
  var chosen: [Int]

  static let nothing = ChoicePoint(worth: 0, tie: 0, profile: [], isComplete: true, chosen: [])

  /// Whether whatever can be made of `other` can be made of this, and is worth no less.
  /// - Parameter counts: whether the number of options matters, because there may be no more than so many.
  func dominates(_ other: Self, counts: Bool) -> Bool {
    guard !counts || chosen.count == other.chosen.count && (isComplete || !other.isComplete) else {
      return false
    }
    guard
      worth > other.worth + 1e-9 || worth > other.worth - 1e-9 && tie > other.tie - 1e-9
    else { return false }
    return zip(profile, other.profile).allSatisfy { $0 > $1 - 1e-9 }
  }

  /// The better first; of equals the one whose options come first.
  static func precedes(_ one: Self, _ other: Self) -> Bool {
    if one.worth != other.worth { return one.worth > other.worth }
    if one.tie != other.tie { return one.tie > other.tie }
    if one.profile != other.profile {
      return other.profile.lexicographicallyPrecedes(one.profile)
    }
    return one.chosen.lexicographicallyPrecedes(other.chosen)
  }

  /// Points that no other makes needless, the better first.
  /// - Parameter steps: a comparison with up to 32 points is one.
  /// - Complexity: O(n · points that are kept).
  static func frontier(of points: [Self], counts: Bool, steps: inout Int) -> [Self] {
    var kept: [Self] = []
    for point in points.sorted(by: precedes) {
      steps += 1 + kept.count / 32
      if !kept.contains(where: { $0.dominates(point, counts: counts) }) { kept.append(point) }
    }
    return kept
  }
}

/// For each option of a selection what it adds to the sums that a search goes by.
struct ChoiceMeasures: Sendable {
  var worth: [Double]
  var tie: [Double]
  /// A row an option, as many numbers in each.
  var profile: [[Double]]
}
