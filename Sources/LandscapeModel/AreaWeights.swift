/// By what areas weigh where partnerships are compared by area (design section 5).
///
/// An atom weighs as many people as live in it. One without a population weighs 0, unless no atom that
/// some partnership covers has one: then every atom weighs 1. Atoms that nobody covers have no say,
/// so that a second, unused hierarchy in the same file cannot turn every area score into 0.
package struct AreaWeights: Hashable, Sendable {
  package enum Measure: String, Sendable {
    case people
    case areas
  }

  package let measure: Measure
  /// Atoms that some partnership covers.
  package let used: Int
  /// Those of them without a population.
  package let withoutPeople: Int

  /// Whether people are counted in some atoms and missing in others.
  package var isMixed: Bool { measure == .people && withoutPeople > 0 }

  /// - Complexity: O(atoms + atoms of all distinct footprints).
  init(areas: [Area], hierarchy: AreaHierarchy, footprints: Footprints) {
    self.init(areas: areas, hierarchy: hierarchy, covered: footprints.atoms.values)
  }

  /// What atoms weigh among some partnerships alone.
  /// - Complexity: O(atoms + atoms of all distinct footprints).
  package init(of landscape: Landscape, among partnerships: [PartnershipIndex]) {
    let footprints = Set(partnerships.map { landscape.footprints.ofPartnership[Int($0)] })
    self.init(
      areas: landscape.areas, hierarchy: landscape.hierarchy,
      covered: footprints.flatMap { landscape.footprints.atoms[$0] })
  }

  private init(areas: [Area], hierarchy: AreaHierarchy, covered: [AtomIndex]) {
    var isUsed = [Bool](repeating: false, count: hierarchy.atoms.count)
    for atom in covered { isUsed[Int(atom)] = true }
    var (used, withoutPeople) = (0, 0)
    for atom in isUsed.indices where isUsed[atom] {
      used += 1
      if areas[Int(hierarchy.atoms[atom])].population == nil {
        withoutPeople += 1
      }
    }
    self.used = used
    self.withoutPeople = withoutPeople
    measure = withoutPeople < used ? .people : .areas
  }

  /// The weight of each atom of the landscape.
  package func weights(of landscape: Landscape) -> [Double] {
    landscape.hierarchy.atoms.map { atom in
      // A negative count of people is not one; reading rejects it, and sums rely on its absence.
      measure == .areas ? 1 : Double(max(0, landscape.areas[Int(atom)].population ?? 0))
    }
  }
}

extension Landscape {
  /// How many people live in some footprints, each atom once; `nil` where one of the atoms has no population, so that
  /// the sum would be too small, and where there is no atom.
  package func people(in footprints: [FootprintIndex]) -> Int? {
    people(ofAtoms: Set(footprints.flatMap { self.footprints.atoms[$0] }))
  }

  /// How many people live in some atoms, each given once; `nil` where one of them has no population, and of none.
  package func people(ofAtoms atoms: some Collection<AtomIndex>) -> Int? {
    guard !atoms.isEmpty else { return nil }
    var people = 0
    for atom in atoms {
      guard let population = area(ofAtom: atom).population else { return nil }
      people += population
    }
    return people
  }
}
