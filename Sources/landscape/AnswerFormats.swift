internal import ArgumentParser
internal import LandscapeModel
internal import Wording

/// How an answer is printed: for a person, or for a program.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json

  static let help: ArgumentHelp = ArgumentHelp(Phrase.helpPlainFormat(.english))
}

/// How an answer that can be pasted is printed.
enum LeafletFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown

  static let help: ArgumentHelp = ArgumentHelp(Phrase.helpLeafletFormat(.english))
}
