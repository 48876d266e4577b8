import CatalogueReading
import LandscapeModel
import Review
import TestSupport
import Testing

@Suite struct DecisionsFileTests {
  static func decision(
    _ finding: String = "m.a.b", _ state: DecisionState = .accepted,
    reason: String = "Boards agreed", by: String = "Head of partnerships",
    date: String = "2023-07-01", until: String? = nil
  ) -> DecisionRecord {
    DecisionRecord(
      finding: finding, state: state, reason: reason, by: by, date: PartialDate(date),
      until: until.flatMap { PartialDate($0) }, origin: RowOrigin(input: 0, line: 0))
  }

  static func edited(_ text: String, _ record: DecisionRecord = decision()) throws -> String {
    var file = DecisionsFile(Array(text.utf8))
    _ = try file.set(record)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", "  \n"])
  func `an empty file gets a heading and the row`(text: String) throws {
    #expect(
      try Self.edited(text) == """
        finding,decision,reason,by,date,until
        m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,

        """)
  }

  @Test(arguments: [
    // A row after the last one, with the file's own line ends, order, delimiter and quotes.
    (
      "finding,decision,reason,by,date,until\r\nx,done,,,,\r\n",
      "finding,decision,reason,by,date,until\r\nx,done,,,,\r\n"
        + "m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,\r\n"
    ),
    (
      "finding,decision,reason,by,date,until\nx,done,,,,",
      "finding,decision,reason,by,date,until\nx,done,,,,\n"
        + "m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,\n"
    ),
    (
      "date;finding;paper;decision;until;by;reason\n\n;x;P1;done;;;\n\n",
      "date;finding;paper;decision;until;by;reason\n\n;x;P1;done;;;\n\n"
        + "2023-07-01;m.a.b;;accepted;;Head of partnerships;Boards agreed\n"
    ),
    // In place of the row about the finding; its other columns stay.
    (
      "finding,decision,reason,by,date,until,paper\n\"y\",done,\"a\nb\",,,,\nm.a.b,watching,\"old, one\",,2022,,P7\nz,done,,,,,\n",
      "finding,decision,reason,by,date,until,paper\n\"y\",done,\"a\nb\",,,,\n"
        + "m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,,P7\nz,done,,,,,\n"
    ),
    // Of several rows about it the newest.
    (
      "finding,decision,reason,by,date,until\nm.a.b,watching,,,2022,\nm.a.b,done,,,2020,\n",
      "finding,decision,reason,by,date,until\n"
        + "m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,\nm.a.b,done,,,2020,\n"
    ),
    // A byte order mark, Welsh headings.
    (
      "\u{FEFF}canfyddiad,penderfyniad,rheswm,gan,dyddiad,until\n",
      "\u{FEFF}canfyddiad,penderfyniad,rheswm,gan,dyddiad,until\n"
        + "m.a.b,accepted,Boards agreed,Head of partnerships,2023-07-01,\n"
    ),
  ])
  func `one row changes and every other byte stays`(before: String, after: String) throws {
    #expect(Array(try Self.edited(before).utf8) == Array(after.utf8))
  }

  @Test func `the line of the replaced row is told`() throws {
    var file = DecisionsFile(
      Array("finding,decision,reason,by,date,until\ny,done,\"a\nb\",,,\nm.a.b,done,,,,\n".utf8))
    #expect(try file.set(Self.decision()) == .replaced(line: 4))
    #expect(try file.set(Self.decision("new")) == .added)
  }

  @Test func `what is already so changes nothing`() throws {
    let once = try Self.edited("")
    #expect(try Self.edited(once) == once)
  }

  @Test(arguments: [
    (
      "finding,decision,reason,by,date\n",
      DecisionsFileFailure.missingColumn(
        name: "until", found: ["finding", "decision", "reason", "by", "date"])
    ),
    ("finding,decision,reason,by,date,until\nx,done,\"open\n", .strayQuote(line: 2)),
    ("finding,decision,reason,by,date,until\nx,done,\"a\"b,,,\n", .strayQuote(line: 2)),
  ])
  func `a file that could be damaged is left alone`(
    text: String, failure: DecisionsFileFailure
  ) throws {
    var file = DecisionsFile(Array(text.utf8))
    #expect(throws: failure) { try file.set(Self.decision()) }
    #expect(file.bytes == Array(text.utf8))
  }

  @Test func `bytes that are not UTF-8 are left alone`() throws {
    var file = DecisionsFile([0x66, 0xFF, 0x0A])
    #expect(throws: DecisionsFileFailure.notUTF8) { try file.set(Self.decision()) }
  }

  @Test(arguments: [
    "plain", "with, comma", "with \"quotes\"", "two\nlines", "carriage\rreturn", " outer blank ",
    "=SUM(A1)", "ŵŷ – Gymraeg", "",
  ])
  func `any reason reads back through the reader of catalogues`(reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyFiles(of: Repository.wales(2023))
    var file = DecisionsFile()
    _ = try file.set(Self.decision(reason: reason, until: "2025-01"))
    _ = try file.set(Self.decision("other", .rejected))
    try folder.write(file.bytes, to: "decisions.csv")
    let landscape = try CatalogueReader(folder: folder.path, settings: Settings()).read()
      .landscape
    let read = try #require(landscape.decisions.first { $0.finding == "m.a.b" })
    #expect(landscape.decisions.count == 2)
    #expect(trimmed(read.reason) == trimmed(reason))
    #expect(read.state == .accepted)
    #expect(read.until == PartialDate("2025-01"))
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
