import Foundation
import TestSupport
import Testing

/// `landscape review orders` as a user runs it.
struct ReviewOrdersTests {
  private static let catalogue = Repository.root + "/Tests/Fixtures/wales-2023"
  private static let orders = ["review", "orders", catalogue, "--out", "orders"]

  @Test func `a package is given to a post, and what is there is not written over`() throws {
    let folder = try TemporaryFolder()
    let give = ["--package", "1", "--to", "Head of Partnerships", "--by", "2024-03-31"]
    let run = try ProgramRun(Self.orders + give, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("add it to actions.csv"))
    let files = run.output.split(separator: "\n").map(String.init)
    #expect(files.count == 3)
    let row = try #require(files.first { $0.hasSuffix(".actions.csv") })
    #expect(try folder.read(row).contains(",Head of Partnerships,2024-03-31,open,"))
    // The same says the same; another day or post is another sheet, which stands nowhere yet.
    #expect(try ProgramRun(Self.orders + give, in: folder.path).status == 0)
    let other = try ProgramRun(
      Self.orders + ["--package", "1", "--to", "Clerk", "--by", "2024-03-31"], in: folder.path)
    #expect(other.status == 73)
    #expect(other.errors.contains("is there already and holds something else; nothing was written"))
  }

  @Test func `without a post the first packages have sheets, and nothing for actions.csv`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(Self.orders + ["--first", "2", "--lang", "cy"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count == 4)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    (["--to", "Clerk", "--by", "2024"], "--to and --by go together, and with --package"),
    (["--package", "1", "--to", "Clerk"], "--to and --by go together, and with --package"),
    (["--package", "1", "--date", "2024"], "--date goes with --to and --by"),
    (["--package", "1", "--to", " ", "--by", "2024"], "begins with a letter"),
    (["--package", "1", "--to", "=Clerk", "--by", "2024"], "begins with a letter"),
    (["--package", "1", "--to", "Clerk\u{202E}x", "--by", "2024"], "begins with a letter"),
    (
      ["--package", "1", "--to", "Clerk " + String(repeating: "x", count: 200), "--by", "2024"],
      "up to 200 characters"
    ),
    (["--package", "1", "--to", "JANE SMITH, Clerk", "--by", "2024"], "looks like a person"),
    (["--package", "1", "--to", "Sian Prosser", "--by", "2024"], "looks like a person"),
    (["--package", "1", "--to", "clerk@gwent.example", "--by", "2024"], "looks like a person"),
    (["--package", "1", "--to", "Clerk", "--by", "soon"], "'soon'"),
    (["--package", "1", "--to", "Clerk", "--by", "2022"], "--by 2022 is before 2023-06-30"),
    (
      ["--package", "1", "--to", "Clerk", "--by", "2024", "--date", "2022-01"],
      "--date 2022-01 is before 2023-06-30, the day that the catalogue is of"
    ),
    (["--package", "999"], "no package 999 has an open question"),
    (["--package", "gwent-apbb"], "nearest is 'gwent-apb'"),
    (["--package", "nothing-like-it-anywhere"], "is no number of a package and no id"),
    (["--first", "0"], "--first must be"),
  ])
  func `what cannot be meant is refused, and nothing is written`(arguments: [String], says: String)
    throws
  {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(Self.orders + arguments, in: folder.path)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/orders"))
  }
}
