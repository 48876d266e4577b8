import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// What a jurisdiction profile does to a run.
struct JurisdictionRunTests {
  private static func folder(_ profile: String?, settings: String? = nil) throws
    -> TestSupport.TemporaryFolder
  {
    let folder = try TestSupport.TemporaryFolder()
    try folder.copyFiles(of: Repository.root + "/Tests/Fixtures/history/vale/now")
    if let profile { try folder.write(profile, to: "jurisdiction.yaml") }
    if let settings { try folder.write(settings, to: "landscape.yaml") }
    return folder
  }

  private static func content(of folder: TestSupport.TemporaryFolder) throws -> ReportContent {
    let input = InputFolder(path: folder.path)
    let pipeline = AnalysisPipeline(
      input: input,
      settings: try input.settings(assignments: ["stability.draws=0", "worlds.draws=0"]))
    return try pipeline.content(of: try pipeline.read())
  }

  @Test func `elections are those of the profile, and settings win`() throws {
    let profile = "elections: {year: 2018, cycle-years: 4}\n"
    let plain = try Self.folder(profile)
    let settings = try InputFolder(path: plain.path).settings()
    #expect(settings.plans.electionYear == 2018)
    #expect(settings.plans.electionCycleYears == 4)
    let written = try Self.folder(profile, settings: "plans:\n  election-year: 2022\n")
    let both = try InputFolder(path: written.path).settings(
      assignments: ["plans.election-cycle-years=6"])
    #expect(both.plans.electionYear == 2022)
    #expect(both.plans.electionCycleYears == 6)
  }

  @Test func `a file that is nearly called so is refused`() throws {
    let folder = try Self.folder(nil)
    try folder.write("name: Vale\n", to: "Jurisdiction.yml")
    do throws(ConfigurationFailure) {
      _ = try InputFolder(path: folder.path).settings()
      Issue.record("accepted")
    } catch {
      #expect(error.location.file == "Jurisdiction.yml")
      #expect(error.code == "unread-settings")
    }
  }

  @Test func `a profile counts for the id of a run, and its change is one of settings`() throws {
    let plain = try Self.content(of: try Self.folder(nil))
    let words = try Self.content(of: try Self.folder("words: {scales: {local: Near}}\n"))
    let other = try Self.content(
      of: try Self.folder("bases: {voluntary: other-government, statutory: other-government}\n"))
    #expect(Set([plain, words, other].map(\.run.id)).count == 3)
    let comparison = RunComparison(
      from: RunSnapshot(of: words), to: RunSnapshot(of: other),
      limits: MaterialityLimits(Settings().review))
    #expect(comparison.causes == [.settings])
    // The section of a settings file counts just as the file does.
    let section = try Self.content(
      of: try Self.folder(nil, settings: "jurisdiction:\n  words: {scales: {local: Near}}\n"))
    #expect(section.landscape.jurisdiction == words.landscape.jurisdiction)
    #expect(section.run.id != plain.run.id)
  }
}
