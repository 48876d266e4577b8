package import LandscapeModel

/// A fact of a finding's evidence that is not what it was.
package struct EvidenceDifference: Hashable, Sendable {
  package let name: String
  /// `nil` where the fact was not there.
  package let before: EvidenceFact.Value?
  package let after: EvidenceFact.Value?
  /// Whether a reviewer has to look again (see `MaterialityLimits`).
  package let isMaterial: Bool

  package init(
    name: String, before: EvidenceFact.Value?, after: EvidenceFact.Value?, isMaterial: Bool
  ) {
    self.name = name
    self.before = before
    self.after = after
    self.isMaterial = isMaterial
  }
}

/// How much evidence may move before a decision taken on it no longer stands.
///
/// A score, by `score` or more; a count, by `share` of the larger or more; a set of ids, when of
/// all in either less than 1 − `share` is in both. Problems, gaps and dates: any change. A fact
/// that appears or goes is material.
package struct MaterialityLimits: Hashable, Sendable {
  package var score = 0.1
  package var share = 0.2

  package init() {}

  package init(_ settings: ReviewSettings) {
    score = settings.materialScore
    share = settings.materialShare
  }
}

extension EvidenceFacts {
  /// What differs from `self` in `newer`, in byte order of names.
  package func differences(
    to newer: EvidenceFacts, limits: MaterialityLimits = MaterialityLimits()
  ) -> [EvidenceDifference] {
    let names = inByteOrder(all.map(\.name) + newer.all.map(\.name))
    return names.compactMap { name in
      let (before, after) = (self[name], newer[name])
      guard before != after else { return nil }
      return EvidenceDifference(
        name: name, before: before, after: after,
        isMaterial: isMaterial(before, after, limits))
    }
  }
}

private func isMaterial(
  _ before: EvidenceFact.Value?, _ after: EvidenceFact.Value?, _ limits: MaterialityLimits
) -> Bool {
  switch (before, after) {
  case (.score(let one), .score(let other)):
    return abs(one - other) >= limits.score - 1e-9
  case (.count(let one), .count(let other)):
    return abs(one - other) >= limits.share * max(abs(one), abs(other)) - 1e-9
  case (.ids(let one), .ids(let other)):
    let (left, right) = (Set(one), Set(other))
    let shared = Double(left.intersection(right).count)
    return shared < (1 - limits.share) * Double(left.union(right).count) - 1e-9
  default:
    return true
  }
}
