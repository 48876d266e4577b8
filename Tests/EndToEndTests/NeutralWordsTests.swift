import Foundation
import TestSupport
import Testing

/// A catalogue without a jurisdiction profile is told in words of no country, and so is the program.
struct NeutralWordsTests {
  private static let netherlands = Repository.root + "/Inputs/netherlands-2016"

  @Test func `no page, table or export of the Netherlands has a word of Wales`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun([
      "analyse", Self.netherlands, "--out", folder.path, "--set", "languages=en,cy,gd", "--set",
      "stability.draws=0", "--set", "worlds.draws=0",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(WordsOfWales.found(in: run.output + run.errors) == [])
    let files = try filesBelow(folder.path)
    var extensions: Set<String> = []
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where !path.contains(".sqlite") {
      extensions.insert(path.split(separator: ".").last.map(String.init) ?? "")
      let found = WordsOfWales.found(in: try publishedText(of: bytes, at: path))
      #expect(found == [], "\(path)")
    }
    #expect(extensions.isSuperset(of: ["html", "csv", "json", "gexf", "graphml"]))
    #expect(
      files.keys.contains { $0.contains("/cy/") } && files.keys.contains { $0.contains("/gd/") })
  }

  @Test(arguments: ["council", "annual-report"], ["en", "cy"])
  func `no paper of the Netherlands has a word of Wales`(form: String, language: String) throws {
    for format in ["html", "markdown", "latex"] {
      let run = try ProgramRun([
        "paper", Self.netherlands, "--form", form, "--lang", language, "--format", format,
        "--set", "languages=en,cy", "--set", "significance.maximum-partnerships=0",
      ])
      // It has no date of a year: there is nothing to report of one.
      #expect(run.status == (form == "council" ? 0 : 65), "\(run.errors)")
      #expect(run.output.count > (form == "council" ? 1_000 : -1))
      #expect(WordsOfWales.found(in: run.output + run.errors) == [], "\(format)")
    }
  }

  private static let commands = [
    "analyse", "check", "overlap", "convert", "table", "paper", "explain", "verify", "export",
    "compare", "trend", "decide", "returns", "review", "runs", "doctor", "completions", "manual",
    "whatif",
    "propose",
    "init",
    "schema",
  ]

  @Test func `every command is looked at`() throws {
    let help = try ProgramRun(["--help"]).output
    let listed = help.matches(of: #/\n  ([a-z]+)  +[A-Z]/#).map { String($0.1) }
    #expect(Set(listed).subtracting(["help"]) == Set(Self.commands))
    #expect(WordsOfWales.found(in: Self.withoutExamples(help), namesLanguage: false) == [])
  }

  @Test(arguments: commands)
  func `the help and manual of a command have no word of Wales`(command: String) throws {
    for arguments in [["help", command], ["manual", command]] {
      let run = try ProgramRun(arguments)
      #expect(run.status == 0)
      #expect(
        WordsOfWales.found(in: Self.withoutExamples(run.output), namesLanguage: false) == [],
        "\(arguments)")
    }
  }

  /// Without the names of the catalogues that examples are about.
  private static func withoutExamples(_ text: String) -> String {
    text.replacing(#/(Inputs/)?wales\\?-20[0-9]{2}(\\?-xml)?/#, with: "")
  }

  @Test(arguments: ["settings", "xsd"])
  func `no schema has a word of Wales`(name: String) throws {
    let run = try ProgramRun(["schema", name])
    #expect(run.status == 0, "\(run.errors)")
    #expect(WordsOfWales.found(in: run.output) == [])
  }
}
