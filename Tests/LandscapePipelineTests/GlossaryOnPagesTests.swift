import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import TestSupport
import Testing

/// What a page measures is a word of the glossary: nobody meets a number whose name is explained nowhere.
struct GlossaryOnPagesTests {
  /// Headings that say in everyday words, or in words of the glossary, what is counted below them.
  private static let plain: Set<String> = [
    "Actions", "Areas", "Assessments to sign", "Bodies", "Changed", "Count", "Difference",
    "Findings",
    "Findings in the main list", "Kinds", "Left out", "Members", "Needs assessments", "Not found",
    "Now", "Number", "Order", "Organisations", "Out of", "Overlaps", "Partnerships",
    "Partnerships here", "People", "People in both", "People in the first only",
    "People in the other only", "Plans", "Plans to sign", "Population", "Rows read",
    "Rows rejected", "Rows used", "Then", "Total", "Value", "Without members", "Before", "After",
    "Default", "Meetings a year", "At the last review", "Here", "Still found",
    "Bodies in another finding", "Pairs of bodies", "Shared members of all pairs",
    "Nothing to say of", "Held for", "Findings created", "Membership inside", "Remit inside",
    "Other kinds here", "Scrutiny not known", "Annual report not known", "Meetings not known",
    "Without a form in Welsh", "Seats then", "Seats now", "Others and this",
    // Made of Overlap, Chance and Level.
    "Overlaps with q ≤ α", "Pairs with p ≤ α", "Pairs with q ≤ α", "Pairs with discrete q ≤ α",
  ]

  /// Words of statistics and of this program, and in which entry of the glossary each is defined.
  private static let words = [
    ("median", "Median"), ("percentile", "Percentile"), ("threshold", "Threshold"),
    ("worlds", "World of seats"), ("baseline", "Baseline"), ("footprint", "Footprint"),
    ("overlap", "Overlap"), ("q", "Chance, corrected (q)"), ("p", "Chance (p)"),
    ("α", "Level (α)"), ("stability", "Stability"), ("remit", "Remit"), ("scenario", "Scenario"),
  ]

  @Test(.long) func `every measure and every word of statistics on a page is in the glossary`()
    throws
  {
    let site = try WalesSite.frozen(2023)
    let pages = site.pages.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
    func terms(_ path: String) throws -> [String] {
      let page = try #require(site.pages[path])
      return page.matches(of: /<dt[^>]*>(.*?)<\/dt>/).map { Self.text(String($0.1)) }
    }
    let english = try terms("en/glossary.html")
    #expect(Set(english).count == english.count)
    #expect(try terms("cy/glossary.html").count == english.count)
    var headings: [String: String] = [:]
    var used: Set<String> = []
    for (path, page) in pages where path.hasPrefix("en/") && path != "en/glossary.html" {
      // Of a grid the columns are bodies and places.
      for heading in page.matches(of: /<th([^>]*)>(.*?)<\/th>/)
      where heading.1.contains("number") && heading.1.contains("col") {
        headings[Self.text(String(heading.2))] = path
      }
      let main = page.firstRange(of: "<main").map { String(page[$0.lowerBound...]) } ?? ""
      let text = Self.text(main).lowercased()
      used.formUnion(text.split { !$0.isLetter }.map(String.init))
    }
    let routes = site.content.landscape.jurisdiction.allRoutes.count
    let known = Set(english).union(Self.plain)
    let unknown = headings.filter { !known.contains($0.key) && !$0.key.hasPrefix("+ ") }
    // The summary counts by who can act, whose names are the catalogue's.
    #expect(unknown.count <= routes, "\(unknown)")
    for (word, term) in Self.words where used.contains(word) {
      #expect(english.contains(term), "\(word)")
    }
    #expect(Self.words.count { used.contains($0.0) } > Self.words.count / 2)
  }

  private static func text(_ html: String) -> String {
    html.replacing(/<[^>]+>/, with: "").replacing("&amp;", with: "&").replacing("&#39;", with: "'")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
