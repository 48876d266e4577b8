internal import LandscapeModel

/// Kind by area: how many partnerships of each kind cover each area, tinted by the number.
struct CoverageTable {
  let context: SiteContext

  /// Areas that head the columns: all atoms where they are few, else the kind of area with most
  /// areas that still fit, else the first of them.
  private static let widest = 30

  func write(_ page: inout PageWriter) {
    guard !columns(page.orders).isEmpty, !kinds(page.orders).isEmpty else { return }
    page.heading(.h2, id: "coverage", .coverageHeading)
    page.paragraph(.coverageIntroduction)
    table(&page)
    if !context.landscape.tiles.isEmpty {
      page.element(.p) { $0.link(to: .areas(1), fragment: "maps", text: .mapsHeading) }
    }
  }

  /// Kinds in use whose bodies do not all cover everything, in the order of their names.
  func kinds(_ orders: ListOrders) -> [Int] {
    orders.kinds.filter {
      !context.partnershipsOfKind.range(of: $0).isEmpty && !isNational(KindIndex($0))
    }
  }

  /// The table alone.
  func table(_ page: inout PageWriter) {
    let landscape = context.landscape
    let (columns, kinds) = (columns(page.orders), kinds(page.orders))
    page.table(
      id: "t-coverage", caption: .coverageCaption,
      columns: [.text(.kindOfPartnership)]
        + columns.map { .upright(landscape.areas[Int($0)].name) },
      notes: [.coverageNote, .coverageSteps], download: "coverage", style: .heat
    ) { page in
      for kind in kinds {
        page.row { page in
          page.rowHeading { $0.kind(KindIndex(kind)) }
          for area in columns {
            let count = context.count(ofKind: KindIndex(kind), in: area)
            page.element(.td, .class(.heat(count))) { $0.plain(String(count)) }
          }
        }
      }
    }
  }

  /// A kind whose every body covers every atom says nothing of places.
  private func isNational(_ kind: KindIndex) -> Bool {
    context.partnershipsOfKind[kind].allSatisfy {
      context.landscape.atoms(of: $0).count >= context.widestAtomCount
    }
  }

  private func columns(_ orders: ListOrders) -> [AreaIndex] {
    let landscape = context.landscape
    let atoms = orders.sorted(areas: landscape.hierarchy.atoms)
    if atoms.count <= Self.widest { return atoms }
    let byKind = Dictionary(grouping: landscape.areas.indices) { landscape.areas[$0].kind }
    let best = byKind.filter { (2...Self.widest).contains($0.value.count) }
      .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return orders.sorted(areas: best?.value.map(AreaIndex.init) ?? [])
      .isEmpty
      ? Array(atoms.prefix(Self.widest))
      : orders.sorted(areas: (best?.value ?? []).map(AreaIndex.init))
  }
}

extension SiteContext {
  /// How many partnerships of `kind` have an atom in `area`.
  func count(ofKind kind: KindIndex, in area: AreaIndex) -> Int {
    let atoms = landscape.hierarchy.atomsOfArea[area]
    return partnershipsOfKind[kind].count { partnership in
      meets(landscape.atoms(of: partnership), atoms)
    }
  }

  /// Whether two ascending rows have an entry in common.
  func meets(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Bool {
    var (i, j) = (left.startIndex, right.startIndex)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] { return true }
      if left[i] < right[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
