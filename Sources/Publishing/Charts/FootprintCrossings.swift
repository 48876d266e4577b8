internal import LandscapeModel
internal import OverlapGraph

/// Which boundaries cut which: footprints of strategic bodies that share areas while neither lies
/// within the other.
///
/// A table with a number in each tinted cell rather than a drawing: a screen reader walks it as it is.
struct FootprintCrossings {
  let context: SiteContext

  /// Footprints shown: those that cut most others.
  private static let shown = 20

  private var landscape: Landscape { context.landscape }

  func write(_ page: inout PageWriter) {
    let strategic = (0..<landscape.footprints.count).filter { footprint in
      context.partnershipsOfFootprint[FootprintIndex(footprint)].contains {
        landscape.kind(of: $0).function == .strategic
      }
    }
    let isStrategic = Set(strategic)
    /// Only a footprint that holds one of its atoms can cross it.
    func cuts(_ footprint: Int) -> Int {
      context.places.footprints(on: landscape.footprints.atoms[FootprintIndex(footprint)]).count {
        isStrategic.contains(Int($0)) && shared(footprint, Int($0)) > 0
      }
    }
    let crossings = strategic.map { (footprint: $0, cuts: cuts($0)) }
    let cut = crossings.filter { $0.cuts > 0 }
    let chosen = cut.sorted { $0.cuts == $1.cuts ? $0.footprint < $1.footprint : $0.cuts > $1.cuts }
      .prefix(Self.shown).map(\.footprint)
    page.heading(.h2, id: "crossings", .crossingsHeading)
    guard !chosen.isEmpty else {
      page.paragraph(.noCrossings)
      return
    }
    page.paragraph(
      .crossingsMessage(
        pairs: cut.reduce(0) { $0 + $1.cuts } / 2, footprints: cut.count, of: strategic.count))
    page.table(
      id: "t-crossings", caption: .boundariesCaption,
      columns: [.text(.footprint), .number(.boundariesCut)]
        + chosen.map { .upright(landscape.shortName(ofFootprint: FootprintIndex($0))) },
      notes: [.crossingsNote]
        + (cut.count > chosen.count ? [.unshown(cut.count - chosen.count)] : []),
      style: .heat
    ) { page in
      for row in chosen {
        page.row { page in
          page.rowHeading { $0.footprint(FootprintIndex(row)) }
          page.number(cuts(row))
          for column in chosen {
            let count = shared(row, column)
            page.element(.td, .class(.heat(count))) { $0.plain(String(count)) }
          }
        }
      }
    }
  }

  /// Areas that two footprints share where they cross; 0 where they are apart or one holds the other.
  private func shared(_ left: Int, _ right: Int) -> Int {
    guard left != right else { return 0 }
    let (one, other) = (
      landscape.footprints.atoms[FootprintIndex(left)],
      landscape.footprints.atoms[FootprintIndex(right)]
    )
    let count = PageWriter.sharedCount(one, other)
    return count < one.count && count < other.count ? count : 0
  }
}
