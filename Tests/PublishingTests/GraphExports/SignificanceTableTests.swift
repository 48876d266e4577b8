import LandscapeModel
import OverlapGraph
import Publishing
import Testing

@Suite struct SignificanceTableTests {
  static let ids = ["=1+1", "bwrdd, gogledd", "say \"hi\"", "two\nlines"]

  /// Two bodies that sit together, one that shares nothing, one without members.
  static func family() throws -> PairFamily {
    try PairFamily(
      members: PackedRows([[0, 1], [0, 1], [2], []] as [[Int32]]), columnCount: 4,
      law: .hypergeometric(universe: 4), level: 0.2)
  }

  @Test func `every pair of bodies with members has its row`() throws {
    // Two of two shared out of four: 1/6; three tests, so q is one half.
    let expected = """
      source,target,shared,expected,lift,p,q,q_discrete,testable
      =1+1,"bwrdd, gogledd",2,1.0,2.0,0.16666666666666666,0.5,0.2,yes
      =1+1,"say ""hi""\",0,0.5,0.0,1.0,1.0,1.0,no
      "bwrdd, gogledd","say ""hi""\",0,0.5,0.0,1.0,1.0,1.0,no

      """
    #expect(
      SignificanceTable.table(try Self.family(), ids: Self.ids).text == expected)
  }

  @Test func `the heading stands alone when significance was not computed`() {
    #expect(SignificanceTable.table(nil, ids: Self.ids).text == SignificanceTable.heading)
  }

  @Test(arguments: [1, 40, 100, 1 << 20])
  func `pieces of any size join to the same table`(pieceBytes: Int) throws {
    let family = try Self.family()
    var joined: [UInt8] = []
    SignificanceTable.write(family, ids: Self.ids, pieceBytes: pieceBytes) {
      joined += $0.bytes
    }
    #expect(joined == SignificanceTable.table(family, ids: Self.ids).bytes)
  }

  @Test func `an error of the receiver ends the table`() throws {
    struct DiskFull: Error {}
    let family = try Self.family()
    var pieces = 0
    #expect(throws: DiskFull.self) {
      try SignificanceTable.write(family, ids: Self.ids, pieceBytes: 1) {
        (_: ByteSink) throws(DiskFull) in
        pieces += 1
        throw DiskFull()
      }
    }
    #expect(pieces == 1)
  }

  @Test func `a lift of nothing over nothing is left empty`() throws {
    let held = PackedRows([[0], [1]] as [[Int32]])
    let seats = try SeatProbabilities(
      held: held, columnCount: 2,
      mask: .cells(held: held, columnCount: 2, forbidden: [[1], [0]], mandatory: [[], []]))
    let family = try PairFamily(members: held, columnCount: 2, law: .seats(seats), level: 0.05)
    let expected = """
      source,target,shared,expected,lift,p,q,q_discrete,testable
      a,b,0,0.0,,1.0,1.0,1.0,no

      """
    #expect(SignificanceTable.table(family, ids: ["a", "b"]).text == expected)
  }
}
