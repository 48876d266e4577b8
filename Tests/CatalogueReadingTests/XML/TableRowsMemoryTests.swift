import Testing

@testable import CatalogueReading

/// Rows that the system has no memory for.
struct TableRowsMemoryTests {
  @Test func `a row without memory is told, and those before it stay`() throws {
    let rows = XMLTableRows(.areas)
    let place = XMLRecordPlace(start: 0, end: 1, line: 1, column: 1)
    let cells = TableSchema.areas.columns.indices.map { $0 == 0 ? Array("A1".utf8) : [] }
    rows.append(cells, at: place, fault: nil)
    #expect(!rows.lacksMemory)
    // More than any address space has.
    rows.append(byteCount: 1 << 50, at: place, fault: nil, filled: 1) { _, _ in 0 }
    #expect(rows.lacksMemory)
    rows.append(cells, at: place, fault: nil)
    #expect(rows.count == 1)
  }
}
