internal import LandscapeModel
internal import OverlapGraph

/// A division of the partnerships into cells whose members are alike for a rule's condition.
///
/// Worked example: 40 boards on one footprint, at one scale, with three remit signatures are three
/// cells. Whether two cells can meet is asked once, not for each two of their boards.
struct Cells: Sendable {
  /// What a cell's partnerships have in common; what a rule does not need is -1.
  struct Key: Hashable, Comparable, Sendable {
    var footprint: FootprintIndex
    var scale: Int32 = -1
    var signature: Int32 = -1
    var kind: KindIndex = -1

    static func < (left: Key, right: Key) -> Bool {
      (left.footprint, left.scale, left.signature, left.kind)
        < (right.footprint, right.scale, right.signature, right.kind)
    }
  }

  /// The cells of one footprint and scale.
  private struct Block {
    var scale: Int32
    var cells: Range<Int32>
  }

  /// Ascending, so that the cells of a footprint and scale stand together.
  let keys: [Key]
  /// For each partnership its cell, or -1 where it is not looked at.
  let ofPartnership: [Int32]
  /// For each cell its first partnership, which stands for all where a layer is measured.
  let representatives: [PartnershipIndex]
  /// For each footprint its blocks, ascending by scale.
  private let blocks: [[Block]]

  init(context: RuleContext, key: (PartnershipIndex) -> Key) {
    let wanted = context.partnershipIndices.map(key)
    let keys = Array(Set(wanted)).sorted()
    var places: [Key: Int32] = [:]
    for (place, key) in keys.enumerated() { places[key] = Int32(place) }
    var ofPartnership = [Int32](repeating: -1, count: context.landscape.partnerships.count)
    self.keys = keys
    var representatives = [PartnershipIndex](repeating: -1, count: keys.count)
    for (partnership, key) in zip(context.partnershipIndices, wanted) {
      let cell = places[key] ?? 0
      ofPartnership[Int(partnership)] = cell
      if representatives[Int(cell)] < 0 { representatives[Int(cell)] = partnership }
    }
    self.ofPartnership = ofPartnership
    self.representatives = representatives
    var blocks = [[Block]](repeating: [], count: context.incidence.footprints.count)
    var start = 0
    while start < keys.count {
      let first = keys[start]
      var end = start
      while end < keys.count, keys[end].footprint == first.footprint,
        keys[end].scale == first.scale
      {
        end += 1
      }
      blocks[Int(first.footprint)].append(
        Block(scale: first.scale, cells: Int32(start)..<Int32(end)))
      start = end
    }
    self.blocks = blocks
  }

  /// For each cell the cells, itself included, that pass both conditions, ascending.
  /// - Parameters:
  ///   - blocks: asked of two footprints and scales, the cell's own scale first.
  ///   - cells: asked of two cells in blocks that pass.
  func meeting(
    context: RuleContext, blocks isMeeting: (FootprintRelations.Relation, Int32, Int32) -> Bool,
    cells: (Int, Int) -> Bool
  ) -> PackedRows {
    var rows = PackedRows()
    var row: [Int32] = []
    for (own, key) in keys.enumerated() {
      row.removeAll(keepingCapacity: true)
      for relation in context.relations.relations[Int(key.footprint)] {
        for block in blocks[Int(relation.other)] where isMeeting(relation, key.scale, block.scale) {
          for cell in block.cells where cells(own, Int(cell)) { row.append(cell) }
        }
      }
      rows.append(row)
    }
    return rows
  }
}
