internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// What the explorer looks through: bodies that have a page, what they can be chosen by, and every overlap between two
/// of them once.
///
/// Rows of `explorer-1.js` and so on, by their first cell; a body is named by its place among the bodies:
/// ```
/// ["p",id,path,kind,English name,other names…]   a body; its kind's place among the kinds
/// ["k",id,path,English name,other names…]        a kind with a body
/// ["a",code,path,bodies,English name,…]          an area, and the bodies that work there
/// ["o",id,path,bodies,English name,…]            an organisation, and the bodies that it sits on
/// ["r",language,type,places]                     the rows of a type as another language orders them
/// ["e",body,body,area,membership,remit,shared]   an overlap, its scores in ten thousandths
/// ```
/// Rows of a type stand in the order of the English alphabet, overlaps with the strongest first.
struct ExplorerIndex {
  /// Overlaps that are listed: the strongest. A browser that reads so many answers at once.
  static let mostEdges = 20_000
  /// Bodies of areas, and of organisations, that are listed together.
  private static let mostBodies = 60_000

  private let context: SiteContext
  private let languages: [Language]
  /// In the order of the English alphabet.
  private let bodies: [PartnershipIndex]
  /// For each partnership its place in `bodies`, or -1.
  private let places: [Int]
  /// The overlaps that are listed, the strongest first.
  let edges: [OverlapEdge]

  private var landscape: Landscape { context.landscape }

  init(context: SiteContext) {
    self.context = context
    languages = SearchIndex.languages(context.content.languages)
    let count = context.landscape.partnerships.count
    bodies = context.orders(.english).partnerships.map(PartnershipIndex.init).filter {
      context.paths.exists(.partnership($0))
    }
    var places = [Int](repeating: -1, count: count)
    for (place, body) in bodies.enumerated() { places[Int(body)] = place }
    self.places = places
    edges = Array(
      context.content.graph.edges.filter {
        places[Int($0.source)] >= 0 && places[Int($0.target)] >= 0
      }.strongestFirst.prefix(Self.mostEdges))
  }

  var bodyCount: Int { bodies.count }

  /// - Complexity: O(bodies of all areas and organisations + overlaps · log overlaps).
  func files() -> [(path: String, bytes: [UInt8])] {
    let kinds = kinds
    let ofBodies = Sort(
      type: "p", order: \.placeOfPartnership, page: { .partnership($0) },
      id: { landscape.partnerships[Int($0)].id }, name: { landscape.partnerships[Int($0)].name })
    let ofKinds = Sort(
      type: "k", order: \.placeOfKind, page: { _ in .kinds },
      id: { landscape.kinds[Int($0)].id }, name: { landscape.kinds[Int($0)].name })
    let rows =
      rows(
        ofBodies, bodies,
        further: bodies.map { body in
          String(kinds.firstIndex(of: landscape.partnerships[Int(body)].kind) ?? -1)
        })
      + rows(ofKinds, kinds, further: [])
      + rows(
        Sort(
          type: "a", order: \.placeOfArea, page: { .area($0) },
          id: { landscape.areas[Int($0)].code }, name: { landscape.areas[Int($0)].name }), areas)
      + rows(
        Sort(
          type: "o", order: \.placeOfOrganisation, page: { .organisation($0) },
          id: { landscape.organisations[Int($0)].id },
          name: { landscape.organisations[Int($0)].name }), organisations)
    return ScriptShards(name: "explorer", global: "landscapeOverlaps").files(
      rows + edges.map(row))
  }

  /// Records of a type: what their rows have of them.
  private struct Sort {
    let type: String
    /// Their places in the order of a language.
    let order: (ListOrders) -> [Int]
    let page: (Int32) -> SitePage
    let id: (Int32) -> String
    let name: (Int32) -> LocalisedText
  }

  // MARK: What bodies are chosen by

  /// Kinds with a body, in the order of the English alphabet.
  private var kinds: [KindIndex] {
    let used = Set(bodies.map { landscape.partnerships[Int($0)].kind })
    return context.orders(.english).kinds.map(KindIndex.init).filter { used.contains($0) }
  }

