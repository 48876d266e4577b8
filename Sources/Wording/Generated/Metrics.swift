// Made from the catalogues of 'metrics' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let metricPartnerships = Phrase(
    "Partnerships",
    "Partneriaethau")
  package static let metricSeats = Phrase(
    "Counted seats",
    "Seddi a gyfrifir")
  package static let metricCountedMembers = Phrase(
    "Organisations with a seat",
    "Sefydliadau â sedd")
  package static let metricOrganisations = Phrase(
    "Organisations",
    "Sefydliadau")
  package static let metricKindsInUse = Phrase(
    "Kinds in use",
    "Mathau mewn defnydd")
  package static let metricFootprints = Phrase(
    "Footprints in use",
    "Olion traed mewn defnydd")
  package static let metricRejects = Phrase(
    "Rejected rows",
    "Rhesi a wrthodwyd")
  package static let metricOverlapEdges = Phrase(
    "Overlaps",
    "Achosion o orgyffwrdd")
  package static let metricContainmentEdges = Phrase(
    "Containments",
    "Cynwysiadau")
  package static let metricMeetingDays = Phrase(
    "Meeting-days a year",
    "Diwrnodau cyfarfod mewn blwyddyn")
  package static let metricFindings = Phrase(
    "Findings",
    "Canfyddiadau")
  package static let metricFindingsOfHighPriority = Phrase(
    "high priority",
    "blaenoriaeth uchel")
}
