import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import TestSupport
import Testing

/// What stands on the first sheet of a page: short, with nothing folded away, and a map.
struct FirstSheetTests {
  private static func pages(_ year: Int) throws -> (Landscape, ReportContent, [String: String]) {
    let site = try WalesSite.shipped(year)
    return (site.content.landscape, site.content, site.pages)
  }

  /// The first sheet of a page, without its drawings.
  private static func sheet(_ page: String) -> Substring? {
    guard let start = page.firstRange(of: "<div class=\"sheet\">") else { return nil }
    let rest = page[start.upperBound...]
    return rest[..<(rest.firstRange(of: "<details>")?.lowerBound ?? rest.endIndex)]
  }

  private static func words(_ sheet: Substring) -> Int {
    sheet.replacing(/<svg[\s\S]*?<\/svg>/, with: " ").replacing(/<[^>]+>/, with: " ")
      .split(whereSeparator: \.isWhitespace).count
  }

  @Test(.long, arguments: [2019, 2023, 2025])
  func `a finding says on one sheet what it is, and the rest once below`(year: Int) throws {
    let (landscape, content, pages) = try Self.pages(year)
    var maps = 0
    var count = 0
    for (path, page) in pages where path.hasPrefix("en/finding/") {
      let sheet = try #require(Self.sheet(page), "\(path)")
      #expect(Self.words(sheet) <= 600, "\(path): \(Self.words(sheet)) words")
      #expect(page.split(separator: "<details>").count == 2, "\(path): one, and nothing nested")
      #expect(sheet.contains("id=\"questions\""))
      count += 1
      guard sheet.contains("<svg") else { continue }
      if let map = sheet.firstMatch(of: /<g class="place">([\s\S]*?)<\/g>/)?.1 {
        maps += 1
        // A path a colour, one of lines and one of marks, however many areas there are.
        #expect(map.split(separator: "<path").count <= 6, "\(path)")
        let rings = landscape.outlines.areas.reduce(0) { $0 + $1.rings.count }
        #expect(map.split(separator: "z").count > rings / 2)
      }
    }
    #expect(count == content.findings.all.count)
    #expect(maps > count / 2)
  }

  @Test(.long) func `the summary begins with one sheet that has a map of the first questions`()
    throws
  {
    let (_, content, pages) = try Self.pages(2025)
    for language in ["en", "cy"] {
      let sheet = try #require(Self.sheet(pages["\(language)/index.html"] ?? ""))
      #expect(sheet.contains("id=\"question-map\""))
      #expect(sheet.contains(content.landscape.outlines.attribution.prefix(30)))
    }
  }

  /// The counts of a pack beside the median, by their definitions.
  @Test(.long) func `a council's pack counts what a reader would count`() throws {
    let (landscape, _, pages) = try Self.pages(2025)
    func partnerships(_ area: Int) -> [Int] {
      let atoms = Set(landscape.hierarchy.atomsOfArea[area])
      return landscape.partnerships.indices.filter {
        !atoms.isDisjoint(with: landscape.atoms(of: PartnershipIndex($0)))
      }
    }
    let kind = "local_authority"
    let councils = landscape.areas.indices.filter { landscape.areas[$0].kind == kind }
    #expect(councils.count == 22)
    let measures: [([Int]) -> Int] = [
      { $0.count },
      { Set($0.map { landscape.footprints.ofPartnership[$0] }).count },
      { $0.reduce(0) { $0 + landscape.partnerships[$1].plans.count } },
      { $0.reduce(0) { $0 + landscape.partnerships[$1].needsAssessments.count } },
    ]
    for council in councils {
      let code = landscape.areas[council].code
      let page = try #require(pages["en/area/\(code.lowercased()).html"])
      let table = try #require(page.firstMatch(of: /id="t-pack"[\s\S]*?<\/table>/)?.0)
      let cells = table.matches(of: /<td class="number">([^<]*)<\/td>/).map { String($0.1) }
      #expect(cells.count == 15)
      for (row, measure) in zip([0, 2, 3, 4], measures) {
        let values = councils.map { measure(partnerships($0)) }.sorted()
        let middle = Double(values[10] + values[11]) / 2
        #expect(cells[3 * row] == String(measure(partnerships(council))), "\(code), row \(row)")
        #expect(Double(cells[3 * row + 1]) == middle, "\(code), row \(row)")
        #expect(cells[3 * row + 2] == "22")
      }
    }
  }

  @Test func `a footprint is called what the profile calls it, and its area keeps its name`()
    throws
  {
    let landscape = try CatalogueReader(
      folder: Repository.shippedWales(2025), settings: Settings()
    ).read().landscape
    let place = try #require(landscape.footprints.ids.firstIndex(of: "W11000023"))
    let name = landscape.name(ofFootprint: FootprintIndex(place))
    #expect(name.english == "North Wales")
    #expect(name[.welsh] == "Gogledd Cymru")
    let area = try #require(landscape.areas.first { $0.code == "W11000023" })
    #expect(area.name.english == "Betsi Cadwaladr University Health Board")
  }
}
