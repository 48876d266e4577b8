internal import LandscapeModel
internal import Wording

extension Recount {
  /// Bodies of one footprint that each assess needs.
  static let planDuplication = Recount(
    rule: "plan-duplication", evidence: "plan-duplication", list: .fixed("main")
  ) {
    (recount) throws(PackFailure) in try recount.planDuplication()
  }
}

extension PackRecount {
  fileprivate mutating func planDuplication() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let ids = try evidence.strings("partnerships")
    let bodies = try content.partnerships(ids)
    let footprint = try content.footprint(try evidence.string("footprint"))
    let assessing = footprint.partnerships.compactMap { content.partnerships[$0] }.filter {
      $0.function == "strategic" && !$0.needsAssessments.isEmpty
    }
    check("evidence.partnerships", ids, Set(assessing.map(\.id)))
    condition(
      .standOnFootprint, bodies.allSatisfy { $0.areas == footprint.areas })
    condition(
      .bodiesWithAssessment,
      meets(Double(bodies.count), try content.threshold("plans.bodies")))
    let stated = try evidence.array("assessments")
    condition(.assessmentsForEach, stated.count == bodies.count)
    for (entry, body) in zip(stated, bodies) {
      let titles = entry.value as? [String] ?? []
      check(
        entry.path, titles.joined(separator: "; "), body.needsAssessments.joined(separator: "; "))
    }
    var seats: [String: Int] = [:]
    for body in bodies { for member in body.members { seats[member, default: 0] += 1 } }
    check(
      "evidence.sharedMembers", try evidence.strings("sharedMembers"),
      Set(seats.filter { $0.value > 1 }.keys))
    let people = weight(ofAreas: footprint.areas)
    check("evidence.people", try evidence.number("people"), people)
    return PackBasis(
      partnerships: bodies, action: .local,
      margins: [min(1, 0.4 + 0.15 * Double(bodies.count - 2))],
      freedDays: Double(seats.values.reduce(0) { $0 + $1 - 1 })
        / (try content.threshold("plans.election-cycle-years")),
      assumesDays: true, people: people)
  }
}
