package import LandscapeModel

/// A paper in the house structure, in both languages at once: what each format is rendered from.
///
/// Paragraphs are numbered straight through its headings and exhibits in the order in which they stand;
/// text refers to either by key, so that no number of them is typed anywhere.
package struct PaperDocument: Sendable {
  package let title: Phrase
  /// Meeting and date, each a line.
  package let opening: [Phrase]
  package let blocks: [Block]
  /// Department and month.
  package let closing: [Phrase]
  /// The run that every number is of.
  package let run: String

  package enum Block: Sendable {
    case heading(Phrase)
    case paragraph(Paragraph)
    case exhibit(Exhibit)
  }

  /// A numbered paragraph and the unnumbered points below it.
  package struct Paragraph: Sendable {
    package let key: String
    package let text: PaperText
    package let points: [PaperText]
    /// The rows of a table that the points are.
    package var rows: Rows?
  }

  /// A table of the report, or the part of it that a paper has room for.
  package struct Exhibit: Sendable {
    package let key: String
    package let table: DocumentTable
    /// Its rows by their ids, where the table has ids: the findings, actions or partnerships shown.
    package let rows: Rows?
  }

  /// Rows of a table of the report.
  package struct Rows: Hashable, Sendable {
    package let table: TableName
    /// In the order in which the paper shows them.
    package let ids: [String]
  }

  /// The paragraphs in their order.
  package var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The exhibits in their order.
  package var exhibits: [Exhibit] {
    blocks.compactMap { if case .exhibit(let exhibit) = $0 { exhibit } else { nil } }
  }

  /// The number of the paragraph or exhibit with a key, from 1.
  package func number(of reference: PaperText.Reference) -> Int? {
    switch reference {
    case .paragraph(let key): paragraphs.firstIndex { $0.key == key }.map { $0 + 1 }
    case .exhibit(let key): exhibits.firstIndex { $0.key == key }.map { $0 + 1 }
    }
  }
}

/// A sentence or several of a paper, with numbers, names and references in it.
package struct PaperText: Sendable {
  package let template: Template
  package let parts: [Part]

  package enum Part: Sendable {
    case figure(Figure)
    case text(TableText)
    case date(PartialDate)
    case reference(Reference)
  }

  package enum Reference: Hashable, Sendable {
    case paragraph(String)
    case exhibit(String)
  }

  /// A number, and where it stands in the report.
  package struct Figure: Sendable {
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
      noun?(count) ?? Phrase(Numerals.grouped(count), Numerals.grouped(count))
    }
  }

  package init(_ english: String, _ welsh: String, _ parts: Part...) {
    template = Template(english, welsh)
    self.parts = parts
  }

  /// The stretches of the text in one language, in their order.
  package func pieces(in language: Language) -> [Piece] {
    template.pieces(in: language).map { piece in
      switch piece {
      case .words(let words): return .words(words)
      case .place(let place):
        precondition(parts.indices.contains(place), "a part for each place of a template")
        return .part(parts[place])
      }
    }
  }

  package enum Piece: Sendable {
    case words(String)
    case part(Part)
  }
}
