internal import LandscapeModel
internal import Rationalisation

/// What stands where, so that a page about a place costs what is there and not the whole catalogue.
///
/// Everything is looked up through atoms: an area has its atoms, an atom the areas, footprints and
/// findings that hold it. What spans the whole landscape is kept apart, since every atom would
/// name it.
struct PlaceIndex: Sendable {
  /// Findings about the whole landscape, in the order of the lists.
  let widerFindings: [Int]
  private let footprintsOfAtom: PackedRows
  /// Findings about less than the whole.
  private let findingsOfAtom: PackedRows
  /// Areas smaller than the whole.
  private let areasOfAtom: PackedRows
  private let organisationsOfArea: PackedRows
  private let partnershipsOfFootprint: PackedRows
  /// Areas by the first of their atoms.
  private let areasOfFirstAtom: PackedRows
  private let evidenceOfArea: PackedRows
  private let hierarchy: AreaHierarchy

  /// - Parameters:
  ///   - findingAtoms: for each finding its atoms, ascending.
  ///   - widest: what has so many atoms is the whole landscape.
  /// - Complexity: O(atoms of all areas, footprints and findings + organisations).
  init(
    landscape: Landscape, partnershipsOfFootprint: PackedRows, findingAtoms: [[AtomIndex]],
    widest: Int
  ) {
    let atomCount = landscape.hierarchy.atoms.count
    let rows = landscape.hierarchy.atomsOfArea
    hierarchy = landscape.hierarchy
    self.partnershipsOfFootprint = partnershipsOfFootprint
    footprintsOfAtom = landscape.footprints.atoms.inverted(count: atomCount)
    widerFindings = findingAtoms.indices.filter { findingAtoms[$0].count >= widest }
    findingsOfAtom = PackedRows(findingAtoms.lazy.map { $0.count >= widest ? [] : $0 })
      .inverted(count: atomCount)
    areasOfAtom = PackedRows(
      (0..<rows.count).lazy.map { rows.range(of: $0).count >= widest ? [] : Array(rows[$0]) }
    ).inverted(count: atomCount)
    organisationsOfArea = PackedRows(landscape.organisations.lazy.map(\.areas))
      .inverted(count: landscape.areas.count)
    areasOfFirstAtom = PackedRows(
      placesOf: (0..<rows.count).map { rows[$0].first ?? -1 }, count: atomCount)
    evidenceOfArea = PackedRows(
      placesOf: landscape.evidence.map { $0.regionArea ?? -1 }, count: landscape.areas.count)
  }

  /// Footprints with one of `atoms`, ascending.
  func footprints(on atoms: ArraySlice<AtomIndex>) -> [FootprintIndex] {
    footprintsOfAtom.union(of: atoms)
  }

  /// Partnerships with one of `atoms`, ascending.
  func partnerships(on atoms: ArraySlice<AtomIndex>) -> [PartnershipIndex] {
    partnershipsOfFootprint.union(of: footprintsOfAtom.union(of: atoms))
  }

  /// How many partnerships have one of `atoms`.
  func partnershipCount(on atoms: ArraySlice<AtomIndex>) -> Int {
    footprintsOfAtom.union(of: atoms).reduce(0) {
      $0 + partnershipsOfFootprint.range(of: Int($1)).count
    }
  }

  /// Findings about less than the whole landscape with one of `atoms`, in the order of the lists.
  func findings(on atoms: ArraySlice<AtomIndex>) -> [Int] {
    findingsOfAtom.union(of: atoms).map(Int.init)
  }

  /// Organisations with an area of their own, smaller than the whole, that has one of `atoms`;
  /// ascending.
  func organisations(on atoms: ArraySlice<AtomIndex>) -> [OrganisationIndex] {
    organisationsOfArea.union(of: areasOfAtom.union(of: atoms))
  }

  /// Areas smaller than the whole that hold an atom, ascending.
  func areas(holding atom: AtomIndex) -> ArraySlice<AreaIndex> { areasOfAtom[atom] }

  /// Areas that hold exactly `atoms`, ascending.
  func areas(ofExactly atoms: ArraySlice<AtomIndex>) -> [AreaIndex] {
    guard let first = atoms.first else { return [] }
    return areasOfFirstAtom[first].filter { hierarchy.atomsOfArea[$0] == atoms }
  }

  /// Rows of evidence about the region that `area` is, in the order of the catalogue.
  func evidence(inArea area: AreaIndex) -> [Int] { evidenceOfArea[area].map(Int.init) }
}
