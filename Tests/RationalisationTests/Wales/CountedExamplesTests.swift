import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Pairs of real landscapes with the numbers that two independent computations gave for them, and how
/// many findings each landscape has.
///
/// The numbers were worked out from the definitions by a script that shares nothing with the program.
struct CountedExamplesTests {
  static func landscape(_ name: String) throws -> Landscape {
    try CatalogueReader(folder: Repository.root + "/Inputs/" + name, settings: Settings()).read()
      .landscape
  }

  struct Example: Sendable {
    var left: String
    var right: String
    /// Members of the first, of the second and of both.
    var members: (Int, Int, Int)
    /// Jaccard of the remits, broader ones included.
    var remit: Double
    /// `nil` where no pair rule finds the two.
    var rule: Rule?
    var strength = 0.0
    var freed = 0.0
    var precedents: [String] = []
  }

  static let merge = MergeCandidateRule.rule
  static let examples: [(String, [Example])] = [
    (
      "wales-2019",
      [
        Example(
          left: "gwent-wide-adult-safeguarding-board",
          right: "south-east-wales-safeguarding-children-board", members: (12, 12, 12),
          remit: 1.0 / 2, rule: merge, strength: 0.9242, freed: 48,
          precedents: ["cwm-taf-morgannwg-safeguarding-board", "west-glamorgan-safeguarding-board"]),
        Example(
          left: "policing-board-for-wales", right: "safer-communities-programme-board",
          members: (10, 9, 7), remit: 1.0 / 2, rule: ParallelRemitRule.rule, strength: 0.7493,
          freed: 10.5),
      ]
    ),
    (
      "wales-2023",
      [
        Example(
          left: "cardiff-capital-region-joint-cabinet", right: "south-east-wales-cjc",
          members: (10, 11, 10), remit: 4.0 / 7, rule: merge, strength: 0.8323, freed: 40),
        Example(
          left: "growing-mid-wales-board", right: "mid-wales-cjc", members: (2, 3, 2),
          remit: 4.0 / 5, rule: merge, strength: 0.8005, freed: 8),
        Example(
          left: "south-west-wales-cjc", right: "swansea-bay-city-region-joint-committee",
          members: (6, 4, 4), remit: 2.0 / 7, rule: SharedTableRule.rule, strength: 0.5238,
          freed: 16),
        Example(
          left: "vale-of-glamorgan-csp", right: "vale-of-glamorgan-psb", members: (7, 11, 7),
          remit: 0, rule: WhollySeatedRule.rule, strength: 0.8182, freed: 14),
        Example(
          left: "powys-csp", right: "powys-psb", members: (7, 9, 7), remit: 0,
          rule: SharedTableRule.rule, strength: 0.6825, freed: 28),
        // Ten of 37 are .27; six members of one kind; no remit named; services.
        Example(
          left: "policing-board-for-wales", right: "wales-safer-communities-network",
          members: (10, 37, 10), remit: 1.0 / 2),
        Example(
          left: "north-wales-economic-ambition-board", right: "north-wales-rpb",
          members: (6, 16, 6), remit: 0),
        Example(
          left: "west-glamorgan-safeguarding-board",
          right: "western-bay-mental-health-partnership", members: (9, 7, 7), remit: 0),
        Example(
          left: "gwe", right: "north-wales-emergency-planning-service", members: (6, 6, 6),
          remit: 0),
      ]
    ),
    (
      "wales-2025",
      [
        Example(
          left: "growing-mid-wales-board", right: "mid-wales-cjc", members: (2, 3, 2),
          remit: 4.0 / 5, rule: merge, strength: 0.9003, freed: 8,
          precedents: ["north-wales-cjc", "south-east-wales-cjc"]),
        Example(
          left: "south-west-wales-cjc", right: "swansea-bay-city-region-joint-committee",
          members: (6, 4, 4), remit: 2.0 / 7, rule: merge, strength: 0.8611, freed: 16,
          precedents: ["north-wales-cjc", "south-east-wales-cjc"]),
        Example(
          left: "south-west-wales-rlsp", right: "swansea-bay-city-region-joint-committee",
          members: (10, 4, 4), remit: 1, rule: ParallelRemitRule.rule, strength: 0.8571, freed: 8,
          precedents: ["cardiff-capital-region-skills-partnership", "north-wales-rsp"]),
        Example(
          left: "mid-wales-cjc", right: "mid-wales-rsp", members: (3, 5, 2), remit: 2.0 / 7),
      ]
    ),
  ]

