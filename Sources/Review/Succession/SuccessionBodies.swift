internal import LandscapeModel

/// Index of a partnership of either landscape: the older's first, then the newer's.
typealias BodyIndex = Int

/// The partnerships of two landscapes on one set of indices, so that they can be compared.
///
/// Areas are matched by code, everything else by id. Where one landscape has parts of an area that
/// the other has as an atom, both are seen at the finer level.
struct SuccessionBodies {
  let olderCount: Int
  let ids: [String]
  let kinds: [String]
  let functions: [PartnershipFunction]
  /// The parent's id, or `nil` for a body that is no sub-group.
  let parents: [String?]
  /// Ids of bodies in both landscapes.
  private let commonIDs: Set<String>
  let names: [[String]]

  /// Area codes of the atoms, people in each, and the atoms of each body, ascending.
  let atomCodes: [String]
  let atomWeights: [Double]
  let atoms: PackedRows
  let organisationIDs: [String]
  /// ω of design section 5 over the partnerships of both landscapes.
  let organisationWeights: [Double]
  let members: PackedRows
  let remitIDs: [String]
  let remits: PackedRows
  let wordWeights: [Double]
  let words: PackedRows

  init(older: Landscape, newer: Landscape, countedRoles: Set<Role>) {
    let sides = [older, newer]
    olderCount = older.partnerships.count
    ids = sides.flatMap { $0.partnerships.map(\.id) }
    kinds = sides.flatMap { side in side.partnerships.map { side.kinds[Int($0.kind)].id } }
    functions = sides.flatMap { side in
      side.partnerships.map { side.kinds[Int($0.kind)].function }
    }
    parents = sides.flatMap { side in
      side.partnerships.map { body in
        switch body.parent {
        case .none: nil
        case .active(let index): side.partnerships[Int(index)].id
        case .inactive(let id): id
        }
      }
    }
    commonIDs = Set(older.partnerships.map(\.id)).intersection(newer.partnerships.map(\.id))
    names = sides.flatMap { $0.partnerships.map { nameWords($0.name.english) } }

    (atomCodes, atomWeights, atoms) = Self.footprints(older, newer)

    let organisations = Interner(sides.flatMap { $0.organisations.map(\.id) })
    organisationIDs = organisations.ids
    members = PackedRows(
      sides.flatMap { side in
        side.partnerships.indices.map { partnership in
          organisations.row(
            side.memberships(of: PartnershipIndex(partnership))
              .filter { countedRoles.contains($0.role) }
              .map { side.organisations[Int($0.organisation)].id })
        }
      })
    organisationWeights = Self.rarity(of: members, count: organisations.ids.count)

    let remits = Interner(sides.flatMap { $0.remits.map(\.id) })
    remitIDs = remits.ids
    self.remits = PackedRows(
      sides.flatMap { side in
        side.partnerships.map { body in remits.row(body.remits.map { side.remits[Int($0)].id }) }
      })

    let words = Interner(names.flatMap { $0 })
    self.words = PackedRows(names.map { words.row($0) })
    wordWeights = Self.rarity(of: self.words, count: words.ids.count)
  }

  /// Both landscapes' areas in one hierarchy; the newer one's parts and population count first.
  private static func footprints(
    _ older: Landscape, _ newer: Landscape
  ) -> (codes: [String], weights: [Double], atoms: PackedRows) {
    let codes = Interner(older.areas.map(\.code) + newer.areas.map(\.code))
    var merged = codes.ids.map { Area(code: $0, name: LocalisedText(english: $0)) }
    for side in [older, newer] {
      for area in side.areas {
        let index = Int(codes[area.code])
        if !area.parts.isEmpty {
          merged[index].parts = area.parts.map { codes[side.areas[Int($0)].code] }
        }
        if let population = area.population { merged[index].population = population }
      }
    }
    let hierarchy = AreaHierarchy(areas: merged)
    let atomAreas = hierarchy.atoms.map { merged[Int($0)] }
    let hasPopulation = atomAreas.contains { $0.population != nil }
    let weights = atomAreas.map { hasPopulation ? Double($0.population ?? 0) : 1 }
    let rows = [older, newer].flatMap { side in
      side.partnerships.map { body -> [Int32] in
        let all = body.areas.flatMap { hierarchy.atomsOfArea[codes[side.areas[Int($0)].code]] }
        return body.areas.count > 1 ? ascending(all) : all
      }
    }
    return (atomAreas.map(\.code), weights, PackedRows(rows))
  }

  /// ln(1 + N / df): what is rare says more than what is everywhere.
  private static func rarity(of rows: PackedRows, count: Int) -> [Double] {
    var degrees = [Int](repeating: 0, count: count)
    for value in rows.values { degrees[Int(value)] += 1 }
    return degrees.map { $0 == 0 ? 0 : naturalLogarithm(1 + Double(rows.count) / Double($0)) }
  }

  /// Whether the two stand at one place of the hierarchy, as far as can be said beforehand.
  ///
  /// 1 when neither is a sub-group or both are of one parent; 0 when only one is a sub-group, or
  /// when a parent is in both landscapes and is not the other's; ½ when the parents changed too.
  func tierScore(_ left: BodyIndex, _ right: BodyIndex) -> Double {
    guard let one = parents[left], let other = parents[right] else {
      return parents[left] == parents[right] ? 1 : 0
    }
    if one == other { return 1 }
    return commonIDs.contains(one) || commonIDs.contains(other) ? 0 : 0.5
  }

  /// Whether two bodies have the same words in their names.
  func haveSameName(_ left: BodyIndex, _ right: BodyIndex) -> Bool { names[left] == names[right] }
}

/// Ids in byte order and their positions.
struct Interner {
  let ids: [String]
  private let positions: [String: Int32]

  init(_ all: some Sequence<String>) {
    ids = Set(all).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    positions = Dictionary(
      uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
  }

  /// - Precondition: `id` was among those interned.
  subscript(id: String) -> Int32 { positions[id, default: 0] }

  /// Ascending positions, each once.
  func row(_ ids: some Sequence<String>) -> [Int32] { ascending(ids.map { self[$0] }) }
}

/// The values ascending, each once.
func ascending(_ values: [Int32]) -> [Int32] {
  let sorted = values.sorted()
  return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
}

/// The words of a name in order: letters and digits in lower case, everything else parts them.
func nameWords(_ name: String) -> [String] {
  var words: [String] = []
  var word = ""
  for scalar in name.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      word.unicodeScalars.append(scalar)
    } else if !word.isEmpty {
      words.append(word)
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}
