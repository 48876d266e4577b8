internal import LandscapeModel

extension ChangeRoute {
  /// Who acts on this route.
  var route: Route {
    switch self {
    case .local: .local
    case .ministerialDirection: .welshGovernment
    case .secondaryLegislation, .primaryLegislation: .legislation
    case .ukGovernment: .ukGovernment
    }
  }
}

extension Kind {
  /// The easiest listed route of change; without one, what the kind's basis asks for.
  var easiestRoute: Route {
    if let easiest = changeRoutes.map(\.route).min() { return easiest }
    return switch basis {
    case .statutory: .legislation
    case .statutoryGuidance, .grantCondition: .welshGovernment
    case .voluntary, nil: .local
    }
  }
}

extension Draft.Action {
  /// The first step and the full route: the hardest over the bodies of each one's easiest.
  ///
  /// The first step is the partners' own where the action is, and where a merger on one footprint begins
  /// with meeting as one. Another footprint, a merger across two and a body that begins have no such
  /// half: there the first step takes what the whole change takes.
  func routes(of partnerships: [PartnershipIndex], in landscape: Landscape) -> Routes {
    let formal =
      partnerships.lazy.map {
        landscape.kinds[Int(landscape.partnerships[Int($0)].kind)].easiestRoute
      }.max() ?? .local
    return switch self {
    case .local: Routes(first: .local, full: .local)
    case .merger(let isOnOneFootprint):
      Routes(first: isOnOneFootprint ? .local : formal, full: formal)
    case .footprintChange: Routes(first: formal, full: formal)
    case .establish(let kind):
      Routes(
        first: landscape.kinds[Int(kind)].easiestRoute,
        full: landscape.kinds[Int(kind)].easiestRoute)
    }
  }

  /// How feasible the action is, 0…1: by the route it follows.
  ///
  /// A merger on one footprint begins with meeting as one, so it lies half way: (1 + formal) / 2.
  func feasibility(_ routes: Routes, settings: PrioritySettings) -> Double {
    let formal = settings.feasibility(of: routes.full)
    return switch self {
    case .local, .footprintChange, .establish: formal
    case .merger(let isOnOneFootprint): isOnOneFootprint ? (1 + formal) / 2 : formal
    }
  }
}

extension PrioritySettings {
  /// The feasibility of a route.
  func feasibility(of route: Route) -> Double {
    switch route {
    case .local: feasibilityLocal
    case .welshGovernment: feasibilityWelshGovernment
    case .legislation: feasibilityLegislation
    case .ukGovernment: feasibilityUKGovernment
    }
  }

  /// How far a seat of this certainty is to be relied on.
  func confidence(of certainty: Certainty) -> Double {
    switch certainty {
    case .published: confidencePublished
    case .law: confidenceLaw
    case .assumed: confidenceAssumed
    }
  }
}
