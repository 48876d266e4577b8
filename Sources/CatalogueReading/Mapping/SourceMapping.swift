package import LandscapeModel

/// How files of other people's making, all of one form, become rows of one tidy table: an entry of `sources`
/// in `landscape.yaml`.
///
/// What a value is made of is the same for delimited files and XML documents; only where it stands in the
/// file is said in two ways.
package struct SourceMapping: Hashable, Sendable {
  /// Where a value stands: in a delimited file a heading or the number of a column from 1, in a document an
  /// XPath expression.
  package struct Reference: Hashable, Sendable {
    package var text: String
    /// Of the reference in the settings file.
    package var location: SourceLocation

    /// Whether a file's name is one in which `*` stands for any text.
    var isPattern: Bool { text.contains("*") }
  }

  /// What fills one column of the table.
  package struct Field: Hashable, Sendable {
    package var column: String
    package var location: SourceLocation
    /// None where the value is always the same.
    package var sources: [Reference] = []
    /// What stands between the values of several sources.
    package var joint = " "
    /// The value where there is none.
    package var fallback = ""
    /// What separates several values of a cell; empty where the cell is one value.
    package var separators: [Separator] = []
    /// Whether an empty cell means what stands above it, as merged cells leave it.
    package var fillsDown = false
    package var words = WordTable()
    /// The least number of characters of a value, and what is put in front of shorter ones.
    package var padding: Padding?
    /// What is put in front of each value.
    package var prefix = ""
    /// How dates are written, where that is said.
    package var dates: [DateForm] = []
    package var decimalMark: DecimalMark?
    /// Words that mean that there is no value, case folded.
    package var emptyWords: Set<String> = []
  }

  package struct Padding: Hashable, Sendable {
    package var width: Int
    package var sign: Character

    func applied(to text: String) -> String {
      text.count >= width ? text : String(repeating: sign, count: width - text.count) + text
    }
  }

  package enum Separator: Hashable, Sendable {
    case text(String)
    /// Any run of white space.
    case whiteSpace
  }

  /// What a number has before its fraction.
  package enum DecimalMark: String, CaseIterable, Sendable {
    case point, comma
  }

  /// The members of a partnership, written in its row.
  package struct Members: Hashable, Sendable {
    package var source: Reference
    package var separators: [Separator]
    /// Roles by the text beside a name that stands for them, in order.
    package var markers: [Marker]
    package var role: String
    package var certainty: String
    package var words = WordTable()
    package var padding: Padding?
    package var prefix = ""
  }

  package struct Marker: Hashable, Sendable {
    package var text: String
    package var role: String
  }

  /// What must hold of a row: that a value is one of some, or none of some, or simply there.
  package struct Condition: Hashable, Sendable {
    package var source: Reference
    /// In which `*` stands for any text; `nil` where nothing is asked.
    package var isOne: [String]?
    package var isNone: [String]?

    /// - Parameter values: what stands there, without white space around it; of several any may be the one.
    func holds(of values: [String]) -> Bool {
      let values = values.isEmpty ? [""] : values
      func isAny(_ words: [String]) -> Bool {
        values.contains { value in words.contains { CSVHeadingText.isLike(value, $0) } }
      }
      guard isOne != nil || isNone != nil else { return values.contains { !$0.isEmpty } }
      if let isOne, !isAny(isOne) { return false }
      if let isNone, isAny(isNone) { return false }
      return true
    }
  }

  /// The paths of its files inside the catalogue folder, in which `*` may stand in a name for any text. At
  /// least one.
  package var files: [Reference]
  /// `partnerships`, `memberships`, …
  package var table: String
  package var form: Form
  package var fields: [Field] = []
  package var members: Members?
  /// All must hold of a row that is used.
  package var onlyWhere: [Condition] = []
  /// None must.
  package var skipWhere: [Condition] = []
  /// Whether rows of one id are one row, with the values of their list columns gathered.
  package var isDistinct = false
  package var emptyWords: Set<String> = []

  package enum Form: Hashable, Sendable {
    case delimited(DelimitedForm)
    case document(DocumentForm)
  }

  /// The file that is read: the first.
  var file: String { files.first?.text ?? "" }
  /// Where the settings file says it.
  var location: SourceLocation { files.first?.location ?? SourceLocation(file: "") }

  /// The source as that of one of its files, whose name stands where the mapping asks for it.
  func reading(_ file: Reference) -> SourceMapping {
    var mapping = self
    mapping.files = [file]
    let name = file.text.split(separator: "/").last ?? ""
    let stem = String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    func named(_ text: String) -> String { text.replacing(SourceWords.fileName, with: stem) }
    for place in fields.indices {
      mapping.fields[place].fallback = named(fields[place].fallback)
      mapping.fields[place].prefix = named(fields[place].prefix)
    }
    mapping.members?.prefix = named(members?.prefix ?? "")
    return mapping
  }

  /// Everything that is looked up in a record, each once.
  var references: [Reference] {
    var found: [Reference] = []
    let all =
      fields.flatMap(\.sources) + [members?.source].compactMap { $0 }
      + (onlyWhere + skipWhere).map(\.source)
    for reference in all where !found.contains(where: { $0.text == reference.text }) {
      found.append(reference)
    }
    return found
  }
}

/// What stands for what: words that are written exactly so first, then patterns in their order.
package struct WordTable: Hashable, Sendable {
  /// By what is written, case folded.
  private var exact: [String: String] = [:]
  private var patterns: [Pattern] = []

  private struct Pattern: Hashable, Sendable {
    var text: String
    var value: String
  }

  package init() {}

  package var isEmpty: Bool { exact.isEmpty && patterns.isEmpty }

  /// - Parameter written: `*` in it stands for any text.
  mutating func add(_ written: String, _ value: String) {
    if written.contains("*") {
      patterns.append(Pattern(text: written, value: value))
    } else {
      exact[CSVHeadingText.folded(written)] = value
    }
  }

  /// What `text` stands for; `nil` for a word that is not known.
  func value(of text: String) -> String? {
    if let value = exact[CSVHeadingText.folded(text)] { return value }
    return patterns.first { CSVHeadingText.isLike(text, $0.text) }?.value
  }

  /// Whether `text` is what some word stands for.
  func hasValue(_ text: String) -> Bool {
    exact.values.contains(text) || patterns.contains { $0.value == text }
  }
}
