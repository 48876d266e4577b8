internal import LandscapeModel
internal import Wording

extension Recount {
  /// An explicit no, an ended parent, a cycle of sub-groups.
  static let governanceGap = Recount(
    rule: "governance-gap", evidence: "governance", list: .fixed("put-right")
  ) {
    (recount) throws(PackFailure) in try recount.governanceGap()
  }
}

extension PackRecount {
  fileprivate mutating func governanceGap() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let body = try content.partnership(try evidence.string("partnership"))
    let people = weight(ofAreas: body.areas)
    check("evidence.people", try evidence.number("people"), people)
    let isScrutinised = content.partnerships.values.contains {
      $0.function == "scrutiny" && $0.parentIsActive && $0.parent == body.id
    }
    var problems: Set<String> = []
    if body.scrutiny == "no", !isScrutinised, body.function != "scrutiny" {
      problems.insert("no-scrutiny")
    }
    if body.annualReport == "no" { problems.insert("no-annual-report") }
    if body.parent != nil, !body.parentIsActive { problems.insert("ended-parent") }
    if ancestors(of: body).contains(body.id) { problems.insert("subgroup-cycle") }
    check("evidence.problems", try evidence.strings("problems"), problems)
    condition(.somethingToPutRight, !problems.isEmpty)
    return PackBasis(partnerships: [body], action: .local, margins: [1], people: people)
  }
}
