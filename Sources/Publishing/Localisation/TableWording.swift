internal import LandscapeModel
internal import Wording

/// What only tables for papers say: captions, columns, notes and sources below them.
enum TableWording {
  /// `Measure: place, date`.
  static func caption(_ measure: Phrase, _ placeAndDate: Phrase) -> Phrase {
    .joined([measure, placeAndDate], by: ": ")
  }

  /// `Source: catalogue of 30 June 2023. Run …, Landscape 0.1.0.`
  static func tableSource(_ content: ReportContent) -> Phrase {
    let run = content.run
    func text(_ language: Language) -> String {
      var text = Phrase.source(language) + ": "
      text += Phrase.catalogue(language).lowercased()
      if let date = content.landscape.asOf {
        text += ", " + DateWording.text(date, in: language)
      }
      return text + ". " + Phrase.run(language) + ": " + run.id + ". Landscape " + run.toolVersion
        + "."
    }
    return Phrase(each: text)
  }

  /// Below a table that was cut.
  static func firstRowsNote(_ shown: Int, of all: Int) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    return Words.firstRowsNote(shown: shown, all: all)
  }

  // Measures of data quality.
  static func rowsUsed(_ file: String) -> Phrase {
    Words.rowsUsed(file: file)
  }
  static func rowsRejected(_ file: String) -> Phrase {
    Words.rowsRejected(file: file)
  }
}
