import Foundation
import LandscapeModel
import LandscapePipeline
import TestSupport

/// A catalogue of a few boards, an output folder, and nights without a command line.
struct NightFixture {
  let catalogue: TestSupport.TemporaryFolder
  let output: TestSupport.TemporaryFolder

  init(boards: ClosedRange<Int> = 1...6) throws {
    catalogue = try TestSupport.TemporaryFolder()
    output = try TestSupport.TemporaryFolder()
    try catalogue.write("as-of: 2023-06-30\n", to: "landscape.yaml")
    try catalogue.write(
      "code,name,kind,parts,population\nA1,North,council,,1000\nA2,South,council,,2000\n",
      to: "areas.csv")
    try catalogue.write(
      "id,name,kind,area\n" + (1...6).map { "c\($0),Body \($0),council,A\(1 + $0 % 2)\n" }.joined(),
      to: "organisations.csv")
    try catalogue.write("id,name\nr1,Health\n", to: "remits.csv")
    try write(boards: boards)
  }

  func write(boards: ClosedRange<Int>) throws {
    try catalogue.write(
      "id,name,kind,areas,remits\n"
        + boards.map { "p\($0),Board \($0),board,A\(1 + $0 % 2),r1\n" }.joined(),
      to: "partnerships.csv")
    try catalogue.write(
      "partnership,organisation\n"
        + boards.flatMap { board in (1...6).map { "p\(board),c\($0)\n" } }.joined(),
      to: "memberships.csv")
  }

  /// Adds a row that names nobody.
  func addReject() throws {
    try catalogue.write(
      try catalogue.read("memberships.csv") + "p1,nobody\n", to: "memberships.csv")
  }

  var history: String { output.path + "/history.sqlite" }

  /// A night of this catalogue into this folder, or another one.
  func night(into folder: String? = nil) throws -> NightlyRun {
    let input = InputFolder(path: catalogue.path)
    let pipeline = AnalysisPipeline(
      input: input, settings: try input.settings(assignments: ["stability.draws=2"]))
    let folder = folder ?? output.path
    return NightlyRun(
      pipeline: pipeline, folder: folder, history: folder + "/history.sqlite")
  }

  /// Everything that is in the output folder now, as a kill at this moment would leave it.
  func copyOfOutput() throws -> TestSupport.TemporaryFolder {
    let copy = try TestSupport.TemporaryFolder()
    try copy.copyFiles(of: output.path)
    return copy
  }

  func latest() throws -> String {
    try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
