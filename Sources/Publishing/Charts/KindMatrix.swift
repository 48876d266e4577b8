internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// How many overlaps the bodies of each two kinds have, over the whole landscape, tinted by their number.
struct KindMatrix {
  let context: SiteContext

  /// Kinds that are drawn: those with most overlaps.
  private static let shown = 40
  /// Bytes that links may take; where they would be more, names are links.
  private static let mostBytes = 20_000
  /// The least number of each tint.
  private static let least = [1, 2, 5, 10, 20]

  private var landscape: Landscape { context.landscape }

  var blocks: [Block] {
    let pairs = context.content.graph.kindOverlaps(in: landscape).filter { $0.overlaps > 0 }
    guard let most = pairs.first else { return [] }
    var overlaps: [KindIndex: Int] = [:]
    for pair in pairs {
      overlaps[pair.kind, default: 0] += pair.overlaps
      if pair.otherKind != pair.kind { overlaps[pair.otherKind, default: 0] += pair.overlaps }
    }
    let kinds = overlaps.sorted {
      $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }.map(\.key)
    let drawn = kinds.prefix(Self.shown)
    let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1, $0) })
    let cells = pairs.compactMap { pair -> PairMatrix.Cell? in
      guard let one = places[pair.kind], let other = places[pair.otherKind] else { return nil }
      return PairMatrix.Cell(
        row: max(one, other), column: min(one, other), step: step(pair.overlaps))
    }
    let bytes = cells.reduce(0) { sum, cell in
      let id = landscape.kinds[Int(drawn[cell.row])].id
      return sum + HTMLID.ending(id).utf8.count + PairMatrix.bytesOfLink
    }
    let linksCells = bytes <= Self.mostBytes
    let matrix = PairMatrix(
      id: "matrix-kinds", prefix: "k",
      rows: drawn.map {
        let kind = landscape.kinds[Int($0)]
        return PairMatrix.Row(
          name: kind.name, page: .kinds, fragment: "kind-" + HTMLID.ending(kind.id))
      },
      cells: cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }, steps: steps,
      linksCells: linksCells)
    let links: Phrase = linksCells ? .kindMatrixCellsLead : .kindMatrixNamesLead
    var blocks: [Block] = [
      .heading("kinds", .kindsThatOverlap),
      .picture(
        matrix.picture(
          message(most, pairs: pairs.count), name: Phrase.kindMatrixName.localised,
          description: description(pairs, kinds: kinds.count))),
      .paragraph("\(RichText.tints(.kindMatrixLegend, steps)) \(links)", .legend),
    ]
    if kinds.count > drawn.count {
      blocks.append(
        .paragraph(
          .unshown(
            kinds.count - drawn.count, .table(.kindsOverlap),
            isCompressed: context.content.compresses), .small))
    }
    return blocks + [
      .paragraph("\(Phrase.sameInTable): \(.link(.kinds, "pairs", .kindsThatOverlap))")
    ]
  }

  private func message(_ most: KindOverlap, pairs: Int) -> RichText {
    let kind = RichText.subject(.kind(most.kind), in: landscape)
    return most.kind == most.otherKind
      ? RichText(
        Words.kindMatrixMessageOfOne(
          pairs: CountedNoun.pairs(pairs), most: CountedNoun.overlaps(most.overlaps)), kind)
      : RichText(
        Words.kindMatrixMessage(
          pairs: CountedNoun.pairs(pairs), most: CountedNoun.overlaps(most.overlaps)), kind,
        .subject(.kind(most.otherKind), in: landscape))
  }

  /// How much of it the first pairs make, and how many kinds overlap with their own.
  private func description(_ pairs: [KindOverlap], kinds: Int) -> Phrase {
    let first = pairs.prefix(5)
    return Words.kindMatrixDescription(
      first: first.count, some: first.reduce(0) { $0 + $1.overlaps },
      overlaps: CountedNoun.overlaps(pairs.reduce(0) { $0 + $1.overlaps }),
      own: pairs.count { $0.kind == $0.otherKind }, kinds: CountedNoun.kinds(kinds))
  }

  private func step(_ overlaps: Int) -> Int { Self.least.count { $0 <= overlaps } }

  private var steps: [String] {
    Self.least.indices.map { place in
      guard place + 1 < Self.least.count else { return "\(Self.least[place])+" }
      let (first, last) = (Self.least[place], Self.least[place + 1] - 1)
      return first == last ? "\(first)" : "\(first)–\(last)"
    }
  }
}
