import LandscapeModel
import Rationalisation
import TestSupport
import Testing

/// Findings put into questions, against the definition of the second calibration and its counts.
struct QuestionTests {
  static let catalogues = ["wales-2019", "wales-2023", "wales-2025", "netherlands-2016"]

  /// The calibration counted questions with a script that shares nothing with the program.
  @Test(arguments: zip(catalogues, [21, 20, 23, 22]))
  func `each landscape has as many questions as were counted by hand`(
    catalogue: String, count: Int
  ) throws {
    let landscape = try CountedExamplesTests.landscape(catalogue)
    #expect(findings(in: landscape).questions(in: landscape).count == count)
  }

  @Test(arguments: catalogues)
  func `people of a question are those of its places, each once`(catalogue: String) throws {
    let landscape = try CountedExamplesTests.landscape(catalogue)
    /// Codes of the smallest areas below one, by going down its parts.
    func smallest(_ area: AreaIndex) -> Set<String> {
      let parts = landscape.areas[Int(area)].parts
      return parts.isEmpty
        ? [landscape.areas[Int(area)].code] : parts.reduce(into: []) { $0.formUnion(smallest($1)) }
    }
    let population = Dictionary(
      uniqueKeysWithValues: landscape.areas.map { ($0.code, $0.population) })
    for question in findings(in: landscape).questions(in: landscape) {
      var codes: Set<String> = []
      for footprint in question.areas {
        // Of any body there.
        let body = landscape.partnerships.indices.first {
          landscape.footprints.ofPartnership[$0] == footprint
        }
        for area in landscape.partnerships[try #require(body)].areas {
          codes.formUnion(smallest(area))
        }
      }
      let people = codes.map { population[$0] ?? nil }
      #expect(
        question.people
          == (people.contains(nil) || people.isEmpty ? nil : people.reduce(0) { $0 + ($1 ?? 0) }),
        "\(question.id)")
    }
  }

  /// The calibration's lists of the first questions but for one: it counted a joint assessment as if it freed its days
  /// every year, and had the question of plans second; a year's share of a cycle of five puts it below the tenth.
  static let first: [(String, [String])] = [
    (
      "wales-2019",
      [
        "kinds.community_safety_partnership.public_services_board",
        "kinds.regional_safeguarding_adults_board.regional_safeguarding_children_board",
        "footprint.W11000025", "footprint.W11000028", "footprint.W11000023",
        "kinds.mental_health_partnership.regional_partnership_board", "footprint.W11000031",
        "kinds.community_safety_partnership", "footprint.W11000030", "footprint.W11000029",
        "bodies.gwent-apb.gwent-g10.gwent-vawdasv-board.safer-gwent",
        "bodies.north-wales-apb.north-wales-regional-leadership-board"
          + ".north-wales-safer-communities-board.north-wales-vawdasv-board",
        "moved.adoption_collaborative.regional_collaborative_committee.youth_justice_partnership",
        "bodies.joint-emergency-services-group.wales-resilience-forum",
      ]
    ),
    (
      "wales-2023",
      [
        "kinds.community_safety_partnership.public_services_board", "footprint.W11000025",
        "kinds.mental_health_partnership.regional_partnership_board",
        "kinds.community_safety_partnership", "footprint.W11000031", "footprint.W11000023",
        "kinds.regional_safeguarding_adults_board.regional_safeguarding_children_board",
        "footprint.W11000029", "kinds.community_safety_partnership.vawdasv_partnership",
        "kinds.city_or_growth_deal.corporate_joint_committee", "footprint.W11000030",
        "kinds.public_services_board.regional_partnership_board",
        "bodies.joint-emergency-services-group.wales-resilience-forum",
        "bodies.policing-board-for-wales.wales-violence-prevention-unit",
      ]
    ),
    (
      "wales-2025",
      [
        "kinds.community_safety_partnership.public_services_board", "footprint.W11000025",
        "kinds.mental_health_partnership.regional_partnership_board",
        "kinds.community_safety_partnership", "footprint.W11000031",
        "kinds.regional_safeguarding_adults_board.regional_safeguarding_children_board",
        "footprint.W11000023", "footprint.W11000029",
        "kinds.community_safety_partnership.vawdasv_partnership", "footprint.W11000030",
        "kinds.public_services_board.regional_partnership_board",
        "bodies.policing-board-for-wales.wales-violence-prevention-unit",
        "bodies.mental-health-delivery-and-oversight-board"
          + ".strategic-programme-for-mental-health-board",
        "kinds.area_planning_board.public_services_board",
      ]
    ),
  ]

  @Test(arguments: first)
  func `the first questions are those that were read and judged`(
    catalogue: String, first: [String]
  ) throws {
    let landscape = try CountedExamplesTests.landscape(catalogue)
    let questions = findings(in: landscape).questions(in: landscape)
    let ids = questions.map { String($0.id.dropFirst("question.".count)) }
      .filter { $0 != "plans" }.prefix(first.count)
    #expect((10...16).contains(questions.first { $0.id == "question.plans" }?.rank ?? 0))
    #expect(Set(ids) == Set(first))
    // Two of each year stand a place or two apart: nobody sees the difference between scores so near.
    for (place, id) in ids.enumerated() {
      #expect(abs((first.firstIndex(of: id) ?? .max / 2) - place) <= 2, "\(id)")
    }
  }

  @Test(arguments: catalogues)
  func `every finding of the main list is in one question, and the order is by score`(
    catalogue: String
  ) throws {
    let landscape = try CountedExamplesTests.landscape(catalogue)
    let all = findings(in: landscape)
    let questions = all.questions(in: landscape)
    let members = questions.flatMap(\.findings)
    #expect(Set(members).count == members.count)
    #expect(Set(members) == Set(all.all.indices.filter { all.all[$0].list == .main }))
    for (before, after) in zip(questions, questions.dropFirst()) {
      #expect(before.score > after.score || before.score == after.score && before.id < after.id)
    }
    for question in questions {
      let sum = question.findings.reduce(0) { $0 + all.all[$1].priority.value }
      #expect(question.score == sum / Double(question.findings.count).squareRoot())
      #expect(question.actions.flatMap(\.findings).sorted() == question.findings)
      #expect(question.actions.map(\.route) == question.actions.map(\.route).sorted())
    }
    #expect(questions.map(\.rank) == Array(1...questions.count))
  }

  // MARK: How findings fold

  /// Two boards with the same members and remit in an area of their own.
  private static func pair(
    _ area: String, _ kinds: (String, String), into world: inout LandscapeBuilder
  ) {
    for (place, kind) in [kinds.0, kinds.1].enumerated() {
      world.partnership(
        "\(area)\(place)", kind: kind, areas: [area], remits: ["r"],
        members: ["\(area)council", "\(area)health", "\(area)police"].map { .init($0) })
    }
  }

  @Test func `kinds that meet in the same way in several areas are one question`() throws {
    var world = LandscapeBuilder()
    world.kind("adults", remits: ["r"])
    world.kind("children", remits: ["r"])
    for area in ["a", "b", "c"] { Self.pair(area, ("adults", "children"), into: &world) }
    let landscape = world.landscape()
    let all = findings(in: landscape)
    let question = try #require(all.questions(in: landscape).first)
    #expect(all.questions(in: landscape).count == 1)
    #expect(question.id == "question.kinds.adults.children")
    #expect(question.findings.count == 3)
    #expect(question.areas.count == 3)
    let one = all.all[question.findings[0]].priority
    #expect(abs(question.score - one.value * 3 / 3.0.squareRoot()) < 1e-12)
    #expect(question.freedMeetingDays == one.freedMeetingDays * 3)
  }

  /// A kind without default remits stands for one thing where its bodies all name a same remit; else unlike
  /// bodies never fold.
  @Test func `bodies of a kind that stands for nothing do not fold`() {
    var world = LandscapeBuilder()
    world.kind("adults", remits: ["r"])
    world.kind("group")
    for area in ["a", "b"] { Self.pair(area, ("adults", "group"), into: &world) }
    #expect(Self.ids(world) == ["question.kinds.adults.group"])
    world.partnership("other", kind: "group", areas: ["c"], remits: ["s"], members: ["x"])
    #expect(Self.ids(world) == ["question.bodies.a0.a1", "question.bodies.b0.b1"])
  }

  @Test func `a finding that reviewers closed counts for nothing and stays in its question`() throws
  {
    var world = LandscapeBuilder()
    world.kind("adults", remits: ["r"])
    world.kind("children", remits: ["r"])
    for area in ["a", "b"] { Self.pair(area, ("adults", "children"), into: &world) }
    Self.pair("c", ("adults", "adults"), into: &world)
    let landscape = world.landscape()
    let all = findings(in: landscape)
    let closed = all.all.filter { $0.id.contains("a0.a1") }.map(\.id)
    #expect(closed.count == 1)
    let questions = all.questions(in: landscape) { closed.contains($0) }
    let question = try #require(questions.first { $0.id == "question.kinds.adults.children" })
    #expect(question.findings.count == 1)
    #expect(question.closed.map { all.all[$0].id } == closed)
    #expect(question.score == all.all[question.findings[0]].priority.value)
    let ended = all.questions(in: landscape) { !$0.contains("c0.c1") }
    #expect(ended.map(\.isOpen) == [true, false])
    #expect(ended.map(\.id) == ["question.kinds.adults", "question.kinds.adults.children"])
    #expect(ended[1].score == 0)
  }

  /// By walking from finding to finding over the bodies that they share, which the program does not.
  @Test(arguments: catalogues)
  func `what findings of common bodies would free is counted once`(catalogue: String) throws {
    let landscape = try CountedExamplesTests.landscape(catalogue)
    let all = findings(in: landscape)
    var shared = 0
    for question in all.questions(in: landscape) {
      var left = Set(question.findings)
      var days = 0.0
      while let start = left.min() {
        var (group, open) = ([start], [start])
        left.remove(start)
        while let next = open.popLast() {
          let bodies = all.all[next].bodies
          let near = left.filter { other in all.all[other].bodies.contains(where: bodies.contains) }
          left.subtract(near)
          group += near
          open += near
        }
        if group.count > 1 { shared += 1 }
        // A table whose bodies some merger is of frees what that merger frees as well, which only the merger's finding counts.
        days +=
          group.map { index in
            let finding = all.all[index]
            let inside = group.filter { other in
              finding.rule.rawValue == "shared-table"
                && all.all[other].rule.rawValue == "merge-candidate"
                && Set(all.all[other].bodies).isSubset(of: finding.bodies)
            }
            return ([index] + inside).reduce(0) { $0 + all.all[$1].priority.freedMeetingDays }
          }.max() ?? 0
      }
      #expect(abs(question.freedMeetingDays - days) < 1e-9, "\(question.id)")
    }
    #expect(shared > 0 || catalogue != "wales-2025")
  }

  private static func ids(_ world: LandscapeBuilder) -> [String] {
    let landscape = world.landscape()
    return findings(in: landscape).questions(in: landscape).map(\.id)
  }
}
