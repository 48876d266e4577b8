import LandscapeModel
import Rationalisation
import TestSupport
import Testing

/// What each rule needs to know, and that it says when it could not look.
struct RuleSightTests {
  /// Four councils in two regions, each region with a health board and two boards: all that any rule asks.
  /// - Parameter missing: what the catalogue does not give of any body.
  static func world(without missing: RuleInput? = nil, boards: Int = 2) -> LandscapeBuilder {
    func unless<Value>(_ input: RuleInput, _ value: Value, _ otherwise: Value) -> Value {
      missing == input ? otherwise : value
    }
    var world = LandscapeBuilder(asOf: unless(.asOf, "2023-06-30", ""))
    world.jurisdiction.electionYear = unless(.elections, 2022, nil)
    world.area("nation", parts: ["a1", "a2", "a3", "a4"])
    world.area("east", parts: ["a1", "a2"])
    world.area("west", parts: ["a3", "a4"])
    for number in 1...4 {
      world.organisation(
        "council-\(number)", kind: unless(.memberKinds, "council", ""),
        areas: unless(.territory, ["a\(number)"], []))
    }
    for region in ["east", "west"] {
      world.organisation(
        "health-\(region)", kind: unless(.memberKinds, "health_board", ""),
        areas: unless(.territory, [region], []))
    }
    let isTierless = missing == .tiers
    for kind in ["board", "table"] {
      world.kind(
        kind,
        purpose: missing == .purpose || isTierless || missing == .reasons
          ? nil : kind == "table" ? .multi : .single,
        basis: .statutory, statutoryMembers: unless(.statutoryMembers, ["council"], []),
        remits: missing == .kindRemits || isTierless ? [] : ["health"],
        isExpected: unless(.expectedKind, true, false))
    }
    for (region, councils) in [("east", ["1", "2"]), ("west", ["3", "4"])] {
      for board in 1...boards {
        world.partnership(
          "\(region)-\(board)", kind: board == 2 ? "table" : "board",
          areas: unless(.footprint, [region], []),
          remits: missing == .remits || missing == .reasons ? [] : ["health"],
          members: unless(
            .members,
            (councils.map { "council-\($0)" } + ["health-\(region)"]).map {
              missing == .knownStatutorySeats ? .law($0) : .init($0)
            }, [])
        ) {
          $0.needsAssessments = unless(.needsAssessment, ["Needs"], [])
          $0.plans = unless(.plan, [unless(.planDates, "Plan 2018-2023", "Plan")], [])
          $0.scrutiny = unless(.governance, .yes, .unknown)
        }
      }
    }
    return world
  }

  @Test(arguments: RuleRegistry.all.map { $0.rule })
  func `every rule names what it needs, each thing once`(rule: Rule) {
    #expect(!rule.needs.isEmpty)
    #expect(Set(rule.needs).count == rule.needs.count)
  }

  @Test func `every input that can be missing is needed by some rule`() {
    #expect(Set(RuleRegistry.all.flatMap { $0.rule.needs }) == Set(RuleInput.allCases))
  }

  @Test(arguments: RuleRegistry.all.map { $0.rule })
  func `a rule that is given all it needs could look`(rule: Rule) throws {
    let sight = try findings(in: Self.world()).sight(rule)
    #expect(!sight.couldNotLook && sight.partnerships > 0)
    #expect(sight.unseen == 0 && sight.lacks.isEmpty && sight.reasons.isEmpty)
  }

