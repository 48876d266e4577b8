/// A part of a landscape that is kept under its own digest: what did not change is kept once.
package enum LandscapeSection: String, CaseIterable {
  case frame = "landscape/frame"
  case inputs = "landscape/inputs"
  case jurisdiction = "landscape/jurisdiction"
  case areas = "landscape/areas"
  case organisations = "landscape/organisations"
  case remits = "landscape/remits"
  case kinds = "landscape/kinds"
  case partnerships = "landscape/partnerships"
  case memberships = "landscape/memberships"
  case evidence = "landscape/evidence"
  case actions = "landscape/actions"
  case considered = "landscape/considered"
  case sources = "landscape/sources"
  case decisions = "landscape/decisions"
  case tiles = "landscape/tiles"
  case outlines = "landscape/outlines"
  case inactive = "landscape/inactive"

  /// Those of a landscape by position. Frozen.
  static let byPosition: [LandscapeSection] = [
    .areas, .organisations, .remits, .kinds, .partnerships, .memberships, .evidence, .actions,
    .decisions, .tiles,
  ]
}
