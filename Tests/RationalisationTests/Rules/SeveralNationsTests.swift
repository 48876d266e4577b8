import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Two nations in one catalogue give the findings of each alone, and beside them those of bodies of both.
struct SeveralNationsTests {
  /// Findings without their ranks, which are among all; indices are the same where a landscape stands first, but for
  /// footprints, which go by their ids here.
  private static func tellings(
    _ landscape: Landscape, _ settings: Settings = Settings(), of nation: NationIndex? = nil
  ) -> [String] {
    let incidence = Incidence(landscape: landscape, settings: settings)
    let context = AccountContext(landscape: landscape, incidence: incidence, settings: settings)
    return findings(in: landscape, settings).all.filter { nation == nil || $0.nation == nation }
      .map { finding in
        let account = finding.evidence.account(in: context)
        let text =
          "\(finding.id) \(finding.list) \(finding.subjects) \(finding.routes) "
          + "\(finding.priority) \(finding.alsoHolds) \(finding.folded) \(finding.precedents) "
          + "\(account.facts) \(account.measures)"
        return text.replacing(/footprints?\(\[?([0-9, ]*)\]?\)/) { match in
          match.1.split(separator: ", ").map { landscape.footprints.ids[Int($0) ?? 0] }
            .joined(separator: ", ")
        }
      }
  }

  private static func wales(_ year: Int) throws -> Landscape {
    let landscape = try CatalogueReader(folder: Repository.wales(year), settings: Settings()).read()
      .landscape
    return landscape
  }

  @Test(.long, arguments: [false, true])
  func `the findings of Wales are the same beside a nation that is its copy`(
    sharesWords: Bool
  ) throws {
    let wales = try Self.wales(2023).asNation("W92000004", namesKinds: !sharesWords)
    let both = wales.joined(with: wales, sharesWords: sharesWords)
    #expect(both.nations.all.count == 2)
    #expect(both.partnerships.count == 2 * wales.partnerships.count)
    let (alone, together) = (findings(in: wales), findings(in: both))
    #expect(alone.all.count > 50)
    expectSame(Self.tellings(both, of: 0), Self.tellings(wales), "Wales")
    #expect(together.all.count { $0.nation == 1 } == alone.all.count)
    #expect(together.all.count { $0.nation == -1 } == 0)
    #expect(together.notes.count == 2 * alone.notes.count)
    for (rule, counts) in alone.counts.enumerated() {
      #expect(together.nations[0].counts[rule].fired == counts.fired)
      #expect(together.nations[0].counts[rule].sight == counts.sight)
      #expect(together.counts[rule].fired == 2 * counts.fired)
      let both = together.counts[rule]
      let cases = [both.applied, both.notApplicable, both.excluded]
      let twice = [counts.applied, counts.notApplicable, counts.excluded].map { 2 * $0 }
      switch counts.rule {
      // Overlaps are weighed by how rare members are, and those of both nations are rarer: a few more are asked across.
      case MergeCandidateRule.rule:
        #expect(zip(cases, twice).allSatisfy { $0 >= $1 && $0 <= $1 + 8 })
      // Without an area and a seat an organisation may be of either nation, and both have it: one of each copy.
      case MemberBurdenRule.rule: #expect(cases[0] == twice[0] && cases[1] == twice[1] + 2)
      default: #expect(cases == twice, "\(counts.rule)")
      }
      #expect(together.counts[rule].sight.partnerships == 2 * counts.sight.partnerships)
      #expect(together.counts[rule].sight.couldNotLook == counts.sight.couldNotLook)
    }
  }

  @Test(arguments: Effort.seeds(0..<120 as Range<UInt64>))
  func `two drawn nations in one catalogue give the findings of each alone`(seed: UInt64) {
    let settings = OverlapRulesProperties.settings(seed: seed)
    let one = OverlapRulesProperties.landscape(seed: seed).asNation("y", namesKinds: true)
    let other = OverlapRulesProperties.landscape(seed: seed &+ 1_000).asNation(
      "y", namesKinds: true)
    let both = one.joined(with: other)
    expectSame(Self.tellings(both, settings, of: 0), Self.tellings(one, settings), "seed \(seed)")
    #expect(findings(in: both, settings).all.allSatisfy { $0.nation >= 0 }, "seed \(seed)")
    // A body of both leaves what is said of bodies of one alone.
    let bridged = one.joined(with: other) { partnerships, memberships in
      guard let first = partnerships.first, let last = partnerships.last,
        first.id != last.id, !first.areas.isEmpty, !last.areas.isEmpty
      else { return }
      let index = PartnershipIndex(partnerships.count)
      partnerships.append(
        Partnership(
          id: "zzz", name: LocalisedText(english: "Both"), kind: first.kind,
          areas: first.areas + last.areas, remits: first.remits))
      let members = memberships.filter { [0, index - 1].contains($0.partnership) }
      memberships += Set(members.map(\.organisation)).sorted().map {
        Membership(partnership: index, organisation: $0)
      }
    }
    // But for organisations that sit on it too, which are of neither.
    if bridged.partnerships.count > both.partnerships.count {
      expectSame(
        Self.tellings(bridged, settings, of: 0).filter { !$0.hasPrefix("member-burden.") },
        Self.tellings(both, settings, of: 0).filter { !$0.hasPrefix("member-burden.") },
        "seed \(seed)")
    }
    let across = findings(in: bridged, settings)
    let own = bridged.nations.ofPartnership
    for finding in across.all where finding.nation == -1 {
      let bodies = finding.bodies
      let isOfOne = bodies.first.map { first in
        own[Int(first)] >= 0 && bodies.allSatisfy { own[Int($0)] == own[Int(first)] }
      }
      #expect(isOfOne != true, "seed \(seed): \(finding.id)")
    }
    #expect(Set(across.all.map(\.id)).count == across.all.count, "seed \(seed)")
  }

  private func expectSame(_ some: [String], _ others: [String], _ what: Comment) {
    #expect(some.count == others.count, what)
    for (one, other) in zip(some, others) where one != other {
      Issue.record("\(what): \(one)\n\(other)")
      return
    }
  }
}
