import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import RunHistory
import TestSupport
import Testing

@Suite struct ReviewStageTests {
  private static func content(_ folder: String) throws -> ReportContent {
    let input = InputFolder(path: folder)
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    return try pipeline.content(of: try pipeline.read(), stability: false)
  }

  @Test func `each run is told against the one before, and decisions stand by their evidence`()
    throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    let before = try Self.content(Repository.wales(2019))
    let first = try stage.review(
      of: before, against: stage.baseline(for: before.landscape))
    #expect(first.comparison == nil)
    let json = FindingsExport(before).file.bytes
    #expect(
      try stage.record(first, of: before, findingsJSON: json, recorded: "2019-07-01T02:30:00Z")
        == .recorded)
    #expect(try stage.history.findingsJSON(of: before.run.id) == json)

    let catalogue = try TestSupport.TemporaryFolder()
    try catalogue.copyFiles(of: Repository.wales(2023))
    let undecided = try Self.content(catalogue.path)
    let id = try #require(undecided.findings.all.first).id
    try catalogue.write(
      "finding,decision,reason,by,date,until\n\(id),rejected,,Clerk,2023-07-01,\n",
      to: "decisions.csv")
    let after = try Self.content(catalogue.path)
    let second = try stage.review(
      of: after, against: stage.baseline(for: after.landscape))
    #expect(second.comparison?.older.id == before.run.id)
    #expect(second.decisions.state(of: id) == .rejected)
    _ = try stage.record(second, of: after, findingsJSON: [], recorded: "")
    #expect(try stage.history.keptEvidence().keys.map(\.finding) == [id])
    #expect(try stage.history.runs().map(\.baseline) == [before.run.id, nil])

    // The same inputs again are told against the same baseline.
    let again = try stage.review(
      of: after, against: stage.baseline(for: after.landscape))
    #expect(again.comparison?.older.id == before.run.id)
    #expect(
      try stage.record(again, of: after, findingsJSON: [], recorded: "") == .alreadyPresent)
    #expect(try stage.history.check().isEmpty)
  }

  @Test func `evidence of another version of a rule is counted anew in the landscape of its run`()
    throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    let catalogue = try TestSupport.TemporaryFolder()
    try catalogue.copyFiles(of: Repository.wales(2023))
    let id = try #require(try Self.content(catalogue.path).findings.list(.main).first).id
    try catalogue.write(
      "finding,decision,reason,by,date,until\n\(id),rejected,,Clerk,2023-07-01,\n",
      to: "decisions.csv")
    let content = try Self.content(catalogue.path)

    // A run of an earlier program, whose rule counted its facts by half.
    var earlier = RunSnapshot(of: content)
    earlier.id = "2023-06-30-000000000001"
    let place = try #require(earlier.findings.firstIndex { $0.id == id })
    let rule = earlier.findings[place].rule
    earlier.ruleVersions[rule] = rule.version - 1
    let today = earlier.findings[place]
    earlier.findings[place].facts = EvidenceFacts(
      today.facts.all.map { fact in
        guard case .score(let score) = fact.value else { return fact }
        return EvidenceFact(fact.name, .score(score / 2))
      })
    let key = try #require(content.landscape.decisions.first.map { DecisionKey($0) })
    _ = try stage.history.record(
      RunRecord(snapshot: earlier, evidenceToKeep: [key: earlier.findings[place]]))

    for _ in 0..<2 {
      let review = try stage.review(of: content, against: nil)
      let decision = try #require(review.decisions[id])
      #expect(decision.standing == .inForce)
      #expect(!decision.changedByRules.isEmpty)
      #expect(decision.differences.isEmpty)
      #expect(review.decisions.recountsToKeep[key]?.facts == today.facts)
      // Told again alike when the run is there, by what was kept of it.
      _ = try stage.record(review, of: content, findingsJSON: [], recorded: "")
      #expect(try stage.history.keptEvidence()[key]?.recounts[rule.version]?.facts == today.facts)
    }
  }

  /// Ten pairs in ten places, and each night a body of the next pair has another id.
  private static func renamed(
    _ count: Int, night: Int, isDated: Bool = true, hasTaker: Bool = false
  ) throws -> ReportContent {
    let pairs = 10
    let folder = try TestSupport.TemporaryFolder()
    if isDated { try folder.write("as-of: 2023-06-\(night + 10)\n", to: "landscape.yaml") }
    let places = (0..<pairs).map { "A\($0),Place \($0),1000" }
    try folder.write("code,name,population\n" + places.joined(separator: "\n"), to: "areas.csv")
    var (bodies, seats) = ("id,name,kind,areas,remits\n", "partnership,organisation\n")
    var members = "id,name\n"
    for pair in 0..<pairs {
      for id in [pair < count ? "new-\(pair)" : "a-\(pair)", "b-\(pair)"] {
        bodies +=
          "\(id),Board of \(id.hasPrefix("b") ? "work" : "health") \(pair),board,A\(pair),r\n"
        for member in 0..<4 { seats += "\(id),o-\(pair)-\(member)\n" }
      }
    }
    if hasTaker { bodies += "a-0,Forum of parks,forum,A9,\n" }
    for pair in 0..<pairs {
      for member in 0..<4 { members += "o-\(pair)-\(member),Member \(pair) \(member)\n" }
    }
    try folder.write(members, to: "organisations.csv")
    try folder.write("id,name\nr,Health\n", to: "remits.csv")
    try folder.write(bodies, to: "partnerships.csv")
    try folder.write(seats, to: "memberships.csv")
    let decisions = (0..<pairs).map {
      "merge-candidate.a-\($0).b-\($0),rejected,,Clerk,2023-06-01,"
    }
    try folder.write(
      "finding,decision,reason,by,date,until\n" + decisions.joined(separator: "\n") + "\n",
      to: "decisions.csv")
    return try content(folder.path)
  }

  @Test func `decisions follow renames of the last eight landscapes and of the run before`() throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    var review: ReviewStage.Review?
    for night in 0...10 {
      let content = try Self.renamed(night, night: night)
      let found = try stage.review(
        of: content, against: stage.baseline(for: content.landscape))
      _ = try stage.record(found, of: content, findingsJSON: [], recorded: "")
      review = found
    }
    let decisions = try #require(review).decisions
    #expect(
      decisions.all.map(\.finding)
        == (1...9).map { "merge-candidate.b-\($0).new-\($0)" })
    #expect(decisions.all.allSatisfy { $0.standing == .inForce })
    #expect(decisions.unattached.map(\.record.finding) == ["merge-candidate.a-0.b-0"])
    #expect(
      try stage.history.lastRuns(
        of: ["merge-candidate.a-3.b-3", "merge-candidate.a-7.b-7", "none"], notAfter: nil
      ).map(\.findings) == [["merge-candidate.a-7.b-7"], ["merge-candidate.a-3.b-3"]])
  }

  @Test
  func
    `an older catalogue is told against no run of a later day, and a newer one against the last before it`()
    throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    var ids: [String] = []
    for night in [5, 2] {
      let content = try Self.renamed(0, night: night)
      #expect(try stage.baseline(for: content.landscape) == nil)
      let review = try stage.review(of: content, against: nil)
      _ = try stage.record(review, of: content, findingsJSON: [], recorded: "")
      ids.append(content.run.id)
    }
    #expect(try stage.baseline(for: Self.renamed(1, night: 8).landscape)?.id == ids[0])
    #expect(try stage.baseline(for: Self.renamed(1, night: 4).landscape)?.id == ids[1])
    // One of no known day, recorded last, takes nothing of that away; what is before all others is told against it.
    let undated = try Self.renamed(2, night: 0, isDated: false)
    let review = try stage.review(of: undated, against: nil)
    _ = try stage.record(review, of: undated, findingsJSON: [], recorded: "")
    #expect(try stage.baseline(for: Self.renamed(1, night: 8).landscape)?.id == ids[0])
    #expect(try stage.baseline(for: Self.renamed(1, night: 4).landscape)?.id == ids[1])
    #expect(try stage.baseline(for: Self.renamed(1, night: 1).landscape)?.id == undated.run.id)
  }

  @Test func `what only a later day had is neither gone nor back`() throws {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    var reviews: [ReviewStage.Review] = []
    for (night, count) in [(8, 0), (2, 1), (3, 0)] {
      let content = try Self.renamed(count, night: night)
      let review = try stage.review(of: content, against: stage.baseline(for: content.landscape))
      _ = try stage.record(review, of: content, findingsJSON: [], recorded: "")
      reviews.append(review)
    }
    let id = "merge-candidate.a-0.b-0"
    #expect(!reviews[1].vanished.contains { $0.id == id })
    #expect(
      reviews[1].decisions.unattached.first { $0.record.finding == id }?.isResolved == false)
    #expect(reviews[2].comparison?.findings(.reopened).isEmpty == true)
  }

  /// The body of a burden is renamed on the first of two nights.
  @Test func `a decision stands when a body that its evidence names has another id`() throws {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    var standing: [DecisionStanding?] = []
    for night in 0..<4 {
      let content = try Self.burdened(night == 0 ? "p1" : "other", night: night)
      let review = try stage.review(of: content, against: stage.baseline(for: content.landscape))
      _ = try stage.record(review, of: content, findingsJSON: [], recorded: "")
      standing.append(review.decisions["member-burden.o"]?.standing)
    }
    #expect(standing == [.inForce, .inForce, .inForce, .inForce])
  }

  /// One organisation on eleven bodies of as many places; one of the bodies has the id `id`.
  private static func burdened(_ id: String, night: Int) throws -> ReportContent {
    let folder = try TestSupport.TemporaryFolder()
    try folder.write("as-of: 2023-06-\(night + 10)\n", to: "landscape.yaml")
    let bodies = [id] + (2...11).map { "p\($0)" }
    try folder.write(
      "code,name,population\n" + (1...11).map { "A\($0),Place \($0),1000\n" }.joined(),
      to: "areas.csv")
    try folder.write(
      "id,name,kind\no,Council of all,council\n"
        + (1...11).map { "m\($0),Member \($0),council\n" }.joined(), to: "organisations.csv")
    try folder.write("id,name\nr,Health\n", to: "remits.csv")
    try folder.write(
      "id,name,kind,areas,remits\n"
        + bodies.enumerated().map { "\($1),Board of \($0 + 1),board,A\($0 + 1),r\n" }.joined(),
      to: "partnerships.csv")
    try folder.write(
      "partnership,organisation\n"
        + bodies.enumerated().map { "\($1),o\n\($1),m\($0 + 1)\n" }.joined(),
      to: "memberships.csv")
    try folder.write(
      "finding,decision,reason,by,date,until\nmember-burden.o,rejected,,Clerk,2023-06-01,\n",
      to: "decisions.csv")
    return try content(folder.path)
  }

  /// A body is renamed, and the next night another takes its id.
  @Test func `a decision follows its body when another has its id`() throws {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    var review: ReviewStage.Review?
    for (night, count) in [0, 1, 1].enumerated() {
      let content = try Self.renamed(count, night: night, hasTaker: night == 2)
      let found = try stage.review(of: content, against: stage.baseline(for: content.landscape))
      _ = try stage.record(found, of: content, findingsJSON: [], recorded: "")
      review = found
    }
    let decisions = try #require(review).decisions
    #expect(decisions["merge-candidate.b-0.new-0"]?.standing == .inForce)
    #expect(decisions.unattached.isEmpty)
  }
}
