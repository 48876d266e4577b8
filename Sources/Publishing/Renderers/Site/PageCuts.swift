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
}

/// How long the lists and tables of a page may be, and how much room they took.
///
/// A page that is too heavy is written again with its longest lists cut: those first whose whole stands
/// elsewhere in the report, then the others. Short ones stay whole, and the same page is always cut
/// alike.
struct PageCuts: Sendable {
  /// What a list or table took.
  private struct Taken {
    let shown: Int
    let worth: Worth
    let bytes: Int
    let elements: Int
  }

  /// The most entries of a list of each worth.
  private(set) var limits: [Worth: Int] = [:]
  private var taken: [Taken] = []

  /// In this order, each down to so many entries.
  private static let steps: [(worth: Worth, least: Int)] = [
    (.extra, 12), (.looked, 25), (.main, 25), (.extra, least), (.looked, least), (.main, least),
  ]
  /// Nothing is cut below so many entries.
  private static let least = 3

  init(extra: Int = .max) { limits = [.extra: extra, .looked: extra] }

  func limit(_ worth: Worth) -> Int { limits[worth] ?? .max }

  mutating func take(_ shown: Int, _ worth: Worth, bytes: Int, elements: Int) {
    if shown > Self.least {
      taken.append(Taken(shown: shown, worth: worth, bytes: bytes, elements: elements))
    }
  }

  /// The limits for the next attempt at a page that has so many bytes and elements too many; `nil` where
  /// nothing is left to cut.
  func next(bytes: Int, elements: Int) -> PageCuts? {
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

extension PageWriter {
  /// Writes a list or table with as many of its entries as the page has room for.
  mutating func cut(
    _ count: Int, _ worth: Worth, _ write: (inout PageWriter, _ shown: Int) -> Void
  ) {
    let shown = min(count, cuts.limit(worth))
    let (bytes, elements) = (html.byteCount, html.elementCount)
    write(&self, shown)
    cuts.take(
      shown, worth, bytes: html.byteCount - bytes, elements: html.elementCount - elements)
  }
}
