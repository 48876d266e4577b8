internal import ArgumentParser

/// How an answer is printed: for a person, or for a program.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json

  static let help: ArgumentHelp = "text or json."
}

/// How an answer that can be pasted is printed.
enum LeafletFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown

  static let help: ArgumentHelp = "text, json or markdown."
}
