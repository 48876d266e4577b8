package import LandscapeModel

/// Meetings a year of each partnership: known, or assumed and marked so.
///
/// An empty count takes the median of its kind once enough are known, else its function's default.
package struct MeetingCounts: Sendable {
  /// For each partnership its meetings a year.
  package let perYear: [Double]
  /// For each partnership whether the count is assumed.
  package let isAssumed: [Bool]

  /// Reads the known counts and fills the others in.
  /// - Parameter partnerships: those whose known counts make the medians; `nil` for all.
  /// - Complexity: O(partnerships · log partnerships).
  package init(
    landscape: Landscape, settings: MeetingSettings, among partnerships: [PartnershipIndex]? = nil
  ) {
    var known = [[Double]](repeating: [], count: landscape.kinds.count)
    for index in partnerships ?? Array(landscape.partnerships.indices.map(PartnershipIndex.init)) {
      let partnership = landscape.partnerships[Int(index)]
      if let meetings = partnership.meetingsPerYear {
        known[Int(partnership.kind)].append(meetings)
      }
    }
    let medians = known.map { values in
      values.count >= settings.knownForMedian ? median(of: values) : nil
    }
    perYear = landscape.partnerships.map { partnership in
      partnership.meetingsPerYear ?? medians[Int(partnership.kind)]
        ?? settings.assumed(for: landscape.kinds[Int(partnership.kind)].function)
    }
    isAssumed = landscape.partnerships.map { $0.meetingsPerYear == nil }
  }
}

/// How many of some meeting counts are assumed.
package enum AssumedMeetings: Sendable {
  case none, some, all
}

extension Landscape {
  /// How many of the meeting counts of some partnerships are assumed; `none` of none.
  package func assumedMeetings(of partnerships: some Sequence<PartnershipIndex>) -> AssumedMeetings
  {
    var (assumed, known) = (false, false)
    for partnership in partnerships {
      if self.partnerships[Int(partnership)].meetingsPerYear == nil {
        assumed = true
      } else {
        known = true
      }
    }
    return !assumed ? .none : known ? .some : .all
  }
}

extension MeetingSettings {
  /// Meetings a year assumed for bodies of a function.
  func assumed(for function: PartnershipFunction) -> Double {
    switch function {
    case .strategic: strategic
    case .delivery: delivery
    case .scrutiny: scrutiny
    case .advisory: advisory
    case .service: service
    }
  }
}

/// The middle of `values`, the mean of the two middle ones when they are even; `nil` of none.
package func median(of values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// The value below which `percent` per cent of `values` lie, between neighbours in proportion.
///
/// Position (n − 1) · percent / 100 of the sorted values (type 7 of Hyndman and Fan 1996); 0 of none.
package func percentile(_ percent: Double, of values: [Double]) -> Double {
  guard !values.isEmpty else { return 0 }
  let sorted = values.sorted()
  let position = Double(sorted.count - 1) * min(max(percent, 0), 100) / 100
  let below = Int(position)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
}
