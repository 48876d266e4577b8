import CatalogueReading
import LandscapeModel
import Testing

/// Rows of a tidy table edited in place, byte for byte.
struct TidyTableTests {
  private typealias Cell = CatalogueEdit.Cell

  private static func edited(
    _ text: String, _ changes: CatalogueEdit.Change..., table: String = "partnerships"
  ) throws -> String {
    let bytes = try TidyTable(table, Array(text.utf8)).edited(
      by: changes.map { CatalogueEdit(table: table, $0) })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    // Only the cell changes, whatever its neighbours look like.
    ("id,name,plans\na, x ,\"p\"\nb,\"y\",q\n", 3, "id,name,plans\na, x ,\"p\"\nb,\"y\",new\n"),
    ("id,plans\r\na,\"p\"\r\n", 2, "id,plans\r\na,\"new\"\r\n"),
    // A row that ends before the cell gets what lies between.
    ("id;name;plans\na\n", 2, "id;name;plans\na;;new\n"),
    // Further cells than the heading has stay; so does the missing line end.
    ("id\tplans\na\tp\tmore", 2, "id\tplans\na\tnew\tmore"),
    // Rows begin on the lines that a reader counts.
    ("\u{FEFF}id,plans\n\n\"a\nb\",p\n\nc,p\n", 6, "\u{FEFF}id,plans\n\n\"a\nb\",p\n\nc,new\n"),
    ("sep=;\nid;plans\na;p\n", 3, "sep=;\nid;plans\na;new\n"),
    // Headings in Welsh, and in any case.
    ("ID,Cynlluniau\na,p\n", 2, "ID,Cynlluniau\na,new\n"),
  ])
  func `a cell is set and every other byte stays`(before: String, line: Int, after: String) throws {
    let found = try Self.edited(before, .set(line: line, [Cell("plans", .text("new"))]))
    #expect(Array(found.utf8) == Array(after.utf8))
  }

  @Test func `text is quoted where it needs it and in the way of the file`() throws {
    let text = "id;plans\na;p\n"
    #expect(
      try Self.edited(text, .set(line: 2, [Cell("plans", .text("a;\"b\"\nc"))]))
        == "id;plans\na;\"a;\"\"b\"\"\nc\"\n")
    #expect(try Self.edited(text, .set(line: 2, [Cell("plans", .text("p"))])) == text)
  }

  @Test(arguments: [
    ("a; b ;c", [["b"]], [], "a;c"), ("a;b", [], ["c"], "a;b;c"), ("", [], ["c"], "c"),
    ("Iechyd; b", [["health", "Health", "Iechyd"]], ["b2"], "b;b2"),
    ("HEALTH", [["h", "Health"]], [], ""),
  ])
  func `entries of a list go and come`(
    before: String, removed: [[String]], added: [String], after: String
  ) throws {
    #expect(
      try Self.edited(
        "id,plans\na,\(before)\n",
        .set(line: 2, [Cell("plans", .list(removed: removed, added: added))]))
        == "id,plans\na,\(after)\n")
  }

  @Test func `text is appended once`() throws {
    let change = CatalogueEdit.Change.set(line: 2, [Cell("source", .appended("return of 2026"))])
    let once = try Self.edited("id,source\na,\n", change)
    #expect(once == "id,source\na,return of 2026\n")
    #expect(try Self.edited(once, change) == once)
    #expect(
      try Self.edited("id,source\na,book\n", change, change)
        == "id,source\na,book; return of 2026\n")
  }

  @Test(arguments: [
    ("id,plans\na,p\nb,q\nc,r\n", [3], "id,plans\na,p\nc,r\nd,\n"),
    ("id,plans\r\na,p\r\nb,q", [3], "id,plans\r\na,p\r\nd,\r\n"),
    ("id,plans\na,p", [], "id,plans\na,p\nd,\n"),
    ("id,plans\na,\"p\np\"\nb,q\n", [2], "id,plans\nb,q\nd,\n"),
  ])
  func `rows go with their line ends, and a new one comes last`(
    before: String, lines: [Int], after: String
  ) throws {
    let table = try TidyTable("partnerships", Array(before.utf8))
    let changes =
      lines.map { CatalogueEdit.Change.remove(line: $0) } + [.append([Cell("id", .text("d"))])]
    let found = try table.edited(
      by: changes.map { CatalogueEdit(table: "partnerships", $0) }
        + [CatalogueEdit(table: "memberships", .remove(line: 2))])
    #expect(String(decoding: found, as: UTF8.self) == after)
  }

  @Test func `what cannot be done without a risk is not done`() throws {
    #expect(throws: TidyTable.Failure.notUTF8) { try TidyTable("areas", [0x69, 0x64, 0xFF]) }
    #expect(throws: TidyTable.Failure.noHeading) { try TidyTable("areas", Array("\n\n".utf8)) }
    #expect(throws: TidyTable.Failure.strayQuote(line: 3)) {
      try TidyTable("areas", Array("id\na\n\"b\n".utf8))
    }
    let text = "id,plans\n\"a\nb\",p\n"
    #expect(throws: TidyTable.Failure.noRow(line: 3)) {
      try Self.edited(text, .set(line: 3, [Cell("plans", .text("q"))]))
    }
    #expect(throws: TidyTable.Failure.missingColumn("scrutiny")) {
      try Self.edited(text, .set(line: 2, [Cell("scrutiny", .text("yes"))]))
    }
    #expect(throws: TidyTable.Failure.noEntry("x", line: 2, column: "plans")) {
      try Self.edited(text, .set(line: 2, [Cell("plans", .list(removed: [["x"]], added: []))]))
    }
  }
}
