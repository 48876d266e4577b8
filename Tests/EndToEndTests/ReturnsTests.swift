import Foundation
import TestSupport
import Testing

/// `landscape returns` as a user runs it: what is written, what is said, and every exit code.
struct ReturnsTests {
  private static let reply = [
    "post,\"Your post, not your name (such as Head of Partnerships)\",,,": "Clerk",
    "date,Date of your answer,,,": "2023-07-01",
  ]

  /// The small catalogue with one assumed seat, and its forms in a folder beside it.
  private static func work() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.smallCatalogue()
    let seats = try folder.read("memberships.csv").split(separator: "\n").dropFirst()
    try folder.write(
      "partnership,organisation,certainty,source\n"
        + seats.map { "\($0),\($0 == "p1,c1" ? "assumed" : "published"),list\n" }.joined(),
      to: "catalogue/memberships.csv")
    try folder.write("kind,name\nboard,Board\n", to: "catalogue/kinds.csv")
    for name in [
      "landscape.yaml", "areas.csv", "organisations.csv", "remits.csv", "partnerships.csv",
    ] {
      try folder.write(try folder.read(name), to: "catalogue/" + name)
    }
    return folder
  }

  private static func filled(_ folder: TemporaryFolder, _ seat: String) throws -> String {
    var text = try folder.read("forms/en/p1.csv")
    for (line, answer) in reply {
      text = text.replacing(line, with: line.dropLast() + answer + ",")
    }
    let row = try #require(text.firstMatch(of: /seat:c1#[0-9a-f-]+,.*/)?.0)
    return text.replacing(row, with: row.dropLast() + seat + ",")
  }

  @Test func `the whole circle`() throws {
    let folder = try Self.work()
    let written = try ProgramRun(
      ["returns", "catalogue", "--out", "forms", "--first", "2"], in: folder.path)
    #expect(written.status == 0)
    #expect(written.output == "p1\tBoard 1\np2\tBoard 2\n")
    #expect(written.errors == "wrote 12 files to forms\n")
    try folder.write(try Self.filled(folder, "yes"), to: "filled/p1.csv")

    let told = try ProgramRun(
      ["returns", "catalogue", "--read", "filled", "--format", "csv"], in: folder.path)
    #expect(told.status == 0)
    #expect(told.output.contains("p1.csv:11:"))
    #expect(told.output.contains(",Confirmed,Member · Assumed,Member · Published,"))
    #expect(
      told.errors.hasSuffix(
        "forms answered: 1, without an answer: 0; lines used: 1, as the catalogue has it: 0, not "
          + "applied: 0, left open: 25\nnote: nothing is written without --apply\n"))
    let before = try folder.read("catalogue/memberships.csv")
    #expect(before.contains("p1,c1,assumed,list\n"))

    let applied = try ProgramRun(
      ["returns", "catalogue", "--read", "filled", "--apply"], in: folder.path)
    #expect(applied.status == 0)
    #expect(applied.errors.hasSuffix("edited rows of catalogue/memberships.csv: 1\n"))
    #expect(
      try folder.read("catalogue/memberships.csv")
        == before.replacing(
          "p1,c1,assumed,list\n", with: "p1,c1,published,\"return of 2023-07-01, by Clerk\"\n"))

    let again = try ProgramRun(
      ["returns", "catalogue", "--read", "filled", "--apply"], in: folder.path)
    #expect(again.status == 0)
    #expect(again.errors.hasSuffix("the catalogue says all of it already; nothing was written\n"))
    #expect(try ProgramRun(["check", "catalogue"], in: folder.path).status == 0)
  }

  @Test func `filled forms are not written over, and names of persons are not repeated`() throws {
    let folder = try Self.work()
    let write = ["returns", "catalogue", "--out", "forms"]
    #expect(try ProgramRun(write, in: folder.path).status == 0)
    #expect(try ProgramRun(write, in: folder.path).status == 0)
    try folder.write(try Self.filled(folder, "ask Sian Prosser"), to: "forms/en/p1.csv")
    let refused = try ProgramRun(write, in: folder.path)
    #expect(refused.status == 73)
    let read = try ProgramRun(["returns", "catalogue", "--read", "forms"], in: folder.path)
    #expect(read.status == 0)
    #expect(
      read.errors.contains(
        "en/p1.csv:11:68: warning: looks like the name of a person, and is not taken; name the post\n"
      ))
    #expect(!(read.errors + read.output).contains("Prosser"))
    #expect(try ProgramRun(write + ["--force"], in: folder.path).status == 0)
  }

  @Test(arguments: [
    ([], Int32(64), "give --out to write forms or --read to read them back"),
    (["--out", "a", "--read", "b"], 64, "one of the two"),
    (["--out", "a", "--first", "0"], 64, "--first is a number from 1"),
    (["--out", "a", "--first", "1", "--kind", "b"], 64, "give one of them at most"),
    (["--read", "a", "--kind", "b"], 64, "go with --out"),
    (["--out", "a", "--apply"], 64, "go with --read"),
    (["--out", "a", "--kind", "bord"], 64, "did you mean 'board'?"),
    (["--out", "a", "--organisation", "Body 9"], 64, "the catalogue has no organisation 'Body 9'"),
    (["--read", "nowhere"], 66, "nowhere"),
    (["--read", "catalogue/nothing"], 66, "nothing"),
    (["--read", "catalogue"], 65, "areas.csv:1: error: no form that can be read"),
  ])
  func `what is asked wrongly ends with its exit code`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let folder = try Self.work()
    let run = try ProgramRun(["returns", "catalogue"] + arguments, in: folder.path)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `an XML catalogue is read against and not edited, and its CSV form is`() throws {
    let folder = try Self.work()
    _ = try ProgramRun(["convert", "catalogue", "--to", "xml", "--out", "xml"], in: folder.path)
    _ = try ProgramRun(["returns", "xml", "--out", "forms"], in: folder.path)
    try folder.write(try Self.filled(folder, "yes"), to: "filled/p1.csv")
    let told = try ProgramRun(["returns", "xml", "--read", "filled"], in: folder.path)
    #expect(told.status == 0 && told.output.contains("Confirmed"))
    let before = try filesBelow(folder.path + "/xml")
    let refused = try ProgramRun(
      ["returns", "xml", "--read", "filled", "--apply"], in: folder.path)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("the rows of 'memberships' lie in catalogue.xml"))
    #expect(try filesBelow(folder.path + "/xml") == before)
    _ = try ProgramRun(["convert", "xml", "--to", "csv", "--out", "tidy"], in: folder.path)
    let applied = try ProgramRun(
      ["returns", "tidy", "--read", "filled", "--apply"], in: folder.path)
    #expect(applied.status == 0, "\(applied.errors)")
    #expect(try folder.read("tidy/memberships.csv").contains("return of 2023-07-01"))
  }

  @Test func `with two returns of one body nothing is applied from any form`() throws {
    let folder = try Self.work()
    _ = try ProgramRun(["returns", "catalogue", "--out", "forms"], in: folder.path)
    try folder.write(try Self.filled(folder, "yes"), to: "filled/a.csv")
    try folder.write(try Self.filled(folder, "no"), to: "filled/b.csv")
    let before = try filesBelow(folder.path + "/catalogue")
    let run = try ProgramRun(
      ["returns", "catalogue", "--read", "filled", "--apply"], in: folder.path)
    #expect(run.status == 65)
    #expect(run.errors.contains("error: a second return of 'p1'; the first is a.csv"))
    #expect(run.errors.hasSuffix("note: nothing was applied\n"))
    #expect(try filesBelow(folder.path + "/catalogue") == before)
  }
}
