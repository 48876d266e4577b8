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
/// A class, because it keeps what it found: the same two kinds and remits are asked of many pairs, and the same kinds
/// of nearly all.
final class WorkOfBoth {
  private let context: RuleContext
  /// How many bodies of a kind use a footprint, where kinds and footprints are few enough for a place for every two.
  private lazy var userTable = usersInTable()
  /// The same of kinds and footprints that are many.
  private lazy var users = usersOfFootprints()
  private lazy var signaturesOfRemit = context.incidence.signatures.inverted(
    count: context.landscape.remits.count)
  private lazy var bodiesOfSignature = PackedRows(
    placesOf: context.incidence.signatureOf, count: context.incidence.signatures.count)
  /// For each signature a bit for each of its remits, several of which share one: what lacks a bit lacks a remit.
  private lazy var bitsOfSignature = (0..<context.incidence.signatures.count).map {
    Self.bits(of: context.incidence.signatures[Int32($0)])
  }
  private var known: [Work: [PartnershipIndex]] = [:]
  private var alone: [[KindIndex]: Alone] = [:]

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

  /// Bodies whose area no other body of two kinds meets.
  private struct Alone {
    /// Ascending.
    var bodies: [PartnershipIndex] = []
    /// For each partnership.
    var holds: [Bool]
  }

  init(context: RuleContext) { self.context = context }

  /// Up to so many places a table is kept: 16 MB.
  private static let mostPlaces = 4_000_000

  private var footprintCount: Int { context.incidence.footprints.count }

  /// Empty where there would be too many places.
  private func usersInTable() -> [Int32] {
    let count = context.landscape.kinds.count * footprintCount
    guard count <= Self.mostPlaces else { return [] }
    var table = [Int32](repeating: 0, count: count)
    for partnership in context.partnershipIndices {
      let kind = Int(context.landscape.partnerships[Int(partnership)].kind)
      table[kind * footprintCount + Int(context.footprint(of: partnership))] += 1
    }
    return table
  }

  private func usersOfFootprints() -> [KindFootprint: Int] {
    var users: [KindFootprint: Int] = [:]
    for partnership in context.partnershipIndices {
      let kind = context.landscape.partnerships[Int(partnership)].kind
      let footprint = context.footprint(of: partnership)
      users[KindFootprint(kind: kind, footprint: footprint), default: 0] += 1
    }
    return users
  }

  /// The first bodies, ascending, that do elsewhere the work of both.
  /// - Complexity: for two kinds that are asked the first time O(partnerships × footprints that meet one), for remits
  ///   O(bodies that have the rarest of them, or that are alone, whichever are fewer); then O(bodies looked at ·
  ///   log footprints).
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
    let remits = Set(work.signatures.flatMap { context.incidence.signatures[$0] }).sorted()
    let alone = alone(work.kinds)
    let function = context.landscape.kinds[Int(work.kinds[0])].function
    let found = holding(remits, among: alone).filter { body in
      context.functions[Int(body)] == function && context.isNational[Int(body)] == work.isNational
    }
    known[work] = found
    return found
  }

  /// The bodies, ascending, that have all of `remits`.
  private func holding(_ remits: [RemitIndex], among alone: Alone) -> [PartnershipIndex] {
    let bits = Self.bits(of: remits[...])
    let bitsOfSignature = bitsOfSignature
    func holds(_ signature: Int32) -> Bool {
      guard bits & ~bitsOfSignature[Int(signature)] == 0 else { return false }
      var next = remits[...]
      for remit in context.incidence.signatures[signature] where remit == next.first {
        next = next.dropFirst()
      }
      return next.isEmpty
    }
    let rarest = remits.map { signaturesOfRemit[$0] }.min { $0.count < $1.count } ?? []
    guard rarest.count < alone.bodies.count else {
      return alone.bodies.filter { holds(context.incidence.signatureOf[Int($0)]) }
    }
    return rarest.filter(holds).flatMap { signature in
      bodiesOfSignature[signature].filter { alone.holds[Int($0)] }
    }.sorted()
  }

  private static func bits(of remits: ArraySlice<RemitIndex>) -> UInt64 {
    remits.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private func alone(_ kinds: [KindIndex]) -> Alone {
    if let found = alone[kinds] { return found }
    var found = Alone(holds: [Bool](repeating: false, count: context.landscape.partnerships.count))
    for body in context.partnershipIndices where isAlone(body, kinds) {
      found.bodies.append(body)
      found.holds[Int(body)] = true
    }
    alone[kinds] = found
    return found
  }

  /// Whether no other body of the kinds meets the area of `body`, and it has one.
  private func isAlone(_ body: PartnershipIndex, _ kinds: [KindIndex]) -> Bool {
    let relations = context.relations.relations[Int(context.footprint(of: body))]
    guard !relations.isEmpty else { return false }
    var others = kinds.contains(context.landscape.partnerships[Int(body)].kind) ? -1 : 0
    // Every two kinds ask it of every body: the table is looked up once.
    let (table, stride) = (userTable, footprintCount)
    for relation in relations {
      for kind in kinds {
        others +=
          table.isEmpty
          ? users[KindFootprint(kind: kind, footprint: relation.other)] ?? 0
          : Int(table[Int(kind) * stride + Int(relation.other)])
      }
      if others > 0 { return false }
    }
    return true
  }
}
