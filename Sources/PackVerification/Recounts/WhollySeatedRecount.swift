internal import LandscapeModel
internal import Wording

extension Recount {
  /// A body all of whose members sit on a board of many tasks in the same place.
  static let whollySeated = Recount(rule: "wholly-seated", evidence: "seated", list: .ofBodies) {
    (recount) throws(PackFailure) in try recount.whollySeated()
  }
}

extension PackRecount {
  fileprivate mutating func whollySeated() throws(PackFailure) -> PackBasis {
    let (inner, outer) = try pair()
    check("evidence.inner", try content.evidence.string("inner"), inner.id)
    check("evidence.outer", try content.evidence.string("outer"), outer.id)
    condition(
      .bothAreStrategic, inner.function == "strategic" && outer.function == "strategic")
    condition(
      .conditionArea,
      meets(similarity(inner, outer).area, try content.threshold("wholly-seated.area")))
    condition(
      .innerOnOuter, inner.members.isSubset(of: outer.members))
    condition(
      .membersOfInner,
      meets(Double(inner.members.count), try content.threshold("wholly-seated.members")))
    let kinds = Set(inner.members.compactMap { content.members[$0]?.kind }).subtracting([""])
    check("evidence.memberKinds", try content.evidence.strings("memberKinds"), kinds)
    condition(
      .kindsOnInner,
      meets(Double(kinds.count), try content.threshold("wholly-seated.kinds")))
    condition(.outerIsMultiPurpose, outer.isMultiPurpose)
    condition(
      .innerIsNotLarger,
      !inner.isMultiPurpose || inner.members.count <= outer.members.count)
    let share = ratio(Double(inner.members.count), Double(outer.members.count))
    check("evidence.share", try content.evidence.number("share"), share)
    let fewest = min(try meetings(of: inner), try meetings(of: outer))
    return PackBasis(
      partnerships: [inner, outer], action: .local, margins: [share],
      freedDays: Double(inner.members.count) * fewest / 2, countsMeetings: true,
      people: weight(ofAreas: inner.areas.intersection(outer.areas)))
  }
}
