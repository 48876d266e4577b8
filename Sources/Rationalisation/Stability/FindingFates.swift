internal import LandscapeModel

/// What becomes of findings where something is otherwise: settings are drawn, a layer or seats are left out.
struct FindingFates {
  private let places: [FindingPlace]
  private var rankOf: [String: Int] = [:]
  /// For each partnership the places that are about it.
  private var about: [PartnershipIndex: [Int]] = [:]

  /// - Parameter places: where the findings stand there.
  init(in places: [FindingPlace]) {
    self.places = places
    for (number, place) in places.enumerated() {
      rankOf[place.id] = place.rank
      // A burden's seats are its evidence, not what it is about.
      guard place.list != .burden else { continue }
      for partnership in place.partnerships { about[partnership, default: []].append(number) }
    }
  }

  /// What becomes of each of `findings`, in their order.
  /// - Parameter bySeats: whether it is asked what its seats bear: what a rule that asks for no members says of the same
  ///   bodies, of their plans or footprints, then upholds nothing that was found by members.
  func outcomes(of findings: [Finding], bySeats: Bool = false) -> [LayerOutcome] {
    findings.map { finding in
      if let rank = rankOf[finding.id] { return .holds(rank: rank) }
      let bodies = Set(finding.bodies)
      let asksForSeats = bySeats && finding.rule.needs.contains(.members)
      guard let first = bodies.min() else { return .gone }
      let others = (about[first] ?? []).map { places[$0] }
        .filter {
          bodies.isSubset(of: $0.partnerships) && $0.list == finding.list
            && (!asksForSeats || $0.rule.needs.contains(.members))
        }
      guard let best = others.min(by: { $0.rank < $1.rank }) else { return .gone }
      return .reported(by: best.rule, rank: best.rank)
    }
  }
}

extension LayerOutcome {
  /// Whether it is found still, as its own or as another rule's about the same bodies.
  var holds: Bool { self != .gone }
}
