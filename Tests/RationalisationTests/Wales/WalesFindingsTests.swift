import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// What the rules say of the two real catalogues of Wales.
struct WalesFindingsTests {
  static func landscape(_ year: Int) throws -> Landscape {
    try CatalogueReader(folder: Repository.wales(year), settings: Settings()).read().landscape
  }

  @Test(arguments: [2019, 2023])
  func `the findings are those that were read and judged`(year: Int) throws {
    let landscape = try Self.landscape(year)
    let text = FindingLines(landscape: landscape).text(of: findings(in: landscape))
    #expect(
      try GoldenFile.compare(text, with: "Tests/Golden/findings-wales-\(year).txt") == .same)
  }

  /// Ranked list, service bodies, dates, burden, put right.
  @Test(arguments: [(2019, [50, 0, 0, 8, 0]), (2023, [46, 0, 2, 9, 0])])
  func `each list is as long as calibration found it`(year: Int, lengths: [Int]) throws {
    let all = findings(in: try Self.landscape(year))
    #expect(FindingList.allCases.map { all.list($0).count } == lengths)
  }

  @Test func `five boards on one health board footprint are twins in 2019, gone in 2023`() throws {
    let id = "regional-twins.public_services_board.W11000028"
    let before = findings(in: try Self.landscape(2019))
    #expect(before.list(.main).first?.id == id)
    let after = findings(in: try Self.landscape(2023))
    #expect(!after.all.contains { $0.id == id })
  }

  @Test(arguments: [2019, 2023])
  func `a scrutiny committee is never paired with anything`(year: Int) throws {
    let landscape = try Self.landscape(year)
    let scrutiny = landscape.partnerships.indices.filter {
      landscape.kind(of: PartnershipIndex($0)).function == .scrutiny
    }
    #expect(!scrutiny.isEmpty)
    for finding in findings(in: landscape).all {
      guard finding.evidence.scope.judged != .none, finding.rule != PlanDuplicationRule.rule else {
        continue
      }
      for body in scrutiny {
        #expect(!finding.subjects.contains(.partnership(PartnershipIndex(body))))
      }
    }
  }

  /// What the order of ids inside a record must not change: the same landscape with every list of
  /// areas, remits and parts turned round.
  @Test(arguments: [2019, 2023])
  func `the order of lists in the rows changes nothing`(year: Int) throws {
    let landscape = try Self.landscape(year)
    let turned = Landscape(
      asOf: landscape.asOf, jurisdiction: landscape.jurisdiction,
      areas: landscape.areas.map { area in
        var area = area
        area.parts.reverse()
        return area
      },
      organisations: landscape.organisations.map { organisation in
        var organisation = organisation
        organisation.areas.reverse()
        return organisation
      },
      remits: landscape.remits,
      kinds: landscape.kinds.map { kind in
        var kind = kind
        kind.defaultRemits.reverse()
        kind.changeRoutes.reverse()
        return kind
      },
      partnerships: landscape.partnerships.map { partnership in
        var partnership = partnership
        partnership.areas.reverse()
        partnership.remits.reverse()
        return partnership
      }, memberships: landscape.memberships)
    let lines = FindingLines(landscape: landscape)
    #expect(
      lines.text(of: findings(in: turned)) == lines.text(of: findings(in: landscape)))
  }
}
