internal import LandscapeModel
internal import Wording

/// The three layers of two bodies.
struct PackScores {
  var area: Double
  var membership: Double
  var remit: Double
}

extension PackRecount {
  /// Weighted Jaccard by area and membership, Jaccard by remit.
  func similarity(_ p: PackContent.Partnership, _ q: PackContent.Partnership) -> PackScores {
    PackScores(
      area: ratio(
        weight(ofAreas: p.areas.intersection(q.areas)), weight(ofAreas: p.areas.union(q.areas))),
      membership: ratio(
        weight(ofMembers: p.members.intersection(q.members)),
        weight(ofMembers: p.members.union(q.members))),
      remit: ratio(
        Double(p.remits.intersection(q.remits).count), Double(p.remits.union(q.remits).count)))
  }

  /// The same shared weights over those of the inner alone.
  func containment(
    of p: PackContent.Partnership, in q: PackContent.Partnership
  ) -> PackScores {
    PackScores(
      area: ratio(weight(ofAreas: p.areas.intersection(q.areas)), weight(ofAreas: p.areas)),
      membership: ratio(
        weight(ofMembers: p.members.intersection(q.members)), weight(ofMembers: p.members)),
      remit: ratio(Double(p.remits.intersection(q.remits).count), Double(p.remits.count)))
  }

  mutating func check(_ stated: JSONReader, _ found: PackScores) throws(PackFailure) {
    check(stated.path + ".area", try stated.number("area"), found.area)
    check(stated.path + ".membership", try stated.number("membership"), found.membership)
    check(stated.path + ".remit", try stated.number("remit"), found.remit)
  }

  /// Checks an `overlap` object and returns its two bodies.
  mutating func check(
    overlap: JSONReader
  ) throws(PackFailure) -> (PackContent.Partnership, PackContent.Partnership) {
    let left = try content.partnership(try overlap.string("left"))
    let right = try content.partnership(try overlap.string("right"))
    try check(try overlap.member("similarity"), similarity(left, right))
    try check(try overlap.member("leftInRight"), containment(of: left, in: right))
    try check(try overlap.member("rightInLeft"), containment(of: right, in: left))
    check(
      overlap.path + ".memberShare", try overlap.number("memberShare"), memberShare(left, right))
    let shared = left.members.intersection(right.members).count
    check(overlap.path + ".sharedMembers", try overlap.number("sharedMembers"), Double(shared))
    check(
      overlap.path + ".leftMembers", try overlap.number("leftMembers"),
      Double(left.members.count))
    check(
      overlap.path + ".rightMembers", try overlap.number("rightMembers"),
      Double(right.members.count))
    return (left, right)
  }

  /// Checks a `shared` object: what all of the bodies have, and what only some.
  mutating func check(
    shared: JSONReader, of bodies: [PackContent.Partnership]
  ) throws(PackFailure) {
    func split(_ sets: [Set<String>]) -> (all: Set<String>, some: Set<String>) {
      let union = sets.reduce(into: Set<String>()) { $0.formUnion($1) }
      let all = union.filter { value in sets.allSatisfy { $0.contains(value) } }
      return (all, union.subtracting(all))
    }
    let members = split(bodies.map(\.members))
    let areas = split(bodies.map(\.areas))
    let remits = split(bodies.map(\.remits))
    for (name, found) in [
      ("members", members.all), ("membersOfSome", members.some), ("areas", areas.all),
      ("areasOfSome", areas.some), ("remits", remits.all), ("remitsOfSome", remits.some),
    ] {
      check(shared.path + "." + name, try shared.strings(name), found)
    }
    check(shared.path + ".people", try shared.number("people"), weight(ofAreas: areas.all))
  }

  /// Checks what the rules of two bodies have in common, and returns the two.
  mutating func pair() throws(PackFailure) -> (PackContent.Partnership, PackContent.Partnership) {
    let (left, right) = try check(overlap: try content.evidence.member("overlap"))
    try check(shared: try content.evidence.member("shared"), of: [left, right])
    condition(.aMemberInCommon, !left.members.isDisjoint(with: right.members))
    condition(.likeWithLike, exclusion(left, right) == nil)
    return (left, right)
  }

  /// Whether the nation is the body's: by its scale, else by its areas; of what lies across nations, whether its own is.
  func isNational(_ body: PackContent.Partnership) -> Bool {
    if let scale = body.scale { return scale == "national" }
    if let home = body.homeNation { return home.count > 1 && body.areas.isSuperset(of: home) }
    return content.nationIsArea && content.nation.count > 1
      && body.areas.isSuperset(of: content.nation)
  }

  /// The bodies above one in the tree of sub-groups, itself left out; a cycle is gone round once.
  func ancestors(of body: PackContent.Partnership) -> [String] {
    var found: [String] = []
    var next = body.parentIsActive ? body.parent : nil
    while let id = next, !found.contains(id) {
      found.append(id)
      let above = content.partnerships[id]
      next = above?.parentIsActive == true ? above?.parent : nil
    }
    return found
  }

  /// The top of the tree of sub-groups that a body is in.
  func root(of body: PackContent.Partnership) -> String {
    let above = ancestors(of: body)
    return above.contains(body.id) ? (above + [body.id]).min() ?? body.id : above.last ?? body.id
  }

  /// Why two are compared by no pair rule, members apart; `nil` when they are.
  func exclusion(_ p: PackContent.Partnership, _ q: PackContent.Partnership) -> String? {
    if p.function == "scrutiny" || q.function == "scrutiny" { return "scrutiny" }
    if (p.function == "service") != (q.function == "service") { return "service" }
    if isNational(p) != isNational(q) { return "national" }
    if root(of: p) == root(of: q) {
      return ancestors(of: p).contains(q.id) || ancestors(of: q).contains(p.id)
        ? "ancestor" : "siblings"
    }
    return nil
  }
}
