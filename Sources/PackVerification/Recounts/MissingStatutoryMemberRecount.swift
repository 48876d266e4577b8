internal import LandscapeModel
internal import Wording

extension Recount {
  /// Who should sit by the kind's law and does not.
  static let missingStatutoryMember = Recount(
    rule: "missing-statutory-member", evidence: "missing-member", list: .fixed("put-right")
  ) {
    (recount) throws(PackFailure) in try recount.missingStatutoryMember()
  }
}

extension PackRecount {
  fileprivate mutating func missingStatutoryMember() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let body = try content.partnership(try evidence.string("partnership"))
    let kind = try content.kind(body.kind)
    condition(.lawAsksBody, isAsked(body, kind))
    let asked = try content.partnerships(content.asked).filter { isAsked($0, kind) }
    let people = weight(ofAreas: body.areas)
    check("evidence.people", try evidence.number("people"), people)

    var wanted: [String: Set<String>] = [:]
    for memberKind in Set(kind.statutoryMemberKinds).sorted() {
      let answers = asked.compactMap { gap(memberKind, on: $0) }
      let absent = answers.count { $0.isAbsent }
      let isCommon = meets(
        Double(answers.count), try content.threshold("members.absent-partnerships"))
      let isAlmostNowhere = meets(
        Double(absent) / Double(max(1, answers.count)),
        try content.threshold("members.absent-share"))
      let isSuspect = isCommon && isAlmostNowhere
      if let gap = gap(memberKind, on: body), !isSuspect, gap.isAbsent || !gap.missing.isEmpty {
        wanted[memberKind] = gap.missing
      }
    }
    var stated: [String] = []
    for gap in try evidence.array("gaps") {
      let memberKind = try gap.string("memberKind")
      stated.append(memberKind)
      check(
        gap.path + ".organisations", try gap.strings("organisations"), wanted[memberKind] ?? [])
    }
    check("evidence.gaps", stated, Set(wanted.keys))
    condition(.aMemberIsMissing, !wanted.isEmpty)
    return PackBasis(partnerships: [body], action: .local, margins: [1], people: people)
  }

  /// A statutory kind whose law is in force, a statutory basis, below the nation, with members.
  private func isAsked(_ body: PackContent.Partnership, _ kind: PackContent.Kind) -> Bool {
    kind.basis == "statutory" && isActive(kind) && (body.basis ?? "statutory") == "statutory"
      && !isNational(body) && !body.members.isEmpty
  }

  /// Who is missing of a member kind; `nil` where it does not apply.
  private func gap(
    _ memberKind: String, on body: PackContent.Partnership
  ) -> (missing: Set<String>, isAbsent: Bool)? {
    let sits = body.members.contains { content.members[$0]?.kind == memberKind }
    guard let bodies = territorialBodies(of: memberKind) else {
      if !sits, !body.areas.isEmpty, let reach = content.reach[memberKind],
        reach.isDisjoint(with: body.areas)
      {
        return nil
      }
      return ([], !sits)
    }
    let wanted = bodies.filter { !$0.value.isDisjoint(with: body.areas) }
    guard !wanted.isEmpty else { return nil }
    let missing = Set(wanted.keys).subtracting(body.members)
    return (missing, !missing.isEmpty && !sits)
  }
}
