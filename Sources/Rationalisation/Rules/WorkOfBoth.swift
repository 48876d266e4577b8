internal import LandscapeModel
internal import OverlapGraph
internal import Synchronization

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
/// of nearly all. Neither settings nor seats change any of it, so that every draw and every world asks the same one.
final class WorkOfBoth: Sendable {
  private let landscape: Landscape
  private let partnershipIndices: [PartnershipIndex]
  private let functions: [PartnershipFunction]
  private let isNational: [Bool]
  private let relations: FootprintRelations
  /// For its footprints and remits, which no world changes.
  private let incidence: Incidence
  private let state = Mutex(State())

  /// What was worked out so far.
  private struct State {
    var tables: Tables?
    var known: [Work: [PartnershipIndex]] = [:]
    var alone: [[KindIndex]: Alone] = [:]
  }

  /// What is looked things up in; made when the first two bodies are asked of.
  private struct Tables {
    /// How many bodies of a kind use a footprint, where kinds and footprints are few enough for a place for every two.
    let userTable: [Int32]
    /// The same of kinds and footprints that are many.
    let users: [KindFootprint: Int]
    let signaturesOfRemit: PackedRows
    let bodiesOfSignature: PackedRows
    /// For each signature a bit for each of its remits, several of which share one: what lacks a bit lacks a remit.
    let bitsOfSignature: [UInt64]
  }

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

  init(
    landscape: Landscape, partnershipIndices: [PartnershipIndex],
    functions: [PartnershipFunction], isNational: [Bool], relations: FootprintRelations,
    incidence: Incidence
  ) {
    self.landscape = landscape
    self.partnershipIndices = partnershipIndices
    self.functions = functions
    self.isNational = isNational
    self.relations = relations
    self.incidence = incidence
  }

  /// Up to so many places a table is kept: 16 MB.
  private static let mostPlaces = 4_000_000

  private var footprintCount: Int { incidence.footprints.count }

  private func tables() -> Tables {
    let table = usersInTable()
    return Tables(
      userTable: table, users: table.isEmpty ? usersOfFootprints() : [:],
      signaturesOfRemit: incidence.signatures.inverted(count: landscape.remits.count),
      bodiesOfSignature: PackedRows(
        placesOf: incidence.signatureOf, count: incidence.signatures.count),
      bitsOfSignature: (0..<incidence.signatures.count).map {
        Self.bits(of: incidence.signatures[Int32($0)])
      })
  }

  /// Empty where there would be too many places.
  private func usersInTable() -> [Int32] {
    let count = landscape.kinds.count * footprintCount
    guard count <= Self.mostPlaces else { return [] }
    var table = [Int32](repeating: 0, count: count)
    for partnership in partnershipIndices {
      let kind = Int(landscape.partnerships[Int(partnership)].kind)
      table[kind * footprintCount + Int(footprint(of: partnership))] += 1
    }
    return table
  }

  private func usersOfFootprints() -> [KindFootprint: Int] {
    var users: [KindFootprint: Int] = [:]
    for partnership in partnershipIndices {
      let kind = landscape.partnerships[Int(partnership)].kind
      let footprint = footprint(of: partnership)
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
    let own = [footprint(of: left), footprint(of: right)]
    var found: [PartnershipIndex] = []
    for body in able(work) {
      let footprint = footprint(of: body)
      guard !own.contains(where: { relations.meets($0, footprint) }) else { continue }
      found.append(body)
      if found.count == limit { break }
    }
    return found
  }

  /// `nil` where there can be no precedent.
  private func work(of left: PartnershipIndex, _ right: PartnershipIndex) -> Work? {
    let kinds = [left, right].map { landscape.partnerships[Int($0)].kind }
    guard kinds[0] != kinds[1],
      kinds.allSatisfy({ landscape.kinds[Int($0)].isSpecific }),
      functions[Int(left)] == functions[Int(right)],
      isNational[Int(left)] == isNational[Int(right)],
      [left, right].allSatisfy({ remitCount(of: $0) > 0 })
    else { return nil }
    let signatures = [left, right].map { incidence.signatureOf[Int($0)] }
    return Work(
      kinds: kinds.sorted(), signatures: signatures.sorted(),
      isNational: isNational[Int(left)])
  }

  private func footprint(of partnership: PartnershipIndex) -> FootprintIndex {
    incidence.footprintOf[Int(partnership)]
  }

  private func remitCount(of partnership: PartnershipIndex) -> Int {
    incidence.signatures.range(of: Int(incidence.signatureOf[Int(partnership)])).count
  }

  /// The bodies, ascending, that do such work alone where they are, wherever that is.
  private func able(_ work: Work) -> [PartnershipIndex] {
    state.withLock { state in
      if let found = state.known[work] { return found }
      let tables = state.tables ?? tables()
      state.tables = tables
      let alone = state.alone[work.kinds] ?? alone(work.kinds, tables)
      state.alone[work.kinds] = alone
      let remits = Set(work.signatures.flatMap { incidence.signatures[$0] }).sorted()
      let function = landscape.kinds[Int(work.kinds[0])].function
      let found = holding(remits, among: alone, tables).filter { body in
        functions[Int(body)] == function && isNational[Int(body)] == work.isNational
      }
      state.known[work] = found
      return found
    }
  }

  /// The bodies, ascending, that have all of `remits`.
  private func holding(
    _ remits: [RemitIndex], among alone: Alone, _ tables: Tables
  ) -> [PartnershipIndex] {
    let bits = Self.bits(of: remits[...])
    func holds(_ signature: Int32) -> Bool {
      guard bits & ~tables.bitsOfSignature[Int(signature)] == 0 else { return false }
      var next = remits[...]
      for remit in incidence.signatures[signature] where remit == next.first {
        next = next.dropFirst()
      }
      return next.isEmpty
    }
    let rarest =
      remits.map { tables.signaturesOfRemit[$0] }.min { $0.count < $1.count } ?? []
    guard rarest.count < alone.bodies.count else {
      return alone.bodies.filter { holds(incidence.signatureOf[Int($0)]) }
    }
    return rarest.filter(holds).flatMap { signature in
      tables.bodiesOfSignature[signature].filter { alone.holds[Int($0)] }
    }.sorted()
  }

  private static func bits(of remits: ArraySlice<RemitIndex>) -> UInt64 {
    remits.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private func alone(_ kinds: [KindIndex], _ tables: Tables) -> Alone {
    var found = Alone(holds: [Bool](repeating: false, count: landscape.partnerships.count))
    for body in partnershipIndices where isAlone(body, kinds, tables) {
      found.bodies.append(body)
      found.holds[Int(body)] = true
    }
    return found
  }

  /// Whether no other body of the kinds meets the area of `body`, and it has one.
  private func isAlone(
    _ body: PartnershipIndex, _ kinds: [KindIndex], _ tables: Tables
  ) -> Bool {
    let near = relations.relations[Int(footprint(of: body))]
    guard !near.isEmpty else { return false }
    var others = kinds.contains(landscape.partnerships[Int(body)].kind) ? -1 : 0
    let stride = footprintCount
    for relation in near {
      for kind in kinds {
        others +=
          tables.userTable.isEmpty
          ? tables.users[KindFootprint(kind: kind, footprint: relation.other)] ?? 0
          : Int(tables.userTable[Int(kind) * stride + Int(relation.other)])
      }
      if others > 0 { return false }
    }
    return true
  }
}
