internal import LandscapeModel
internal import TextFormats

/// A term of the terminology with its form in each language.
package struct GlossaryTerm: Sendable {
  /// The key in `Inputs/sources/glossary.csv`.
  package let key: String
  package let term: Phrase

  package init(key: String, term: Phrase) {
    self.key = key
    self.term = term
  }

  /// Every term, in the order of the file, which the program carries: a column a language.
  package static let all: [GlossaryTerm] = {
    let rows = CSVScanner.rows(of: PackageResources.glossary_csv)
    guard let heading = rows.first else { return [] }
    let columns = Language.ofTexts.map { language in heading.firstIndex(of: language.tag) }
    return rows.dropFirst().compactMap { cells in
      let forms = columns.map { column -> String? in
        guard let column, column < cells.count, !cells[column].isEmpty else { return nil }
        return cells[column]
      }
      guard let key = cells.first, let english = forms.first, let english else { return nil }
      return GlossaryTerm(
        key: key, term: Phrase(english: english, others: Array(forms.dropFirst())))
    }
  }()
}
