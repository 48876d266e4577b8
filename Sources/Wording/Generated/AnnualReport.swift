// Made from the catalogues of 'annual-report' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let annualReportEnded = Phrase(
    "By the dates the catalogue gives, these ended in the year:",
    "Yn ôl y dyddiadau yn y catalog, daeth y rhain i ben yn ystod y flwyddyn:",
    nil)
  package static let annualReportBegunNoMore = Phrase(
    "These too began in the year, and are no longer active at the date of the catalogue:",
    "Dechreuodd y rhain hefyd yn ystod y flwyddyn, ond nid ydynt yn weithredol mwyach ar ddyddiad y catalog:",
    nil)
  package static let annualReportNoDecision = Phrase(
    "The catalogue holds no decision of the year.",
    "Nid yw'r catalog yn cynnwys unrhyw benderfyniad o'r flwyddyn.",
    nil)
  package static let annualReportNothingDue = Phrase(
    "No action of an earlier review was due in the year.",
    "Nid oedd unrhyw gam gweithredu o adolygiad cynharach i'w gwblhau yn ystod y flwyddyn.",
    nil)
  package static let annualReportReported = Phrase(
    "What reviews were told in the year, as the catalogue has it:",
    "Yr hyn a ddywedwyd wrth adolygiadau yn ystod y flwyddyn, fel y mae yn y catalog:",
    nil)
  package static let annualReportNotKnown = Phrase(
    "The catalogue does not say:",
    "Nid yw'r catalog yn dweud:",
    nil)
  package static let annualReportNotCompared = Phrase(
    "which partnerships ended in the year that it does not list any more: it is not compared with an earlier catalogue",
    "pa bartneriaethau nad yw'n eu rhestru mwyach a ddaeth i ben yn ystod y flwyddyn: ni chymharwyd ef â chatalog cynharach",
    nil)
}

extension Template {
  package static let annualReportIntroduction = Filling(
      ["This report says what is dated from ", 0, " to ", 1, " in a catalogue of partnerships (", 2, "), and nothing else."],
      ["Mae'r adroddiad hwn yn nodi'r hyn sydd â dyddiad yn y cyfnod ", 0, " – ", 1, " mewn catalog o bartneriaethau (", 2, "), a dim arall."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let annualReportBegun = Filling(
      [0, " began in the year, by the dates the catalogue gives."],
      ["Partneriaethau a ddechreuodd yn ystod y flwyddyn, yn ôl y dyddiadau yn y catalog: ", 0, "."],
      nil).template(
    .part(0))
  package static let annualReportDecisions = Filling(
      ["Decisions made in the year (", 0, "):"],
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
      ["Actions that fell due in the year: ", 0, " (", 1, ")."],
      ["Camau gweithredu i'w cwblhau yn ystod y flwyddyn: ", 0, " (", 1, ")."],
      nil).template(
    .part(0), .part(1))
  package static let annualReportUndated = Filling(
      ["when partnerships began that it gives no date for: ", 0],
      ["pryd y dechreuodd partneriaethau nad yw'n rhoi dyddiad ar eu cyfer: ", 0],
      nil).template(
    .part(0))
  package static let annualReportYearAlone = Filling(
      ["in which of two years it was, of what it dates by the calendar year alone: ", 0],
      ["ym mha un o ddwy flwyddyn y digwyddodd yr hyn a ddyddir yn ôl blwyddyn galendr yn unig: ", 0],
      nil).template(
    .part(0))
  package static let annualReportEvidenceYearAlone = Filling(
      ["in which of two years reviews were told what the evidence dates by the calendar year alone: ", 0],
      ["ym mha un o ddwy flwyddyn y dywedwyd wrth adolygiadau yr hyn a ddyddir gan y dystiolaeth yn ôl blwyddyn galendr yn unig: ", 0],
      nil).template(
    .part(0))
  package static let annualReportUndatedChanges = Filling(
      ["when it happened, of what became of partnerships without a date since the catalogue of before (", 0, "): ", 1],
      ["pryd y digwyddodd yr hyn a ddaeth o bartneriaethau heb ddyddiad ers y catalog blaenorol (", 0, "): ", 1],
      nil).template(
    .part(1), .part(0))
  package static let annualReportNotOver = Filling(
      ["what came after ", 0, ": the year was not over"],
      ["beth a ddaeth ar ôl ", 0, ": nid oedd y flwyddyn ar ben"],
      nil).template(
    .part(0))
}
