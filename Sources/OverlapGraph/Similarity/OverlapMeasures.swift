package import LandscapeModel

/// The layer scores of any two partnerships, as design section 5 defines them.
///
/// Over an `Incidence` with weights w of atoms and ω of organisations:
/// - area = Σ w over shared atoms / Σ w over the atoms of either
/// - membership = Σ ω over shared members / Σ ω over the members of either
/// - remit = shared remits / remits of either, ancestors included
/// - containment of one in another = the same numerator / the weight of the one alone
///
/// A weight of 0 to divide by gives 0. Scores lie in 0…1 and are never NaN. Sums run in ascending
/// order of ids, so that a score has the same bits whoever asks for it.
package struct OverlapMeasures: Sendable {
  package let incidence: Incidence
  /// Σ ω over the members of each partnership.
  package let memberWeights: [Double]
  /// Σ w over the atoms of each distinct footprint.
  package let footprintWeights: [Double]
  /// The shared weight of every two footprints where these are few, else empty.
  private let sharedAreas: [Double]
  let remitMasks: RemitMasks

  /// Footprints up to this number have the shared weight of every two kept: 256² Doubles, 0.5 MB.
  private static let keptFootprints = 256

  /// - Complexity: O(members + Σ over atoms of the square of the footprints it is in).
  package init(_ incidence: Incidence) {
    self.incidence = incidence
    memberWeights = Self.sums(of: incidence.members, weights: incidence.organisationWeights)
    footprintWeights = Self.sums(of: incidence.footprints, weights: incidence.atomWeights)
    remitMasks = RemitMasks(signatures: incidence.signatures)

    let count = incidence.footprints.count
    guard count <= OverlapMeasures.keptFootprints else {
      sharedAreas = []
      return
    }
    var shared = [Double](repeating: 0, count: count * count)
    var scan = FootprintScan(incidence: incidence)
    for footprint in 0..<count {
      scan.scan(Int32(footprint))
      for other in scan.touched {
        shared[footprint * count + Int(other)] = scan.sharedWeight[Int(other)]
      }
    }
    sharedAreas = shared
  }

  /// The measures of `other` with other members: areas and remits stay as they are.
  /// - Parameter incidence: that of `other` but for its members.
  /// - Complexity: O(members).
  package init(_ other: OverlapMeasures, members incidence: Incidence) {
    self.incidence = incidence
    memberWeights = Self.sums(of: incidence.members, weights: incidence.organisationWeights)
    footprintWeights = other.footprintWeights
    sharedAreas = other.sharedAreas
    remitMasks = other.remitMasks
  }

  /// The weight of each row, summed in its order.
  private static func sums(of rows: PackedRows, weights: [Double]) -> [Double] {
    let threads = rows.values.count < 500_000 ? 1 : onlineProcessorCount()
    let stretches = concurrently(threads: threads) { thread in
      let stretch = (rows.count * thread / threads)..<(rows.count * (thread + 1) / threads)
      let (offsets, values) = (rows.offsets.span, rows.values.span)
      var sums: [Double] = []
      sums.reserveCapacity(stretch.count)
      for row in stretch {
        var sum = 0.0
        for place in Int(offsets[row])..<Int(offsets[row + 1]) {
          sum += weights[Int(values[place])]
        }
        sums.append(sum)
      }
      return sums
    }
    return stretches.count == 1 ? stretches[0] : Array(stretches.joined())
  }

  /// Everything that is said of two partnerships, with the counts that ratios are shown with.
  /// - Complexity: O(members of both), plus the atoms of the smaller footprint times a logarithm
  ///   where footprints are many.
  package func overlap(_ left: PartnershipIndex, _ right: PartnershipIndex) -> PairOverlap {
    let area = sharedArea(left, right)
    let (leftArea, rightArea) = (areaWeight(of: left), areaWeight(of: right))
    let member = sharedMembership(left, right)
    let (leftMember, rightMember) = (memberWeights[Int(left)], memberWeights[Int(right)])
    let remits = sharedRemitCount(left, right)
    let (leftRemits, rightRemits) = (remitCount(of: left), remitCount(of: right))
    return PairOverlap(
      left: left, right: right,
      similarity: LayerScores(
        area: ratio(area, leftArea + rightArea - area), membership: member.jaccard,
        remit: ratio(Double(remits), Double(leftRemits + rightRemits - remits))),
      leftInRight: LayerScores(
        area: ratio(area, leftArea), membership: ratio(member.shared, leftMember),
        remit: ratio(Double(remits), Double(leftRemits))),
      rightInLeft: LayerScores(
        area: ratio(area, rightArea), membership: ratio(member.shared, rightMember),
        remit: ratio(Double(remits), Double(rightRemits))),
      sharedMembers: member.count,
      leftMembers: incidence.members.range(of: Int(left)).count,
      rightMembers: incidence.members.range(of: Int(right)).count)
  }

  /// The three similarities: weighted Jaccard by area and membership, Jaccard by remit.
  package func weightedJaccard(
    _ left: PartnershipIndex, _ right: PartnershipIndex
  ) -> LayerScores {
    LayerScores(
      area: area(left, right), membership: membership(left, right), remit: remit(left, right))
  }

  /// The three containments of `inner` in `outer`.
  package func containment(
    of inner: PartnershipIndex, in outer: PartnershipIndex
  ) -> LayerScores {
    LayerScores(
      area: ratio(sharedArea(inner, outer), areaWeight(of: inner)),
      membership: ratio(sharedMembership(inner, outer).shared, memberWeights[Int(inner)]),
      remit: ratio(Double(sharedRemitCount(inner, outer)), Double(remitCount(of: inner))))
  }

  /// Weighted Jaccard of the footprints.
  package func area(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    area(ofFootprint: incidence.footprintOf[Int(left)], incidence.footprintOf[Int(right)])
  }

  /// Weighted Jaccard of two distinct footprints.
  package func area(ofFootprint left: FootprintIndex, _ right: FootprintIndex) -> Double {
    let shared = sharedWeight(left, right)
    return ratio(shared, footprintWeights[Int(left)] + footprintWeights[Int(right)] - shared)
  }

  /// The part of footprint `inner` that lies in footprint `outer`, by weight.
  package func areaContainment(
    ofFootprint inner: FootprintIndex, in outer: FootprintIndex
  ) -> Double {
    ratio(sharedWeight(inner, outer), footprintWeights[Int(inner)])
  }

  /// Weighted Jaccard of the counted members: rare shared members say more.
  package func membership(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    sharedMembership(left, right).jaccard
  }

  /// Members of both over members of either by plain count: `PairOverlap.memberShare` of two.
  package func memberShare(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    let shared = sharedMembership(left, right).count
    let (one, other) = (
      incidence.members.range(of: Int(left)).count, incidence.members.range(of: Int(right)).count
    )
    return ratio(Double(shared), Double(one + other - shared))
  }

  /// Jaccard of the remits with their ancestors.
  package func remit(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    let shared = sharedRemitCount(left, right)
    return ratio(
      Double(shared), Double(remitCount(of: left) + remitCount(of: right) - shared))
  }

  /// Shared remits over those of the one with fewer, ancestors included.
  package func remitOverlap(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    ratio(
      Double(sharedRemitCount(left, right)),
      Double(min(remitCount(of: left), remitCount(of: right))))
  }

  /// Σ w over the partnership's footprint: people, where the catalogue has populations.
  package func areaWeight(of partnership: PartnershipIndex) -> Double {
    footprintWeights[Int(incidence.footprintOf[Int(partnership)])]
  }

  /// How many remits the partnership holds, ancestors included.
  package func remitCount(of partnership: PartnershipIndex) -> Int {
    incidence.signatures.range(of: Int(incidence.signatureOf[Int(partnership)])).count
  }

  /// How many remits two partnerships share, ancestors included.
  package func sharedRemitCount(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Int {
    remitMasks.sharedCount(
      incidence.signatureOf[Int(left)], incidence.signatureOf[Int(right)])
  }

  private func sharedArea(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    sharedWeight(incidence.footprintOf[Int(left)], incidence.footprintOf[Int(right)])
  }

  private func sharedWeight(_ left: FootprintIndex, _ right: FootprintIndex) -> Double {
    if left == right { return footprintWeights[Int(left)] }
    if !sharedAreas.isEmpty {
      return sharedAreas[Int(left) * incidence.footprints.count + Int(right)]
    }
    let (first, second) = (incidence.footprints[left], incidence.footprints[right])
    let (few, many) = first.count <= second.count ? (first, second) : (second, first)
    return few.reduce(0) { sum, atom in
      many.containsSorted(atom) ? sum + incidence.atomWeights[Int(atom)] : sum
    }
  }

  /// What two partnerships share by membership.
  struct SharedMembership {
    var shared = 0.0
    var union = 0.0
    var count = 0
    var jaccard: Double { ratio(shared, union) }
  }

  /// Both sums in one walk along the two ascending rows.
  func sharedMembership(
    _ left: PartnershipIndex, _ right: PartnershipIndex
  ) -> SharedMembership {
    let (offsets, values) = (incidence.members.offsets.span, incidence.members.values.span)
    let weights = incidence.organisationWeights.span
    var (first, second) = (Int(offsets[Int(left)]), Int(offsets[Int(right)]))
    let (firstEnd, secondEnd) = (Int(offsets[Int(left) + 1]), Int(offsets[Int(right) + 1]))
    var sums = SharedMembership()
    while first < firstEnd, second < secondEnd {
      let (a, b) = (values[first], values[second])
      let weight = weights[Int(min(a, b))]
      sums.union += weight
      if a == b {
        sums.shared += weight
        sums.count += 1
      }
      first += a <= b ? 1 : 0
      second += b <= a ? 1 : 0
    }
    while first < firstEnd {
      sums.union += weights[Int(values[first])]
      first += 1
    }
    while second < secondEnd {
      sums.union += weights[Int(values[second])]
      second += 1
    }
    return sums
  }
}

/// `part / whole`, 0 where there is nothing to divide by, and never above 1 by rounding.
@inline(__always)
func ratio(_ part: Double, _ whole: Double) -> Double {
  whole > 0 ? min(1, part / whole) : 0
}

extension ArraySlice<Int32> {
  /// Whether an ascending row holds `value`.
  /// - Complexity: O(log count).
  package func containsSorted(_ value: Int32) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == value
  }
}
