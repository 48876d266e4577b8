import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing

/// The script of the pages and the index that its search loads.
struct SearchTests {
  private static func shards(_ content: ReportContent) -> [String] {
    // By number: `search-10.js` comes after `search-2.js`.
    Site(content: content).searchFiles()
      .sorted { ($0.path.count, $0.path) < ($1.path.count, $1.path) }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The rows of a shard, read by a JSON reader that is not ours.
  private static func rows(_ shard: String) throws -> [[String]] {
    let start = try #require(shard.range(of: "=[\n")).upperBound
    let list = shard[start...].dropLast("];\n".count)
    let text = "[" + list.trimmingCharacters(in: ["\n", ","]) + "]"
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [[String]])
  }

  @Test func `every page about a subject can be found, and every result leads to a page`() throws {
    let files = Site(content: SiteFixture.content()).files().map(\.path)
    let paths = Set(files.filter { $0.hasPrefix("en/") }.map { String($0.dropFirst(3)) })
    let rows = try Self.shards(SiteFixture.content()).flatMap { try Self.rows($0) }
    let found = Set(rows.map { String($0[1].split(separator: "#")[0]) })
    #expect(rows.allSatisfy { $0.count == 6 })
    #expect(found.isSubset(of: paths), "\(found.subtracting(paths))")
    let subjects = paths.filter { $0.contains("/") }
    #expect(subjects.isSubset(of: found), "\(subjects.subtracting(found))")
  }

  @Test func `a page is found by the words of its text and by whom and where it is about`() throws {
    let content = SiteFixture.content()
    let rows = try Self.shards(content).flatMap { try Self.rows($0) }
    func split(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        .map(String.init)
    }
    func words(_ row: [String]) -> Set<String> { Set(row.dropFirst(2).flatMap(split)) }
    let landscape = content.landscape
    for (finding, row) in zip(content.findings.all, rows.filter { $0[0] == "f" }) {
      for body in finding.bodies {
        let name = landscape.partnerships[Int(body)].name.english.lowercased()
        #expect(
          words(row).isSuperset(of: split(name)), "\(finding.id)")
      }
      // No word of the text is there twice, nor one that a name has.
      let text = row[5].split(separator: " ")
      #expect(text.count == Set(text).count)
      #expect(Set(text.map(String.init)).isDisjoint(with: words(Array(row.dropLast()))))
    }
    for (body, row) in zip(landscape.partnerships.indices, rows.filter { $0[0] == "p" }) {
      for seat in landscape.memberships(of: PartnershipIndex(body)) {
        let name = landscape.organisations[Int(seat.organisation)].name.english.lowercased()
        #expect(words(row).isSuperset(of: split(name)))
      }
    }
  }

  @Test(.long) func `words of many pages together stay within their room`() throws {
    let content = SiteFixture.content(
      mark: " " + (1...4_000).map { "w\($0)" }.joined(separator: " "), partnershipCount: 400)
    let rows = try Self.shards(content).flatMap { try Self.rows($0) }
    let letters = rows.map { $0[5].unicodeScalars.count }
    #expect(letters.reduce(0, +) <= 2_000_000)
    #expect(letters.allSatisfy { $0 <= 8_000 })
  }

  @Test func `names that are code or run to the left stay text in the index`() throws {
    let mark = SiteTests.hostile + "\u{2028}\u{2029}"
    for shard in Self.shards(SiteFixture.content(mark: mark)) {
      let body = try #require(shard.range(of: "=[\n")).upperBound
      for scalar in shard[body...].unicodeScalars {
        #expect(!"<>&\u{2028}\u{2029}\u{202E}".unicodeScalars.contains(scalar))
      }
      let rows = try Self.rows(shard)
      #expect(rows.contains { $0[2].contains("<script>alert(\"x\")</script>") })
    }
  }

  @Test func `a name is found by its last word, however long it is`() throws {
    let mark = " " + String(repeating: "å", count: 400) + " last"
    let rows = try Self.shards(SiteFixture.content(mark: mark)).flatMap { try Self.rows($0) }
    let bodies = rows.filter { $0[0] == "p" }
    #expect(!bodies.isEmpty)
    #expect(bodies.allSatisfy { $0[2].hasSuffix(mark) })
  }

  @Test(.long) func `a name that is as long as a book says how much of it is on its page alone`()
    throws
  {
    let mark = " " + String(repeating: "<", count: 10_000)
    let rows = try Self.shards(SiteFixture.content(mark: mark)).flatMap { try Self.rows($0) }
    let bodies = rows.filter { $0[0] == "p" }
    #expect(!bodies.isEmpty)
    #expect(
      bodies.allSatisfy { $0[2].contains("… (letters of its names that only its page has: ") })
    #expect(
      bodies.allSatisfy {
        $0[3].isEmpty || $0[3].contains("… (llythrennau o'i enwau sydd ar ei dudalen yn unig: ")
      })
  }

  @Test(.long) func `a long list of names is cut into shards of 256 KiB that know their number`()
    throws
  {
    let content = SiteFixture.content(
      mark: " " + String(repeating: "å", count: 10_000), partnershipCount: 400)
    let shards = Self.shards(content)
    #expect(shards.count > 1)
    for (place, shard) in shards.enumerated() {
      #expect(shard.utf8.count <= 256 * 1024)
      #expect(shard.contains("landscapeSearch.count=\(shards.count);"))
      #expect(shard.contains("landscapeSearch.parts[\(place)]="))
    }
  }

  @Test(arguments: [
    "en/index.html", "cy/index.html", "en/findings.html", "cy/findings.html",
    "cy/organisations.html", "en/explorer.html", "cy/explorer.html",
  ])
  func `the script is within its weight and cannot end the element it stands in`(
    _ path: String
  ) throws {
    let file = try #require(Site(content: SiteFixture.empty).files().first { $0.path == path })
    let script = try #require(CheckedPage(file.bytes).all("script").first).text
    #expect(script.utf8.count <= 15 * 1024)
    #expect(!script.isEmpty && !script.contains("</"))
    for word in ["fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML", "http"] {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(script.contains("data-column") == (path.contains("findings") || path.contains("organ")))
    for word in ["ArrowDown", "ArrowUp", "Escape", "sessionStorage"] {
      #expect(script.contains(word), "\(word)")
    }
    #expect(script.contains("landscapeOverlaps") == path.contains("explorer"))
  }
}
