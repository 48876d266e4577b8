package import LandscapeModel
internal import OverlapGraph

/// What a landscape's bodies are there for, cell by cell: area × remit, and duty × area.
///
/// A body covers an atom × remit for each atom of its footprint and each remit it holds, ancestors
/// included. A duty is a kind that is expected everywhere, or rests on statute by its kind or by one
/// of its bodies; a body of the kind, or of one that satisfies it, discharges it on its atoms.
package struct Cover: Sendable {
  /// A cell as one number; `cell(_:)` tells what it stands for.
  package typealias Cell = Int

  package enum Meaning: Hashable, Sendable {
    case remit(RemitIndex, AtomIndex)
    case duty(KindIndex, AtomIndex)
  }

  private let landscape: Landscape
  private let signatures: PackedRows
  private let signatureOf: [Int32]
  /// For each kind the kinds whose duties its bodies discharge, ascending.
  private let dutiesOf: [[KindIndex]]
  private let remitCount: Int
  private let columns: Int

  package init(landscape: Landscape, settings: Settings) {
    let incidence = Incidence(landscape: landscape, settings: settings)
    self.landscape = landscape
    signatures = incidence.signatures
    signatureOf = incidence.signatureOf
    remitCount = landscape.remits.count
    columns = landscape.remits.count + landscape.kinds.count
    let isDuty = Self.duties(of: landscape)
    dutiesOf = landscape.kinds.indices.map { kind in
      landscape.kinds.indices.filter { other in
        isDuty[other]
          && (other == kind || landscape.kinds[other].satisfiedBy == KindIndex(kind))
      }.map(KindIndex.init)
    }
  }

  /// For each kind whether somebody must discharge it: none whose law is over at the as-of date, or not yet in force.
  package static func duties(of landscape: Landscape) -> [Bool] {
    var isDuty = landscape.kinds.map { $0.isExpectedEverywhere || $0.basis == .statutory }
    for partnership in landscape.partnerships where partnership.basis == .statutory {
      isDuty[Int(partnership.kind)] = true
    }
    return zip(landscape.kinds, isDuty).map { $1 && $0.isActive(at: landscape.asOf) }
  }

  /// The cells of a body, ascending by atom.
  /// - Complexity: O(its atoms × its remits with ancestors).
  package func cells(of partnership: PartnershipIndex) -> [Cell] {
    let remits = signatures[signatureOf[Int(partnership)]]
    let duties = dutiesOf[Int(landscape.partnerships[Int(partnership)].kind)]
    return landscape.atoms(of: partnership).flatMap { atom in
      remits.map { Int(atom) * columns + Int($0) }
        + duties.map { Int(atom) * columns + remitCount + Int($0) }
    }
  }

  /// How many bodies cover each cell; cells number from 0.
  package func counts() -> [Int32] {
    var counts = [Int32](repeating: 0, count: landscape.hierarchy.atoms.count * columns)
    for partnership in landscape.partnerships.indices {
      for cell in cells(of: PartnershipIndex(partnership)) { counts[cell] += 1 }
    }
    return counts
  }

  /// The duties that some of `partnerships` discharge, ascending.
  func dutyKinds(of partnerships: [PartnershipIndex]) -> [KindIndex] {
    Set(partnerships.flatMap { dutiesOf[Int(landscape.partnerships[Int($0)].kind)] }).sorted()
  }

  func cell(ofDuty kind: KindIndex, on atom: AtomIndex) -> Cell {
    Int(atom) * columns + remitCount + Int(kind)
  }

  /// What a cell stands for.
  package func meaning(of cell: Cell) -> Meaning {
    let (atom, column) = cell.quotientAndRemainder(dividingBy: columns)
    return column < remitCount
      ? .remit(RemitIndex(column), AtomIndex(atom))
      : .duty(KindIndex(column - remitCount), AtomIndex(atom))
  }
}
