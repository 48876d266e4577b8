import Foundation
import LandscapeModel
import TestSupport
import Testing
import Wording
import WordingGenerator

/// Figures with their nouns against Welsh that was written out from a grammar of its numerals, by hand.
struct CountedNounTests {
  private static let nouns: [(id: String, noun: CountedNoun)] = [
    ("members", .members), ("partnerships", .partnerships), ("organisations", .organisations),
    ("bodies", .bodies), ("seats", .seats), ("areas", .areas), ("remits", .remits),
    ("kinds", .kinds), ("footprints", .footprints), ("findings", .findings), ("people", .people),
    ("meetings", .meetings), ("meetingDays", .meetingDays), ("rows", .rows), ("files", .files),
    ("overlaps", .overlaps), ("assessments", .assessments), ("plans", .plans),
    ("questions", .questions), ("rules", .rules), ("messages", .messages),
    ("sharedMembers", .sharedMembers), ("gaps", .gaps), ("pairs", .pairs),
    ("memberships", .memberships), ("actions", .actions), ("decisions", .decisions),
    ("changes", .changes), ("steps", .steps), ("tiles", .tiles), ("candidates", .candidates),
  ]

  private static func table() throws -> [[String]] {
    let path = Repository.root + "/Tests/WordingTests/counted-nouns.csv"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    return ReferenceCSVReader(bytes: bytes, delimiter: UInt8(ascii: ",")).rows().map { row in
      row.cells.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func `every counted noun is in the table and in no other order`() throws {
    let subject = try #require(
      StringTableTests.folder.get().subjects.first { $0.english.subject == "nouns" })
    let ids = subject.english.entries.map(\.id)
    #expect(Self.nouns.map(\.id) == ids)
    #expect(try Self.table().dropFirst().map { $0[0] } == ids)
  }

  @Test
  func
    `a Welsh noun after a figure mutates as after the numeral, and stands in the plural above ten`()
    throws
  {
    let table = try Self.table()
    let counts = table[0].dropFirst().compactMap { Int($0) }
    #expect(counts == Array(0...12) + [15, 21, 100, 171])
    for (row, (id, noun)) in zip(table.dropFirst(), Self.nouns) {
      for (count, expected) in zip(counts, row.dropFirst()) {
        #expect(noun(count)(.welsh) == expected, "\(id)")
      }
    }
  }

  @Test func `a figure with a fraction has the noun as it stands in dictionaries`() {
    #expect(CountedNoun.meetingDays.amount(1.5)(.welsh) == "1.5 diwrnod cyfarfod")
    #expect(CountedNoun.meetingDays.amount(2)(.welsh) == "2 ddiwrnod cyfarfod")
  }
}
