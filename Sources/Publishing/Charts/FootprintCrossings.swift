internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// Which boundaries cut which: footprints of strategic bodies that share areas while neither lies
/// within the other.
///
/// A table with a number in each tinted cell rather than a drawing: a screen reader walks it as it is.
struct FootprintCrossings {
  let context: SiteContext

  /// Footprints shown: those that cut most others.
  private static let shown = 20

  private var landscape: Landscape { context.landscape }

  var blocks: [Block] {
    let strategic = (0..<landscape.footprints.count).map(FootprintIndex.init).filter {
      context.partnershipsOfFootprint[$0].contains {
        landscape.kind(of: $0).function == .strategic
      }
    }
    let isStrategic = Set(strategic)
    /// Only a footprint that holds one of its atoms can cross it.
    func cuts(_ footprint: FootprintIndex) -> Int {
      context.places.footprints(on: landscape.footprints.atoms[footprint]).count {
        isStrategic.contains($0) && shared(footprint, $0) > 0
      }
    }
    let cut = strategic.map { (footprint: $0, cuts: cuts($0)) }.filter { $0.cuts > 0 }
    let chosen = cut.sorted { $0.cuts == $1.cuts ? $0.footprint < $1.footprint : $0.cuts > $1.cuts }
      .prefix(Self.shown)
    let start = Block.heading("crossings", .crossingsHeading)
    guard !chosen.isEmpty else { return [start, .paragraph(.noCrossings)] }
    let message = Phrase.crossingsMessage(
      pairs: cut.reduce(0) { $0 + $1.cuts } / 2, footprints: cut.count, of: strategic.count)
    let columns = chosen.map(\.footprint).map { footprint in
      var column = DocumentTable.Column(
        landscape.footprints.ids[Int(footprint)],
        RichText(landscape.shortName(ofFootprint: footprint)), .count)
      column.isGrid = true
      return column
    }
    var block = TableBlock(
      "t-crossings",
      DocumentTable(
        TableName("crossings"), measure: .boundariesCaption,
        columns: [
          DocumentTable.Column("footprint", .footprint, .text),
          DocumentTable.Column("cuts", .boundariesCut, .count),
        ] + columns,
        rows: chosen.map { row in
          [.subject(.footprint(row.footprint), in: landscape), .count(row.cuts)]
            + chosen.map { .count(shared(row.footprint, $0.footprint)) }
        }, notes: [.crossingsNote]))
    block.more = cut.count - chosen.count
    return [start, .paragraph(message), .table(block)]
  }

  /// Areas that two footprints share where they cross; 0 where they are apart or one holds the other.
  private func shared(_ left: FootprintIndex, _ right: FootprintIndex) -> Int {
    guard left != right else { return 0 }
    let (one, other) = (landscape.footprints.atoms[left], landscape.footprints.atoms[right])
    let count = sharedCount(one, other)
    return count < one.count && count < other.count ? count : 0
  }
}
