internal import LandscapeModel
internal import Wording

/// What a rule makes of a pack besides its evidence: from this follow routes and the four factors.
struct PackBasis {
  enum Action {
    case local
    case merger(isOnOneFootprint: Bool)
    case footprintChange
    /// A body of a kind begins.
    case establish(kind: String)
  }

  /// The bodies that would change.
  var partnerships: [PackContent.Partnership]
  var action: Action
  /// How far beyond its thresholds it lies, each 0…1.
  var margins: [Double]
  var freedDays = 0.0
  /// Whether the number of a body's meetings counts towards the days.
  var countsMeetings = false
  /// Whether the days themselves are assumed.
  var assumesDays = false
  var people: Double
  /// What it suggests is done elsewhere already.
  var isDoneElsewhere = false
  /// Of a burden, whose seats alone are as sure as they are.
  var organisation: String?
}

extension PackRecount {
  /// Meetings a year: known, else the median of the kind's known ones, else its function's.
  func meetings(of body: PackContent.Partnership) throws(PackFailure) -> Double {
    if let known = body.knownMeetings { return known }
    let known = try content.kind(body.kind).knownMeetings
    if !known.isEmpty,
      meets(Double(known.count), try content.threshold("meetings.known-for-median"))
    {
      return middle(of: known)
    }
    return try content.threshold("meetings." + body.function)
  }

  func middle(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    guard !sorted.isEmpty else { return 0 }
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }

  /// Σ seats · meetings − |union of members| · most meetings, never below 0.
  func daysFreed(byJoining bodies: [PackContent.Partnership]) throws(PackFailure) -> Double {
    var (before, most) = (0.0, 0.0)
    var union: Set<String> = []
    for body in bodies {
      let count = try meetings(of: body)
      before += Double(body.members.count) * count
      most = max(most, count)
      union.formUnion(body.members)
    }
    return max(0, before - Double(union.count) * most)
  }

  /// (score − threshold) / (1 − threshold), within 0…1.
  func margin(_ score: Double, _ threshold: String) throws(PackFailure) -> Double {
    let limit = try content.threshold(threshold)
    guard limit < 1 else { return 1 }
    return min(1, max(0, (score - limit) / (1 - limit)))
  }

  mutating func priority(_ basis: PackBasis, list: Recount.List) throws(PackFailure) {
    let root = content.root
    let mean =
      basis.margins.isEmpty ? 0 : basis.margins.reduce(0, +) / Double(basis.margins.count)
    let own = 0.5 + 0.5 * mean
    let strength = basis.isDoneElsewhere ? (1 + own) / 2 : own
    check("strength", try root.number("strength"), strength)
    check("freedMeetingDays", try root.number("freedMeetingDays"), basis.freedDays)
    let benefit =
      basis.freedDays / (basis.freedDays + (try content.threshold("priority.benefit-half")))
    check("benefit", try root.number("benefit"), benefit)
    let isAssumed =
      basis.assumesDays
      || basis.countsMeetings && basis.partnerships.contains { $0.knownMeetings == nil }
    check("usesAssumedMeetings", try root.flag("usesAssumedMeetings"), isAssumed)

    let full = try route(basis)
    // Only meeting as one on a footprint that both have is half of a change that is not the partners' own.
    let first =
      switch basis.action {
      case .local, .merger(isOnOneFootprint: true): 0
      case .merger(isOnOneFootprint: false), .footprintChange, .establish: full
      }
    guard content.routes.indices.contains(full) else {
      throw PackFailure(text: Words.noRouteOfChange(route: "")(.english))
    }
    check("route", try root.string("route"), content.routes[first].id)
    check("routeFull", try root.string("routeFull"), content.routes[full].id)
    let formal = content.routes[full].feasibility
    let feasibility =
      if case .merger(isOnOneFootprint: true) = basis.action { (1 + formal) / 2 } else { formal }
    check("feasibility", try root.number("feasibility"), feasibility)
    let confidence = try confidence(basis)
    check("confidence", try root.number("confidence"), confidence)
    check(
      "priority", try root.number("priority"), strength * benefit * feasibility * confidence)
    check("peopleAffected", try root.number("peopleAffected"), basis.people)
    check("list", content.list, name(of: list, basis))
  }

  /// The hardest over the bodies of each one's easiest route, where the action needs one.
  private func route(_ basis: PackBasis) throws(PackFailure) -> Int {
    switch basis.action {
    case .local: return 0
    case .establish(let kind): return try easiestRoute(of: content.kind(kind))
    case .merger, .footprintChange:
      var hardest = 0
      for body in basis.partnerships {
        hardest = max(hardest, try easiestRoute(of: content.kind(body.kind)))
      }
      return hardest
    }
  }

  private func easiestRoute(of kind: PackContent.Kind) throws(PackFailure) -> Int {
    var listed: [Int] = []
    for name in kind.changeRoutes {
      guard let route = content.routes.firstIndex(where: { $0.changeRoutes.contains(name) }) else {
        throw PackFailure(text: Words.noRouteOfChange(route: name)(.english))
      }
      listed.append(route)
    }
    if let easiest = listed.min() { return easiest }
    guard let basis = kind.basis, let id = content.bases[basis] else { return 0 }
    guard let route = content.routes.firstIndex(where: { $0.id == id }) else {
      throw PackFailure(text: Words.noRouteOfChange(route: id)(.english))
    }
    return route
  }

  /// The mean over the seats of published, law and assumed; 1 without seats.
  private func confidence(_ basis: PackBasis) throws(PackFailure) -> Double {
    var (sum, seats) = (0.0, 0)
    for body in basis.partnerships {
      for member in body.members.sorted() {
        if let organisation = basis.organisation, organisation != member { continue }
        let certainty = body.certainties[member] ?? ""
        sum += try content.threshold("priority.confidence-" + certainty)
        seats += 1
      }
    }
    return seats > 0 ? sum / Double(seats) : 1
  }

  private func name(of list: Recount.List, _ basis: PackBasis) -> String {
    switch list {
    case .fixed(let name): name
    case .ofBodies:
      basis.partnerships.contains { $0.function == "service" } ? "services" : "main"
    }
  }
}
