import LandscapePipeline
import TestSupport
import Testing

import struct Foundation.Data
import struct Foundation.URL

@Suite struct ToolVersionTests {
  @Test func `the newest section of the changelog is of the version that the program tells`() throws
  {
    let file = URL(fileURLWithPath: "\(Repository.root)/docs/CHANGELOG.md")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    let heading = try #require(lines.first { $0.hasPrefix("## ") })
    #expect(heading.dropFirst(3).split(separator: " ").first.map(String.init) == toolVersion)
  }
}
