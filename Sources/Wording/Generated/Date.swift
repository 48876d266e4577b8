// Made from the catalogues of 'date' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let monthJanuary = Phrase(
    "January",
    "Ionawr")
  package static let monthFebruary = Phrase(
    "February",
    "Chwefror")
  package static let monthMarch = Phrase(
    "March",
    "Mawrth")
  package static let monthApril = Phrase(
    "April",
    "Ebrill")
  package static let monthMay = Phrase(
    "May",
    "Mai")
  package static let monthJune = Phrase(
    "June",
    "Mehefin")
  package static let monthJuly = Phrase(
    "July",
    "Gorffennaf")
  package static let monthAugust = Phrase(
    "August",
    "Awst")
  package static let monthSeptember = Phrase(
    "September",
    "Medi")
  package static let monthOctober = Phrase(
    "October",
    "Hydref")
  package static let monthNovember = Phrase(
    "November",
    "Tachwedd")
  package static let monthDecember = Phrase(
    "December",
    "Rhagfyr")
}
