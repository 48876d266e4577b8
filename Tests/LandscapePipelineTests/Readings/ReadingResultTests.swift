import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// What readings say together, counted by hand.
struct ReadingResultTests {
  private static func result(_ work: ReadingsAtWork, _ answers: [[String]]) throws -> ReadingResult
  {
    let forms = zip(["A", "B", "C"], answers).map { reader, said in
      (
        name: reader + ".csv",
        rows: work.filled(reader, said.map { ($0, $0.isEmpty ? "" : "why " + reader) })
      )
    }
    return ReadingResult(try work.readings(forms), seed: 1)
  }

  @Test func `what is agreed, disputed and open is told by rank, what is farthest apart first`()
    throws
  {
    let work = try ReadingsAtWork()
    let result = try Self.result(
      work,
      [
        ["right", "right", "wrong", "arguable", "right", ""],
        ["right", "arguable", "right", "arguable", "", ""],
      ])
    #expect(result.agreed == [0, 3])
    #expect(result.disputed == [2, 1])
    #expect(result.open == [4, 5])
    #expect(result.pairs.map(\.count) == [4])
    #expect(result.pairs[0].observed == 0.5)
    // Rows A, columns B: p₀ = 1/2, pₑ = (2·2 + 1·2 + 1·0) ÷ 16 = 6/16, κ = (1/2 − 3/8) ÷ (5/8) = 1/5.
    #expect(abs((result.pairs[0].kappa.value ?? 0) - 0.2) < 1e-12)
  }

  @Test func `precision counts judgements of the first questions, by reader and by rule`() throws {
    let work = try ReadingsAtWork(first: 25)
    let count = work.deal.questions.count
    #expect((11...20).contains(count))
    let first = (0..<count).map { $0 < 4 ? "right" : $0 < 8 ? "arguable" : "wrong" }
    let second = (0..<count).map { $0 < 10 ? "right" : "" }
    let result = try Self.result(work, [first, second])
    func row(_ limit: Int, _ reader: String?) throws -> ReadingPrecision {
      try #require(
        result.precision.first { $0.limit == limit && $0.reader == reader && $0.rule == nil })
    }
    let ten = try row(10, "A")
    #expect((ten.right, ten.arguable, ten.wrong) == (4, 4, 2))
    #expect(ten.shareRight == 0.4 && ten.shareNotWrong == 0.8)
    #expect(try row(10, "B").shareRight == 1)
    #expect(try row(20, "B").judged == 10)
    #expect(try row(10, nil).judged == 20 && row(20, nil).judged == count + 10)
    // Fifty would take in no more than twenty.
    #expect(!result.precision.contains { $0.limit == 50 })
    for limit in [10, 20] {
      let rules = result.precision.filter { $0.limit == limit && $0.rule != nil }
      #expect(rules.reduce(0) { $0 + $1.questions } == min(limit, count))
      #expect(try rules.reduce(0) { $0 + $1.judged } == row(limit, nil).judged)
      #expect(try rules.reduce(0) { $0 + $1.right } == row(limit, nil).right)
    }
  }

  @Test
  func `decisions are proposed of what all agree on, one a finding, with every reader's reason`()
    throws
  {
    let work = try ReadingsAtWork(first: 3)
    let result = try Self.result(
      work, [["right", "arguable", "wrong"], ["right", "arguable", "wrong"]])
    let report = ReadingReport(result, of: work.content, date: PartialDate("2026-11-30"))
    let text = try #require(
      try report.decisionsFile().map { String(decoding: $0, as: UTF8.self) })
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "finding,decision,reason,by,date,until")
    #expect(lines.count == 1 + work.deal.findings.joined().count)
    let decided = [("right", "accepted"), ("arguable", "watching"), ("wrong", "rejected")]
    for (findings, (judgement, state)) in zip(work.deal.findings, decided) {
      for finding in findings {
        let row =
          "\(finding),\(state),readers who read apart all judged it \(judgement); A: why A; "
          + "B: why B,\"A, B\",2026-11-30,"
        #expect(lines.contains { $0 == row }, "\(finding)")
      }
    }
    // It reads as a file of decisions: each is found and written in its place.
    var file = DecisionsFile(Array(text.utf8))
    let again = try file.set(
      DecisionRecord(
        finding: try #require(work.deal.findings[0].first), state: .done, reason: "", by: "",
        date: nil, until: nil, origin: RowOrigin(input: 0, line: 0)))
    #expect(again == .replaced(line: 2))
  }

  @Test
  func
    `what the catalogue has decided otherwise is told, and agreement without a reason decides nothing`()
    throws
  {
    let work = try ReadingsAtWork(first: 2)
    let forms = ["A", "B"].map { reader in
      (name: reader, rows: work.filled(reader, [("right", ""), ("wrong", "")]))
    }
    let result = ReadingResult(try work.readings(forms), seed: 1)
    let said = try #require(work.deal.findings[0].first)
    let decisions = ReadingDecisions(
      of: result, date: nil,
      standing: { finding in
        finding == said
          ? DecisionRecord(
            finding: finding, state: .watching, reason: "", by: "", date: nil, until: nil,
            origin: RowOrigin(input: 0, line: 0)) : nil
      }, words: { $0.rawValue })
    #expect(decisions.conflicts.map(\.finding) == [said])
    #expect(decisions.withoutReason == [1])
    #expect(decisions.records.count == work.deal.findings[0].count - 1)
  }

  @Test func `three readers have a κ each two, and α of all`() throws {
    let work = try ReadingsAtWork()
    let result = try Self.result(
      work,
      [
        ["right", "wrong", "right", "arguable", "wrong", "right"],
        ["right", "wrong", "arguable", "arguable", "", "right"],
        ["wrong", "wrong", "right", "", "wrong", "right"],
      ])
    #expect(result.pairs.map { "\($0.first)\($0.second)" } == ["AB", "AC", "BC"])
    #expect(result.pairs.map(\.count) == [5, 5, 4])
    #expect(result.alpha.count == 6)
    // Of the library krippendorff 0.9.0, on the same table.
    #expect(abs((result.alpha.nominal.value ?? 0) - 0.6296296296296297) < 1e-12)
    #expect(abs((result.alpha.ordinal.value ?? 0) - 0.6306089743589743) < 1e-12)
  }

  @Test func `every text is there in both languages, and JSON and the table hold every judgement`()
    throws
  {
    let work = try ReadingsAtWork()
    let result = try Self.result(
      work, [["right", "wrong", "maybe", "right"], ["right", "right", "right", "right"]])
    let report = ReadingReport(result, of: work.content)
    #expect(report.text(in: .english).contains("Cohen's κ"))
    #expect(report.text(in: .welsh).contains("κ Cohen"))
    let json = String(decoding: report.json.bytes, as: UTF8.self)
    #expect(json.contains("\"readings\"") == false && json.contains("\"kappaLinear\""))
    #expect(json.contains("maybe"))
    let csv = String(
      decoding: try render(report.table, format: .csv, language: .english), as: UTF8.self)
    #expect(csv.split(separator: "\r\n").count == 7 || csv.split(separator: "\n").count == 7)
    #expect(csv.contains("why A") && csv.contains("why B"))
  }
}
