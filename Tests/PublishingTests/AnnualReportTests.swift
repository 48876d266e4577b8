import LandscapeModel
import Publishing
import TestSupport
import Testing
import Wording

/// A year that is over has what began and what ended in it, whatever is there at the date of the catalogue.
struct AnnualReportTests {
  private static func report(of year: Int, in language: Language = .english) -> String {
    var world = LandscapeBuilder(asOf: "2023-06-30")
    world.area("a1")
    world.kind("board")
    world.partnership(
      "there", areas: ["a1"], members: ["o1"],
      finish: { $0.established = PartialDate("2020-05-01") })
    world.ended("brief", from: "2020-06-01", to: "2021-03-31")
    world.ended("older", from: "2009", to: "2020-12-01")
    world.ended("later", from: "2023-07-01")
    world.partnership(
      "some-time", areas: ["a1"], members: ["o2"],
      finish: { $0.established = PartialDate("2018") })
    world.ended("at-some-time", from: "2001-05", to: "2019")
    let report = paper(
      PaperRequest(form: .annualReport, year: year), content: builtContent(of: world))
    return String(
      decoding: written(report, format: .markdown, language: language), as: UTF8.self)
  }

  /// The points of the list under a sentence.
  private static func points(_ report: String, under sentence: String) -> [String] {
    let lines = report.split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) }
    guard let start = lines.firstIndex(where: { $0.contains(sentence) }) else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }

  @Test func `what began and ended in the year is told of what is over since`() {
    let report = Self.report(of: 2020)
    #expect(Self.points(report, under: "began in the year, by the dates") == ["there"])
    #expect(Self.points(report, under: "These too began in the year") == ["brief"])
    #expect(
      Self.points(report, under: "these ended in the year") == ["brief", "older"])
    #expect(
      Self.points(Self.report(of: 2020, in: .welsh), under: "daeth y rhain i ben").count == 2)
  }

  @Test func `what has not begun at the date of the catalogue is no past`() {
    let report = Self.report(of: 2023)
    #expect(Self.points(report, under: "These too began in the year") == [])
    #expect(!report.contains("later"))
  }

  @Test(arguments: [
    (2017, ["some-time"]), (2018, ["at-some-time", "some-time"]), (2019, ["at-some-time"]),
  ])
  func `what has a calendar year alone is named as not known`(year: Int, names: [String]) throws {
    let report = Self.report(of: year)
    let line = try #require(
      report.split(separator: "\n").first { $0.contains("by the calendar year alone: ") })
    let told = try #require(line.split(separator: ": ").last).split(separator: "; ").map(
      String.init)
    #expect(told.sorted() == names)
    #expect(Self.points(report, under: "began in the year, by the dates") == [])
  }
}
