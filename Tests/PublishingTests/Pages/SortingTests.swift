import Foundation
import LandscapeModel
import Publishing
import Testing
import Wording

/// What the script of a page sorts a table by: the alphabet of the page's language, which no browser needs to know.
struct SortingTests {
  /// A column of a table that can be sorted: how the script orders its cells, and what a reader sees in them.
  private struct Column {
    let heading: String
    /// `data-order` of the heading.
    let ranks: [Int]?
    /// `nil` where a cell has no value.
    let texts: [String?]

    /// The sign of the script's order of two cells.
    func script(_ left: Int, _ right: Int) -> Int {
      if let ranks { return (ranks[left] - ranks[right]).signum() }
      let (a, b) = (Self.plain(texts[left] ?? ""), Self.plain(texts[right] ?? ""))
      return a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
    }

    /// `plain` of the script.
    private static func plain(_ text: String) -> [UInt16] {
      let letters = text.decomposedStringWithCanonicalMapping.unicodeScalars
        .filter { !(0x300...0x36F).contains($0.value) && $0 != "'" && $0 != "’" }
      return String(String.UnicodeScalarView(letters)).lowercased()
        .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ").utf16.map { $0 }
    }
  }

  private static func columns(of page: CheckedPage) -> [Column] {
    var children: [Int: [Int]] = [:]
    for (index, element) in page.elements.enumerated() {
      if let parent = element.parent { children[parent, default: []].append(index) }
    }
    func descendants(_ index: Int) -> [Int] {
      (children[index] ?? []).flatMap { [$0] + descendants($0) }
    }
    func rows(_ table: Int, _ part: String) -> [[Int]] {
      (children[table] ?? []).filter { page.elements[$0].name == part }
        .flatMap { children[$0] ?? [] }.map { children[$0] ?? [] }
    }
    func text(_ cell: Int) -> String? {
      let only = descendants(cell).filter { page.elements[$0].attributes["class"] == "only" }
      let text = only.reduce(page.elements[cell].text) { text, mark in
        text.replacingOccurrences(of: " " + page.elements[mark].text, with: "")
      }
      return text.hasPrefix("[x]") || text.hasPrefix("[z]") ? nil : text
    }
    return page.elements.indices.filter {
      page.elements[$0].name == "table" && page.elements[$0].attributes["class"] == "sort"
    }.flatMap { table -> [Column] in
      let body = rows(table, "tbody")
      guard body.count >= 3 else { return [] }
      return (rows(table, "thead").first ?? []).enumerated().compactMap { place, head in
        let head = page.elements[head]
        if head.attributes["class"] == "number" { return nil }
        return Column(
          heading: head.text,
          ranks: head.attributes["data-order"].map {
            $0.split(separator: " ").compactMap { Int($0) }
          },
          texts: body.map { text($0[place]) })
      }
    }
  }

  /// Whether a cell holds a date, whose order is not that of its words.
  private static func isDate(_ text: String) -> Bool {
    text.range(of: #"^(\d{1,2} )?\p{L}+ \d{4}$"#, options: .regularExpression) != nil
  }

  @Test(arguments: SiteTests.cases)
  func `a column of text sorts by the alphabet of the page's language`(_ site: SiteTests.Case) {
    for (path, page) in site.pages {
      let language: Language = path.hasPrefix("cy/") ? .welsh : .english
      for column in Self.columns(of: page) {
        let place = "\(site.name) \(path): \(column.heading)"
        if let ranks = column.ranks { #expect(ranks.count == column.texts.count, "\(place)") }
        let shown = column.texts.indices.filter { column.texts[$0] != nil }
        if shown.contains(where: { Self.isDate(column.texts[$0] ?? "") }) { continue }
        let keys = column.texts.map { $0.map { Alphabet.key($0, in: language) } ?? [] }
        let order = shown.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        for (low, high) in zip(order, order.dropFirst()) {
          #expect(
            column.script(low, high) == (keys[low] == keys[high] ? 0 : -1),
            "\(place): \(column.texts[low] ?? "") and \(column.texts[high] ?? "")")
        }
      }
    }
  }

  @Test func `a list says the order of its values where letters alone would not give it`() throws {
    let site = try #require(SiteTests.cases.first)
    let list = try #require(site.pages.first { $0.path == "cy/findings.html" }?.page)
    // `Ôl troed heb ei gysoni` is one of the rules there.
    #expect(list.all("th").contains { $0.attributes["data-order"] != nil })
    for (path, page) in site.pages {
      // A browser without the page's language would sort by another.
      for script in page.all("script") { #expect(!script.text.contains("Intl."), "\(path)") }
    }
  }
}
