internal import LandscapeModel
internal import Synchronization
internal import Wording

/// The orders of the names of a landscape, each made when a page or table first asks for it.
final class AlphabetOrders: Sendable {
  private let landscape: Landscape
  private let made = Mutex<[Language: ListOrders]>([:])

  init(_ landscape: Landscape) { self.landscape = landscape }

  /// The orders in a language.
  /// - Complexity: O(n log n) for n names, once.
  func orders(in language: Language) -> ListOrders {
    if let orders = made.withLock({ $0[language] }) { return orders }
    let orders = ListOrders(landscape: landscape, language: language)
    made.withLock { $0[language] = orders }
    return orders
  }

  /// Those in several languages, made side by side.
  func all(in languages: [Language]) -> [Language: ListOrders] {
    let distinct = languages.enumerated().filter { !languages[..<$0].contains($1) }.map(\.element)
    let orders = concurrently(threads: distinct.count) { self.orders(in: distinct[$0]) }
    return Dictionary(uniqueKeysWithValues: zip(distinct, orders))
  }
}

/// The order of names in the lists of one language.
struct ListOrders: Sendable {
  let partnerships: [Int]
  let organisations: [Int]
  let areas: [Int]
  let kinds: [Int]
  /// The place of each partnership in `partnerships`.
  let placeOfPartnership: [Int]
  let placeOfOrganisation: [Int]
  let placeOfArea: [Int]
  let placeOfKind: [Int]

  init(landscape: Landscape, language: Language) {
    func order<Record>(
      _ records: [Record], _ name: (Record) -> LocalisedText, _ id: (Record) -> String
    ) -> [Int] {
      // Names and ids are taken out here: what is generic elsewhere would copy each record for them.
      Alphabet.order(
        of: records.map { name($0).form(in: language).text }, in: language, ids: records.map(id))
    }
    partnerships = order(landscape.partnerships, \.name, \.id)
    organisations = order(landscape.organisations, \.name, \.id)
    areas = order(landscape.areas, \.name, \.code)
    kinds = order(landscape.kinds, \.name, \.id)
    placeOfPartnership = places(partnerships)
    placeOfOrganisation = places(organisations)
    placeOfArea = places(areas)
    placeOfKind = places(kinds)
  }

  /// Partnerships in the order of the alphabet.
  func sorted(partnerships indices: some Sequence<PartnershipIndex>) -> [PartnershipIndex] {
    indices.sorted { placeOfPartnership[Int($0)] < placeOfPartnership[Int($1)] }
  }

  /// Organisations in the order of the alphabet.
  func sorted(organisations indices: some Sequence<OrganisationIndex>) -> [OrganisationIndex] {
    indices.sorted { placeOfOrganisation[Int($0)] < placeOfOrganisation[Int($1)] }
  }

  /// Areas in the order of the alphabet.
  func sorted(areas indices: some Sequence<AreaIndex>) -> [AreaIndex] {
    indices.sorted { placeOfArea[Int($0)] < placeOfArea[Int($1)] }
  }
}
