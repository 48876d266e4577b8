extension PackRecount {
  /// merge-candidate and parallel-remit.
  mutating func pair() throws(PackFailure) {
    let (left, right) = try check(overlap: try content.evidence.member("overlap"))
    try check(shared: try content.evidence.member("shared"), of: [left, right])
    let scores = similarity(left, right)
    let (inside, around) = (containment(of: left, in: right), containment(of: right, in: left))
    condition("a member in common", !left.members.isDisjoint(with: right.members))
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
      condition(
        "holdsByContainment as stated",
        try content.evidence.flag("holdsByContainment") == !isAlike)
    } else {
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
    }
  }

  mutating func nest() throws(PackFailure) {
    let overlaps = try content.evidence.array("overlaps")
    let inners = try content.evidence.strings("inners")
    let outer = try content.evidence.string("outer")
    let isSameKind = try content.evidence.flag("isSameKind")
    let remit = try content.threshold(
      isSameKind ? "nested.remit-same-kind" : "nested.remit-other-kind")
    var areas: Set<String> = []
    var measured: Set<String> = []
    for overlap in overlaps {
      let (inner, around) = try check(overlap: overlap)
      areas.formUnion(inner.areas)
      measured.insert(inner.id)
      let scores = containment(of: inner, in: around)
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
    check(
      "peopleAffected", try content.root.number("peopleAffected"), weight(ofAreas: areas))
  }

  mutating func table() throws(PackFailure) {
    var bodies: [PackContent.Partnership] = []
    for id in try content.evidence.strings("partnerships") {
      bodies.append(try content.partnership(id))
    }
    try check(shared: try content.evidence.member("shared"), of: bodies)
    var least = PackScores(area: 1, membership: 1, remit: 1)
    var greatestRemit = 0.0
    for (place, left) in bodies.enumerated() {
      for right in bodies[(place + 1)...] {
        let scores = similarity(left, right)
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
  }

  mutating func twins() throws(PackFailure) {
    var twins: [PackContent.Partnership] = []
    for id in try content.evidence.strings("partnerships") {
      twins.append(try content.partnership(id))
    }
    guard let target = content.target else { throw PackFailure(text: "pack.target is missing") }
    let covered = twins.flatMap { $0.areas }
    condition(
      "the bodies cover the footprint exactly once",
      Set(covered) == target && covered.count == target.count && twins.count > 1)
    let people = weight(ofAreas: target)
    check("evidence.people", try content.evidence.number("people"), people)
    check("peopleAffected", try content.root.number("peopleAffected"), people)

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

    // Which members are territorial follows from the whole catalogue; the pack says so.
    let territorial = try content.evidence.strings("territorialMembers")
    let cover = try content.threshold("twins.fit-cover")
    var fitting: Set<String> = []
    for id in territorial {
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
  }
}
