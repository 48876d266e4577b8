import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// What a reader gets, and that a form which nobody touched reads back whole.
struct ReadingFormTests {
  @Test func `every reader gets the same questions in an order of their own`() throws {
    let work = try ReadingsAtWork(first: 12)
    let places = ["A", "B", "C"].map { work.rows($0).compactMap(work.place) }
    for order in places { #expect(order.sorted() == Array(0..<12)) }
    #expect(Set(places).count == 3)
    // Neither the order of ranks nor its reverse.
    for order in places {
      #expect(order != Array(0..<12) && order != (0..<12).reversed())
    }
    #expect(work.rows("A") == work.rows("A"))
    #expect(work.rows("A") != work.rows("A", seed: 2))
  }

  @Test func `a reader's order is not that of who was asked beside them`() throws {
    let content = try ReadingsAtWork().content
    func files(_ readers: [String]) throws -> [OutputFile] {
      try ReadingForms(of: content, for: readers, first: 6, seed: 1, language: .english).files
    }
    let both = try files(["A", "B"])
    #expect(both.map(\.path) == ["reader-a.xlsx", "reader-a.csv", "reader-b.xlsx", "reader-b.csv"])
    let other = try files(["C", "B"])
    #expect(other[2].bytes == both[2].bytes && other[3].bytes == both[3].bytes)
    #expect(ReadingForms.fileName(of: "Head of Policy") == "reader-head-of-policy")
    #expect(ReadingForms.fileName(of: "index") == "reader-index")
  }

  @Test func `no form tells a rank or a score`() throws {
    let work = try ReadingsAtWork(first: 25)
    let told = work.rows("A").map { $0[0...4].joined(separator: " ") }.joined(separator: "\n")
    for question in work.deal.questions {
      let score = (question.score * 100).rounded() / 100
      #expect(!told.contains(" \(score) "))
    }
    for word in ["Question 1", "number 1", "High", "Medium", "priority"] {
      #expect(!told.contains(word), "\(word)")
    }
    // Only the column that is to be looked at afterwards leads to the page of ranks.
    #expect(work.rows("A").allSatisfy { row in row[0...3].allSatisfy { !$0.contains(".html") } })
  }

  @Test func `each question states its bodies, its areas, what could be done and what is supposed`()
    throws
  {
    let work = try ReadingsAtWork(first: 25)
    for row in work.rows("A") where work.place(of: row) != nil {
      let lines = row[1].split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("– ") }, "\(row[0])")
      for start in [
        "Where it stands: ", "What could be done, and who can do it: ", "Set up by law",
      ] {
        #expect(lines.contains { $0.hasPrefix(start) }, "\(row[0])")
      }
      #expect(row[4].hasPrefix("en/questions.html#question"))
    }
  }

  @Test(arguments: [Language.english, .welsh])
  func `a form that nobody touched reads back whole, as CSV and as a workbook`(
    language: Language
  ) throws {
    let work = try ReadingsAtWork(first: 25)
    let folder = try TestSupport.TemporaryFolder()
    let forms = try ReadingForms(
      of: work.content, for: ["A", "B"], first: 25, seed: 9, language: language)
    for file in forms.files { try folder.write(file.bytes, to: file.path) }
    let returned = try ReturnedReadings(paths: [folder.path])
    #expect(returned.failures.isEmpty && returned.left.isEmpty)
    #expect(returned.forms.map(\.reader) == ["A", "A", "B", "B"])
    for form in returned.forms {
      #expect(form.deal == work.deal.digits && form.first == 25 && !form.isAnswered)
      #expect(form.run == work.deal.run)
      #expect(form.lines.count == work.deal.questions.count)
      #expect(form.lines.allSatisfy { !$0.isWrittenOver && $0.key != nil })
    }
    // The workbook says the same as the text, and its cells are told as cells.
    #expect(returned.forms[0].lines.map(\.keyText) == returned.forms[1].lines.map(\.keyText))
    let sheet = language == .english ? "Form" : "Ffurflen"
    #expect(
      returned.forms[1].lines[0].locationOfJudgement.text
        == "\(folder.path)/reader-a.xlsx!\(sheet):C5")
  }

  @Test func `the same run deals the same, and another does not`() throws {
    let work = try ReadingsAtWork(first: 6)
    #expect(ReadingDeal(of: work.content, first: 6).digits == work.deal.digits)
    #expect(ReadingDeal(of: work.content, first: 7).digits != work.deal.digits)
    #expect(work.deal.digits.count == 16)
  }

  @Test(arguments: [
    "reading:1", "run:2025-11-30-0123456789ab", "deal:0a1b2c", "first:25", "reader:A: the first",
    "seed:1", "language:cy", "catalogue:ff", "as-of:2025", "note",
    "question.kinds.a.b#01234567-89abcdef",
  ])
  func `a key reads back`(text: String) throws {
    #expect(try #require(ReadingKey(" \(text)\u{A0}")).text == text)
  }

  @Test(arguments: ["", "question.kinds.a", "reader:", "x#1-2", "#01234567-89abcdef"])
  func `anything else is no key`(text: String) {
    #expect(ReadingKey(text) == nil)
  }
}
