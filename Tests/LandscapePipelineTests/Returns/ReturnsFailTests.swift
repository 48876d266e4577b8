import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// Forms that are none, of another catalogue or of an older one, and lines that contradict each other.
struct ReturnsFailTests {
  private static let reply = ["post": ("Clerk", ""), "date": ("2026-11-20", "")]

  private static func small() throws -> ReturnsAtWork {
    let work = ReturnsAtWork(folder: try TestSupport.TemporaryFolder())
    try DrawnCatalogue(seed: 14, FileDialect()).write(to: work.folder)
    return work
  }

  /// One form of the small catalogue, its first seat answered.
  private static func form(_ work: ReturnsAtWork, at place: Int = 0) throws -> String {
    let forms = try work.forms().filter {
      String(decoding: $0.bytes, as: UTF8.self).contains("seat:")
    }
    return filled(forms[place].bytes, reply, seats: "yes")
  }

  private static func failure(_ text: String) throws -> ReturnedForm.Failure? {
    do {
      _ = try ReturnedForm(Array(text.utf8), named: "a.csv", headings: ReturnFormTable.headings)
    } catch {
      return error.failure
    }
    return nil
  }

  @Test func `a form edited beyond recognition is told from one that can be used`() throws {
    let text = try Self.form(try Self.small())
    #expect(try Self.failure(text) == nil)
    #expect(
      try Self.failure("a,b\r\n1,2\r\n") == .missingColumn(.key, found: ["a", "b"]))
    #expect(try Self.failure("") == .missingColumn(.key, found: []))
    #expect(try Self.failure(text + "\"open,") == .strayQuote)
    #expect(try Self.failure(text.replacing("form:1", with: "")) == .noVersion)
    #expect(try Self.failure(text.replacing("form:1", with: "form:9")) == .unknownVersion("9"))
    #expect(try Self.failure(text.replacing("partnership:", with: "p:")) == .noBody)
    let other = text.replacing("language:en", with: "partnership:zz")
    if case .twoBodies? = try Self.failure(other) {} else { Issue.record("two bodies") }
    let lost = text.replacing(/(seat|add-[a-z]+|remit|question|plan):/, with: "")
      .replacing(/,(areas|meetings|scrutiny|annual-report|chair|post|date)/, with: ",")
    if case .lostKeys? = try Self.failure(lost) {} else { Issue.record("lost keys") }
  }

  @Test func `columns may stand in another order and keys keep their spaces`() throws {
    let work = try Self.small()
    let text = try Self.form(work)
    let rows = ReferenceCSVReader(
      bytes: Array(text.utf8.dropFirst(3)), delimiter: UInt8(ascii: ",")
    ).rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
    let turned = FileDialect(delimiter: "\t", mark: "\u{FEFF}").file(
      rows[0].reversed(),
      rows.dropFirst().map { row in
        row.enumerated().map { $0.offset == 1 ? " \($0.element) " : $0.element }.reversed()
      })
    #expect(
      try work.plan(["a.csv": turned]).entries.map(\.outcome)
        == work.plan(["a.csv": text]).entries.map(\.outcome))
  }

  @Test func `UTF-16 and Windows-1252 are read as spreadsheets save them`() throws {
    let work = try Self.small()
    let text = try Self.form(work).replacing("Clerk", with: "Rheolwr Tîm")
    let expected = try work.plan(["a.csv": text])
    #expect(expected.entries.contains { $0.outcome == .confirmed })
    let folder = try TestSupport.TemporaryFolder()
    let plain = text.dropFirst()
    try folder.write(
      [0xFF, 0xFE] + plain.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "a.csv")
    #expect(try work.plan(in: folder.path).edits == expected.edits)
    try folder.write(
      plain.unicodeScalars.map { $0 == "·" ? 0xB7 : $0.value < 256 ? UInt8($0.value) : 0x3F },
      to: "a.csv")
    #expect(try work.plan(in: folder.path).edits == expected.edits)
  }

  @Test func `two returns of one body are an error, and a blank one beside a filled one is none`()
    throws
  {
    let work = try Self.small()
    let text = try Self.form(work)
    #expect(throws: ReturnPlanner.Failures.self) {
      try work.plan(["a.csv": text, "b.csv": text])
    }
    let blank = text.replacing(",yes,", with: ",,")
    let plan = try work.plan(["a.csv": text, "b.csv": blank])
    #expect(plan.blankForms == ["b.csv"] && plan.answeredForms == 1)
  }

  @Test func `a form of another catalogue is an error`() throws {
    let work = try Self.small()
    let text = try Self.form(work)
    let id = try #require(text.firstMatch(of: /partnership:(p\d+)/)?.1)
    #expect(throws: ReturnPlanner.Failures.self) {
      try work.plan(["a.csv": text.replacing("partnership:\(id)", with: "partnership:other")])
    }
    #expect(throws: ReturnPlanner.Failures.self) {
      try work.plan(["a.csv": text.replacing("seat:o", with: "seat:u")])
    }
    // Made of a catalogue of a later day.
    try work.folder.write("as-of: 2023-06-30\n", to: "landscape.yaml")
    let dated = try Self.form(work)
    #expect(throws: ReturnPlanner.Failures.self) {
      try work.plan(["a.csv": dated.replacing("as-of:2023-06-30", with: "as-of:2025-11-30")])
    }
    _ = try work.plan(["a.csv": dated])
  }

  @Test func `what was written over and what has no key is listed`() throws {
    let work = try Self.small()
    let text = try Self.form(work)
    let name = try #require(text.firstMatch(of: /seat:o\d+#[0-9a-f-]+,(Body \d+),/)?.1)
    let over = try work.plan(["a.csv": text.replacing(",\(name),", with: ",another council,")])
    #expect(over.entries.contains { $0.outcome == .refused(.writtenOver) })
    let more = try work.plan(["a.csv": text + "Members,,A new line,,yes,\r\n"])
    #expect(more.entries.last?.outcome == .refused(.unknownKey("")))
    #expect(more.entries.last?.location.column == 22)
    let person = try work.plan(["a.csv": text + "Members,,Sian Prosser,,yes,\r\n"])
    if case .refused(.person)? = person.entries.last?.outcome {} else { Issue.record("a person") }
    #expect(person.entries.last?.about == .nothing && person.entries.last?.after == .nothing)
  }

  @Test func `an older form says what has changed, and does not strike what was confirmed since`()
    throws
  {
    let work = try Self.small()
    let yes = try Self.form(work)
    let no = yes.replacing(",yes,", with: ",no,")
    let confirmed = try work.apply(["a.csv": yes])
    let later = try work.plan(["a.csv": no])
    #expect(later.olderForms == ["a.csv"])
    let since = later.entries.filter { $0.changedSince != nil }
    #expect(since.count == confirmed.count { $0 == .confirmed } && !since.isEmpty)
    #expect(since.allSatisfy { $0.outcome == .refused(.changedSince) })
  }

  @Test func `what two forms say of one seat agrees or is listed`() throws {
    let work = try Self.small()
    let partnerships = try work.forms()
    var answers: [String: String] = [:]
    for form in partnerships {
      answers[form.path] = filled(form.bytes, Self.reply, seats: "yes")
    }
    let organisation = try #require(
      try work.forms(.organisation(0)).first)
    answers["o.csv"] = filled(organisation.bytes, Self.reply, seats: "no")
    let plan = try work.plan(answers)
    let contested = plan.entries.filter {
      if case .refused(.conflict) = $0.outcome { true } else { false }
    }
    let seats = plan.entries.filter { $0.location.file == "o.csv" }
    #expect(!seats.isEmpty && contested.count == 2 * seats.count)
    #expect(plan.count { $0 == .struck } == 0)
  }

  @Test func `each answered line is used, as it is, or listed`() throws {
    let work = try Self.small()
    var answers: [String: String] = [:]
    var random = RandomLandscape.Generator(seed: 5)
    let words = ["yes", "no", "x", "observer", "perhaps", "", "Body 01", "Mr Smith", "4", "ydy"]
    var answered = 0
    for form in try work.forms() {
      let rows = ReferenceCSVReader(
        bytes: Array(form.bytes.dropFirst(3)), delimiter: UInt8(ascii: ",")
      ).rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
      let filled = rows.dropFirst().map { row -> [String] in
        var row = row
        if row[1] == "date" { row[4] = "2026-11-20" }
        guard row[1] != "date", row[1] != "post" else { return row }
        (row[4], row[5]) = (words[random.below(words.count)], words[random.below(words.count)])
        if !row[4].isEmpty || !row[5].isEmpty { answered += 1 }
        return row
      }
      answers[form.path] = FileDialect().file(rows[0], Array(filled))
    }
    let plan = try work.plan(answers)
    #expect(plan.entries.count == answered)
    _ = try work.apply(answers)
    #expect(try work.plan(answers).edits.isEmpty)
  }

  @Test func `a table that is mapped from another file is planned and not edited`() throws {
    let work = try Self.small()
    let seats = try work.folder.read("memberships.csv")
    try work.folder.write(seats, to: "seats.csv")
    try work.folder.remove("memberships.csv")
    try work.folder.write(
      """
      sources:
        - file: seats.csv
          table: memberships
          columns:
            partnership: partnership
            organisation: organisation
            certainty: certainty
            source: source
            role: role
      """, to: "landscape.yaml")
    let text = try Self.form(work)
    let plan = try work.plan(["a.csv": text])
    #expect(plan.count { $0 == .confirmed } > 0)
    let before = try filesBelow(work.folder.path)
    do {
      _ = try work.apply(["a.csv": text])
      Issue.record("a mapped table was edited")
    } catch ReturnApplication.Failure.notTidy(let table, let file) {
      #expect(table == "memberships" && file == "seats.csv")
    }
    #expect(try filesBelow(work.folder.path) == before)
  }

  @Test func `links and pipes are no forms, and no file of a catalogue that is a link is written`()
    throws
  {
    let work = try Self.small()
    let text = try Self.form(work)
    let folder = try TestSupport.TemporaryFolder()
    let outside = try TestSupport.TemporaryFolder()
    try outside.write(text, to: "a.csv")
    try folder.link("a.csv", to: outside.path + "/a.csv")
    #expect(try ReturnFolder(path: folder.path).failures.count == 1)
    try work.folder.write(try work.folder.read("memberships.csv"), to: "real.csv")
    try work.folder.replaceLink("memberships.csv", to: "real.csv")
    #expect(throws: ReturnApplication.Failure.self) { try work.plan(["a.csv": text]) }
  }
}
