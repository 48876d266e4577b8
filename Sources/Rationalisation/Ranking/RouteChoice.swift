internal import LandscapeModel

extension Draft.Action {
  /// The first step and the full route: the hardest over the bodies of each one's easiest.
  ///
  /// The first step is the partners' own where the action is, and where a merger on one footprint begins
  /// with meeting as one. Another footprint, a merger across two and a body that begins have no such
  /// half: there the first step takes what the whole change takes.
  func routes(of partnerships: [PartnershipIndex], in landscape: Landscape) -> Routes {
    let formal =
      partnerships.lazy.map {
        landscape.routeOfKind[Int(landscape.partnerships[Int($0)].kind)]
      }.max() ?? .local
    return switch self {
    case .local: Routes(first: .local, full: .local)
    case .merger(let isOnOneFootprint):
      Routes(first: isOnOneFootprint ? .local : formal, full: formal)
    case .footprintChange: Routes(first: formal, full: formal)
    case .establish(let kind):
      Routes(first: landscape.routeOfKind[Int(kind)], full: landscape.routeOfKind[Int(kind)])
    }
  }

  /// How feasible the action is, 0…1: by the route it follows.
  ///
  /// A merger on one footprint begins with meeting as one, so it lies half way: (1 + formal) / 2.
  /// - Parameter feasibilities: of each route of the jurisdiction.
  func feasibility(_ routes: Routes, _ feasibilities: [Double]) -> Double {
    let formal = feasibilities[Int(routes.full.index)]
    return switch self {
    case .local, .footprintChange, .establish: formal
    case .merger(let isOnOneFootprint): isOnOneFootprint ? (1 + formal) / 2 : formal
    }
  }
}

extension PrioritySettings {
  /// How far a seat of this certainty is to be relied on.
  func confidence(of certainty: Certainty) -> Double {
    switch certainty {
    case .published: confidencePublished
    case .law: confidenceLaw
    case .assumed: confidenceAssumed
    }
  }
}
