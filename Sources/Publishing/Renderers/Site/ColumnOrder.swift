internal import LandscapeModel
internal import Wording

/// The order of the cells of a column, for the script that sorts it and the values that a list is filtered by:
/// no browser knows the alphabet of every language.
struct ColumnOrder {
  let language: Language

  /// What each cell sorts by, as ranks that are equal where cells sort alike; a cell without a value has 0.
  ///
  /// `nil` where the script comes to the same order by letters and figures alone, so that the page need not
  /// carry one.
  /// - Complexity: O(n log n), and a key of the alphabet for each text.
  func ranks(of cells: [DocumentTable.Cell]) -> [Int]? {
    let texts = cells.map(text)
    if language == .english, cells.indices.allSatisfy({ isPlainEnglish(cells[$0], texts[$0]) }) {
      return nil
    }
    let keys = cells.indices.compactMap { place in
      key(cells[place], texts[place]).map { (key: $0, place: place) }
    }
    let inOrder = Alphabet.order(ofKeys: keys.map(\.key)).map { keys[$0] }
    var ranks = [Int](repeating: 0, count: cells.count)
    var isPlain = inOrder.allSatisfy { isSeenAsItIs(cells[$0.place], texts[$0.place]) }
    var low = isPlain ? inOrder.first.map { Self.plain(texts[$0.place]) } ?? [] : []
    for (last, next) in zip(inOrder, inOrder.dropFirst()) {
      let isEqual = last.key == next.key
      ranks[next.place] = ranks[last.place] + (isEqual ? 0 : 1)
      if isPlain {
        let high = Self.plain(texts[next.place])
        isPlain = isEqual ? low == high : low.lexicographicallyPrecedes(high)
        low = high
      }
    }
    return isPlain ? nil : ranks
  }

  /// Bytes that sort as the cell does; `nil` where it has no value.
  private func key(_ cell: DocumentTable.Cell, _ text: String) -> [UInt8]? {
    switch cell {
    case .shorthand: nil
    case .text(let text) where text.isEmpty: nil
    case .date(let date): Array(date.description.utf8)
    default: Alphabet.key(text, in: language)
    }
  }

  private func text(of cell: DocumentTable.Cell) -> String {
    switch cell {
    case .text(let text), .value(let text, _): text.plain(in: language)
    case .id(let id): id
    case .date(let date): DateWording.text(date, in: language)
    default: ""
    }
  }

  /// Whether the script reads in the page what stands here: words about a name may follow it there.
  private func isSeenAsItIs(_ cell: DocumentTable.Cell, _ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let runs: [TextRun] =
      switch cell {
      case .text(let text), .value(let text, _): text.runs(in: language)
      default: []
      }
    return runs.allSatisfy { $0.language == language }
  }

  /// Letters, figures and spaces of English: of these every alphabet and the script come to one order.
  private func isPlainEnglish(_ cell: DocumentTable.Cell, _ text: String) -> Bool {
    switch cell {
    case .text, .value, .id:
      text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
          true
        default: false
        }
      }
    default: false
    }
  }

  /// What `plain` in the script makes of ASCII text.
  private static func plain(_ text: String) -> [UInt8] {
    var plain: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        plain.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): plain.append(byte | 0x20)
      case UInt8(ascii: "'"): break
      default: if plain.last != 0x20, !plain.isEmpty { plain.append(0x20) }
      }
    }
    if plain.last == 0x20 { plain.removeLast() }
    return plain
  }
}

extension ColumnOrder {
  /// The ranks of the values that the tables of a list are filtered by: by the filter's name, then by the
  /// value's key. A filter whose values the script can put in order is left out.
  /// - Complexity: O(rows).
  func filterRanks(of blocks: [Block]) -> [String: [String: Int]] {
    var cells: [String: [String: DocumentTable.Cell]] = [:]
    collect(blocks, into: &cells)
    return cells.compactMapValues { cells in
      let keys = cells.keys.sorted()
      guard let ranks = ranks(of: keys.compactMap { cells[$0] }) else { return nil }
      return Dictionary(uniqueKeysWithValues: zip(keys, ranks))
    }
  }

  private func collect(_ blocks: [Block], into cells: inout [String: [String: DocumentTable.Cell]])
  {
    for block in blocks {
      switch block {
      case .table(let block):
        for (place, column) in block.table.columns.enumerated() {
          guard let filter = column.filter else { continue }
          for row in block.table.rows {
            guard case .value(_, let key) = row[place], cells[filter]?[key] == nil else {
              continue
            }
            cells[filter, default: [:]][key] = row[place]
          }
        }
      case .details(_, let blocks), .frame(_, let blocks), .group(let blocks),
        .ordered(let blocks, _), .part(let blocks):
        collect(blocks, into: &cells)
      default: break
      }
    }
  }
}
