// Made from the catalogues of 'annual-report' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let annualReportNoDecision = Phrase(
    "The catalogue holds no decision of the year.",
    "Nid yw'r catalog yn cynnwys unrhyw benderfyniad o'r flwyddyn.",
    nil)
  package static let annualReportNothingDue = Phrase(
    "No action of an earlier review was due in the year.",
    "Nid oedd unrhyw gam gweithredu o adolygiad cynharach i'w gwblhau yn ystod y flwyddyn.",
    nil)
}

extension Template {
  package static let annualReportAnnualReport = Filling(
      ["At the end of the work there are ", 0, " in the main list of the review and ", 1, " to be put right."],
      ["Ar ddiwedd y gwaith, ceir ", 0, " ar brif restr yr adolygiad. I'w hunioni: ", 1, "."],
      nil).template(
    .part(0), .part(1))
  package static let annualReportIntroduction = Filling(
      ["This report says how partnership working went on from ", 0, " to ", 1, ". It is drawn from a catalogue of partnerships (", 2, ")."],
      ["Mae'r adroddiad hwn yn disgrifio gwaith partneriaeth yn y cyfnod ", 0, " – ", 1, ". Seiliwyd ef ar gatalog o bartneriaethau (", 2, ")."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let annualReportIntroduction2 = Filling(
      ["The catalogue holds ", 0, ", on which ", 1, " sit."],
      ["Mae'r catalog yn cynnwys ", 0, ", ac mae ", 1, " yn aelodau ohonynt."],
      nil).template(
    .part(0), .part(1))
  package static let annualReportBegun = Filling(
      [0, " began in the year, by the dates the catalogue gives."],
      ["Partneriaethau a ddechreuodd yn ystod y flwyddyn, yn ôl y dyddiadau yn y catalog: ", 0, "."],
      nil).template(
    .part(0))
  package static let annualReportDecisions = Filling(
      [0, " were made in the year:"],
      ["Penderfyniadau a wnaed yn ystod y flwyddyn (", 0, "):"],
      nil).template(
    .part(0))
  package static let annualReportDecisions2 = Filling(
      [0, ": ", 1],
      [0, ": ", 1],
      nil).template(
    .part(0), .part(1))
  package static let annualReportDecisions3 = Filling(
      [0, ": ", 1, " (", 2, ")"],
      [0, ": ", 1, " (", 2, ")"],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let annualReportDue = Filling(
      [0, " fell due in the year; ", 1, " lists them."],
      ["Camau gweithredu i'w cwblhau yn ystod y flwyddyn: ", 0, " (", 1, ")."],
      nil).template(
    .part(0), .part(1))
}
