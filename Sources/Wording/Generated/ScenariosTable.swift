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
}
