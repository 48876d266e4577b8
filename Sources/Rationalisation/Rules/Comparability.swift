internal import LandscapeModel

/// Why two partnerships are no candidate of any pair rule (design section 6: like with like).
enum Exclusion: CaseIterable, Sendable {
  /// One of them scrutinises: it must stay apart, from another scrutiny body too.
  case scrutiny
  /// One runs a service and the other does not.
  case serviceWithOther
  /// One is national and the other is not: a reporting line.
  case nationalWithOther
  /// One is the other's sub-group, at any depth.
  case ancestor
  /// They stand under one parent, at whatever depths.
  case siblings
  /// They share no counted member.
  case noSharedMember
}

extension RuleContext {
  /// The first reason why the two are not compared, apart from their members; `nil` when they are.
  func exclusion(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Exclusion? {
    let (first, second) = (functions[Int(left)], functions[Int(right)])
    if first == .scrutiny || second == .scrutiny { return .scrutiny }
    if (first == .service) != (second == .service) { return .serviceWithOther }
    if isNational[Int(left)] != isNational[Int(right)] { return .nationalWithOther }
    if roots[Int(left)] == roots[Int(right)] {
      return isAncestor(left, of: right) || isAncestor(right, of: left) ? .ancestor : .siblings
    }
    return nil
  }

  /// The list a finding about these bodies stands in.
  func list(of partnerships: some Sequence<PartnershipIndex>) -> FindingList {
    partnerships.contains { functions[Int($0)] == .service } ? .services : .main
  }
}
