// Made from the catalogues of 'metrics' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let metricPartnerships = Phrase(
    "Partnerships",
    "Partneriaethau",
    nil)
  package static let metricSeats = Phrase(
    "Counted seats",
    "Seddi a gyfrifir",
    nil)
  package static let metricCountedMembers = Phrase(
    "Organisations with a seat",
    "Sefydliadau â sedd",
    nil)
  package static let metricOrganisations = Phrase(
    "Organisations",
    "Sefydliadau",
    nil)
  package static let metricKindsInUse = Phrase(
    "Kinds in use",
    "Mathau mewn defnydd",
    nil)
  package static let metricFootprints = Phrase(
    "Footprints in use",
    "Olion traed mewn defnydd",
    nil)
  package static let metricRejects = Phrase(
    "Rejected rows",
    "Rhesi a wrthodwyd",
    nil)
  package static let metricOverlapEdges = Phrase(
    "Overlaps",
    "Achosion o orgyffwrdd",
    nil)
  package static let metricContainmentEdges = Phrase(
    "Containments",
    "Cynwysiadau",
    nil)
  package static let metricMeetingDays = Phrase(
    "Meeting-days a year",
    "Diwrnodau cyfarfod mewn blwyddyn",
    nil)
  package static let metricFindings = Phrase(
    "Findings",
    "Canfyddiadau",
    nil)
  package static let metricFindingsOfHighPriority = Phrase(
    "high priority",
    "blaenoriaeth uchel",
    nil)
}

extension Words {
  package static func metricOfList(list: Phrase) -> Phrase {
    metricOfListText.filled(.phrase(list))
  }
  private static let metricOfListText = Filling(
      ["in the list “", 0, "”"],
      ["yn y rhestr “", 0, "”"],
      nil)
}
