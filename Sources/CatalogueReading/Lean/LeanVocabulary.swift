internal import LandscapeModel

/// Areas, remits and kinds, as the rows of the large files refer to them. Threads only read it.
struct LeanVocabulary: @unchecked Sendable {
  private let areaIndex: ReferenceIndex
  private let remitIndex: ReferenceIndex
  private let kindIndex: ReferenceIndex
  private let acceptsAnyKind: Bool
  private let hierarchy: AreaHierarchy
  private let populations: [Int?]
  /// For each remit itself and all its ancestors, ascending.
  private let closures: [[RemitIndex]]
  /// The same as bits, where there are at most 64 remits.
  private let masks: [UInt64]

  init(draft: CatalogueDraft, acceptsAnyKind: Bool) {
    areaIndex = draft.areaIndex
    remitIndex = draft.remitIndex
    kindIndex = draft.kindIndex
    self.acceptsAnyKind = acceptsAnyKind
    hierarchy = AreaHierarchy(areas: draft.areas)
    populations = draft.areas.map(\.population)
    closures = draft.remits.indices.map { remit in
      var held: [RemitIndex] = []
      var next: RemitIndex? = RemitIndex(remit)
      while let current = next, !held.contains(current) {
        held.append(current)
        next = draft.remits[Int(current)].broader
      }
      return held.sorted()
    }
    masks = closures.count > 64 ? [] : closures.map { $0.reduce(0) { $0 | 1 << UInt64($1) } }
  }

  /// The area with the code, or -1.
  func area(_ code: ByteSlice) -> Int32 { Self.row(code, in: areaIndex) }

  func hasKind(_ id: ByteSlice) -> Bool { acceptsAnyKind || Self.row(id, in: kindIndex) >= 0 }

  private static func row(_ id: ByteSlice, in index: ReferenceIndex) -> Int32 {
    let symbol = index.ids.find(id)
    return symbol >= 0 ? index.rows[Int(symbol)] : -1
  }

  /// The atoms of the areas in a cell, ascending; `nil` when one is no code.
  func atoms(of cell: ByteSlice) -> [AtomIndex]? {
    let codes = cell.isEmpty ? [] : cell.split(at: UInt8(ascii: ";"))
    var atoms: [AtomIndex] = []
    for code in codes {
      let area = area(code)
      guard area >= 0 else { return nil }
      atoms.append(contentsOf: hierarchy.atomsOfArea[area])
    }
    return codes.count > 1 ? Self.ascending(atoms) : atoms
  }

  /// The remits in a cell with their ancestors, ascending; `nil` when one is no id.
  func remits(of cell: ByteSlice) -> [RemitIndex]? {
    let ids = cell.isEmpty ? [] : cell.split(at: UInt8(ascii: ";"))
    var remits: [RemitIndex] = []
    for id in ids {
      let remit = Self.row(id, in: remitIndex)
      guard remit >= 0 else { return nil }
      remits.append(contentsOf: closures[Int(remit)])
    }
    return ids.count > 1 ? Self.ascending(remits) : remits
  }

  /// Whether `mask(ofRemits:)` may be asked.
  var hasMasks: Bool { !masks.isEmpty }

  /// The remits in a cell with their ancestors as bits; `nil` when one is no id.
  func mask(ofRemits cell: ByteSlice) -> UInt64? {
    var mask: UInt64 = 0
    var low = 0
    for place in 0...cell.count where place == cell.count || cell[place] == UInt8(ascii: ";") {
      let id = ByteSlice(start: cell.start + low, count: place - low).trimmed
      low = place + 1
      if id.isEmpty { continue }
      let remit = Self.row(id, in: remitIndex)
      guard remit >= 0 else { return nil }
      mask |= masks[Int(remit)]
    }
    return mask
  }

  private static func ascending(_ values: [Int32]) -> [Int32] {
    let sorted = values.sorted()
    var distinct: [Int32] = []
    distinct.reserveCapacity(sorted.count)
    for value in sorted where distinct.last != value { distinct.append(value) }
    return distinct
  }

  /// People in each atom, or 1 for all where no covered atom has a population; `nil` when some covered
  /// atoms have one and some have not, of which there is something to say.
  func atomWeights(covered footprints: PackedRows) -> [Double]? {
    let people = hierarchy.atoms.map { populations[Int($0)] }
    let isAnyKnown = footprints.values.contains { people[Int($0)] != nil }
    if isAnyKnown, footprints.values.contains(where: { people[Int($0)] == nil }) { return nil }
    return people.map { isAnyKnown ? Double(max(0, $0 ?? 0)) : 1 }
  }
}

/// Rows of integers, each distinct one once, numbered as they come.
struct DistinctRows {
  private(set) var rows = PackedRows()
  private var numbers: [[Int32]: Int32] = [:]

  mutating func number(of row: [Int32]) -> Int32 {
    if let known = numbers[row] { return known }
    let number = Int32(rows.count)
    rows.append(row)
    numbers[row] = number
    return number
  }
}

/// Sets of up to 64 remits, each distinct one once, numbered as they come.
struct RemitMaskNumbers {
  private(set) var masks: [UInt64] = []
  private var known = ByteInterner()

  mutating func number(of mask: UInt64) -> Int32 {
    let number = withUnsafeBytes(of: mask) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        bytes.baseAddress.map { known.intern(ByteSlice(start: $0, count: bytes.count)) } ?? 0
      }
    }
    if Int(number) == masks.count { masks.append(mask) }
    return number
  }

  /// The remits of each, ascending.
  var rows: PackedRows {
    var offsets: [Int32] = [0]
    var values: [Int32] = []
    offsets.reserveCapacity(masks.count + 1)
    for mask in masks {
      var left = mask
      while left != 0 {
        values.append(Int32(truncatingIfNeeded: left.trailingZeroBitCount))
        left &= left - 1
      }
      offsets.append(Int32(values.count))
    }
    return PackedRows(offsets: offsets, values: values)
  }
}
