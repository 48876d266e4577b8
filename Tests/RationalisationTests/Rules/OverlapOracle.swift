import LandscapeModel
import OverlapGraph
import Rationalisation

/// The pair and group rules by definition: every two and every group, without any index.
struct OverlapOracle {
  let landscape: Landscape
  let settings: Settings
  let measures: OverlapMeasures
  private var everyTwo: [(Int32, Int32)] {
    let indices = Int32(0)..<Int32(landscape.partnerships.count)
    return indices.flatMap { left in indices.filter { $0 > left }.map { (left, $0) } }
  }

  init(_ landscape: Landscape, _ settings: Settings) {
    self.landscape = landscape
    self.settings = settings
    measures = OverlapMeasures(Incidence(landscape: landscape, settings: settings))
  }

  struct Pair: Hashable {
    var left: Int32
    var right: Int32
    init(_ one: Int32, _ other: Int32) {
      left = min(one, other)
      right = max(one, other)
    }
  }

  private func atLeast(_ score: Double, _ threshold: Double) -> Bool { score >= threshold - 1e-9 }

  private func id(_ partnership: Int32) -> String { landscape.partnerships[Int(partnership)].id }

  private func function(_ partnership: Int32) -> PartnershipFunction {
    landscape.kind(of: partnership).function
  }

  private func ancestors(_ partnership: Int32) -> Set<Int32> {
    var above: Set<Int32> = []
    var next = partnership
    while case .active(let parent) = landscape.partnerships[Int(next)].parent,
      above.insert(parent).inserted
    {
      next = parent
    }
    return above
  }

  func isNational(_ partnership: Int32) -> Bool { scale(partnership) == .national }

  private func scale(_ partnership: Int32) -> Scale? {
    landscape.partnerships[Int(partnership)].scale ?? landscape.kind(of: partnership).defaultScale
  }

  enum Relation { case like, siblings, unlike }

  func relation(_ left: Int32, _ right: Int32) -> Relation {
    let functions = [function(left), function(right)]
    if functions.contains(.scrutiny) { return .unlike }
    if functions.contains(.service), functions[0] != functions[1] { return .unlike }
    if isNational(left) != isNational(right) { return .unlike }
    let (one, other) = (ancestors(left), ancestors(right))
    if one.contains(right) || other.contains(left) { return .unlike }
    return one.isDisjoint(with: other) ? .like : .siblings
  }

  /// Members of both over members of either, from the rows themselves.
  func share(_ left: Int32, _ right: Int32) -> Double {
    let (one, other) = (members(left), members(right))
    let either = one.union(other).count
    return either == 0 ? 0 : Double(one.intersection(other).count) / Double(either)
  }

  private func members(_ partnership: Int32) -> Set<Int32> {
    Set(
      landscape.memberships.filter {
        $0.partnership == partnership && settings.countedRoles.contains($0.role)
      }.map(\.organisation))
  }

  /// The remits with everything broader.
  func remits(_ partnership: Int32) -> Set<Int32> {
    var held: Set<Int32> = []
    var next = landscape.partnerships[Int(partnership)].remits
    while let remit = next.popLast() {
      if held.insert(remit).inserted, let broader = landscape.remits[Int(remit)].broader {
        next.append(broader)
      }
    }
    return held
  }

  private func isMulti(_ partnership: Int32) -> Bool {
    (landscape.partnerships[Int(partnership)].purpose ?? landscape.kind(of: partnership).purpose)
      == .multi
  }

  func agree(_ left: Int32, _ right: Int32, alike: Double, inside: Double) -> Bool {
    let (one, other) = (remits(left), remits(right))
    let either = one.union(other).count
    let shared = Double(one.intersection(other).count)
    if atLeast(either == 0 ? 0 : shared / Double(either), alike) { return true }
    func lies(_ inner: Int32, in outer: Int32) -> Bool {
      let (few, many) = (remits(inner), remits(outer))
      return few.count <= many.count && isMulti(outer)
        && landscape.partnerships[Int(inner)].remits.count >= 2
        && atLeast(few.isEmpty ? 0 : shared / Double(few.count), inside)
    }
    return lies(left, in: right) || lies(right, in: left)
  }

