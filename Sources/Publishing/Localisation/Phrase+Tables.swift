package import LandscapeModel
package import Wording

// Column headings, captions and notes that pages and tables for papers share.

extension Phrase {
  // Columns.

  // Captions: measure, place and date. `place` is the landscape's title, `date` its as-of date.

  /// The rest of a caption after its measure: `Wales, 30 June 2023`; the date where the landscape has no name.
  package static func placeAndDate(of landscape: Landscape) -> Phrase {
    placeAndDate(of: landscape, unnamed: nil)
  }

  /// The same as a heading has it: a landscape without a name is the partnership landscape.
  package static func nameAndDate(of landscape: Landscape) -> Phrase {
    placeAndDate(of: landscape, unnamed: .siteName)
  }

  private static func placeAndDate(of landscape: Landscape, unnamed: Phrase?) -> Phrase {
    guard landscape.name != nil || landscape.asOf != nil || unnamed != nil else {
      return .undatedRun
    }
    func text(_ language: Language) -> String {
      let place = landscape.name?.form(in: language).text ?? unnamed?[language]
      let date = landscape.asOf.map { DateWording.text($0, in: language) }
      return [place, date].compactMap { $0 }.joined(separator: ", ")
    }
    return Phrase(each: text)
  }

  /// `Table 3`.
  package static func tableNumber(_ number: Int) -> Phrase {
    Words.tableNumber(number: number)
  }

  // Notes.
}