  @Test(arguments: RuleInput.allCases)
  func `a rule says that it could not look where no body has what it needs`(
    input: RuleInput
  ) throws {
    let all = findings(in: Self.world(without: input))
    for rule in Rule.allCases where rule.needs.contains(input) {
      let sight = try all.sight(rule)
      #expect(sight.couldNotLook && sight.partnerships > 0, "\(rule.rawValue)")
      #expect(sight.unseen == sight.partnerships, "\(rule.rawValue)")
      #expect(
        sight.reasons.contains(RuleSight.Lack(input, sight.partnerships)), "\(rule.rawValue)")
      #expect(all.ids(rule).isEmpty, "\(rule.rawValue)")
    }
    for rule in Rule.allCases where !rule.needs.contains(input) {
      let sight = try all.sight(rule)
      #expect(!sight.lacks.contains { $0.input == input }, "\(rule.rawValue)")
    }
  }

  @Test func `a rule that could look at a part says of how many it could not`() throws {
    var world = Self.world()
    world.partnership("nowhere", areas: [], remits: ["health"], members: ["council-1"])
    let sight = try findings(in: world).sight(MergeCandidateRule.rule)
    #expect(!sight.couldNotLook && sight.reasons.isEmpty)
    #expect(sight.partnerships == 5 && sight.unseen == 1)
    #expect(sight.lacks == [RuleSight.Lack(.footprint, 1)])
    #expect(sight.unseenShare == 0.2)
  }

  @Test func `it takes two bodies to compare`() throws {
    var world = LandscapeBuilder()
    world.partnership("here", areas: ["a1"], remits: ["health"], members: ["o1"])
    world.partnership("nowhere", areas: [], remits: ["health"], members: ["o1"])
    let sight = try findings(in: world).sight(MergeCandidateRule.rule)
    #expect(sight.couldNotLook)
    #expect(sight.reasons == [RuleSight.Lack(.footprint, 1)])
  }

  @Test func `one body alone is nothing to compare, not something unseen`() throws {
    var world = LandscapeBuilder()
    world.partnership("here", areas: ["a1"], remits: ["health"], members: ["o1"])
    #expect(try !findings(in: world).sight(MergeCandidateRule.rule).couldNotLook)
  }

  @Test func `different bodies may lack different things`() throws {
    var world = LandscapeBuilder()
    world.partnership("placeless", areas: [], remits: ["health"], members: ["o1"])
    world.partnership("empty", areas: ["a1"], remits: ["health"])
    let sight = try findings(in: world).sight(MergeCandidateRule.rule)
    #expect(sight.couldNotLook && sight.unseen == 2)
    #expect(sight.reasons == [RuleSight.Lack(.footprint, 1), RuleSight.Lack(.members, 1)])
  }

  @Test func `what a kind needs not have is no lack while another kind has it`() throws {
    var world = Self.world()
    world.kind("informal", purpose: nil)
    world.partnership(
      "talk", kind: "informal", areas: ["east"], remits: ["health"], members: ["council-1"])
    let all = findings(in: world)
    for rule in [
      RegionalTwinsRule.rule, PlanDuplicationRule.rule, PlanTimingRule.rule, CoverageGapRule.rule,
      MissingStatutoryMemberRule.rule,
    ] {
      #expect(try all.sight(rule).partnerships == 4, "\(rule.rawValue)")
      #expect(try all.sight(rule).lacks.isEmpty, "\(rule.rawValue)")
    }
  }

  @Test(arguments: [(Purpose.single, true), (.multi, false)])
  func `without remits and boards of many tasks nobody can say what a table has in common`(
    purpose: Purpose, couldNotLook: Bool
  ) throws {
    var world = LandscapeBuilder()
    world.kind("board", purpose: purpose)
    for id in ["one", "two"] {
      world.partnership(id, areas: ["a"], members: ["x", "y"])
    }
    let sight = try findings(in: world).sight(SharedTableRule.rule)
    #expect(sight.couldNotLook == couldNotLook)
    #expect(sight.reasons.map(\.input) == (couldNotLook ? [.reasons] : []))
  }

  @Test func `bodies of which no place is known do not assess needs in one place`() {
    let all = findings(in: Self.world(without: .footprint, boards: 3))
    #expect(all.ids(PlanDuplicationRule.rule).isEmpty)
    #expect(!findings(in: Self.world(boards: 3)).ids(PlanDuplicationRule.rule).isEmpty)
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `a rule that found something could look, whatever the landscape`(seed: UInt64) {
    let landscape = OverlapRulesProperties.landscape(seed: seed)
    for settings in [Settings(), OverlapRulesProperties.settings(seed: seed)] {
      for counts in findings(in: landscape, settings).counts {
        #expect(counts.fired == 0 || !counts.sight.couldNotLook, "\(counts.rule.rawValue)")
        #expect(counts.sight.unseen <= counts.sight.partnerships)
        #expect(counts.sight.lacks.allSatisfy { $0.partnerships <= counts.sight.unseen })
      }
    }
  }
}
