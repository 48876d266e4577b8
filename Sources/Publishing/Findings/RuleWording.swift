package import LandscapeModel
package import Rationalisation
package import Wording

/// A rule that can be told to a person: what it says stands in its own file below `Findings/Rules`.
///
/// The words go by the names of the facts in the rule's account, so that nothing is counted here.
package protocol RuleWording: ReviewRule {
  static var words: RuleWords { get }
}

/// All that is said of one rule and its findings, in every language.
package struct RuleWords: Sendable {
  let name: Phrase
  /// What a reviewer could consider, without names and full stop.
  let action: Phrase
  /// What is asked of the bodies that a question is about, after their names and a colon; `nil` for a rule whose
  /// findings make no question.
  let question: Phrase?
  /// Which action would end the finding.
  let changedBy: Phrase
  /// What was found, with the names of its subjects: a heading and a table's first cell.
  let title: @Sendable (AccountReader) -> RichText
  /// What its measures measure, by the names that the account gives them; the scores of the three layers
  /// have theirs.
  let measures: @Sendable (Settings) -> [String: Phrase]
  /// Why a finding is listed, in the order in which it is told.
  let reasons: [Telling]
  /// What speaks against it.
  let against: [Telling]
  /// Whether work is done twice, in lines.
  let duplication: @Sendable (AccountReader) -> [RichText]
  /// The condition in a sentence or two, with the settings in force.
  let condition: @Sendable (Settings) -> Phrase
  /// The condition in symbols.
  let symbols: @Sendable (Settings, SymbolNames) -> String

  init(
    name: Phrase, action: Phrase, question: Phrase? = nil, changedBy: Phrase,
    title: @escaping @Sendable (AccountReader) -> RichText,
    measures: @escaping @Sendable (Settings) -> [String: Phrase] = { _ in [:] },
    reasons: [Telling],
    against: [Telling],
    duplication: @escaping @Sendable (AccountReader) -> [RichText] = { _ in
      [RichText(.notDuplication)]
    },
    condition: @escaping @Sendable (Settings) -> Phrase,
    symbols: @escaping @Sendable (Settings, SymbolNames) -> String
  ) {
    self.name = name
    self.action = action
    self.question = question
    self.changedBy = changedBy
    self.title = title
    self.measures = measures
    self.reasons = reasons
    self.against = against
    self.duplication = duplication
    self.condition = condition
    self.symbols = symbols
  }
}

/// How some facts of an account are told.
enum Telling: Sendable {
  /// A paragraph; nothing where there is no text.
  case paragraph(@Sendable (AccountReader) -> RichText?)
  case heading(String, Phrase)
  /// Each measure beside its threshold.
  case measures
  /// A term with what is said under it; consecutive ones stand together.
  case said(@Sendable (AccountReader) -> RichText, @Sendable (AccountReader) -> RichText)
  /// A term with the fact at a path under it, and nothing where that is an empty list.
  case termIfAny(String, Phrase)
  /// A term for each record of a list: what heads it, and the fact at a path of the record.
  case terms(String, String, @Sendable (AccountReader) -> RichText)
  /// A table of the records at a path.
  case table(RecordTable)
  /// Items one below the other.
  case items(@Sendable (AccountReader) -> [RichText])

  static func say(_ phrase: Phrase) -> Telling { .paragraph { _ in RichText(phrase) } }

  /// A term with the fact at a path under it.
  static func term(_ path: String, _ phrase: Phrase) -> Telling {
    .term(path) { _ in RichText(phrase) }
  }

  static func term(
    _ path: String, _ label: @escaping @Sendable (AccountReader) -> RichText
  ) -> Telling {
    .said(label) { $0.text(path) }
  }

  /// The findings at a path, one below the other.
  static func findings(_ path: String) -> Telling {
    .items { reader in
      guard case .findings(let ids)? = reader[path] else { return [] }
      return ids.map { .finding($0, title: nil) }
    }
  }

  /// A table with a row a record.
  struct RecordTable: Sendable {
    let id: String
    let caption: Phrase
    let path: String
    let columns: [Column]
    var notes: @Sendable (AccountReader) -> [Phrase] = { _ in [] }

    struct Column: Sendable {
      let id: String
      let heading: Phrase
      let datatype: DocumentTable.Column.Datatype
      let cell: @Sendable (AccountReader) -> DocumentTable.Cell

      init(
        _ id: String, _ heading: Phrase, _ datatype: DocumentTable.Column.Datatype,
        _ cell: @escaping @Sendable (AccountReader) -> DocumentTable.Cell
      ) {
        self.id = id
        self.heading = heading
        self.datatype = datatype
        self.cell = cell
      }
    }
  }
}

/// The names that formulas use; the layers carry theirs in each language.
struct SymbolNames: Sendable {
  let area, membership, remit: String
  let and = " ∧ "
  let or = " ∨ "

  init(_ language: Language) {
    area = Phrase.symbolArea(language)
    membership = Phrase.symbolMembership(language)
    remit = Phrase.symbolRemit(language)
  }

  /// `≥ 0.80`.
  func at(_ value: Double) -> String { " ≥ " + Numerals.score(value) }
}

extension Rule {
  /// What the rule says; `nil` for a rule that this program does not know.
  var words: RuleWords? { (definition as? any RuleWording.Type)?.words }
}

extension Phrase {
  /// The name of a rule; its name in files where this program does not know it.
  package static func name(of rule: Rule) -> Phrase {
    rule.words?.name ?? Phrase(verbatim: rule.rawValue)
  }

  /// The condition of a rule in a sentence or two.
  package static func condition(of rule: Rule, settings: Settings) -> Phrase {
    rule.words?.condition(settings) ?? name(of: rule)
  }

  /// The condition in symbols; the layers carry their names in each language.
  package static func symbols(of rule: Rule, settings: Settings) -> Phrase {
    guard let words = rule.words else { return name(of: rule) }
    return Phrase { words.symbols(settings, SymbolNames($0)) }
  }
}
