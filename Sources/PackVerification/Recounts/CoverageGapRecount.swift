internal import LandscapeModel
internal import Wording

extension Recount {
  /// Areas without a body of the kind, or with two that nothing explains.
  static let coverageGap = Recount(
    rule: "coverage-gap", evidence: "coverage", list: .fixed("put-right")
  ) {
    (recount) throws(PackFailure) in try recount.coverageGap()
  }
}

extension PackRecount {
  fileprivate mutating func coverageGap() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let areas = Set(try evidence.strings("areas"))
    let kindID = try evidence.string("kind")
    let kind = try content.kind(kindID)
    let people = weight(ofAreas: areas)
    check("evidence.people", try evidence.number("people"), people)
    condition(.kindIsExpected, kind.isExpectedEverywhere)
    condition(.kindIsActive, isActive(kind))
    let asked = try content.partnerships(content.asked)
    let problem = try evidence.string("problem")
    // Where a national body of the kind works the kind is not absent; two of which one is national are not two of one tier.
    condition(
      .askedAreOfKind,
      asked.allSatisfy {
        ($0.kind == kindID || $0.kind == kind.satisfiedBy)
          && (problem == "absent" || !isNational($0))
      })
    let bodies = try content.partnerships(try evidence.strings("partnerships"))
    switch problem {
    case "absent":
      let present = asked.reduce(into: Set<String>()) { $0.formUnion($1.areas) }
      check(
        "evidence.areas", try evidence.strings("areas"), content.nation.subtracting(present))
      let all = weight(ofAreas: content.nation)
      let limit = try content.threshold("coverage.incomplete-above")
      condition(
        .catalogueIsComplete,
        all <= 0 || people / all <= limit + 1e-9)
      check("evidence.partnerships", try evidence.strings("partnerships"), [])
      return PackBasis(
        partnerships: [], action: .establish(kind: kindID), margins: [1], people: people)
    case "doubled":
      var found: Set<String> = []
      for area in areas.sorted() {
        let here = try unexplained(asked.filter { $0.areas.contains(area) })
        condition(Words.severalCover(area: area), here.count > 1)
        found.formUnion(here)
      }
      check("evidence.partnerships", try evidence.strings("partnerships"), found)
      return PackBasis(partnerships: bodies, action: .local, margins: [1], people: people)
    default: throw PackFailure(text: Phrase.problemIsNeither(.english))
    }
  }

  /// Bodies in one place without those under another there, by nest or as sub-group; by id.
  private func unexplained(
    _ bodies: [PackContent.Partnership]
  ) throws(PackFailure) -> Set<String> {
    var kept: Set<String> = []
    for body in bodies {
      var isExplained = false
      for other in bodies where other.id != body.id {
        if ancestors(of: body).contains(other.id) { isExplained = true }
        // Two that are a candidate for a merger are reported as that, not as tiers.
        if try isNested(body, in: other), try !isMerger(body, other, precedents: []) {
          isExplained = true
        }
      }
      if !isExplained { kept.insert(body.id) }
    }
    return kept
  }
}
