package import LandscapeModel

// The routes and words of a catalogue without a jurisdiction profile, as tests write them.

extension Route {
  package static let government = NeutralRoute.government.route
  package static let legislation = NeutralRoute.legislation.route
  package static let otherGovernment = NeutralRoute.otherGovernment.route
}

extension ChangeRoute {
  package static let local = NeutralChangeRoute.local.changeRoute
  package static let ministerialDirection = NeutralChangeRoute.ministerialDirection.changeRoute
  package static let secondaryLegislation = NeutralChangeRoute.secondaryLegislation.changeRoute
  package static let primaryLegislation = NeutralChangeRoute.primaryLegislation.changeRoute
  package static let otherGovernment = NeutralChangeRoute.otherGovernment.changeRoute
}
