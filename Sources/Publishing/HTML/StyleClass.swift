/// The classes of the style sheet: the one list that pages and the sheet share.
package enum StyleClass: String, CaseIterable, Sendable {
  case skip, bar, inner, language, crumbs, anchor, scroll, number, only, lead, meta, figures
  case figure, tag
  case tagHigh = "tag high"
  case tagMedium = "tag medium"
  case tagLow = "tag low"
  case tagOther = "tag other"
  case notes, downloads, pages, heat, upright
  case plainList = "plain"
  case columns, current, origin, small, local
  case heat0 = "h0"
  case heat1 = "h1"
  case heat2 = "h2"
  case heat3 = "h3"
  case heat4 = "h4"
  case heat5 = "h5"
  case head, missing, wide, chooser, axis, grid, sort, part, find, filter
  case sheet, beside, place, mark
  case answer, maps, border, onDark, onLight, faint

  /// The tint of heat step 0…5.
  static func heat(_ step: Int) -> StyleClass {
    switch step {
    case ...0: .heat0
    case 1: .heat1
    case 2: .heat2
    case 3: .heat3
    case 4: .heat4
    default: .heat5
    }
  }
}