  @Test(arguments: examples.map(\.0))
  func `pairs of Wales have the numbers that were worked out by hand`(name: String) throws {
    let landscape = try Self.landscape(name)
    let all = findings(in: landscape)
    let measures = OverlapMeasures(Incidence(landscape: landscape, settings: Settings()))
    func index(_ id: String) throws -> PartnershipIndex {
      PartnershipIndex(try #require(landscape.partnerships.firstIndex { $0.id == id }, "\(id)"))
    }
    for example in Self.examples.first(where: { $0.0 == name })?.1 ?? [] {
      let what = "\(example.left), \(example.right)"
      let (left, right) = (try index(example.left), try index(example.right))
      let overlap = measures.overlap(left, right)
      let (one, other, both) = example.members
      #expect(
        [overlap.leftMembers, overlap.rightMembers, overlap.sharedMembers] == [one, other, both],
        "\(what)")
      #expect(overlap.memberShare == Double(both) / Double(one + other - both), "\(what)")
      #expect(abs(overlap.similarity.remit - example.remit) < 1e-12, "\(what)")
      let found = all.all.filter {
        $0.evidence.scope.judged.pairs.contains(BodyPair(left, right))
          && $0.rule != PlanDuplicationRule.rule
      }
      #expect(found.map(\.rule) == (example.rule.map { [$0] } ?? []), "\(what)")
      guard let finding = found.first else { continue }
      #expect(abs(finding.priority.strength - example.strength) < 0.5e-4, "\(what)")
      #expect(abs(finding.priority.freedMeetingDays - example.freed) < 1e-9, "\(what)")
      let precedents = finding.precedents.filter { $0.link == .merged }.flatMap(\.partnerships)
      #expect(
        precedents.map { landscape.partnerships[Int($0)].id } == example.precedents, "\(what)")
    }
  }

  /// Findings of the main list by rule, in the order of rules down to plans, then service bodies.
  @Test(
    arguments: [
      ("wales-2019", [4, 2, 11, 10, 4, 10, 3, 6], 1),
      ("wales-2023", [5, 2, 10, 11, 3, 8, 2, 6], 1),
      ("wales-2025", [5, 2, 9, 12, 4, 8, 2, 6], 0),
    ])
  func `each landscape has as many findings as were counted`(
    name: String, counts: [Int], services: Int
  ) throws {
    let all = findings(in: try Self.landscape(name))
    let rules = [
      MergeCandidateRule.rule, NestedBoardRule.rule, SharedTableRule.rule, WhollySeatedRule.rule,
      ParallelRemitRule.rule, RegionalTwinsRule.rule, MisalignedFootprintRule.rule,
      PlanDuplicationRule.rule,
    ]
    let main = all.list(.main)
    #expect(rules.map { rule in main.count { $0.rule == rule } } == counts)
    #expect(main.count == counts.reduce(0, +))
    #expect(all.list(.services).count == services)
  }

  /// Regions of one map have the same municipalities for members and no remit that one of them names.
  @Test func `the Netherlands have no shared table, and twins could not be looked for`() throws {
    let all = findings(in: try Self.landscape("netherlands-2016"))
    // Of 52 crossing pairs two parts are equally small; the order of the footprints decides, and with it
    // whether there are 221, 222, 223 or 224 moved parts.
    #expect(all.list(.main).count == 223 + 2)
    #expect(all.ids(NestedBoardRule.rule).count == 2)
    #expect(all.ids(MisalignedFootprintRule.rule).count == 223)
    let sight = try all.sight(RegionalTwinsRule.rule)
    #expect(sight.couldNotLook)
    #expect(sight.reasons.map(\.input) == [.territory])
  }
}
