import Foundation
import TestSupport
import Testing

/// The tutorial, followed by doing: every file is written and every command run as its reader does, in one folder.
struct TutorialTests {
  private static let page = "\(Repository.root)/docs/tutorial.md"
  private static let examples = "landscape/Inputs/examples"

  @Test func `every command of the tutorial prints what is shown below it`() throws {
    let page = try String(contentsOfFile: Self.page, encoding: .utf8)
    let folder = try Self.folder()
    let programs = try TemporaryFolder()
    try programs.link("landscape", to: ProgramRun.program)
    let steps = TutorialStep.steps(of: page)
    var commands: [String] = []
    for step in steps {
      switch step {
      case .write(let file, let text): try folder.write(text, to: file)
      case .append(let file, let text): try folder.write(try folder.read(file) + text, to: file)
      case .run(let command, let shown):
        commands.append(command)
        let (status, printed) = try Self.typed(command, in: folder.path, programs: programs.path)
        #expect(status == 0, "\(command)\n\(printed)")
        let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(
          TutorialStep.matches(lines.map(String.init)[...], shown[...]),
          "\(command)\nprinted:\n\(printed)\nshown:\n\(shown.joined(separator: "\n"))")
      }
    }
    // It goes the whole way.
    for name in ["check", "analyse", "decide", "paper", "compare", "convert", "init"] {
      #expect(commands.contains { $0.hasPrefix("landscape \(name) ") }, "\(name)")
    }
    let named = TutorialStep.filesNamed(in: page)
    #expect(named.count > 8)
    for name in named {
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + name), "\(name)")
    }
    for name in ["paper.docx", "papur.docx", "paper-2026.docx"] {
      #expect(try filesBelow(folder.path)[name]?.starts(with: Array("PK".utf8)) == true, "\(name)")
    }
    // The examples are what the reader has at the end.
    for year in ["2025", "2026"] {
      for name in ["landscape.yaml", "matches.csv"] {
        let example = try folder.read("\(Self.examples)/arianfro-\(year)/\(name)")
        #expect(try folder.read("\(year)/\(name)") == example, "\(year) \(name)")
      }
    }
  }

  @Test func `three dots stand for any text, and alone for any lines`() {
    func matches(_ printed: String, _ shown: String) -> Bool {
      TutorialStep.matches(
        printed.split(separator: "\n").map(String.init)[...],
        shown.split(separator: "\n").map(String.init)[...])
    }
    #expect(matches("a\nb\nc", "a\n…\nc"))
    #expect(matches("a\nc", "…\na\n…\nc\n…"))
    #expect(!matches("a\nb\nc", "a\nc"))
    #expect(!matches("a\nb", "…\na"))
    #expect(matches("run 1-2, 3 rows", "run …, … rows"))
    #expect(!matches("run 1-2, 3 rows", "run …, 4 rows"))
    #expect(!matches("a", ""))
    #expect(!matches("", "a"))
  }

  @Test func `steps are read from blocks, also of lists, and files from words`() {
    let page = """
      Text with `a.csv`, `landscape check x` and `b/c.html`.
      ```yaml file=x/y.yaml
      a: 1

      ```
      - point
        ```console
        $ one `d.csv`
        shown
        $ two
        ```
      ```yaml append=x/y.yaml
        b: 2
      ```
      """
    #expect(
      TutorialStep.steps(of: page) == [
        .write(file: "x/y.yaml", text: "a: 1\n\n"), .run(command: "one `d.csv`", shown: ["shown"]),
        .run(command: "two", shown: []), .append(file: "x/y.yaml", text: "  b: 2\n"),
      ])
    #expect(TutorialStep.filesNamed(in: page) == ["a.csv", "b/c.html"])
  }

  /// The folder in which a reader has cloned the project, with what the tutorial takes from it.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/landscape/Inputs", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.input("examples"), toPath: "\(folder.path)/\(examples)")
    return folder
  }

  /// What a terminal shows of a command: both outputs in the order in which they were written.
  private static func typed(
    _ command: String, in folder: String, programs: String
  ) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["PATH"] = programs + ":" + (variables["PATH"] ?? "/usr/bin:/bin")
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    let screen = try TemporaryFolder()
    try screen.write("", to: "screen")
    // One description of one file for both: each writes behind what the other wrote.
    let handle = FileHandle(forWritingAtPath: screen.path + "/screen")
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try screen.read("screen"))
  }
}
