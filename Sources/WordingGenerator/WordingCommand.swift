internal import Foundation

/// Makes the Swift of the texts from their catalogues: `scripts/wording`, or with `--check` says what is not as it
/// should be and changes nothing.
@main
struct WordingCommand {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      let folder = try WordingFolder("Sources/Wording")
      let faults = folder.faults
      guard faults.isEmpty else { return fail(faults) }
      if arguments.contains("--check") {
        let outdated = folder.outdated
        if !outdated.isEmpty {
          fail(outdated.map { "\($0) is not what the catalogues make; run scripts/wording" })
        }
      } else {
        for path in try folder.write() { print(path) }
      }
    } catch {
      fail(["\(error)"])
    }
  }

  private static func fail(_ lines: [String]) {
    for line in lines { FileHandle.standardError.write(Data("error: \(line)\n".utf8)) }
    exit(1)
  }
}
