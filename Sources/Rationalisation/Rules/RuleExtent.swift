internal import LandscapeModel
internal import OverlapGraph

/// What part of a catalogue the rules look at in one run of them.
///
/// A catalogue of one nation is looked at whole. One of several is looked at nation by nation, as if each were alone in it, and
/// once more across them, where only what concerns bodies of several nations, or of none, is kept: N, df, ω, percentiles and medians are
/// those of the part that is looked at.
enum RuleExtent: Hashable, Sendable {
  case whole
  case nation(NationIndex)
  case across

  /// The parts of a landscape, nation by nation, then across them.
  static func all(of landscape: Landscape) -> [RuleExtent] {
    let nations = landscape.nations
    guard nations.areSeveral else { return [.whole] }
    return nations.all.indices.map { .nation(NationIndex($0)) } + [.across]
  }

  /// Its nation, or -1.
  var nation: NationIndex {
    if case .nation(let nation) = self { return nation }
    return -1
  }

  /// The partnerships that are looked at, ascending.
  func partnerships(of landscape: Landscape) -> [PartnershipIndex] {
    let all = 0..<PartnershipIndex(landscape.partnerships.count)
    guard case .nation(let nation) = self else { return Array(all) }
    return all.filter { landscape.nations.ofPartnership[Int($0)] == nation }
  }

  /// The partnerships that cover areas there: those that are looked at, and those of no one nation, ascending.
  func covering(of landscape: Landscape) -> [PartnershipIndex] {
    let all = 0..<PartnershipIndex(landscape.partnerships.count)
    guard case .nation(let nation) = self else { return Array(all) }
    return all.filter { landscape.nations.counts($0, in: nation) }
  }

  /// For each kind whether its absence is asked for: those of the nation, and those that it shares with others; across nations
  /// those that no nation has a body of.
  func hasKinds(of landscape: Landscape) -> [Bool] {
    guard self != .whole else { return landscape.kinds.map { _ in true } }
    let nations = landscape.nations
    var isHere = nations.ofKind.map { $0 == nation }
    for (number, partnership) in landscape.partnerships.enumerated()
    where nations.ofKind[Int(partnership.kind)] < 0 {
      let own = nations.ofPartnership[number]
      switch self {
      case .nation(let nation): if own == nation { isHere[Int(partnership.kind)] = true }
      case .across: if own >= 0 { isHere[Int(partnership.kind)] = false }
      case .whole: break
      }
    }
    return isHere
  }

  /// For each organisation whether a catalogue of the part alone would have it.
  func hasOrganisations(of landscape: Landscape) -> [Bool] {
    guard case .nation(let nation) = self else { return landscape.organisations.map { _ in true } }
    var isHere = landscape.nations.ofOrganisation.map { $0 == nation || $0 < 0 }
    for membership in landscape.memberships
    where landscape.nations.ofPartnership[Int(membership.partnership)] == nation {
      isHere[Int(membership.organisation)] = true
    }
    return isHere
  }

  /// What the nation is there: by its name, or what the partnerships say.
  func country(
    of landscape: Landscape, scales: [Scale?], weights: [Double]
  ) -> NationExtent {
    let nations = landscape.nations
    switch self {
    case .whole: return NationExtent(of: landscape, scales: scales, weights: weights)
    case .nation(let nation):
      return NationExtent(named: nations.all[Int(nation)].atoms, of: landscape)
    case .across:
      return NationExtent(named: Set(nations.all.flatMap(\.atoms)).sorted(), of: landscape)
    }
  }

  /// Whether what is said of bodies belongs here: to the nation that all of them are of, else to what stands across.
  func keeps(_ draft: Draft, seatsOf incidence: Incidence, in landscape: Landscape) -> Bool {
    guard self != .whole else { return true }
    var bodies = draft.partnerships
    // What is said of an organisation is said of all its seats; one that is only missing somewhere may sit anywhere.
    if let organisation = draft.surenessOf {
      bodies += incidence.partnershipsOf[Int(organisation)]
    }
    guard let first = bodies.first else { return true }
    let nations = landscape.nations.ofPartnership
    let own = nations[Int(first)]
    let isOfOne = own >= 0 && bodies.allSatisfy { nations[Int($0)] == own }
    return isOfOne ? own == nation : self == .across
  }
}
