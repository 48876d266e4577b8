import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// What of returned forms counts, what is said of the rest, and that nothing is lost.
struct ReadingsTests {
  private static let first: [(String, String)] = [
    ("right", ""), ("Arguable", "one county only"), ("wrong", "settled"), ("right.", ""),
    ("right", "same people"), ("arguable", "both by law"),
  ]

  @Test func `judgements are read in both languages, as people write them`() throws {
    let work = try ReadingsAtWork()
    let welsh: [(String, String)] = [
      ("Cywir", ""), ("dadleuol", "a"), ("ANGHYWIR", "b"), (" cywir ", ""), ("wrong", "c"),
      ("", ""),
    ]
    let readings = try work.readings([
      ("a.csv", work.filled("A", Self.first)),
      ("b.csv", work.filled("B", welsh, language: .welsh)),
    ])
    #expect(
      readings.readers[0].judgements == [.right, .arguable, .wrong, .right, .right, .arguable])
    #expect(readings.readers[1].judgements == [.right, .arguable, .wrong, .right, .wrong, nil])
    #expect(readings.readers[0].answers[1]?.reason == "one county only")
    #expect(readings.problems.map(\.kind) == [.noJudgement])
  }

  /// An edit of one row, and what is said of it.
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edit: @Sendable (inout [[String]], Int) -> Void
    let kinds: [Readings.Problem.Kind]
    let counts: Bool

    init(
      _ name: String, _ kinds: [Readings.Problem.Kind], counts: Bool = false,
      edit: @escaping @Sendable (inout [[String]], Int) -> Void
    ) {
      (testDescription, self.kinds, self.counts, self.edit) = (name, kinds, counts, edit)
    }
  }

  private static let cases = [
    Case("a key cut off", [.lineMissing, .noKey]) { $0[$1][5] = "question.kinds" },
    Case("an id of nothing", [.lineMissing, .unknownQuestion]) {
      $0[$1][5] = "question.kinds.a.b#01234567-89abcdef"
    },
    Case("a row of another run", [.otherRun]) { rows, row in
      let mark = rows[row][5].lastIndex(of: "#") ?? rows[row][5].endIndex
      rows[row][5] = rows[row][5][..<mark] + "#00000000-" + rows[row][5].suffix(8)
    },
    Case("a title that was edited", [.writtenOver]) { $0[$1][0] += " of Gwent" },
    Case("evidence that was edited", [.writtenOver]) { $0[$1][1] = "nothing" },
    Case("a word that is no judgement", [.unknownJudgement]) { $0[$1][2] = "maybe" },
    Case("no judgement", [.noJudgement]) { ($0[$1][2], $0[$1][3]) = ("", "not sure") },
    Case("no reason", [.noReason(.wrong)], counts: true) { ($0[$1][2], $0[$1][3]) = ("wrong", "") },
    Case("a reason with an address", [.personalReason], counts: true) {
      ($0[$1][2], $0[$1][3]) = ("wrong", "ask a@b.example")
    },
    Case("an address in the place of a judgement", [.unknownJudgement]) {
      $0[$1][2] = "ring ann.jones@example.org"
    },
    Case("an address behind an edited title", [.writtenOver]) {
      $0[$1][0] += " of Gwent"
      $0[$1][3] = "ask a@b.example"
    },
    Case("a row that is gone", [.lineMissing]) { $0.remove(at: $1) },
    Case("blanks and capitals", [], counts: true) { $0[$1][2] = "\u{A0}RIGHT \n" },
  ]

  @Test(arguments: cases)
  private func `a line that is not as it was asked is told where it stands`(example: Case) throws {
    let work = try ReadingsAtWork()
    var rows = work.filled("A", [(String, String)](repeating: ("right", "as it is"), count: 6))
    let row = try #require(rows.firstIndex { work.place(of: $0) == 2 })
    example.edit(&rows, row)
    let readings = try work.readings([("a.csv", rows)])
    #expect(readings.problems.map(\.kind) == example.kinds)
    #expect((readings.readers[0].answers[2] != nil) == example.counts)
    #expect(readings.readers[0].answers.count { $0 != nil } == (example.counts ? 6 : 5))
    for problem in readings.problems where problem.kind != .lineMissing {
      #expect(problem.location.file == "a.csv" && problem.location.line > 1)
      #expect(problem.location.column > 0)
      #expect(!ReadingReport.message(of: problem).isEmpty)
      #expect(!problem.reason.contains("@") && !problem.judgement.contains("@"))
      #expect(!ReadingReport.message(of: problem).contains("@"))
      if case .personalReason = problem.kind { continue }
      // What was written is kept with the message.
      if row < rows.count, !rows[row][2].contains("@") {
        #expect(problem.judgement == rows[row][2])
      }
    }
  }

  @Test
  func
    `a question that stands twice counts once where it says the same, and not where it does not`()
    throws
  {
    let work = try ReadingsAtWork()
    var rows = work.filled("A", Self.first)
    let row = try #require(rows.first { work.place(of: $0) == 1 })
    rows.append(row)
    let same = try work.readings([("a.csv", rows)])
    #expect(same.problems.count == 1 && same.problems[0].isUsed)
    if case .repeated? = same.problems.first?.kind {} else { Issue.record("repeated") }
    #expect(same.readers[0].answers[1]?.judgement == .arguable)

    rows[rows.count - 1][2] = "wrong"
    let other = try work.readings([("a.csv", rows)])
    #expect(other.problems.count == 2 && other.problems.allSatisfy { !$0.isUsed })
    for problem in other.problems {
      guard case .contradictory(let places) = problem.kind else {
        Issue.record("\(problem.kind)")
        continue
      }
      #expect(places.count == 1 && places[0] != problem.location)
    }
    #expect(other.readers[0].answers[1] == nil)
  }

  @Test func `forms of another run and of one reader stop everything`() throws {
    let work = try ReadingsAtWork()
    let forms = try work.returned([
      ("a.csv", work.filled("A", Self.first)), ("b.csv", work.filled("a", Self.first)),
    ])
    let other = try ReadingsAtWork(first: 7).deal
    do {
      _ = try Readings(forms, of: other, vocabulary: ReadingFormTable.vocabulary)
      Issue.record("another run")
    } catch {
      #expect(
        error.all.map(\.failure) == [
          .otherDeal(form: work.deal.run, run: other.run),
          .otherDeal(form: work.deal.run, run: other.run),
          .twoForms(reader: "a", first: "a.csv"),
        ])
      #expect(error.all.allSatisfy { $0.location.line > 1 && $0.location.column > 0 })
    }
  }

  @Test func `a file that is no form says why`() throws {
    let work = try ReadingsAtWork()
    let text = ReadingsAtWork.csv(work.filled("A", Self.first))
    func failure(_ text: String) -> ReturnedReading.Failure? {
      do {
        _ = try ReturnedReading(
          Array(text.utf8), named: "a.csv", headings: ReadingFormTable.headings)
        return nil
      } catch {
        return error.failure
      }
    }
    #expect(failure(text) == nil)
    #expect(failure("a,b\r\n1,2\r\n") == .missingColumn(.question, found: ["a", "b"]))
    #expect(failure(text + "\"open,") == .strayQuote)
    #expect(failure(text.replacing("reading:1", with: "")) == .noVersion)
    #expect(failure(text.replacing("reading:1", with: "reading:9")) == .unknownVersion("9"))
    #expect(failure(text.replacing("reader:A", with: "")) == .noReader)
    #expect(failure(text.replacing("deal:", with: "")) == .noDeal)
    for number in ["-5", "0", "x", "99999999999999999999"] {
      #expect(failure(text.replacing("first:6", with: "first:" + number)) == .noDeal, "\(number)")
    }
    #expect(
      failure(text.replacing("seed:1", with: "reader:B")) == .twice("A", "B"))
    let kept = ["reading:", "reader:", "deal:", "run:", "first:"]
    var rows = work.filled("A", Self.first)
    for row in rows.indices.dropFirst() where !kept.contains(where: rows[row][5].hasPrefix) {
      rows[row][5] = "?"
    }
    if case .lostKeys(let number, _)? = failure(ReadingsAtWork.csv(rows)) {
      #expect(number == 5)
    } else {
      Issue.record("lost keys")
    }
  }

  @Test func `a blank form beside the one that was filled in stops nothing`() throws {
    let work = try ReadingsAtWork()
    let readings = try work.readings([
      ("a.csv", work.filled("A", Self.first)), ("a.xlsx!Form", work.rows("A")),
    ])
    #expect(readings.blank == ["a.xlsx!Form"] && readings.readers.map(\.file) == ["a.csv"])
  }

  @Test func `blank forms are told and count for nothing`() throws {
    let work = try ReadingsAtWork()
    let readings = try work.readings([
      ("a.csv", work.filled("A", Self.first)), ("b.csv", work.rows("B")),
    ])
    #expect(readings.blank == ["b.csv"])
    #expect(readings.readers.map(\.name) == ["A"])
    let result = ReadingResult(readings, seed: 1)
    #expect(result.pairs.isEmpty && result.agreed.isEmpty && result.open.count == 6)
    #expect(result.alpha.nominal == .undefined(.noOverlap))
    #expect(!ReadingReport(result, of: work.content).text(in: .english).isEmpty)
  }

  @Test func `a form filled in as a workbook is told by its cells`() throws {
    let work = try ReadingsAtWork()
    let folder = try TestSupport.TemporaryFolder()
    var rows = work.filled("A", Self.first)
    let row = try #require(rows.firstIndex { work.place(of: $0) == 2 })
    rows[row][2] = "maybe"
    try folder.write(try ReadingsAtWork.workbook(rows), to: "back.xlsx")
    let returned = try ReturnedReadings(paths: [folder.path + "/back.xlsx"])
    let readings = try Readings(
      returned.forms, of: work.deal, vocabulary: ReadingFormTable.vocabulary)
    #expect(
      readings.problems.map(\.location.text)
        == ["\(folder.path)/back.xlsx!Form:C\(row + 1)"])
    #expect(readings.readers[0].answers.count { $0 != nil } == 5)
  }
}
