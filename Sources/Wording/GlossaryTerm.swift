internal import TextFormats

/// A term of the terminology with its form in each language.
package struct GlossaryTerm: Sendable {
  /// The key in `Inputs/sources/glossary.csv`.
  package let key: String
  package let term: Phrase

  /// Every term, in the order of the file, which the program carries.
  package static let all: [GlossaryTerm] =
    CSVScanner.rows(of: PackageResources.glossary_csv).dropFirst().compactMap { cells in
      cells.count > 2 ? GlossaryTerm(key: cells[0], term: Phrase(cells[1], cells[2])) : nil
    }
}
