internal import Wording

/// Something that a reader is asked, with room for the answer: on paper, or in a browser, which sends it nowhere.
struct FormField: Sendable {
  enum Form: Sendable {
    /// Yes or no, and a line for what is right where a label for it is given.
    case choice(correction: Phrase?)
    case line
    /// So many lines of prose.
    case prose(lines: Int)
  }

  let question: RichText
  /// What is known; empty where nothing is.
  let known: RichText
  let form: Form

  init(_ question: RichText, known: RichText = RichText(), _ form: Form) {
    self.question = question
    self.known = known
    self.form = form
  }

  /// What formats without fields show of it.
  var fact: Fact { Fact(question, known) }
}

extension Block {
  /// Fields as facts, for a format that has no fields.
  static func facts(of fields: [FormField]) -> Block { .facts(fields.map(\.fact)) }
}
