internal import LandscapeModel

/// How like two bodies, or two sets of bodies, are: one score for each layer, 0…1.
struct SuccessionScore {
  /// Weighted Jaccard by people; `nil` where neither side has a footprint with people.
  var area: Double?
  /// Weighted Jaccard of the counted members; `nil` where neither side has any.
  var membership: Double?
  /// Jaccard of the remits as catalogued; `nil` where neither side has any.
  var remit: Double?
  /// 1 for one kind, ½ for kinds of one function, else 0.
  var kind: Double
  /// Jaccard of the words, rarer words counting more.
  var name: Double
  /// Whether both are sub-groups of one parent, or neither is a sub-group.
  var tier: Double

  /// The weighted mean: area .3, membership .2, remit .2, kind, name and tier .1 each.
  ///
  /// A layer that is known of neither side takes the score of the name: where nothing else is
  /// known the name decides.
  var value: Double {
    0.3 * (area ?? name) + 0.2 * (membership ?? name) + 0.2 * (remit ?? name)
      + 0.1 * kind + 0.1 * name + 0.1 * tier
  }

  /// Whether the two can be one body's past and future at all.
  func isCandidate(_ limits: SuccessionLimits) -> Bool {
    (area ?? 1) >= limits.area - 1e-9 && (remit ?? 1) >= limits.remit - 1e-9
      && value >= limits.score - 1e-9
  }
}

/// The numbers that succession depends on, calibrated on the two Welsh catalogues.
package struct SuccessionLimits: Hashable, Sendable {
  /// The least score of a match.
  package var score = 0.6
  /// The least area and remit scores of a match.
  package var area = 0.4
  package var remit = 0.3
  /// The share of the whole that the parts of a merger or split must cover.
  package var cover = 0.8
  /// The part of a partnership's people that must lie inside the whole, to be a part of it.
  package var inside = 0.9
  /// Below this score a body with an old id is a different body.
  package var sameID = 0.25
  /// How sure a body with an old id is the old one, where it has changed and another can be it too.
  package var rivalledID = 0.99
  /// Of the same kind and at least so alike in area, members and remit, it is the same body.
  package var sameArea = 0.9
  package var sameMembership = 0.5
  package var sameRemit = 0.5
  /// The part of a body's members, and of its remits, that must sit in a newer one for it to be there.
  package var heirMembers = 0.8
  package var heirRemits = 0.5
  /// How much better a part of a merger may fit the whole alone than all parts together.
  package var groupMargin = 0.05

  package init() {}

  /// How sure a match of `score` is where `rival` is the score of the best other candidate of either side;
  /// 0 where there is none.
  ///
  /// By how much the rival is likelier than not, beside the match: an equal rival leaves half.
  func confidence(_ score: Double, rival: Double) -> Double {
    guard rival > 0.5, score > 0.5 else { return score }
    return score * (1 - 0.5 * min(1, (rival - 0.5) / (score - 0.5)))
  }
}

/// The union of some bodies, ascending in every row.
struct BodyUnion {
  var bodies: [BodyIndex]
  var atoms: [Int32]
  var members: [Int32]
  var remits: [Int32]
  var words: [Int32]
}

extension SuccessionBodies {
  func union(_ bodies: [BodyIndex]) -> BodyUnion {
    BodyUnion(
      bodies: bodies, atoms: ascending(bodies.flatMap { atoms[$0] }),
      members: ascending(bodies.flatMap { members[$0] }),
      remits: ascending(bodies.flatMap { remits[$0] }),
      words: ascending(bodies.flatMap { words[$0] }))
  }

  func score(_ left: BodyIndex, _ right: BodyIndex) -> SuccessionScore {
    SuccessionScore(
      area: areaScore(atoms[left], atoms[right]),
      membership: members[left].isEmpty && members[right].isEmpty
        ? nil : jaccard(members[left], members[right], organisationWeights),
      remit: remits[left].isEmpty && remits[right].isEmpty
        ? nil : jaccard(remits[left], remits[right]),
      kind: kindScore([left], [right]),
      name: jaccard(words[left], words[right], wordWeights),
      tier: tierScore(left, right))
  }

  /// The same measure over what several bodies have together; the name is their mean.
  func score(_ left: BodyUnion, _ right: BodyUnion) -> SuccessionScore {
    let pairs = left.bodies.flatMap { one in right.bodies.map { (one, $0) } }
    var name = 0.0
    var tier = 0.0
    for (one, other) in pairs {
      name += jaccard(words[one], words[other], wordWeights)
      tier += tierScore(one, other)
    }
    return SuccessionScore(
      area: areaScore(left.atoms[...], right.atoms[...]),
      membership: left.members.isEmpty && right.members.isEmpty
        ? nil : jaccard(left.members[...], right.members[...], organisationWeights),
      remit: left.remits.isEmpty && right.remits.isEmpty
        ? nil : jaccard(left.remits[...], right.remits[...]),
      kind: kindScore(left.bodies, right.bodies),
      name: pairs.isEmpty ? 0 : name / Double(pairs.count),
      tier: pairs.isEmpty ? 0 : tier / Double(pairs.count))
  }

  func areaScore(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Double? {
    if left.elementsEqual(right) { return left.isEmpty ? nil : 1 }
    return jaccard(left, right, atomWeights)
  }

  private func kindScore(_ left: [BodyIndex], _ right: [BodyIndex]) -> Double {
    let (leftKinds, rightKinds) = (left.map { kinds[$0] }, right.map { kinds[$0] })
    if Set(leftKinds + rightKinds).count == 1 { return 1 }
    return Set((left + right).map { functions[$0] }).count == 1 ? 0.5 : 0
  }

  /// People in the atoms.
  func people(_ atoms: some Sequence<Int32>) -> Double {
    var sum = 0.0
    for atom in atoms { sum += atomWeights[Int(atom)] }
    return sum
  }
}

/// Σ over both ÷ Σ over either of the weights; 0 where nothing is to be divided by.
func jaccard(
  _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, _ weights: [Double]? = nil
) -> Double {
  var shared = 0.0
  var all = 0.0
  var (i, j) = (left.startIndex, right.startIndex)
  func weight(_ value: Int32) -> Double {
    guard let weights else { return 1 }
    return weights[Int(value)]
  }
  while i < left.endIndex || j < right.endIndex {
    if j == right.endIndex || (i < left.endIndex && left[i] < right[j]) {
      all += weight(left[i])
      i += 1
    } else if i == left.endIndex || right[j] < left[i] {
      all += weight(right[j])
      j += 1
    } else {
      shared += weight(left[i])
      all += weight(left[i])
      i += 1
      j += 1
    }
  }
  return all > 0 ? shared / all : 0
}

/// What is in both, in byte order of what the values stand for (indices ascend in it).
func intersection(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> [Int32] {
  let other = Set(right)
  return left.filter { other.contains($0) }
}

/// What is in `left` and not in `right`.
func difference(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> [Int32] {
  let other = Set(right)
  return left.filter { !other.contains($0) }
}
