// Made from the catalogues of 'scenarios-table' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let tableScenariosCaption = Phrase(
    "Scenarios, before and after",
    "Senarios, cyn ac ar ôl",
    nil)
  package static let tableProposalCaption = Phrase(
    "The changes that together free most",
    "Y newidiadau sydd gyda'i gilydd yn rhyddhau'r mwyaf",
    nil)
  package static let tablePartnershipsBefore = Phrase(
    "Partnerships before",
    "Partneriaethau cyn y newid",
    nil)
  package static let tablePartnershipsAfter = Phrase(
    "Partnerships after",
    "Partneriaethau ar ôl y newid",
    nil)
  package static let tableSeatsBefore = Phrase(
    "Seats before",
    "Seddi cyn y newid",
    nil)
  package static let tableSeatsAfter = Phrase(
    "Seats after",
    "Seddi ar ôl y newid",
    nil)
  package static let tableDaysBefore = Phrase(
    "Meeting-days before",
    "Diwrnodau cyfarfod cyn y newid",
    nil)
  package static let tableDaysAfter = Phrase(
    "Meeting-days after",
    "Diwrnodau cyfarfod ar ôl y newid",
    nil)
  package static let tableObjective = Phrase(
    "To free",
    "I'w rhyddhau",
    nil)
  package static let tableChange = Phrase(
    "Change",
    "Newid",
    nil)
  package static let omittedChangesCaption = Phrase(
    "Changes that were not chosen, and what they would displace",
    "Newidiadau na ddewiswyd, a'r hyn y byddent yn ei ddisodli",
    nil)
  package static let lessFreedAtLeast = Phrase(
    "Less is freed by at least",
    "Rhyddheir llai o leiaf o",
    nil)
  package static let whyNotChosen = Phrase(
    "Why it was not chosen",
    "Pam na chafodd ei ddewis",
    nil)
  package static let displacedByChosen = Phrase(
    "other changes to the same bodies were chosen",
    "dewiswyd newidiadau eraill i'r un cyrff",
    nil)
  package static let changesThatGiveWay = Phrase(
    "Identifiers of the changes that would give way",
    "Dynodyddion y newidiadau a fyddai'n ildio",
    nil)
}
