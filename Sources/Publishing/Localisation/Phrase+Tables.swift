package import LandscapeModel
package import Wording

// Column headings, captions and notes that pages and tables for papers share.

extension Phrase {
  // Columns.

  // Captions: measure, place and date. `place` is the landscape's title, `date` its as-of date.

  /// The rest of a caption after its measure: `Wales, 30 June 2023`.
  package static func placeAndDate(of landscape: Landscape) -> Phrase {
    func text(_ language: Language) -> String {
      let place = landscape.title.form(in: language).text
      guard let date = landscape.asOf else { return place }
      return place + ", " + DateWording.text(date, in: language)
    }
    return Phrase(each: text)
  }

  /// `Table 3`.
  package static func tableNumber(_ number: Int) -> Phrase {
    Words.tableNumber(number: number)
  }

  // Notes.
}
