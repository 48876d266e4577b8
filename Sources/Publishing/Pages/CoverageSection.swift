internal import LandscapeModel
internal import Wording

/// Kind by area: how many partnerships of each kind cover each area, tinted by the number.
struct CoverageSection {
  let context: SiteContext

  /// Areas that head the columns: all atoms where they are few, else the kind of area with most
  /// areas that still fit, else the first of them.
  private static let widest = 30

  var blocks: [Block] {
    let table = table
    guard table.columns.count > 1, !table.rows.isEmpty else { return [] }
    var block = TableBlock("t-coverage", table)
    let areas = columns
    block.columnOrders = LanguageOrders(context.content.languages) { language in
      let place = context.orders(language).placeOfArea
      return [0]
        + areas.indices.sorted { place[Int(areas[$0])] < place[Int(areas[$1])] }.map { $0 + 1 }
    }
    var blocks: [Block] = [
      .heading("coverage", .coverageHeading), .paragraph(.coverageIntroduction), .table(block),
    ]
    if let cut { blocks.insert(.paragraph(cut), at: 2) }
    let maps = TileMaps(context: context)
    if !maps.isEmpty { blocks.append(.paragraph(maps.link)) }
    return blocks
  }

  /// Kinds in use whose bodies do not all cover everything.
  var kinds: [KindIndex] {
    context.landscape.kinds.indices.map(KindIndex.init).filter {
      !context.partnershipsOfKind.range(of: Int($0)).isEmpty && !isNational($0)
    }
  }

  private var table: DocumentTable {
    let kinds = context.ordered(kinds: kinds)
    let coverage = KindCoverage(of: context.landscape, in: columns)
    return TableColumns.coverage(coverage).choosing(
      ["kind"] + columns.map { context.landscape.areas[Int($0)].code }
    ).table(
      .coverage, .coverageCaption, of: kinds.rows, orders: kinds.orders,
      notes: [.coverageNote, .coverageSteps])
  }

  /// A kind whose every body covers every atom says nothing of places.
  private func isNational(_ kind: KindIndex) -> Bool {
    context.partnershipsOfKind[kind].allSatisfy {
      context.landscape.atoms(of: $0).count >= context.widestAtomCount
    }
  }

  /// Which areas the table leaves out, and where they are; `nil` where it has all.
  private var cut: Phrase? {
    let columns = columns
    let atoms = context.landscape.hierarchy.atoms
    guard columns.count < atoms.count else { return nil }
    let kinds = Set(columns.map { context.landscape.areas[Int($0)].kind })
    let first = columns.allSatisfy { context.landscape.areas[Int($0)].parts.isEmpty }
    // All areas of one kind are a whole, whatever other areas there are beside them.
    if first, kinds.count == 1, let kind = kinds.first, !kind.isEmpty,
      context.landscape.areas.count(where: { $0.kind == kind }) == columns.count
    {
      return nil
    }
    return .coverageCut(
      columns.count, of: atoms.count, isFirst: first,
      kind: kinds.count == 1 ? kinds.first.flatMap(name(ofAreaKind:)) : nil,
      isCompressed: context.content.compresses)
  }

  /// What areas of a kind are called, for a sentence.
  private func name(ofAreaKind code: String) -> Phrase? {
    code.isEmpty ? nil : Phrase { context.landscape.words.areaKind(code).form(in: $0).text }
  }

  /// By the English alphabet.
  private var columns: [AreaIndex] {
    let landscape = context.landscape
    let orders = context.orders(.english)
    let atoms = orders.sorted(areas: landscape.hierarchy.atoms)
    if atoms.count <= Self.widest { return atoms }
    let byKind = Dictionary(grouping: landscape.areas.indices) { landscape.areas[$0].kind }
    let best = byKind.filter { (2...Self.widest).contains($0.value.count) }
      .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    let areas = orders.sorted(areas: (best?.value ?? []).map(AreaIndex.init))
    return areas.isEmpty ? Array(atoms.prefix(Self.widest)) : areas
  }
}

extension SiteContext {
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
