import TestSupport

/// What a reader of `docs/tutorial.md` does, in the order of the page: files written and commands typed.
///
/// A block ```` ```yaml file=NAME ```` writes a file and `append=NAME` adds to it. A block
/// ```` ```console ```` has commands behind `$ `, each with what it prints below it.
enum TutorialStep: Equatable {
  case write(file: String, text: String)
  case append(file: String, text: String)
  case run(command: String, shown: [String])

  static func steps(of page: String) -> [TutorialStep] {
    var steps: [TutorialStep] = []
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      let indent = line.prefix { $0 == " " }
      guard line.dropFirst(indent.count).hasPrefix("```") else { continue }
      let words = line.dropFirst(indent.count + 3).split(separator: " ")
      // A block in a list is indented as the list is.
      let block = lines.prefix { $0 != indent + "```" }
        .map { String($0.hasPrefix(indent) ? $0.dropFirst(indent.count) : $0) }
      lines = lines.dropFirst(block.count + 1)
      if words.first == "console" {
        steps += commands(of: block)
      } else if let target = words.dropFirst().first?.split(separator: "=", maxSplits: 1) {
        let (file, text) = (String(target[1]), block.map { $0 + "\n" }.joined())
        steps.append(
          target[0] == "append" ? .append(file: file, text: text) : .write(file: file, text: text))
      }
    }
    return steps
  }

  private static func commands(of block: [String]) -> [TutorialStep] {
    var commands: [(String, [String])] = []
    for line in block {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].1.append(line)
      }
    }
    return commands.map { .run(command: $0.0, shown: $0.1) }
  }

  /// Files that the page names in words: what stands in backquotes, has an ending and no blank.
  static func filesNamed(in page: String) -> [String] {
    var inBlock = false
    var names: [String] = []
    for line in page.split(separator: "\n") {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        inBlock.toggle()
      } else if !inBlock {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        names += parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
      }
    }
    return names.filter { $0.contains(#/^[^ ]+\.(html|csv|xlsx|docx|yaml)$/#) }
  }

  /// Whether `printed` is what is `shown`, where `…` stands for any text and on a line by itself for any lines.
  static func matches(_ printed: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let line = shown.first else { return printed.isEmpty }
    if line == "…" {
      return (printed.startIndex...printed.endIndex)
        .contains { matches(printed[$0...], shown.dropFirst()) }
    }
    guard let first = printed.first else { return false }
    return like(first[...], line[...]) && matches(printed.dropFirst(), shown.dropFirst())
  }

  private static func like(_ text: Substring, _ pattern: Substring) -> Bool {
    let pieces = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return text == pattern }
    guard text.hasPrefix(pieces[0]) else { return false }
    var rest = text.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(pieces[pieces.count - 1])
  }
}
