// Made from the catalogues of 'names-of-keys' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let thingKey = Phrase(
    "key",
    "allwedd")
  package static let thingRole = Phrase(
    "role",
    "rôl")
  package static let thingCertainty = Phrase(
    "certainty",
    "sicrwydd")
  package static let thingSetting = Phrase(
    "setting",
    "gosodiad")
  package static let thingColumn = Phrase(
    "column",
    "colofn")
  package static let thingFormOfDates = Phrase(
    "form of dates",
    "ffurf ar ddyddiadau")
  package static let thingDecimalMark = Phrase(
    "decimal mark",
    "marc degol")
  package static let thingExpression = Phrase(
    "expression",
    "mynegiad")
  package static let thingColumnOfFile = Phrase(
    "column of the file",
    "colofn o'r ffeil")
  package static let thingPrefix = Phrase(
    "prefix",
    "rhagddodiad")
  package static let thingTable = Phrase(
    "table",
    "tabl")
}