  /// Every body that does elsewhere the work of both.
  func elsewhere(_ left: Int32, _ right: Int32) -> [Int32] {
    let kinds = [left, right].map { landscape.partnerships[Int($0)].kind }
    let work = remits(left).union(remits(right))
    guard kinds[0] != kinds[1], kinds.allSatisfy({ landscape.kinds[Int($0)].isSpecific }),
      function(left) == function(right), isNational(left) == isNational(right),
      !remits(left).isEmpty, !remits(right).isEmpty
    else { return [] }
    let all = 0..<Int32(landscape.partnerships.count)
    func meet(_ one: Int32, _ other: Int32) -> Bool {
      !Set(landscape.atoms(of: one)).isDisjoint(with: landscape.atoms(of: other))
    }
    return all.filter { body in
      function(body) == function(left) && isNational(body) == isNational(left)
        && !landscape.atoms(of: body).isEmpty && !meet(body, left) && !meet(body, right)
        && work.isSubset(of: remits(body))
        && !all.contains { other in
          other != body && kinds.contains(landscape.partnerships[Int(other)].kind)
            && meet(other, body)
        }
    }
  }

  func merges() -> Set<Pair> {
    let limits = settings.merge
    return Set(
      everyTwo.filter { left, right in
        let overlap = measures.overlap(left, right)
        let share = share(left, right)
        return overlap.sharedMembers > 0 && relation(left, right) == .like
          && function(left) == function(right)
          && atLeast(overlap.similarity.area, limits.area)
          && (atLeast(share, limits.membership)
            && agree(left, right, alike: limits.remit, inside: limits.remitInside)
            || atLeast(share, limits.membershipWithPrecedent) && !elsewhere(left, right).isEmpty)
      }.map { Pair($0.0, $0.1) })
  }

  /// Inner and outer, without the mergers.
  func nests() -> [String: Set<Int32>] {
    let limits = settings.nested
    let merged = merges()
    var nests: [String: Set<Int32>] = [:]
    for (left, right) in everyTwo {
      for (inner, outer) in [(left, right), (right, left)] where !merged.contains(Pair(left, right))
      {
        let overlap = measures.overlap(inner, outer)
        let kind = landscape.kind(of: inner)
        let isOneKind =
          landscape.partnerships[Int(inner)].kind == landscape.partnerships[Int(outer)].kind
        let relation = relation(inner, outer)
        let isInner: Bool
        switch function(inner) {
        case .strategic: isInner = true
        case .delivery: isInner = ancestors(inner).isEmpty
        default: isInner = false
        }
        let limit = isOneKind ? limits.remitSameKind : limits.remitOtherKind
        guard overlap.sharedMembers > 0, isInner,
          relation == .like || relation == .siblings && isOneKind,
          isOneKind ? kind.isSpecific : isMulti(outer),
          Array(landscape.atoms(of: inner)) != Array(landscape.atoms(of: outer)),
          atLeast(overlap.leftInRight.area, limits.area),
          atLeast(overlap.leftInRight.membership, limits.membership),
          atLeast(overlap.leftInRight.remit, limit)
        else { continue }
        nests["nested-board.\(id(outer)).\(kind.id)", default: []].insert(inner)
      }
    }
    return nests
  }

  /// Complete linkage by trying every two groups again after each join.
  func tables() -> Set<[Int32]> {
    let limits = settings.sharedTable
    var groups = (0..<Int32(landscape.partnerships.count)).map { [$0] }
    func link(_ left: [Int32], _ right: [Int32]) -> Double? {
      var least = 1.0
      for one in left {
        for other in right {
          let share = share(one, other)
          guard share > 0, relation(one, other) == .like, doTheSame(one, other),
            atLeast(measures.area(one, other), limits.area), atLeast(share, limits.membership)
          else { return nil }
          least = min(least, share)
        }
      }
      let common = measures.commonMembers(of: left + right).ofAll.count
      return common >= limits.commonMembers ? least : nil
    }
    while true {
      var best: (score: Double, left: Int, right: Int)?
      for left in groups.indices {
        for right in groups.indices where right > left {
          guard let score = link(groups[left], groups[right]) else { continue }
          if best.map({ score > $0.score }) ?? true { best = (score, left, right) }
        }
      }
      guard let best else { break }
      groups[best.left] = (groups[best.left] + groups[best.right]).sorted()
      groups.remove(at: best.right)
      groups.sort { $0[0] < $1[0] }
    }
    return Set(groups.filter(isTable))
  }

  /// Two services share a remit that is under another or over none.
  private func doTheSame(_ one: Int32, _ other: Int32) -> Bool {
    function(one) != .service
      || remits(one).intersection(remits(other)).contains { remit in
        landscape.remits[Int(remit)].broader != nil
          || landscape.remits.allSatisfy { $0.broader != remit }
      }
  }

  private func isTable(_ group: [Int32]) -> Bool {
    guard group.count > 1 else { return false }
    let limits = settings.sharedTable
    let pairs = group.flatMap { left in group.filter { $0 > left }.map { (left, $0) } }
    let differs = pairs.contains { left, right in
      !atLeast(measures.remit(left, right), limits.remitBelow)
    }
    let isNamed = pairs.contains { left, right in
      let named = [left, right].flatMap { landscape.partnerships[Int($0)].remits }
      return !remits(left).intersection(remits(right)).isDisjoint(with: named)
    }
    return (differs || group.count > 2)
      && (isNamed || group.contains { function($0) == .strategic && isMulti($0) })
  }

