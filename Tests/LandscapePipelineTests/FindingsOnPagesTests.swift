import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import TestSupport
import Testing

/// A finding stands on the page of everything that it names: whoever opens the pack of a region sees what is found there.
struct FindingsOnPagesTests {
  @Test(.long, arguments: [2019, 2023])
  func
    `every finding stands on the page of each body, area and organisation that it is about`(
      year: Int
    ) throws
  {
    let site = try WalesSite.frozen(year)
    let (content, landscape) = (site.content, site.content.landscape)
    let page = site.pages.filter { $0.key.hasPrefix("en/") }
    /// Pages of findings by the id that each says of itself.
    let label = "Finding id: <code>"
    var findings: [String: String] = [:]
    for (path, text) in page where path.hasPrefix("en/finding/") {
      guard let start = text.firstRange(of: label)?.upperBound else { continue }
      findings[String(text[start...].prefix { $0 != "<" })] = path
    }
    #expect(findings.count == content.findings.all.count)
    let partnerships = page.filter { $0.key.hasPrefix("en/partnership/") }
    func slug(_ id: String) -> String {
      String(id.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
    let widest =
      landscape.areas.indices.map { landscape.hierarchy.atomsOfArea[$0].count }.max() ?? 0
    var checked = 0
    for finding in content.findings.all {
      let path = try #require(findings[finding.id], "\(finding.id)")
      let link = "../finding/" + path.dropFirst("en/finding/".count)
      func expectLink(on name: String) {
        guard let text = page[name] else { return }
        checked += 1
        #expect(text.contains("\"\(link)"), "\(finding.id) is not on \(name)")
      }
      let scope = finding.evidence.scope
      if let organisation = scope.organisation {
        expectLink(
          on: "en/organisation/\(slug(landscape.organisations[Int(organisation)].id)).html")
        continue
      }
      for body in scope.partnerships {
        expectLink(on: "en/partnership/\(slug(landscape.partnerships[Int(body)].id)).html")
      }
      let atoms = Set(finding.bodies.flatMap { landscape.atoms(of: $0) })
      guard !atoms.isEmpty, atoms.count < widest, case .ofBodies = scope.place else { continue }
      for area in landscape.areas.indices {
        let own = landscape.hierarchy.atomsOfArea[area]
        guard own.count < widest, !atoms.isDisjoint(with: own) else { continue }
        expectLink(on: "en/area/\(slug(landscape.areas[area].code)).html")
      }
    }
    #expect(checked > content.findings.all.count * 5)
    #expect(!partnerships.isEmpty)
  }
}
