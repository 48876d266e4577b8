import CatalogueReading
import LandscapeModel
import LandscapePipeline
import TestSupport
import Testing

/// A catalogue named by its XML file or workbook is what its folder is.
struct CatalogueByFileTests {
  /// What lies beside the tables: settings, decisions about matches, a profile, a scenario.
  private static let beside = [
    "landscape.yaml": "as-of: 2021-04-05\ntwins:\n  share: 0.6\n",
    "jurisdiction.yaml": "elections: {year: 2018, cycle-years: 4}\n",
    "matches.csv":
      "name,thing,id,judgement,by,date,note\nNorth Body,organisation,north-council,different,Clerk,2021-01-01,\n",
    "scenarios/nothing.csv": "change,subject,target,detail\n",
  ]

  private static func folder(_ form: CatalogueConversion.Form) throws -> TestSupport.TemporaryFolder
  {
    let folder = try TestSupport.TemporaryFolder()
    let rows = Repository.root + "/Tests/Fixtures/history/vale/now"
    for file in try CatalogueConversion(path: rows, settings: Settings()).files(as: form).files
    where beside[file.name] == nil {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.name)
    }
    for (name, text) in beside { try folder.write(text, to: name) }
    return folder
  }

  @Test func `its settings and what lies beside it are read`() throws {
    let folder = try Self.folder(.xml)
    let (whole, file) = (
      InputFolder(path: folder.path), InputFolder(path: folder.path + "/catalogue.xml")
    )
    let settings = try file.settings()
    #expect(settings.asOf == PartialDate("2021-04-05"))
    #expect(settings.plans.electionYear == 2018)
    #expect(try settings.canonicalText == whole.settings().canonicalText)
    let (read, same) = (
      try AnalysisPipeline(input: file, settings: settings).read(),
      try AnalysisPipeline(input: whole, settings: settings).read()
    )
    #expect(read.landscape.inputs == same.landscape.inputs)
    #expect(read.landscape.inputs.map(\.name).contains("matches.csv"))
    #expect(
      try ScenarioFolder(beside: file).files.map(\.name)
        == ScenarioFolder(beside: whole).files.map(\.name))
  }

  @Test func `settings that are nearly called so are refused`() throws {
    let folder = try Self.folder(.xml)
    try folder.remove("landscape.yaml")
    try folder.write("as-of: 2021-04-05\n", to: "landscape.yml")
    let failure = #expect(throws: ConfigurationFailure.self) {
      try InputFolder(path: folder.path + "/catalogue.xml").settings()
    }
    #expect(failure?.location.file == "landscape.yml")
  }

  @Test func `a conversion takes all of that along`() throws {
    let folder = try Self.folder(.xml)
    let files = try CatalogueConversion(path: folder.path + "/catalogue.xml", settings: Settings())
      .files(as: .csv).files
    for name in Self.beside.keys {
      #expect(files.contains { $0.name == name }, "\(name)")
    }
  }
}
