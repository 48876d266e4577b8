internal import LandscapeModel
internal import OverlapGraph

/// Bodies that do elsewhere the work of two: the precedent of a merger.
///
/// Of p and q of two different specific kinds and one function: a body x of that function, of any kind,
/// national as they are or below it as they are; its area meets neither p's nor q's; its remits hold
/// all of theirs, ancestors included; and no other body of either kind meets its area. No number is
/// set for it. A body whose remits are not known is a precedent for nothing and has none.
///
/// Worked example: adults' and children's safeguarding boards stand side by side in four regions; in two
/// others one safeguarding board with both remits stands alone, and each of the two is a precedent.
/// Where a partnership only became a sub-group of such a board, it still stands there: no precedent.
///
/// A class, because it keeps what it found: the same two kinds and remits are asked of many pairs.
final class WorkOfBoth {
  private let context: RuleContext
  /// How many bodies of a kind use a footprint.
  private let users: [KindFootprint: Int]
  private var known: [Work: [PartnershipIndex]] = [:]

  private struct KindFootprint: Hashable {
    var kind: KindIndex
    var footprint: FootprintIndex
  }

  /// What two bodies do, whichever they are.
  private struct Work: Hashable {
    var kinds: [KindIndex]
    var signatures: [Int32]
    var isNational: Bool
  }

  init(context: RuleContext) {
    self.context = context
    var users: [KindFootprint: Int] = [:]
    for partnership in context.partnershipIndices {
      let kind = context.landscape.partnerships[Int(partnership)].kind
      users[
        KindFootprint(kind: kind, footprint: context.footprint(of: partnership)), default: 0] += 1
    }
    self.users = users
  }

  /// The first bodies, ascending, that do elsewhere the work of both.
  /// - Complexity: O(partnerships × footprints that meet one) for two kinds and remits asked the first
  ///   time, then O(bodies looked at · log footprints).
  func bodies(
    for left: PartnershipIndex, _ right: PartnershipIndex, atMost limit: Int
  ) -> [PartnershipIndex] {
    guard limit > 0, let work = work(of: left, right) else { return [] }
    let own = [context.footprint(of: left), context.footprint(of: right)]
    var found: [PartnershipIndex] = []
    for body in able(work) {
      let footprint = context.footprint(of: body)
      guard !own.contains(where: { context.relations.meets($0, footprint) }) else { continue }
      found.append(body)
      if found.count == limit { break }
    }
    return found
  }

  /// `nil` where there can be no precedent.
  private func work(of left: PartnershipIndex, _ right: PartnershipIndex) -> Work? {
    let kinds = [left, right].map { context.landscape.partnerships[Int($0)].kind }
    guard kinds[0] != kinds[1],
      kinds.allSatisfy({ context.landscape.kinds[Int($0)].isSpecific }),
      context.functions[Int(left)] == context.functions[Int(right)],
      context.isNational[Int(left)] == context.isNational[Int(right)],
      [left, right].allSatisfy({ context.overlaps.remitCount(of: $0) > 0 })
    else { return nil }
    let signatures = [left, right].map { context.incidence.signatureOf[Int($0)] }
    return Work(
      kinds: kinds.sorted(), signatures: signatures.sorted(),
      isNational: context.isNational[Int(left)])
  }

  /// The bodies, ascending, that do such work alone where they are, wherever that is.
  private func able(_ work: Work) -> [PartnershipIndex] {
    if let found = known[work] { return found }
    let remits = Set(work.signatures.flatMap { context.incidence.signatures[$0] })
    let holding = (0..<Int32(context.incidence.signatures.count)).map { signature in
      remits.isSubset(of: context.incidence.signatures[signature])
    }
    let function = context.landscape.kinds[Int(work.kinds[0])].function
    let found = context.partnershipIndices.filter { body in
      holding[Int(context.incidence.signatureOf[Int(body)])]
        && context.functions[Int(body)] == function
        && context.isNational[Int(body)] == work.isNational && isAlone(body, work.kinds)
    }
    known[work] = found
    return found
  }

  /// Whether no other body of the kinds meets the area of `body`, and it has one.
  private func isAlone(_ body: PartnershipIndex, _ kinds: [KindIndex]) -> Bool {
    let relations = context.relations.relations[Int(context.footprint(of: body))]
    guard !relations.isEmpty else { return false }
    var others = kinds.contains(context.landscape.partnerships[Int(body)].kind) ? -1 : 0
    for relation in relations {
      for kind in kinds {
        others += users[KindFootprint(kind: kind, footprint: relation.other)] ?? 0
      }
      if others > 0 { return false }
    }
    return true
  }
}
