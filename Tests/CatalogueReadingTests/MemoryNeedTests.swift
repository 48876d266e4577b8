import LandscapeModel
import Testing

@testable import CatalogueReading

/// What does not fit into memory is told before it is read.
struct MemoryNeedTests {
  @Test func `a catalogue that cannot fit names what it would need and what there is`() throws {
    // Nine gigabytes of tables.
    let bytes = 9_000_000_000
    let report = MemoryNeed(bytes: bytes, purpose: .analysis)
    let told = try #require(report.diagnostic(of: "areas.csv", available: 8_000_000_000))
    #expect(told.code == .memoryTooSmall && told.severity == .error)
    #expect((told.value, told.expected) == ("13500000000", "8000000000"))
    #expect(report.diagnostic(of: "areas.csv", available: 13_500_000_000) == nil)
    // Overlaps alone fit there.
    let overlap = MemoryNeed(bytes: bytes, purpose: .overlap)
    #expect(overlap.diagnostic(of: "areas.csv", available: 8_000_000_000) == nil)
    #expect(overlap.diagnostic(of: "areas.csv", available: 2_000_000_000) != nil)
    // Where nobody can say what there is, nothing is refused.
    #expect(report.diagnostic(of: "areas.csv", available: nil) == nil)
  }

  @Test func `this machine has some memory`() throws {
    #expect(try #require(MemoryNeed.available) > 16_777_216)
  }
}
