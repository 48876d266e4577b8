import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct RegionalTwinsRuleTests {
  /// Four atoms in two regions; two boards tile the west, which three other kinds use whole.
  ///
  /// Health and police divide the nation by region, councils by atom. Both boards of the west have
  /// the same health and police bodies.
  private func twins(
    region: String = "west", _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("west", parts: ["a", "b"])
    world.area("east", parts: ["c", "d"])
    world.area("nation", parts: ["east", "west"])
    world.kind("boards", remits: ["well-being"])
    for (side, atoms) in [("west", ["a", "b"]), ("east", ["c", "d"])] {
      for service in ["health", "police"] {
        world.organisation("\(service)-\(side)", kind: service, areas: [side])
      }
      for atom in atoms {
        world.organisation("council-\(atom)", kind: "council", areas: [atom])
        world.partnership(
          "board-\(atom)", kind: "boards", areas: [atom], remits: ["well-being"],
          members: [
            .init("health-\(side)"), .init("police-\(side)"), .init("council-\(atom)"),
          ])
      }
    }
    for kind in ["care", "drugs", "skills"] {
      world.partnership(
        "\(kind)-forum", kind: kind, areas: [region], remits: [kind],
        members: ["health-west", "charity"])
    }
    change(&world)
    return world
  }

  @Test func `boards that tile a footprint others use are twins`() throws {
    let all = findings(in: twins())
    #expect(all.ids(RegionalTwinsRule.rule) == ["regional-twins.boards.west"])
    let finding = try all.first(RegionalTwinsRule.rule)
    guard let evidence = finding.evidence as? TwinsEvidence else { throw Unexpected() }
    #expect(evidence.partnerships == [0, 1])
    #expect(evidence.share == 1)
    #expect(evidence.spanningMembers.count == 2)
    #expect(evidence.fit == 1)
    #expect(evidence.territorialMembers.count == 2)
    #expect(evidence.otherKinds.count == 3)
    #expect(evidence.people == 200)
    // Six seats at four meetings, less four of them.
    #expect(finding.priority.freedMeetingDays == 8)
    // (2 × 1 + 0 more kinds) / 3.
    #expect(abs(finding.priority.strength - (0.5 + 0.5 * 2 / 3)) < 1e-12)
  }

  @Test func `merged, they are gone`() {
    let all = findings(
      in: twins { world in
        world.partnership(
          "board-west", kind: "boards", areas: ["west"], remits: ["well-being"],
          members: ["health-west", "police-west", "council-a", "council-b"])
      })
    #expect(all.ids(RegionalTwinsRule.rule).isEmpty)
  }

  @Test func `each threshold is met at its own value and not beyond`() throws {
    // The police sit on one of the boards only, and reach past the region.
    let landscape = twins { world in
      world.area("e", people: 100)
      world.area("nation", parts: ["east", "west", "e"])
      world.organisation("police-west", kind: "police", areas: ["a", "e"])
      world.organisation("police-east", kind: "police", areas: ["b", "east"])
      world.organisation("health-far", kind: "health", areas: ["e"])
      world.partnership("far", areas: ["e"], members: ["health-far"])
      world.organisation("inspector", areas: ["nation"])
      world.partnership(
        "board-a", kind: "boards", areas: ["a"], remits: ["well-being"],
        members: ["health-west", "police-west", "council-a", "inspector"])
    }.landscape()
    var settings = Settings()
    settings.twins.fit = 0.1
    settings.twins.share = 0.1
    guard
      case let evidence as TwinsEvidence = try findings(in: landscape, settings).first(
        RegionalTwinsRule.rule
      )
      .evidence
    else { throw Unexpected() }
    #expect(evidence.share > 0.1 && evidence.share < 1)
    #expect(evidence.fit == 0.5)
    expectMeets(\.twins.share, at: evidence.share, RegionalTwinsRule.rule, in: landscape, settings)
    expectMeets(\.twins.fit, at: evidence.fit, RegionalTwinsRule.rule, in: landscape, settings)
    expectMeets(\.twins.otherKinds, at: 3, RegionalTwinsRule.rule, in: landscape, settings)
    // Police-west covers half of the west: it fits only when half is enough.
    settings.twins.fit = 1
    expectMeets(\.twins.fitCover, at: 0.5, RegionalTwinsRule.rule, in: landscape, settings)
  }

  @Test func `the nation is no target, nor a footprint that two other kinds use`() {
    #expect(findings(in: twins(region: "nation")).ids(RegionalTwinsRule.rule).isEmpty)
    #expect(
      findings(
        in: twins {
          $0.partnership("drugs-forum", kind: "care", areas: ["west"], members: ["charity"])
        }
      ).ids(RegionalTwinsRule.rule).isEmpty)
  }

  @Test func `a footprint tiled with a gap or twice is no target`() {
    #expect(
      findings(
        in: twins {
          $0.partnership("board-b", kind: "boards", areas: ["c"], members: ["health-west"])
        }
      ).ids(RegionalTwinsRule.rule).isEmpty)
    #expect(
      findings(
        in: twins {
          $0.partnership("board-c", kind: "boards", areas: ["a"], members: ["health-west"])
        }
      ).ids(RegionalTwinsRule.rule).isEmpty)
  }

  @Test(arguments: [PartnershipFunction.scrutiny, .service, .delivery, .advisory])
  func `only strategic bodies are twins`(function: PartnershipFunction) {
    let world = twins { $0.kind("boards", function: function, remits: ["well-being"]) }
    #expect(findings(in: world).ids(RegionalTwinsRule.rule).isEmpty)
  }

  @Test func `a kind without remits of its own is not two of a thing`() {
    #expect(findings(in: twins { $0.kind("boards") }).ids(RegionalTwinsRule.rule).isEmpty)
  }

  @Test func `sub-groups of one parent meet under one roof already`() {
    let all = findings(
      in: twins { world in
        world.partnership("roof", kind: "roof", areas: ["nation"], members: ["government"])
        for atom in ["a", "b"] {
          world.partnership(
            "board-\(atom)", kind: "boards", areas: [atom], remits: ["well-being"],
            members: ["health-west", "police-west", .init("council-\(atom)")], parent: "roof")
        }
      })
    #expect(all.ids(RegionalTwinsRule.rule).isEmpty)
    #expect(all.counts(RegionalTwinsRule.rule).excluded == 1)
  }

  @Test func `one body of the kind on a shared footprint elsewhere is a precedent`() throws {
    let world = twins { world in
      for atom in ["c", "d"] {
        world.partnership("board-\(atom)", kind: "other", areas: [atom], members: ["x"])
      }
      world.partnership(
        "board-east", kind: "boards", areas: ["east"], members: ["health-east", "police-east"])
      for kind in ["care", "drugs"] {
        world.partnership("\(kind)-east", kind: kind, areas: ["east"], members: ["y"])
      }
    }
    let landscape = world.landscape()
    let finding = try findings(in: landscape).first(RegionalTwinsRule.rule)
    #expect(
      finding.precedents.map { $0.partnerships.map { landscape.partnerships[Int($0)].id } } == [
        ["board-east"]
      ])
    #expect(finding.precedents.map(\.link) == [.sharedFootprint])
    // ½ + ½ · ⅔, then half way to 1.
    #expect(abs(finding.priority.strength - (1 + 5.0 / 6) / 2) < 1e-12)
  }

  /// What makes a body of the kind no precedent, each told by what is changed.
  @Test(arguments: [
    "one other kind is there", "it serves one atom", "it meets the target", "it is national",
    "another of the kind is there",
  ])
  func `a body is no precedent unless it serves a shared footprint elsewhere`(what: String) throws {
    let world = twins { world in
      world.area("f", people: 100)
      world.area("nation", parts: ["east", "west", "f"])
      world.partnership("forum", kind: "other", areas: ["nation"], members: ["z"])
      for service in ["health", "police"] {
        world.organisation("\(service)-far", kind: service, areas: ["f"])
        world.partnership(
          "far-\(service)", kind: "talk", areas: ["f"], members: [.init("\(service)-far")])
      }
      for atom in ["c", "d"] {
        world.partnership("board-\(atom)", kind: "other", areas: [atom], members: ["x"])
      }
      let areas =
        what == "it serves one atom"
        ? ["c"] : what == "it meets the target" ? ["b", "c"] : ["east"]
      world.partnership("board-east", kind: "boards", areas: areas, members: ["health-east"]) {
        $0.scale = what == "it is national" ? .national : nil
      }
      if what == "another of the kind is there" {
        world.partnership("board-c-too", kind: "boards", areas: ["c"], members: ["y"])
      }
      for kind in what == "one other kind is there" ? ["care"] : ["care", "drugs"] {
        world.partnership("\(kind)-east", kind: kind, areas: areas, members: ["y"])
      }
    }
    // Where it meets the target the two do not tile it alone.
    let found = findings(in: world).all.first { $0.rule == RegionalTwinsRule.rule }
    #expect(found?.precedents.isEmpty ?? (what == "it meets the target"))
    if let found { #expect(abs(found.priority.strength - 5.0 / 6) < 1e-12) }
  }

  @Test func `where no kind has bodies of several atoms the rule says that it could not look`()
    throws
  {
    let world = twins { world in
      // Health and police are one body each; councils divide the nation atom by atom.
      for service in ["health", "police"] {
        for side in ["west", "east"] {
          world.organisation("\(service)-\(side)", kind: service, areas: ["nation"])
        }
      }
    }
    let all = findings(in: world)
    #expect(all.ids(RegionalTwinsRule.rule).isEmpty)
    #expect(all.counts(RegionalTwinsRule.rule).applied == 1)
    let sight = try all.sight(RegionalTwinsRule.rule)
    #expect(sight.couldNotLook)
    #expect(sight.reasons.map(\.input) == [.territory])
  }
}
