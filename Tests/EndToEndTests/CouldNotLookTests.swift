import Foundation
import TestSupport
import Testing

/// A catalogue that says too little, run as a user runs it: what could not be looked at is told.
struct CouldNotLookTests {
  /// Two boards with the same six members, of which no place is known.
  private static let placeless = [
    "landscape.yaml": "title: {en: Test}\nas-of: 2023-06-30\n",
    "areas.csv": "code,name,kind,population\nX01,Aberwen,council,10000\nX02,Bryndu,council,20000\n",
    "organisations.csv": "id,name,kind\n"
      + (1...6).map { "o\($0),Town \($0) Council,council\n" }.joined(),
    "remits.csv": "id,name\nwaste,Waste\n",
    "kinds.csv": "kind,name,default_scale,function\nboard,Board,local,strategic\n",
    "partnerships.csv": "id,name,kind\nalpha,Waste Board,board\nbeta,Refuse Board,board\n",
    "memberships.csv": "partnership,organisation\n"
      + ["alpha", "beta"].flatMap { board in (1...6).map { "\(board),o\($0)\n" } }.joined(),
  ]

  private func catalogue(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.placeless.merging(changes, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: name)
    }
    return folder
  }

  @Test func `finding nothing is told apart from not being able to look`() throws {
    let (input, output) = (try catalogue(), try TemporaryFolder())
    let summary = output.path + "/night.txt"
    let run = try ProgramRun([
      "analyse", input.path, "--out", output.path + "/out", "--summary", summary,
      "--set", "languages=cy,en",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("2 of 2 partnerships have no footprint; could not look: merge-"))
    #expect(run.errors.contains("[rule-could-not-look]"))
    #expect(run.errors.contains("0 findings, 12 rules that could not look"))
    let night = try output.read("night.txt")
    #expect(night.contains("12 of 13 rules could not look"))
    #expect(night.contains("Ni allodd 12 o'r 13 o reolau edrych"))
    let json = try output.read("out/latest/findings.json")
    #expect(json.contains("\"couldNotLook\": true") && json.contains("\"input\": \"footprint\""))
  }

  @Test func `what weighs areas is told where only some have a population`() throws {
    let input = try catalogue([
      "areas.csv": "code,name,population\nX01,Aberwen,10000\nX02,Bryndu,\n",
      "partnerships.csv": "id,name,kind,areas\nalpha,Waste,board,X01\nbeta,Refuse,board,X01;X02\n",
    ])
    let check = try ProgramRun(["check", input.path])
    #expect(
      (check.output + check.errors).contains(
        "areas.csv: warning: 1 of 2 areas in use has no population; overlap by area is weighted "
          + "by people, and what has none weighs nothing [area-weights]"))
  }
}