  /// Both strategic, one place, all of the one on the other, which has many tasks.
  func seated() -> Set<Pair> {
    let limits = settings.whollySeated
    func sits(_ inner: Int32, on outer: Int32) -> Bool {
      let (few, many) = (members(inner), members(outer))
      let kinds = Set(few.map { landscape.organisations[Int($0)].kind }).subtracting([""])
      return few.isSubset(of: many) && few.count >= limits.members && kinds.count >= limits.kinds
        && isMulti(outer)
        && (!isMulti(inner) || few.count < many.count || few.count == many.count && inner < outer)
    }
    return Set(
      everyTwo.filter { left, right in
        relation(left, right) == .like && function(left) == .strategic
          && function(right) == .strategic
          && atLeast(measures.area(left, right), limits.area)
          && (sits(left, on: right) || sits(right, on: left))
      }.map { Pair($0.0, $0.1) })
  }

  func parallels() -> Set<Pair> {
    let limits = settings.parallel
    return Set(
      everyTwo.filter { left, right in
        let overlap = measures.overlap(left, right)
        let (one, other) = (overlap.leftInRight, overlap.rightInLeft)
        return overlap.sharedMembers > 0 && relation(left, right) == .like
          && atLeast(max(one.area, other.area), limits.area)
          && agree(left, right, alike: limits.remit, inside: limits.remitInside)
          && atLeast(share(left, right), limits.membership)
          && (scale(left) != nil && scale(left) == scale(right)
            || atLeast(overlap.similarity.area, limits.area))
      }.map { Pair($0.0, $0.1) })
  }

  /// Kind, target and twins of every tiling, by looking at every kind and footprint.
  func tilings() -> Set<String> {
    let footprints = landscape.footprints
    let nation = nation()
    var found: Set<String> = []
    func strategic(_ footprint: Int) -> [Int32] {
      (0..<Int32(landscape.partnerships.count)).filter {
        Int(footprints.ofPartnership[Int($0)]) == footprint && function($0) == .strategic
          && !isNational($0)
      }
    }
    for (index, kind) in landscape.kinds.enumerated()
    where kind.function == .strategic && kind.isSpecific {
      for target in 0..<footprints.count {
        let atoms = Set(footprints.atoms[target])
        let kinds = Set(strategic(target).map { landscape.partnerships[Int($0)].kind })
        guard atoms.count > 1, !atoms.isSuperset(of: nation), !kinds.contains(Int32(index)),
          kinds.count >= settings.twins.otherKinds
        else { continue }
        let inside = (0..<Int32(landscape.partnerships.count)).filter { body in
          landscape.partnerships[Int(body)].kind == Int32(index) && !isNational(body)
            && !landscape.atoms(of: body).isEmpty && atoms.isSuperset(of: landscape.atoms(of: body))
        }
        let covered = inside.flatMap { landscape.atoms(of: $0) }
        guard inside.count > 1, covered.count == atoms.count, Set(covered) == atoms,
          zip(inside, inside.dropFirst()).contains(where: { relation($0, $1) == .like })
            || !areOneTree(inside)
        else { continue }
        found.insert("\(kind.id) \(footprints.ids[target]) \(inside)")
      }
    }
    return found
  }

  private func areOneTree(_ bodies: [Int32]) -> Bool {
    let families = bodies.map { ancestors($0).union([$0]) }
    return families.dropFirst().allSatisfy { !$0.isDisjoint(with: families[0]) }
  }

  /// The smallest area with every footprint of a body below the nation, where these are half of its people.
  private func nation() -> Set<Int32> {
    let rows = landscape.hierarchy.atomsOfArea
    var covered: Set<Int32> = []
    for body in 0..<Int32(landscape.partnerships.count) where !isNational(body) {
      covered.formUnion(landscape.atoms(of: body))
    }
    if covered.isEmpty { covered = Set(landscape.footprints.atoms.values) }
    let weights = landscape.areaWeights.weights(of: landscape)
    func people(_ atoms: Set<Int32>) -> Double {
      atoms.sorted().reduce(0) { $0 + weights[Int($1)] }
    }
    let holding = landscape.areas.indices.map { (code: landscape.areas[$0].code, Set(rows[$0])) }
      .filter { $0.1.isSuperset(of: covered) }
      .sorted { ($0.1.count, $0.code) < ($1.1.count, $1.code) }
    guard let smallest = holding.first?.1, atLeast(people(covered) * 2, people(smallest)) else {
      return covered
    }
    return smallest
  }
}
