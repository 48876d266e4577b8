import TestSupport
import Testing

/// Evidence packs, made and worked out anew as a user does it.
struct VerifyTests {
  private static let finding = "nested-board.safer-gwent.community_safety_partnership"

  private func pack() throws -> String {
    let run = try ProgramRun([
      "explain", Self.finding, Repository.wales(2023), "--format", "json", "--set",
      "stability.draws=2",
    ])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `a pack that explain prints agrees, without a catalogue`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try pack(), to: "pack.json")
    let run = try ProgramRun(["verify", "pack.json"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\(Self.finding): all "))
    #expect(!run.output.contains("differs"))
  }

  @Test func `a changed number ends with 1 and is named`() throws {
    let folder = try TemporaryFolder()
    let changed = try pack().replacing("\"leftMembers\": 7", with: "\"leftMembers\": 8")
    try folder.write(changed, to: "pack.json")
    let run = try ProgramRun(["verify", "--quiet", "pack.json"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("leftMembers: the pack says 8.0, worked out anew 7.0"))
    #expect(run.errors.contains("do not agree"))
  }

  @Test(arguments: [("pack.json", 65), ("nothing.json", 66)])
  func `what is no pack, or not there, ends with a code of its own`(
    name: String, status: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"id\": \"x\"}", to: "pack.json")
    let run = try ProgramRun(["verify", name], in: folder.path)
    #expect(run.status == Int32(status))
    #expect(run.errors.hasPrefix("error: "))
  }
}
