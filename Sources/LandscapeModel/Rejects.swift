/// The rows of a catalogue that were not used, in the order of file, line and column.
///
/// There may be millions: they are handed out one by one, from where they are kept.
package struct Rejects: Sequence, Sendable, ExpressibleByArrayLiteral {
  /// How many rows were not used: more than are handed out where only a sample was kept.
  package let count: Int
  private let rows: @Sendable () -> AnyIterator<Reject>

  /// - Parameter rows: gives all of them from the first, as often as it is asked.
  package init(count: Int, rows: @escaping @Sendable () -> AnyIterator<Reject>) {
    self.count = count
    self.rows = rows
  }

  package init(_ rejects: [Reject]) {
    self.init(count: rejects.count) { AnyIterator(rejects.makeIterator()) }
  }

  /// The first rows of `count` that were not used: what the history keeps of a run.
  package init(first rows: [Reject], of count: Int) {
    self.init(count: count) { AnyIterator(rows.makeIterator()) }
  }

  package init(arrayLiteral elements: Reject...) { self.init(elements) }

  package var isEmpty: Bool { count == 0 }

  package var first: Reject? { makeIterator().next() }

  package func makeIterator() -> AnyIterator<Reject> { rows() }
}
