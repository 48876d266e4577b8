internal import ArgumentParser
internal import LandscapeModel
internal import Publishing
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

/// How an answer that is a table is printed: in any format of tables, or for a program.
enum AnswerFormat: ExpressibleByArgument {
  case json
  case table(TableFormat)

  init?(argument: String) {
    if argument == "json" {
      self = .json
    } else if let format = TableFormat(rawValue: argument) {
      self = .table(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { TableFormat.allCases.map(\.rawValue) + ["json"] }
}
