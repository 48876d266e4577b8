// Made from the catalogues of 'governance-gap' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let governanceGapName = Phrase(
    "Governance gap",
    "Bwlch llywodraethu",
    "Beàrn ann an riaghladh")
  package static let governanceGapAction = Phrase(
    "Put right, because regional working needs oversight",
    "Unioni hyn, gan fod angen goruchwyliaeth ar weithio rhanbarthol",
    nil)
  package static let governanceGapChangedBy = Phrase(
    "Scrutiny, an annual report or a parent body put in place.",
    "Sefydlu trefniadau craffu, adroddiad blynyddol neu riant-gorff.",
    nil)
  package static let problemNoScrutiny = Phrase(
    "No scrutiny",
    "Dim craffu",
    nil)
  package static let problemNoAnnualReport = Phrase(
    "No annual report",
    "Dim adroddiad blynyddol",
    nil)
  package static let problemEndedParent = Phrase(
    "Its parent has ended or has not begun",
    "Mae'r rhiant-gorff wedi dod i ben neu heb ddechrau",
    nil)
  package static let problemSubgroupCycle = Phrase(
    "It is a sub-group of itself",
    "Mae'r corff yn is-grŵp iddo'i hun",
    nil)
  package static let governanceCondition = Phrase(
    "The catalogue says that there is no scrutiny or no annual report, or the parent body has ended or has not begun, or sub-groups form a circle. Not known is never no.",
    "Mae'r catalog yn dweud nad oes craffu neu nad oes adroddiad blynyddol, neu mae'r rhiant-gorff wedi dod i ben neu heb ddechrau, neu mae is-grwpiau'n ffurfio cylch. Nid yw 'anhysbys' byth yn golygu 'nac oes'.",
    nil)
}

extension Template {
  package static let governanceTitle = Filling(
      ["The governance of ", 0, " is to be put right"],
      ["Mae trefniadau llywodraethu i'w hunioni: ", 0],
      ["Riaghladh ri chur ceart: ", 0]).template(
    .part(0))
}
