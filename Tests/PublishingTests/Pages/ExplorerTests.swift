import Foundation
import LandscapeModel
import OverlapGraph
import Publishing
import TestSupport
import Testing

/// What the explorer reads, by a JSON reader that is not ours, against the landscape that it was made of.
struct ExplorerTests {
  /// A row of a shard.
  private struct Row {
    let cells: [Any]
    var type: String { cells[0] as? String ?? "" }
    func text(_ place: Int) -> String { cells[place] as? String ?? "" }
    func number(_ place: Int) -> Int { cells[place] as? Int ?? -1 }
    func numbers(_ place: Int) -> [Int] { cells[place] as? [Int] ?? [] }
  }

  private static func shards(_ files: [(path: String, bytes: [UInt8])]) -> [String] {
    files.filter { $0.path.hasPrefix("explorer-") }
      .sorted { ($0.path.count, $0.path) < ($1.path.count, $1.path) }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func rows(_ shards: [String]) throws -> [Row] {
    try shards.flatMap { shard in
      let start = try #require(shard.range(of: "=[\n")).upperBound
      let list = shard[start...].dropLast("];\n".count)
      let text = "[" + list.trimmingCharacters(in: ["\n", ","]) + "]"
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return try #require(value as? [[Any]]).map { Row(cells: $0) }
    }
  }

  /// Councils and their boards on random places; several boards have one name.
  private static func world(_ seed: UInt64) -> LandscapeBuilder {
    var random = RandomLandscape.Generator(seed: seed)
    var world = LandscapeBuilder()
    let places = (0..<8).map { "place\($0)" }
    world.area("north", parts: Array(places[0..<4]))
    world.area("south", parts: Array(places[4..<8]))
    for number in 0..<12 { world.organisation("body\(number)", areas: [places[number % 8]]) }
    for number in 0..<60 {
      let members = (0..<12).filter { _ in random.isDrawn(percent: 30) }.map {
        LandscapeBuilder.Seat("body\($0)")
      }
      let isWide = random.isDrawn(percent: 10)
      let areas = isWide ? ["north", "south"] : [places[random.below(8)]]
      world.partnership(
        "p\(number)", kind: "kind\(number % 5)", areas: areas, members: members,
        finish: { $0.name = LocalisedText(english: "Board \(number % 40)") })
    }
    return world
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every overlap stands in exactly one place, with its scores, the strongest first`(
    _ seed: UInt64
  ) throws {
    let content = builtContent(of: Self.world(seed))
    let rows = try Self.rows(Self.shards(Site(content: content).files()))
    let bodies = rows.filter { $0.type == "p" }
    let ids = content.landscape.partnerships.map(\.id)
    #expect(bodies.map { $0.text(1) }.sorted() == ids.sorted())
    let edges = rows.filter { $0.type == "e" }
    #expect(edges.count == content.graph.edges.count && !edges.isEmpty)
    func key(_ one: String, _ other: String) -> String {
      [one, other].sorted().joined(separator: "|")
    }
    var listed: [String: Row] = [:]
    for edge in edges {
      let ends = key(bodies[edge.number(1)].text(1), bodies[edge.number(2)].text(1))
      #expect(listed.updateValue(edge, forKey: ends) == nil, "\(ends) twice")
    }
    for edge in content.graph.edges {
      let row = try #require(listed[key(ids[Int(edge.source)], ids[Int(edge.target)])])
      let scores = [edge.scores.area, edge.scores.membership, edge.scores.remit]
      #expect(scores.map { Int(($0 * 10_000).rounded()) } == (3...5).map { row.number($0) })
      let members = content.graph.incidence.members
      #expect(
        row.number(6) == Set(members[edge.source]).intersection(members[edge.target]).count)
    }
    let membership = edges.map { $0.number(4) }
    #expect(membership == membership.sorted(by: >))
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `kinds, areas and organisations choose the bodies that are theirs`(_ seed: UInt64) throws {
    let content = builtContent(of: Self.world(seed))
    let landscape = content.landscape
    let files = Site(content: content).files()
    let paths = Set(files.map(\.path))
    let rows = try Self.rows(Self.shards(files))
    let bodies = rows.filter { $0.type == "p" }
    let place = Dictionary(uniqueKeysWithValues: bodies.enumerated().map { ($1.text(1), $0) })
    func places(_ wanted: (PartnershipIndex) -> Bool) -> [Int] {
      landscape.partnerships.indices.filter { wanted(PartnershipIndex($0)) }
        .compactMap { place[landscape.partnerships[$0].id] }.sorted()
    }
    let kinds = rows.filter { $0.type == "k" }
    for body in bodies {
      let record = try #require(landscape.partnerships.first { $0.id == body.text(1) })
      #expect(kinds[body.number(3)].text(1) == landscape.kinds[Int(record.kind)].id)
    }
    let areas = Dictionary(
      uniqueKeysWithValues: rows.filter { $0.type == "a" }.map { ($0.text(1), $0.numbers(3)) })
    for (index, area) in landscape.areas.enumerated() {
      let atoms = Set(landscape.hierarchy.atomsOfArea[index])
      guard atoms.count < landscape.hierarchy.atoms.count else { continue }
      let there = places { !atoms.isDisjoint(with: landscape.atoms(of: $0)) }
      #expect(areas[area.code] == (there.count > 1 ? there : nil), "\(area.code)")
    }
    let organisations = Dictionary(
      uniqueKeysWithValues: rows.filter { $0.type == "o" }.map { ($0.text(1), $0.numbers(3)) })
    for (index, organisation) in landscape.organisations.enumerated() {
      let sits = places { partnership in
        landscape.memberships(of: partnership).contains {
          Int($0.organisation) == index && $0.role != .observer
        }
      }
      #expect(organisations[organisation.id] == (sits.count > 1 ? sits : nil))
    }
    for row in rows where ["p", "k", "a", "o"].contains(row.type) {
      let path = row.text(2).split(separator: "#")[0]
      #expect(paths.contains("en/" + path) && paths.contains("cy/" + path))
    }
    // Each language's order is an order of all rows of the type.
    for row in rows where row.type == "r" {
      let count = rows.count { $0.type == row.text(2) }
      #expect(row.number(1) == 1 && row.numbers(3).sorted() == Array(0..<count))
    }
  }

  @Test func `shards keep to 256 KiB, know their number, and hold no markup of names`() throws {
    let shards = Self.shards(
      Site(content: SiteFixture.content(mark: SiteTests.hostile, partnershipCount: 120)).files())
    #expect(!shards.isEmpty)
    for (place, shard) in shards.enumerated() {
      #expect(shard.utf8.count <= 256 * 1024)
      #expect(shard.contains("landscapeOverlaps.count=\(shards.count);"))
      #expect(shard.contains("landscapeOverlaps.parts[\(place)]="))
      let body = try #require(shard.range(of: "=[\n")).upperBound
      for scalar in shard[body...].unicodeScalars {
        #expect(!"<>&\u{2028}\u{2029}\u{202E}".unicodeScalars.contains(scalar))
      }
    }
    #expect(!(try Self.rows(shards)).isEmpty)
  }

  @Test func `bodies of one name are told apart by their ids`() throws {
    let shards = Self.shards(Site(content: builtContent(of: Self.world(6))).files())
    for type in ["p", "k", "a", "o"] {
      let row = try Self.rows(shards).filter { $0.type == type }
      let names = row.map { $0.text(type == "k" ? 3 : 4) }
      #expect(Set(names).count == names.count, "\(type)")
    }
  }

  @Test func `without a script every kind with an overlap has its strongest in the table`() throws {
    let content = builtContent(of: Self.world(7))
    for language in ["en", "cy"] {
      let file = try #require(
        Site(content: content).files().first { $0.path == language + "/explorer.html" })
      let page = CheckedPage(file.bytes)
      let links = page.all("a").compactMap { $0.attributes["href"] }
      for overlap in content.graph.kindOverlaps(in: content.landscape) where overlap.overlaps > 0 {
        let id = content.landscape.kinds[Int(overlap.kind)].id
        #expect(links.contains("kinds.html#kind-" + id), "\(id)")
      }
      #expect(page.all("tr").count > 5)
    }
  }
}
