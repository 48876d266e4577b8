extension PackRecount {
  /// merge-candidate and parallel-remit.
  mutating func pair() throws(PackFailure) -> PackBasis {
    let (left, right) = try check(overlap: try content.evidence.member("overlap"))
    try check(shared: try content.evidence.member("shared"), of: [left, right])
    let scores = similarity(left, right)
    let (inside, around) = (containment(of: left, in: right), containment(of: right, in: left))
    condition("a member in common", !left.members.isDisjoint(with: right.members))
    condition("like is compared with like", exclusion(left, right) == nil)
    var basis = PackBasis(
      partnerships: [left, right], action: .local, margins: [], countsMeetings: true,
      people: weight(ofAreas: left.areas.intersection(right.areas)))
    if content.rule == "merge-candidate" {
      condition("area", meets(scores.area, try content.threshold("merge.area")))
      condition("remit", meets(scores.remit, try content.threshold("merge.remit")))
      let isAlike = meets(scores.membership, try content.threshold("merge.membership"))
      let (few, many) =
        left.members.count <= right.members.count ? (left, right) : (right, left)
      let ratio = Double(many.members.count) / Double(max(1, few.members.count))
      let isNotMuchLarger = meets(try content.threshold("merge.largest-ratio"), ratio)
      let isContained = few.members.isSubset(of: many.members) && isNotMuchLarger
      condition("membership, or all of the smaller's members on the larger", isAlike || isContained)
      condition("one function", left.function == right.function)
      check(
        "evidence.holdsByContainment", try content.evidence.flag("holdsByContainment"), !isAlike)
      basis.action = .merger(isOnOneFootprint: left.areas == right.areas)
      basis.margins = [
        try margin(scores.area, "merge.area"), try margin(scores.remit, "merge.remit"),
        try margin(scores.membership, "merge.membership"),
      ]
      basis.freedDays = try daysFreed(byJoining: [left, right])
    } else {
      check(
        "evidence.holdsByContainment", try content.evidence.flag("holdsByContainment"), false)
      condition(
        "area inside", meets(max(inside.area, around.area), try content.threshold("parallel.area")))
      condition("remit", meets(scores.remit, try content.threshold("parallel.remit")))
      condition(
        "membership below",
        !meets(scores.membership, try content.threshold("parallel.membership-below")))
      condition(
        "membership inside",
        meets(
          max(inside.membership, around.membership),
          try content.threshold("parallel.membership-containment")))
      let isOneScale = left.scale != nil && left.scale == right.scale
      let limit = try content.threshold("parallel.area")
      condition("one scale, or area", isOneScale || meets(scores.area, limit))
      basis.margins = [
        try margin(max(inside.area, around.area), "parallel.area"),
        try margin(scores.remit, "parallel.remit"),
        try margin(
          max(inside.membership, around.membership), "parallel.membership-containment"),
      ]
      let fewest = min(try meetings(of: left), try meetings(of: right))
      basis.freedDays =
        Double(left.members.intersection(right.members).count) * fewest / 2
    }
    return basis
  }

  mutating func nest() throws(PackFailure) -> PackBasis {
    let overlaps = try content.evidence.array("overlaps")
    let inners = try content.evidence.strings("inners")
    let outer = try content.evidence.string("outer")
    let isSameKind = try content.evidence.flag("isSameKind")
    let remit = try content.threshold(
      isSameKind ? "nested.remit-same-kind" : "nested.remit-other-kind")
    var areas: Set<String> = []
    var measured: Set<String> = []
    var bodies = [try content.partnership(outer)]
    var sum = 0.0
    for overlap in overlaps {
      let (inner, around) = try check(overlap: overlap)
      areas.formUnion(inner.areas)
      measured.insert(inner.id)
      bodies.append(inner)
      let scores = containment(of: inner, in: around)
      sum += scores.membership
      condition("'\(inner.id)' in '\(outer)' is a nest", try isNested(inner, in: around))
      condition("'\(inner.id)' lies in the outer '\(outer)'", around.id == outer)
      condition(
        "'\(inner.id)' area", meets(scores.area, try content.threshold("nested.area")))
      condition("'\(inner.id)' covers another area than the outer", inner.areas != around.areas)
      condition(
        "'\(inner.id)' membership",
        meets(scores.membership, try content.threshold("nested.membership")))
      condition("'\(inner.id)' remit", meets(scores.remit, remit))
      condition(
        "'\(inner.id)' kind as stated", (inner.kind == around.kind) == isSameKind)
    }
    check("evidence.inners", inners, measured)
    let mean = sum / Double(max(1, overlaps.count))
    return PackBasis(
      partnerships: bodies, action: .local, margins: [try margin(mean, "nested.membership")],
      freedDays: try daysFreed(byJoining: bodies) / 2, countsMeetings: true,
      people: weight(ofAreas: areas))
  }

  mutating func table() throws(PackFailure) -> PackBasis {
    let bodies = try content.partnerships(try content.evidence.strings("partnerships"))
    try check(shared: try content.evidence.member("shared"), of: bodies)
    var least = PackScores(area: 1, membership: 1, remit: 1)
    var greatestRemit = 0.0
    var (sum, pairs, freed) = (0.0, 0, try daysFreed(byJoining: bodies))
    for (place, left) in bodies.enumerated() {
      for right in bodies[(place + 1)...] {
        let scores = similarity(left, right)
        condition(
          "'\(left.id)' and '\(right.id)' are like", exclusion(left, right) == nil)
        sum += scores.membership
        pairs += 1
        // A merger inside the table counts once, as the merger.
        if try isMerger(left, right) { freed -= try daysFreed(byJoining: [left, right]) }
        least.area = min(least.area, scores.area)
        least.membership = min(least.membership, scores.membership)
        least.remit = min(least.remit, scores.remit)
        greatestRemit = max(greatestRemit, scores.remit)
      }
    }
    try check(try content.evidence.member("least"), least)
    check(
      "evidence.greatestRemit", try content.evidence.number("greatestRemit"), greatestRemit)
    let common = bodies.dropFirst().reduce(bodies.first?.members ?? []) {
      $0.intersection($1.members)
    }
    condition("area of every two", meets(least.area, try content.threshold("shared-table.area")))
    condition(
      "membership of every two",
      meets(least.membership, try content.threshold("shared-table.membership")))
    condition(
      "members common to all",
      meets(Double(common.count), try content.threshold("shared-table.common-members")))
    let differs = !meets(least.remit, try content.threshold("shared-table.remit-below"))
    condition("some two differ in remit, or three bodies or more", differs || bodies.count >= 3)
    let isTied =
      greatestRemit > 0 || content.list == "services"
      || bodies.contains { $0.function == "delivery" || $0.isMultiPurpose }
    let without = try content.threshold("shared-table.membership-without-remit")
    condition(
      "membership of every two without a remit in common",
      isTied || meets(least.membership, without))
    let shared = bodies.dropFirst().reduce(bodies.first?.areas ?? []) {
      $0.intersection($1.areas)
    }
    return PackBasis(
      partnerships: bodies, action: .local,
      margins: [try margin(sum / Double(max(1, pairs)), "shared-table.membership")],
      freedDays: max(0, freed), countsMeetings: true, people: weight(ofAreas: shared))
  }

  mutating func twins() throws(PackFailure) -> PackBasis {
    let twins = try content.partnerships(try content.evidence.strings("partnerships"))
    guard let target = content.target else { throw PackFailure(text: "pack.target is missing") }
    let covered = twins.flatMap { $0.areas }
    condition(
      "the bodies cover the footprint exactly once",
      Set(covered) == target && covered.count == target.count && twins.count > 1)
    let people = weight(ofAreas: target)
    check("evidence.people", try content.evidence.number("people"), people)
    condition("the footprint is not the nation", target != content.nation && target.count > 1)
    let kindID = try content.evidence.string("kind")
    let kind = try content.kind(kindID)
    condition(
      "bodies of one strategic kind with remits of its own",
      kind.function == "strategic" && kind.isSpecific
        && twins.allSatisfy { $0.kind == kindID && !isNational($0) })
    condition(
      "the bodies are not all of one tree of sub-groups",
      Set(twins.map { root(of: $0) }).count > 1)
    let footprint = try content.footprint(try content.evidence.string("target"))
    condition("the footprint is the target", footprint.areas == target)
    let using = strategicKinds(on: footprint)
    condition("the kind itself does not use the footprint", !using.contains(kindID))
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
    check("evidence.share", try content.evidence.number("share"), share)

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
        throw PackFailure(text: "pack.members lacks '\(id)'")
      }
      let served = self.weight(ofAreas: member.areas.intersection(target))
      if people > 0, meets(served / people, cover) { fitting.insert(id) }
    }
    check("evidence.fittingMembers", try content.evidence.strings("fittingMembers"), fitting)
    let fit = territorial.isEmpty ? 0 : Double(fitting.count) / Double(territorial.count)
    check("evidence.fit", try content.evidence.number("fit"), fit)
    condition("share", meets(share, try content.threshold("twins.share")))
    condition("fit", meets(fit, try content.threshold("twins.fit")))
    condition(
      "other kinds on the footprint",
      meets(
        Double(try content.evidence.strings("otherKinds").count),
        try content.threshold("twins.other-kinds")))
    let both = (try margin(share, "twins.share") + (try margin(fit, "twins.fit"))) / 2
    let least = try content.threshold("twins.other-kinds")
    let use = min(1, max(0, Double(using.count) - least) / 5)
    return PackBasis(
      partnerships: twins, action: .footprintChange, margins: [(2 * both + use) / 3],
      freedDays: try daysFreed(byJoining: twins), countsMeetings: true, people: people)
  }

  /// Strategic kinds of the bodies below the nation on a footprint.
  func strategicKinds(on footprint: PackContent.Footprint) -> Set<String> {
    Set(
      footprint.partnerships.compactMap { content.partnerships[$0] }
        .filter { $0.function == "strategic" && !isNational($0) }.map(\.kind))
  }

  /// The bodies of a kind of organisation and their areas, when those below the nation divide it
  /// between them exactly; else `nil`.
  func territorialBodies(of kind: String) -> [String: Set<String>]? {
    guard let all = content.organisationKinds[kind] else { return nil }
    let bodies = all.filter { !$0.value.isSuperset(of: content.nation) }
    let covered = bodies.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let count = bodies.values.reduce(0) { $0 + $1.count }
    guard bodies.count > 1, covered == content.nation, count == covered.count else { return nil }
    return bodies
  }
}