  private typealias Chosen = (record: Int32, bodies: [Int])

  /// Areas with a page that are not the whole, and two bodies or more that work there.
  private var areas: [Chosen] {
    chosen(among: context.orders(.english).areas.map { .area(Int32($0)) }) { page in
      guard case .area(let area) = page else { return [] }
      let atoms = landscape.hierarchy.atomsOfArea[area]
      return atoms.count < context.widestAtomCount ? context.places.partnerships(on: atoms) : []
    }
  }

  /// Organisations with a page that sit on two bodies or more.
  private var organisations: [Chosen] {
    let partnerships = context.content.graph.incidence.partnershipsOf
    return chosen(
      among: context.orders(.english).organisations.map { .organisation(Int32($0)) }
    ) { page in
      guard case .organisation(let organisation) = page else { return [] }
      return Array(partnerships[organisation])
    }
  }

  private func chosen(
    among pages: [SitePage], bodies: (SitePage) -> [PartnershipIndex]
  ) -> [Chosen] {
    var left = Self.mostBodies
    return pages.compactMap { page in
      guard context.paths.exists(page), let record = page.record else { return nil }
      let found = bodies(page).map { places[Int($0)] }.filter { $0 >= 0 }.sorted()
      guard found.count > 1, found.count <= left else { return nil }
      left -= found.count
      return (record, found)
    }
  }

  // MARK: Rows

  private func rows(_ sort: Sort, _ chosen: [Chosen]) -> [String] {
    rows(
      sort, chosen.map(\.record),
      further: chosen.map { "[" + $0.bodies.map(String.init).joined(separator: ",") + "]" })
  }

  /// The rows of a type, and their order in each other language.
  /// - Parameter further: what stands before the names, a cell each; or nothing.
  private func rows(_ sort: Sort, _ records: [Int32], further: [String]) -> [String] {
    var times: [String: Int] = [:]
    for record in records { times[sort.name(record).english, default: 0] += 1 }
    let rows = records.enumerated().map { place, record -> String in
      let (id, name) = (sort.id(record), sort.name(record))
      let page = sort.page(record)
      let path = context.paths.path(of: page) + (page == .kinds ? "#kind-" + HTMLID.ending(id) : "")
      // What has the name of another has its id behind it: a reader has nothing else to choose by.
      let addition = times[name.english, default: 0] > 1 ? " (\(PageWriter.mention(id)))" : ""
      let names = languages.map { language in
        name[language].map { SearchIndex.literal(PageWriter.mention($0) + addition) } ?? "\"\""
      }
      let cells =
        [sort.type, id, path].map(SearchIndex.literal) + further.dropFirst(place).prefix(1)
      return "[" + (cells + names).joined(separator: ",") + "],\n"
    }
    let orders = languages.enumerated().dropFirst().map { number, language -> String in
      let place = sort.order(context.orders(language))
      let sorted = records.indices.sorted { place[Int(records[$0])] < place[Int(records[$1])] }
      return "[\"r\",\(number),\"\(sort.type)\",["
        + sorted.map(String.init).joined(separator: ",") + "]],\n"
    }
    return rows + orders
  }

  private func row(_ edge: OverlapEdge) -> String {
    func score(_ value: Double) -> String { String(Int((value * 10_000).rounded())) }
    let members = context.content.graph.incidence.members
    let cells = [
      String(places[Int(edge.source)]), String(places[Int(edge.target)]), score(edge.scores.area),
      score(edge.scores.membership), score(edge.scores.remit),
      String(sharedCount(members[edge.source], members[edge.target])),
    ]
    return "[\"e\"," + cells.joined(separator: ",") + "],\n"
  }
}

extension SitePage {
  /// The area or organisation that it is about.
  fileprivate var record: Int32? {
    switch self {
    case .area(let index), .organisation(let index): index
    default: nil
    }
  }
}
