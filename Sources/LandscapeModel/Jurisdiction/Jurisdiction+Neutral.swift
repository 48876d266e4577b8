/// A route of the neutral jurisdiction; the raw value is its id.
package enum NeutralRoute: String, CaseIterable, Sendable {
  case local, government, legislation
  case otherGovernment = "other-government"

  /// How feasible a change by it is, 0…1.
  fileprivate var feasibility: Double {
    switch self {
    case .local: 1
    case .government: 0.7
    case .legislation: 0.4
    case .otherGovernment: 0.3
    }
  }

  fileprivate var words: [NeutralChangeRoute] {
    switch self {
    case .local: [.local]
    case .government: [.ministerialDirection]
    case .legislation: [.secondaryLegislation, .primaryLegislation]
    case .otherGovernment: [.otherGovernment]
    }
  }

  /// Its place among the routes.
  package var route: Route { Route(index: Int32(Self.allCases.firstIndex(of: self) ?? 0)) }
}

/// A word of `change_route` of the neutral jurisdiction.
package enum NeutralChangeRoute: String, CaseIterable, Sendable {
  case local
  case ministerialDirection = "ministerial_direction"
  case secondaryLegislation = "secondary_legislation"
  case primaryLegislation = "primary_legislation"
  case otherGovernment = "other_government"

  package var changeRoute: ChangeRoute { ChangeRoute(rawValue: rawValue) }
}

extension Jurisdiction {
  /// That of a catalogue without a profile: routes that any country has, and no names.
  package static let neutral = Jurisdiction(
    routes: NeutralRoute.allCases.map { route in
      RouteOfChange(
        id: route.rawValue, feasibility: route.feasibility,
        words: route.words.map { .init(route: $0.changeRoute, label: nil) })
    },
    routeOfBasis: [
      .statutory: NeutralRoute.legislation.route,
      .statutoryGuidance: NeutralRoute.government.route,
      .grantCondition: NeutralRoute.government.route,
      .voluntary: .local,
    ])
}
