// Made from the catalogues of 'governance-gap' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let governanceGapName = Phrase(
    "Governance gap",
    "Bwlch llywodraethu")
  package static let governanceGapAction = Phrase(
    "Put right, because regional working needs oversight",
    "Unioni hyn, gan fod angen goruchwyliaeth ar weithio rhanbarthol")
  package static let governanceGapChangedBy = Phrase(
    "Scrutiny, an annual report or a parent body put in place.",
    "Sefydlu trefniadau craffu, adroddiad blynyddol neu riant-gorff.")
  package static let problemNoScrutiny = Phrase(
    "No scrutiny",
    "Dim craffu")
  package static let problemNoAnnualReport = Phrase(
    "No annual report",
    "Dim adroddiad blynyddol")
  package static let problemEndedParent = Phrase(
    "Its parent has ended or is not known",
    "Mae'r rhiant-gorff wedi dod i ben neu'n anhysbys")
  package static let problemSubgroupCycle = Phrase(
    "It is a sub-group of itself",
    "Mae'r corff yn is-grŵp iddo'i hun")
  package static let governanceTitle = Phrase(
    "Governance to put right: ",
    "Trefniadau llywodraethu i'w hunioni: ")
  package static let governanceCondition = Phrase(
    "The catalogue says that there is no scrutiny or no annual report, or the parent body has ended or is not known, or sub-groups form a circle. Not known is never no.",
    "Mae'r catalog yn dweud nad oes craffu neu nad oes adroddiad blynyddol, neu mae'r rhiant-gorff wedi dod i ben neu'n anhysbys, neu mae is-grwpiau'n ffurfio cylch. Nid yw 'anhysbys' byth yn golygu 'nac oes'.")
}
