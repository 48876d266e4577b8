package import Wording

/// A paragraph of a paper, numbered straight through its headings, and the unnumbered points below it.
package struct NumberedParagraph: Sendable {
  package let key: String
  package let text: RichText
  package var points: [RichText] = []
  /// The rows of a table that the points are.
  package var rows: TableRows?
}

/// A table of the report, or the part of it that a paper has room for, numbered by its place.
package struct Exhibit: Sendable {
  package let key: String
  package let table: DocumentTable
  /// Its rows by their ids, where the table has ids: the findings, actions or partnerships shown.
  package let rows: TableRows?
}

/// Rows of a table of the report.
package struct TableRows: Hashable, Sendable {
  package let table: TableName
  /// In the order in which the paper shows them.
  package let ids: [String]
}

/// What a text of a paper refers to: a paragraph or an exhibit by its key, so that no number of them is
/// typed anywhere.
package enum Reference: Hashable, Sendable {
  case paragraph(String)
  case exhibit(String)

  var key: String {
    switch self {
    case .paragraph(let key), .exhibit(let key): key
    }
  }
}

/// A number, and where it stands in the report.
package struct Figure: Hashable, Sendable {
  package let count: Int
  package let noun: CountedNoun?
  /// The table it is read or counted from.
  package let table: TableName
  /// How: `rows`, `sum of Seats`.
  package let how: Phrase
  /// The rows that were counted, by their ids, where they are few.
  package var ids: [String] = []

  /// As the text shows it, with its noun.
  package var phrase: Phrase {
    noun?(count) ?? Phrase(verbatim: Numerals.grouped(count))
  }
}
