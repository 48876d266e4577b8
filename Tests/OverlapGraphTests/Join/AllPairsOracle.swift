import LandscapeModel
import OverlapGraph

/// The overlap graph computed pair by pair from the words of design section 5, with sets and
/// nothing shared with the product: what the join is held against.
struct AllPairsOracle {
  let settings: Settings
  let members: [Set<Int32>]
  let atoms: [Set<Int32>]
  let remits: [Set<Int32>]
  let atomWeight: [Int32: Double]
  let memberWeight: [Int32: Double]

  init(_ landscape: Landscape, settings: Settings) {
    self.settings = settings
    let partnerships = landscape.partnerships.indices
    let members = partnerships.map { partnership in
      Set(
        landscape.memberships.filter {
          Int($0.partnership) == partnership && settings.countedRoles.contains($0.role)
        }.map(\.organisation))
    }
    self.members = members

    // Atoms here are area indices: leaves under the parts of each area.
    func leaves(_ area: Int32) -> Set<Int32> {
      let parts = landscape.areas[Int(area)].parts
      return parts.isEmpty ? [area] : parts.reduce(into: []) { $0.formUnion(leaves($1)) }
    }
    atoms = landscape.partnerships.map { $0.areas.reduce(into: []) { $0.formUnion(leaves($1)) } }
    let covered = atoms.reduce(into: Set()) { $0.formUnion($1) }
    let isAnyKnown = covered.contains { landscape.areas[Int($0)].population != nil }
    atomWeight = covered.reduce(into: [:]) { weights, atom in
      let population = landscape.areas[Int(atom)].population
      weights[atom] = isAnyKnown ? population.map(Double.init) ?? 0 : 1
    }

    remits = landscape.partnerships.map { partnership in
      var held = Set<Int32>()
      for remit in partnership.remits {
        var next: Int32? = remit
        while let current = next {
          held.insert(current)
          next = landscape.remits[Int(current)].broader
        }
      }
      return held
    }

    var weights: [Int32: Double] = [:]
    for organisation in landscape.organisations.indices.map(Int32.init) {
      let degree = members.filter { $0.contains(organisation) }.count
      guard degree > 0 else { continue }
      weights[organisation] = naturalLogarithm(1 + Double(members.count) / Double(degree))
    }
    memberWeight = weights
  }

  func similarity(_ p: Int, _ q: Int) -> LayerScores {
    LayerScores(
      area: part(atoms[p].intersection(atoms[q]), of: atoms[p].union(atoms[q]), atomWeight),
      membership: part(
        members[p].intersection(members[q]), of: members[p].union(members[q]), memberWeight),
      remit: part(remits[p].intersection(remits[q]), of: remits[p].union(remits[q]), nil))
  }

  func containment(of p: Int, in q: Int) -> LayerScores {
    LayerScores(
      area: part(atoms[p].intersection(atoms[q]), of: atoms[p], atomWeight),
      membership: part(members[p].intersection(members[q]), of: members[p], memberWeight),
      remit: part(remits[p].intersection(remits[q]), of: remits[p], nil))
  }

  func edges() -> [OverlapEdge] {
    let t = settings.edges
    var edges: [OverlapEdge] = []
    for p in members.indices {
      for q in members.indices where q > p {
        let scores = similarity(p, q)
        let shared = members[p].intersection(members[q]).count
        let isEdge =
          scores.membership >= t.membership - 1e-9
          || (scores.area >= t.area - 1e-9 && scores.remit >= t.remit - 1e-9 && shared >= 1)
        if isEdge { edges.append(OverlapEdge(source: Int32(p), target: Int32(q), scores: scores)) }
      }
    }
    return edges
  }

  func containments() -> [ContainmentEdge] {
    let t = settings.edges
    var edges: [ContainmentEdge] = []
    for p in members.indices {
      for q in members.indices where q != p && atoms[p] != atoms[q] {
        let scores = containment(of: p, in: q)
        let isEdge =
          scores.area >= t.containmentArea - 1e-9 && scores.remit >= t.containmentRemit - 1e-9
          && scores.membership >= t.containmentMembership - 1e-9
        if isEdge {
          edges.append(ContainmentEdge(inner: Int32(p), outer: Int32(q), scores: scores))
        }
      }
    }
    return edges
  }

  private func part(
    _ shared: Set<Int32>, of whole: Set<Int32>, _ weights: [Int32: Double]?
  ) -> Double {
    func sum(_ set: Set<Int32>) -> Double {
      guard let weights else { return Double(set.count) }
      return set.sorted().reduce(0) { $0 + (weights[$1] ?? .nan) }
    }
    let divisor = sum(whole)
    return divisor == 0 ? 0 : sum(shared) / divisor
  }
}
