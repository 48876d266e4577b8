import LandscapeModel
import LandscapePipeline
import Publishing
import TestSupport
import Testing

/// Which tables the command line makes with the draws, and which without.
struct TablesOfDrawsTests {
  @Test func `tables that need no draws are the same without them`() throws {
    let input = InputFolder(path: Repository.root + "/Tests/Fixtures/history/vale/now")
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    let catalogue = try pipeline.read()
    let (with, without) = (
      try pipeline.content(of: catalogue), try pipeline.content(of: catalogue, stability: false)
    )
    for name in TableName.allCases {
      let bytes = try [with, without].map {
        try render(table(name, content: $0), format: .csv, language: .english)
      }
      #expect(TableName.ofDraws.contains(name) || bytes[0] == bytes[1], "\(name.rawValue)")
    }
    for name in TableName.ofDraws {
      let rows = [with, without].map { table(name, content: $0) }
      #expect(!rows[0].rows.isEmpty, "\(name.rawValue)")
    }
  }
}
