import Glibc
import LandscapeModel
import OfficeFiles
import TestSupport
import Testing

@testable import CatalogueReading

/// The text of a sheet is the same whether it is held in memory or put aside.
struct SpooledTextTests {
  private static let rows = 6_000

  private func text(_ spool: SpooledText, mostHeld: Int, closingAt closed: Int = .max) -> SheetText
  {
    let sheet = SheetText(
      heading: .first, saysYes: true, limits: LimitSettings(), spool: spool, mostHeld: mostHeld)
    for row in 1...Self.rows {
      if row == closed, let text = spool.mapped() { munmap(text.start, text.capacity) }
      for column in 1...3 {
        let cell = row == 1 ? "Pennawd \(column)" : "Bwrdd “\(row * column)”, Môn \"\(row)\"\nail"
        _ = Array(cell.utf8).withUnsafeBufferPointer {
          sheet.cell(row: row, column: column, .text, $0)
        }
      }
    }
    return sheet
  }

  private func bytes(_ file: FileBytes) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.start, count: file.count))
  }

  @Test func `a long text is the same put aside, held, and held from somewhere on`() throws {
    let held = try #require(
      text(SpooledText(folders: []), mostHeld: .max).takeBytes())
    #expect(held.count > 5 * 65_536 && !held.isMapped)
    let spool = SpooledText()
    let aside = try #require(text(spool, mostHeld: 1).takeBytes())
    #expect(aside.isMapped && spool.byteCount == held.count)
    let refused = try #require(text(SpooledText(folders: ["/nowhere"]), mostHeld: 1).takeBytes())
    #expect(!refused.isMapped)
    let first = SpooledText()
    let full = try #require(text(first, mostHeld: 1, closingAt: Self.rows / 2).takeBytes())
    #expect(!full.isMapped && first.byteCount > 0 && first.byteCount < held.count)
    for other in [aside, refused, full] {
      #expect(bytes(other) == bytes(held) && other.digest == held.digest)
      #expect((0..<FileBytes.padding).allSatisfy { other.start[other.count + $0] == 0 })
    }
    // What was let go is there when it is looked at again.
    aside.letGo(before: aside.count)
    #expect(bytes(aside) == bytes(held))
  }
}
