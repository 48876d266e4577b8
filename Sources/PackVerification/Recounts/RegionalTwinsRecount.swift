internal import LandscapeModel
internal import Wording

extension Recount {
  /// Bodies of one kind that divide a footprint which other kinds use whole.
  static let regionalTwins = Recount(
    rule: "regional-twins", evidence: "twins", list: .fixed("main")
  ) {
    (recount) throws(PackFailure) in try recount.regionalTwins()
  }
}

extension PackRecount {
  fileprivate mutating func regionalTwins() throws(PackFailure) -> PackBasis {
    let twins = try content.partnerships(try content.evidence.strings("partnerships"))
    guard let target = content.target else {
      throw PackFailure(text: Words.packPlaceMissing(place: "pack.target")(.english))
    }
    let covered = twins.flatMap { $0.areas }
    condition(
      .coverExactlyOnce,
      Set(covered) == target && covered.count == target.count && twins.count > 1)
    let people = weight(ofAreas: target)
    check("evidence.people", try content.evidence.number("people"), people)
    condition(.footprintIsNoNation, !target.isSuperset(of: content.nation) && target.count > 1)
    let kindID = try content.evidence.string("kind")
    let kind = try content.kind(kindID)
    condition(
      .ofOneStrategicKind,
      kind.function == "strategic" && kind.isSpecific
        && twins.allSatisfy { $0.kind == kindID && !isNational($0) })
    condition(
      .notOneTree,
      Set(twins.map { root(of: $0) }).count > 1)
    let footprint = try content.footprint(try content.evidence.string("target"))
    condition(.footprintIsTarget, footprint.areas == target)
    let using = strategicKinds(on: footprint)
    condition(.kindUsesItNot, !using.contains(kindID))
    check("evidence.otherKinds", try content.evidence.strings("otherKinds"), using)

    var spanning: Set<String> = []
    var (sum, weight) = (0.0, 0.0)
    for id in Set(twins.flatMap { $0.members }).sorted() {
      guard let member = content.members[id] else { continue }
      guard twins.count(where: { !$0.areas.isDisjoint(with: member.areas) }) > 1 else { continue }
      spanning.insert(id)
      let seats = twins.count { $0.members.contains(id) }
      sum += member.weight * Double(seats - 1) / Double(twins.count - 1)
      weight += member.weight
    }
    check(
      "evidence.spanningMembers", try content.evidence.strings("spanningMembers"), spanning)
    let share = weight > 0 ? sum / weight : 0
    check("evidence.share", try content.evidence.number(Phrase.conditionShare(.english)), share)

    var territorial: Set<String> = []
    for id in Set(twins.flatMap { $0.members }) {
      guard let kind = content.members[id]?.kind, let bodies = territorialBodies(of: kind)
      else { continue }
      let spanning = bodies.values.count { $0.count > 1 }
      if bodies[id] != nil, spanning * 2 > bodies.count { territorial.insert(id) }
    }
    check(
      "evidence.territorialMembers", try content.evidence.strings("territorialMembers"),
      territorial)
    let cover = try content.threshold("twins.fit-cover")
    var fitting: Set<String> = []
    for id in territorial.sorted() {
      guard let member = content.members[id] else {
        throw PackFailure(text: Words.packLacks(place: "pack.members", id: id)(.english))
      }
      let served = self.weight(ofAreas: member.areas.intersection(target))
      if people > 0, meets(served / people, cover) { fitting.insert(id) }
    }
    check("evidence.fittingMembers", try content.evidence.strings("fittingMembers"), fitting)
    let fit = territorial.isEmpty ? 0 : Double(fitting.count) / Double(territorial.count)
    check("evidence.fit", try content.evidence.number(Phrase.conditionFit(.english)), fit)
    condition(.conditionShare, meets(share, try content.threshold("twins.share")))
    condition(.conditionFit, meets(fit, try content.threshold("twins.fit")))
    condition(
      .otherKindsThere,
      meets(
        Double(try content.evidence.strings("otherKinds").count),
        try content.threshold("twins.other-kinds")))
    let precedents = try content.partnerships(try content.evidence.strings("precedents"))
    let sharing = precedents.filter { body in
      let shared = content.footprints.values.first { $0.areas == body.areas }
      let others = shared.map { strategicKinds(on: $0).subtracting([kindID]).count } ?? 0
      let isAlone = content.partnerships.values.allSatisfy { other in
        other.id == body.id || other.kind != kindID || isNational(other)
          || other.areas.isDisjoint(with: body.areas)
      }
      return body.kind == kindID && !isNational(body) && body.areas.isDisjoint(with: target)
        && body.areas.count > 1 && others >= 2 && isAlone
    }
    check("evidence.precedents", precedents.map(\.id), Set(sharing.map(\.id)))
    let both = (try margin(share, "twins.share") + (try margin(fit, "twins.fit"))) / 2
    let least = try content.threshold("twins.other-kinds")
    let use = min(1, max(0, Double(using.count) - least) / 5)
    return PackBasis(
      partnerships: twins, action: .footprintChange, margins: [(2 * both + use) / 3],
      freedDays: try daysFreed(byJoining: twins), countsMeetings: true, people: people,
      isDoneElsewhere: !precedents.isEmpty)
  }
}
