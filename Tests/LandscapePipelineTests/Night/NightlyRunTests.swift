import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import RunHistory
import Synchronization
import TestSupport
import Testing

/// Nights that another caller than the command line runs: every ending and every refusal.
@Suite struct NightlyRunTests {
  private func runs(_ history: String) throws -> [String] {
    try HistoryStore(at: history, for: .reading).runs().map(\.id)
  }

  private func failure(
    of night: NightlyRun, _ events: (NightEvent) -> Void = { _ in }
  ) -> NightFailure? {
    do {
      _ = try night.run(events: events)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a night publishes, and the next one of the same catalogue finds nothing to do`()
    throws
  {
    let fixture = try NightFixture()
    var stages: [PipelineStage] = []
    var told: [String] = []
    let first = try fixture.night().run { event in
      switch event {
      case .stage(let stage): stages.append(stage)
      case .identified(let run): told.append(run.id)
      case .recorded(let run): told.append("recorded \(run)")
      case .published(let publication): told.append("\(publication)")
      default: break
      }
    }
    let run = first.run.id
    #expect(first.ending == .published)
    #expect(first.content != nil)
    #expect(first.comparison == nil)
    #expect(stages == PipelineStage.allCases)
    #expect(told == [run, "recorded \(run)", "published"])
    #expect(try fixture.latest() == run)
    #expect(try runs(fixture.history) == [run])

    let second = try fixture.night().run()
    #expect(second.ending == .unchanged)
    #expect(second.content == nil)
    #expect(second.run.id == run)
    var forced = try fixture.night()
    forced.isForced = true
    let again = try forced.run()
    #expect(again.ending == .unchanged)
    #expect(again.content != nil)
  }

  @Test(arguments: ["en/index.html", "manifest.json"], [nil, "cut"])
  func `a report that somebody damaged is made anew, and the history has it once`(
    file: String, left: String?
  ) throws {
    let fixture = try NightFixture()
    let run = try fixture.night().run().run.id
    let path = fixture.output.path + "/\(run)/" + file
    let whole = try FileSystem().read(path)
    try FileSystem().remove(path)
    if let left { try FileSystem().create(path, Array(left.utf8)) }
    let next = try fixture.night().run()
    #expect(next.ending == .published)
    #expect(try FileSystem().read(path) == whole)
    #expect(try runs(fixture.history) == [run])
    #expect(try fixture.night().run().ending == .unchanged)
  }

  @Test func `changes are told against the night before, or against what is named`() throws {
    let fixture = try NightFixture()
    let first = try fixture.night().run()
    let other = try NightFixture(boards: 1...5)
    try fixture.write(boards: 1...5)
    #expect(try fixture.night().run().comparison?.older.id == first.run.id)
    var named = try fixture.night()
    named.isForced = true
    named.baseline = BaselineChoice(first.run.id)
    #expect(try named.run().comparison?.older.id == first.run.id)
    try fixture.write(boards: 1...6)
    named = try fixture.night()
    named.baseline = BaselineChoice(other.catalogue.path, assignments: ["stability.draws=2"])
    let told = try named.run()
    #expect(told.comparison?.older.landscape.partnerships.count == 5)
  }

  @Test func `rejected rows end a night as such, or at once where it is strict`() throws {
    let fixture = try NightFixture()
    try fixture.addReject()
    var strict = try fixture.night()
    strict.isStrict = true
    var diagnosed = 0
    guard
      case .rejectedRows(1)? = failure(
        of: strict, { if case .diagnosed(let all) = $0 { diagnosed = all.count } })
    else {
      Issue.record("not refused for its reject")
      return
    }
    #expect(diagnosed > 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.output.path).isEmpty)
    #expect(try fixture.night().run().ending == .publishedWithRejects)
  }

  @Test func `a guard that is met refuses until it is passed knowingly`() throws {
    let fixture = try NightFixture()
    let first = try fixture.night().run()
    try fixture.write(boards: 1...2)
    guard case .guards(let met)? = failure(of: try fixture.night()) else {
      Issue.record("no guard was met")
      return
    }
    #expect(Set(met.map(\.name)) == [.shrunk])
    #expect(try fixture.latest() == first.run.id)
    #expect(try runs(fixture.history) == [first.run.id])
    var meant = try fixture.night()
    meant.accepted = [.shrunk]
    #expect(try meant.run().ending == .published)
  }

  @Test func `a folder that another run holds is left alone`() throws {
    let fixture = try NightFixture()
    let lock = try OutputLock(folder: fixture.output.path)
    guard case .lock(.held(let path, _))? = failure(of: try fixture.night()) else {
      Issue.record("the lock was not seen")
      return
    }
    #expect(path == fixture.output.path + "/.lock")
    #expect(!FileManager.default.fileExists(atPath: fixture.history))
    withExtendedLifetime(lock) {}
  }

  @Test func `a baseline that is not known is no night`() throws {
    let fixture = try NightFixture()
    var night = try fixture.night()
    night.baseline = .run("nobody")
    guard case .baseline(.history(.unknownRun(let id, _)))? = failure(of: night) else {
      Issue.record("the baseline was found")
      return
    }
    #expect(id == "nobody")
    night.baseline = .catalogue(path: fixture.output.path, assignments: [])
    guard case .baseline(.reading)? = failure(of: night) else {
      Issue.record("an empty folder was read")
      return
    }
    #expect(throws: BaselineFailure.self) {
      try BaselineChoice("nobody").snapshot(for: LandscapeBuilder().landscape(), in: nil)
    }
  }

  @Test func `a baseline of a later day is no night`() throws {
    let fixture = try NightFixture()
    let later = try NightFixture()
    try later.catalogue.write("as-of: 2023-07-01\n", to: "landscape.yaml")
    var night = try fixture.night()
    night.baseline = .catalogue(path: later.catalogue.path, assignments: [])
    guard case .baseline(.later(_, let day, let today))? = failure(of: night) else {
      Issue.record("changes were told backwards")
      return
    }
    #expect((day.description, today.description) == ("2023-07-01", "2023-06-30"))
    try later.catalogue.write("as-of: 2023-06\n", to: "landscape.yaml")
    #expect(try night.run().ending == .published)
  }

  @Test func `a damaged history is named and left as it is`() throws {
    let fixture = try NightFixture()
    let text = String(repeating: "this is no database ", count: 100)
    try fixture.output.write(text, to: "history.sqlite")
    guard case .history(.damaged)? = failure(of: try fixture.night()) else {
      Issue.record("the damage was not seen")
      return
    }
    #expect(try fixture.output.read("history.sqlite") == text)
  }

  @Test func `input that cannot be read and edges without end are told`() throws {
    let fixture = try NightFixture()
    let input = InputFolder(path: fixture.catalogue.path)
    let settings = try input.settings(assignments: ["limits.edges=1"])
    let night = NightlyRun(
      pipeline: AnalysisPipeline(input: input, settings: settings), folder: fixture.output.path,
      history: fixture.history)
    guard case .edges? = failure(of: night) else {
      Issue.record("too many edges were kept")
      return
    }
    try FileManager.default.removeItem(atPath: fixture.catalogue.path + "/partnerships.csv")
    guard case .reading? = failure(of: try fixture.night()) else {
      Issue.record("a catalogue without partnerships was read")
      return
    }
  }

  /// Files are written while they are made, before the run is recorded; the report gets its name after that.
  @Test(arguments: [
    (FileSystem.Call.create, "findings.json", 0), (FileSystem.Call.rename, "", 1),
  ])
  func `a run whose publication fails never was`(
    failing: FileSystem.Call, suffix: String, recordedBefore: Int
  ) throws {
    let fixture = try NightFixture()
    let first = try fixture.night().run()
    try fixture.write(boards: 1...5)
    var night = try fixture.night()
    night.files = FileSystem { call, path in
      call == failing && path.hasSuffix(suffix) ? ENOSPC : nil
    }
    var recorded = 0
    guard
      case .publication(.inputOutput)? = failure(
        of: night, { if case .recorded = $0 { recorded += 1 } })
    else {
      Issue.record("a full disk was written to")
      return
    }
    #expect(recorded == recordedBefore)
    #expect(try runs(fixture.history) == [first.run.id])
    #expect(try HistoryStore(at: fixture.history, for: .reading).pending().isEmpty)
    #expect(try fixture.latest() == first.run.id)
    #expect(try fixture.night().run().ending == .published)
  }

  @Test func `what fails once the report is in its place is no reason to say that it is not`()
    throws
  {
    let fixture = try NightFixture()
    var night = try fixture.night()
    night.files = FileSystem { call, path in
      call == .rename && path.hasSuffix("latest.txt") ? EIO : nil
    }
    let outcome = try night.run()
    #expect(outcome.ending == .published)
    guard case .publication(.inputOutput(let path, _))? = outcome.trouble else {
      Issue.record("nothing was told")
      return
    }
    #expect(path == fixture.output.path + "/latest.txt")
    let publisher = ReportPublisher(folder: fixture.output.path)
    #expect(publisher.latest == outcome.run.id)
    #expect(publisher.note == nil)
    let next = try fixture.night().run()
    #expect(next.ending == .unchanged)
    #expect(next.trouble == nil)
    #expect(publisher.note == outcome.run.id)
    #expect(try runs(fixture.history) == [outcome.run.id])
  }

  /// From outside, and with SQLite's calls too, scripts/checks/faults tries all of them.
  @Test(.long, arguments: [(ENOSPC, true), (EIO, false)])
  func `whichever call fails, in a first night or a later one, the next needs no help`(
    number: Int32, isFirst: Bool
  ) throws {
    func fixtureAndLast() throws -> (fixture: NightFixture, last: String?) {
      let fixture = try NightFixture()
      let last = isFirst ? nil : try fixture.night().run().run.id
      try fixture.write(boards: 1...5)
      return (fixture, last)
    }
    let whole = CallCounter()
    let soundFixture = try fixtureAndLast().fixture
    var sound = try soundFixture.night()
    sound.files = FileSystem { _, _ in
      _ = whole.next()
      return nil
    }
    #expect(try sound.run().trouble == nil)
    let count = whole.next() - 1
    // A report's files are written alike: some of them, and every call from the last of them on.
    let tried = Array(stride(from: 1, to: count - 12, by: count / 8)) + (count - 12...count)
    var failures = 0
    for failing in tried {
      let (fixture, last) = try fixtureAndLast()
      let calls = CallCounter()
      var night = try fixture.night()
      night.files = FileSystem { _, _ in calls.next() == failing ? number : nil }
      var published: String?
      do {
        let outcome = try night.run()
        published = outcome.run.id
        if outcome.trouble != nil { failures += 1 }
      } catch {
        failures += 1
        #expect(ReportPublisher(folder: fixture.output.path).latest == last)
      }
      let next = try fixture.night().run()
      #expect(next.trouble == nil)
      #expect(published == nil || published == next.run.id)
      #expect(try fixture.latest() == next.run.id)
      #expect(try runs(fixture.history) == [next.run.id] + [last].compactMap(\.self))
    }
    #expect(failures > tried.count / 2)
  }

  @Test func `a folder that goes while the night runs is an error`() throws {
    for name in ["pages", "publishing"] {
      let fixture = try NightFixture()
      guard
        case .folderGone(let folder)? = failure(
          of: try fixture.night(),
          {
            guard case .stage(let stage) = $0, "\(stage)" == name else { return }
            try? FileManager.default.removeItem(atPath: fixture.output.path)
          })
      else {
        Issue.record("it was not noticed")
        return
      }
      #expect(folder == fixture.output.path)
      #expect(try fixture.night().run().ending == .published)
    }
  }

  /// What stands on the disk at an event is what a kill at that moment leaves.
  @Test(arguments: [false, true])
  func `a night that is killed between record and confirm is settled by the next`(
    afterPublication: Bool
  ) throws {
    let fixture = try NightFixture()
    var left: TestSupport.TemporaryFolder?
    let outcome = try fixture.night().run { event in
      switch event {
      case .recorded where !afterPublication: left = try? fixture.copyOfOutput()
      case .published where afterPublication: left = try? fixture.copyOfOutput()
      default: break
      }
    }
    let copy = try #require(left)
    let history = copy.path + "/history.sqlite"
    #expect(try runs(history).isEmpty)
    #expect(try HistoryStore(at: history, for: .reading).pending() == [outcome.run.id])
    let next = try fixture.night(into: copy.path).run()
    #expect(next.ending == (afterPublication ? .unchanged : .published))
    #expect(try runs(history) == [outcome.run.id])
    #expect(try HistoryStore(at: history, for: .reading).pending().isEmpty)
  }

  @Test func `old reports go, and that they cannot is no failure`() async throws {
    let fixture = try NightFixture()
    func night(_ boards: ClosedRange<Int>) throws -> NightlyRun {
      try fixture.write(boards: boards)
      let input = InputFolder(path: fixture.catalogue.path)
      let settings = try input.settings(
        assignments: ["stability.draws=2", "retention.daily=0", "retention.monthly=1"])
      return NightlyRun(
        pipeline: AnalysisPipeline(input: input, settings: settings), folder: fixture.output.path,
        history: fixture.history)
    }
    let first = try night(1...6).run()
    // The times of reports count whole seconds; of equal times the id decides.
    try await Task.sleep(for: .milliseconds(1_100))
    var gone: [String] = []
    _ = try night(1...5).run { if case .retired(let runs) = $0 { gone += runs } }
    #expect(gone == [first.run.id])
    try await Task.sleep(for: .milliseconds(1_100))
    var failing = try night(1...6)
    failing.files = FileSystem { call, path in
      call == .rename && path.contains(".retired-") ? EIO : nil
    }
    var isLeft = false
    let third = try failing.run { if case .retirementFailed = $0 { isLeft = true } }
    #expect(third.ending == .published)
    #expect(isLeft)
  }

  @Test func `a scenario that cannot be tried is told, and the report is published`() throws {
    let fixture = try NightFixture()
    try fixture.catalogue.write(
      "change,subject,target,detail\nmerge,p1;zz,,\n", to: "scenarios/bad.csv")
    var refused: [String] = []
    let outcome = try fixture.night().run {
      if case .scenarioRefused(let message) = $0 { refused.append(message.text) }
    }
    #expect(outcome.ending == .published)
    #expect(
      refused
        == ["scenarios/bad.csv:2:7: error: unknown partnership 'zz' [unknown-partnership]"])
  }
}

/// Counts the calls of one night.
private final class CallCounter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
