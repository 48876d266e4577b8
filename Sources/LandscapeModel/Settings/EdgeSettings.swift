/// The edge conditions of design section 5.
package struct EdgeSettings: Hashable, Sendable {
  package var membership = 0.5
  package var area = 0.5
  package var remit = 0.5
  package var containmentArea = 0.95
  package var containmentRemit = 0.5
  package var containmentMembership = 0.5
  package init() {}

  static let group = Settings.Group(
    "edges", varies: true,
    reach: .everyFinding,
    [
      .share("edges.membership", \.edges.membership),
      .share("edges.area", \.edges.area),
      .share("edges.remit", \.edges.remit),
      .share("edges.containment-area", \.edges.containmentArea),
      .share("edges.containment-remit", \.edges.containmentRemit),
      .share("edges.containment-membership", \.edges.containmentMembership),
    ])
}
