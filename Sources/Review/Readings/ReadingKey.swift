/// What a line of a reader's form is about, as the column of keys has it.
///
/// What form it is stands in keys, where a spreadsheet makes neither dates nor numbers of it. A question has two groups of
/// digits behind its id, as lines of returns do: of the run, and of what the line shows.
package enum ReadingKey: Hashable, Sendable {
  case version(String)
  case run(String)
  case fingerprint(String)
  case asOf(String)
  /// The digits of the questions that were dealt.
  case deal(String)
  /// How many were asked for.
  case first(String)
  case reader(String)
  case seed(String)
  case language(String)
  /// A line that only says something.
  case note
  case question(String, dealt: String, shown: String)

  /// Whether it is of a question, and not of the form itself.
  var isQuestion: Bool {
    if case .question = self { true } else { false }
  }

  private static let words: [(String, @Sendable (String) -> ReadingKey)] = [
    ("reading", { .version($0) }), ("run", { .run($0) }), ("catalogue", { .fingerprint($0) }),
    ("as-of", { .asOf($0) }), ("deal", { .deal($0) }), ("first", { .first($0) }),
    ("reader", { .reader($0) }), ("seed", { .seed($0) }), ("language", { .language($0) }),
  ]

  package var text: String {
    switch self {
    case .version(let value): "reading:" + value
    case .run(let value): "run:" + value
    case .fingerprint(let value): "catalogue:" + value
    case .asOf(let value): "as-of:" + value
    case .deal(let value): "deal:" + value
    case .first(let value): "first:" + value
    case .reader(let value): "reader:" + value
    case .seed(let value): "seed:" + value
    case .language(let value): "language:" + value
    case .note: "note"
    case .question(let id, let dealt, let shown): "\(id)#\(dealt)-\(shown)"
    }
  }

  /// Reads what `text` gave, white space around it aside; `nil` for anything else.
  package init?(_ text: String) {
    let text = text.trimmed
    if text == "note" {
      self = .note
      return
    }
    // Ids of questions have no colon; a reader's name may have any sign.
    for (word, make) in Self.words where text.hasPrefix(word + ":") {
      let value = String(text.dropFirst(word.count + 1)).trimmed
      guard !value.isEmpty else { return nil }
      self = make(value)
      return
    }
    guard let parts = ReturnKey.parts(of: text), !parts.word.isEmpty else { return nil }
    self = .question(parts.word, dealt: parts.recorded, shown: parts.shown)
  }
}
