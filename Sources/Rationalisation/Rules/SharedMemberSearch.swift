internal import LandscapeModel
internal import OverlapGraph

/// Finds the partnerships that can hold a given part of another's members, without comparing all.
///
/// Partnerships fall into **cells** (same footprint, same signature, … as a rule needs). A rule
/// says which cells can meet; within those, only partnerships that share one of the rarer members
/// are looked at: if at least the part `t` of p's members is shared, by weight or by count, then some
/// shared member lies before the point where less than `t` remains, members taken rarest first.
struct SharedMemberSearch: Sendable {
  private let incidence: Incidence
  private let cellOf: [Int32]
  /// For each organisation its partnerships, ascending by cell, then index.
  private let postings: PackedRows
  /// For each partnership its members, rarest first.
  private let rarestFirst: PackedRows

  init(context: RuleContext, cells: Cells) {
    let incidence = context.incidence
    self.incidence = incidence
    rarestFirst = context.rarestFirst
    cellOf = cells.ofPartnership
    let order = (0..<Int32(incidence.members.count)).sorted { left, right in
      (cells.ofPartnership[Int(left)], left) < (cells.ofPartnership[Int(right)], right)
    }
    var next = incidence.partnershipsOf.offsets
    var values = [Int32](repeating: 0, count: incidence.partnershipsOf.values.count)
    for partnership in order {
      for organisation in incidence.members[partnership] {
        values[Int(next[Int(organisation)])] = partnership
        next[Int(organisation)] += 1
      }
    }
    postings = PackedRows(offsets: incidence.partnershipsOf.offsets, values: values)
  }

  /// How members are counted.
  enum Scale: Sendable {
    /// By weight: a rare member says more.
    case weight
    /// Each as one.
    case count
  }

  /// The partnerships other than `partnership` in `targets` that may hold `part` of its members.
  ///
  /// A superset of those that do, each once, ascending; the caller measures.
  /// - Parameter targets: cells that can meet the cell of `partnership`, ascending.
  /// - Complexity: O(Σ over the members looked at of min(degree, targets · log degree)).
  func candidates(
    of partnership: PartnershipIndex, holding part: Double, by scale: Scale,
    in targets: ArraySlice<Int32>
  ) -> [PartnershipIndex] {
    guard !targets.isEmpty else { return [] }
    let members = rarestFirst[partnership]
    func weight(_ organisation: OrganisationIndex) -> Double {
      scale == .count ? 1 : incidence.organisationWeights[Int(organisation)]
    }
    let total = members.reduce(0) { $0 + weight($1) }
    var remaining = total
    var found: [PartnershipIndex] = []
    for organisation in members {
      if remaining < (part - 2 * thresholdTolerance) * total { break }
      remaining -= weight(organisation)
      collect(organisation, in: targets, into: &found)
    }
    found.sort()
    var last: PartnershipIndex = -1
    found.removeAll { candidate in
      defer { last = candidate }
      return candidate == last || candidate == partnership
    }
    return found
  }

  private func collect(
    _ organisation: OrganisationIndex, in targets: ArraySlice<Int32>,
    into found: inout [PartnershipIndex]
  ) {
    let row = postings.range(of: Int(organisation))
    var start = row.lowerBound
    for target in targets {
      start = lowerBound(of: target, from: start, to: row.upperBound)
      while start < row.upperBound, cellOf[Int(postings.values[start])] == target {
        found.append(postings.values[start])
        start += 1
      }
      if start == row.upperBound { return }
    }
  }

  /// The first posting from `start` on whose cell is not below `target`: steps double, then halve.
  private func lowerBound(of target: Int32, from start: Int, to end: Int) -> Int {
    var (low, step) = (start, 1)
    while low + step < end, cellOf[Int(postings.values[low + step])] < target {
      low += step
      step *= 2
    }
    var high = min(low + step, end)
    while low < high {
      let middle = (low + high) / 2
      if cellOf[Int(postings.values[middle])] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
