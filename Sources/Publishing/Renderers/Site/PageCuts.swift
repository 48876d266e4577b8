/// How much a page may weigh (W1).
struct PageBudget: Sendable {
  let bytes: Int
  let elements: Int
  /// Entries of a list whose whole stands elsewhere in the report, even where there is room for more.
  let extra: Int

  /// The summary and pages about one subject.
  static let subject = PageBudget(bytes: 150 * 1_024, elements: 1_400, extra: 40)
  /// Every other page.
  static let list = PageBudget(bytes: 150 * 1_024, elements: 4_000, extra: mostEntries)

  /// More entries of one list than any page has room for: what is past them need not be made.
  static let mostEntries = 1_000

  /// More rows of one table than such a page has room for, where a row is four elements at the least.
  var mostRows: Int { elements / 4 }
}

/// How long the lists and tables of a page may be, and how much room they took.
///
/// Of a page that is too heavy the longest lists are cut: those first whose whole stands elsewhere in
/// the report, then the others. Short ones stay whole, and the same page is always cut alike.
struct PageCuts: Sendable {
  /// What a list or table took.
  struct Taken: Sendable {
    let shown: Int
    let worth: Worth
    let bytes: Int
    let elements: Int
  }

  /// The most entries of a list of each worth.
  private(set) var limits: [Worth: Int] = [:]
  private var taken: [Taken] = []

  /// What was taken since this was last asked.
  mutating func takeOut() -> [Taken] {
    defer { taken = [] }
    return taken
  }

  /// In this order, each down to so many entries.
  private static let steps: [(worth: Worth, least: Int)] = [
    (.extra, 12), (.looked, 25), (.main, 25), (.extra, least), (.looked, least), (.main, least),
  ]
  /// Nothing is cut below so many entries.
  static let least = 3

  init(extra: Int = .max) { limits = [.extra: extra, .looked: extra] }

  func limit(_ worth: Worth) -> Int { limits[worth] ?? .max }

  mutating func take(_ shown: Int, _ worth: Worth, bytes: Int, elements: Int) {
    if shown > Self.least {
      taken.append(Taken(shown: shown, worth: worth, bytes: bytes, elements: elements))
    }
  }

  /// The limits for the next attempt at a page that has so many bytes and elements too many; `nil` where
  /// nothing is left to cut.
  /// - Parameter taken: by all lists and tables of the page.
  func next(bytes: Int, elements: Int, _ taken: [Taken]) -> PageCuts? {
    for step in Self.steps {
      let lists = taken.filter { $0.worth == step.worth }
      guard let longest = lists.map(\.shown).max(), longest > step.least else { continue }
      func isEnough(_ limit: Int) -> Bool {
        var (freedBytes, freedElements) = (0, 0)
        for list in lists where list.shown > limit {
          let gone = list.shown - limit
          freedBytes += list.bytes * gone / list.shown
          freedElements += list.elements * gone / list.shown
        }
        return freedBytes >= bytes && freedElements >= elements
      }
      var (low, high) = (step.least, longest - 1)
      while low < high {
        let middle = (low + high + 1) / 2
        if isEnough(middle) { low = middle } else { high = middle - 1 }
      }
      var next = PageCuts()
      next.limits = limits
      next.limits[step.worth] = low
      return next
    }
    return nil
  }
}

/// A block of a page, and where it stands there: it alone can be written again with shorter lists.
struct WrittenBlock {
  let block: Block
  /// Of the page as it was first written.
  let bytes: Range<Int>
  let elements: Int
  /// Tables of the page that stand before it.
  let tablesBefore: Int
  let lists: [PageCuts.Taken]
}

/// A page that may be too heavy.
struct HeavyPage {
  private let html: HTMLWriter
  private let places: [Range<Int>]
  private var blocks: [WrittenBlock]
  /// Blocks that were written again.
  private var shorter: [Int: [UInt8]] = [:]

  /// - Parameter blocks: in their order.
  init(html: HTMLWriter, blocks: [WrittenBlock]) {
    self.html = html
    self.blocks = blocks
    places = blocks.map(\.bytes)
  }

  /// Cuts lists until the page keeps to its budget or nothing is left to cut.
  /// - Complexity: O(bytes of the blocks that are written again), most often once.
  mutating func cut(
    to budget: PageBudget, _ first: PageCuts,
    _ again: (WrittenBlock, PageCuts) -> (WrittenBlock, [UInt8])
  ) {
    var cuts = first
    var (bytes, elements) = (html.byteCount, html.elementCount)
    while bytes > budget.bytes || elements > budget.elements,
      let next = cuts.next(
        bytes: bytes - budget.bytes, elements: elements - budget.elements,
        blocks.flatMap(\.lists))
    {
      cuts = next
      for place in blocks.indices
      where blocks[place].lists.contains(where: { $0.shown > cuts.limit($0.worth) }) {
        let (written, content) = again(blocks[place], cuts)
        bytes += written.bytes.count - blocks[place].bytes.count
        elements += written.elements - blocks[place].elements
        blocks[place] = written
        shorter[place] = content
      }
    }
  }

  /// The page.
  var bytes: [UInt8] {
    guard !shorter.isEmpty else { return html.bytes }
    var sink = ByteSink(reserving: html.byteCount)
    var end = 0
    for (place, range) in places.enumerated() {
      guard let content = shorter[place] else { continue }
      sink.append(bytes: html.bytes[end..<range.lowerBound])
      sink.append(bytes: content)
      end = range.upperBound
    }
    sink.append(bytes: html.bytes[end...])
    return sink.bytes
  }
}

extension PageWriter {
  /// Writes a block and says where it stands.
  mutating func written(_ block: Block) -> WrittenBlock {
    let (start, elements, tables) = (html.byteCount, html.elementCount, tableCount)
    _ = cuts.takeOut()
    blocks([block])
    return WrittenBlock(
      block: block, bytes: start..<html.byteCount, elements: html.elementCount - elements,
      tablesBefore: tables, lists: cuts.takeOut())
  }

  /// Writes a list or table with as many of its entries as the page has room for.
  /// - Parameter write: writes what stands around the entries, and those with `entries`; it returns
  ///   how many those were.
  mutating func cut(
    _ count: Int, _ worth: Worth, _ write: (inout PageWriter, _ list: CutList) -> Int
  ) {
    let list = CutList(
      shown: min(count, cuts.limit(worth)), bytes: html.byteCount, elements: html.elementCount)
    let written = write(&self, list)
    cuts.take(
      written, worth, bytes: html.byteCount - list.bytes,
      elements: html.elementCount - list.elements)
  }

  /// Writes the entries of a list one by one. Once they alone outweigh the page no more are written,
  /// since the list will be written again.
  /// - Returns: how many were written.
  mutating func entries(
    of list: CutList, _ write: (inout PageWriter, _ place: Int) -> Void
  ) -> Int {
    for place in 0..<list.shown {
      if place > PageCuts.least, isFull(since: list) { return place }
      write(&self, place)
    }
    return list.shown
  }

  private func isFull(since list: CutList) -> Bool {
    guard let budget else { return false }
    return html.byteCount - list.bytes > budget.bytes
      || html.elementCount - list.elements > budget.elements
  }
}

/// A list that is being written: how many entries it shows, and where on the page it begins.
struct CutList {
  let shown: Int
  fileprivate let bytes: Int
  fileprivate let elements: Int
}
