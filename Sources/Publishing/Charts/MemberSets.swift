internal import LandscapeModel
internal import OverlapGraph

/// Which organisations sit on which of some partnerships: what both pictures of a cluster are drawn from.
struct MemberSets {
  /// Few enough to be told apart (P1).
  static let drawable = 4...15
  /// As many as a grid of dots can hold above its columns.
  static let griddable = 3...26

  let partnerships: [PartnershipIndex]
  /// Organisations with a counted seat on any of them, those with most first, ties by id.
  let organisations: [OrganisationIndex]
  /// For each organisation the places of its partnerships, ascending.
  let seats: [[Int]]

  init(_ partnerships: [PartnershipIndex], in context: SiteContext) {
    self.partnerships = partnerships
    var byOrganisation: [OrganisationIndex: [Int]] = [:]
    for (place, partnership) in partnerships.enumerated() {
      for organisation in context.content.graph.incidence.members[partnership] {
        byOrganisation[organisation, default: []].append(place)
      }
    }
    let sorted = byOrganisation.sorted { left, right in
      left.value.count == right.value.count
        ? left.key < right.key : left.value.count > right.value.count
    }
    organisations = sorted.map(\.key)
    seats = sorted.map(\.value)
  }

  /// A set of partnerships with the organisations that sit on exactly these.
  struct Intersection {
    let places: [Int]
    let organisations: [OrganisationIndex]
  }

  /// Every set of partnerships that some organisation sits on and no more: the largest first, ties by
  /// the partnerships.
  var intersections: [Intersection] {
    Dictionary(grouping: organisations.indices, by: { seats[$0] })
      .map { places, rows in
        Intersection(places: places, organisations: rows.map { organisations[$0] }.sorted())
      }
      .sorted { left, right in
        left.organisations.count == right.organisations.count
          ? left.places.lexicographicallyPrecedes(right.places)
          : left.organisations.count > right.organisations.count
      }
  }
}
