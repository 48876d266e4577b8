// Made from the catalogues of 'names-of-keys' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let thingKey = Phrase(
    "key",
    "allwedd",
    nil)
  package static let thingRole = Phrase(
    "role",
    "rôl",
    nil)
  package static let thingCertainty = Phrase(
    "certainty",
    "sicrwydd",
    nil)
  package static let thingSetting = Phrase(
    "setting",
    "gosodiad",
    nil)
  package static let thingColumn = Phrase(
    "column",
    "colofn",
    nil)
  package static let thingFormOfDates = Phrase(
    "form of dates",
    "ffurf ar ddyddiadau",
    nil)
  package static let thingDecimalMark = Phrase(
    "decimal mark",
    "marc degol",
    nil)
  package static let thingExpression = Phrase(
    "expression",
    "mynegiad",
    nil)
  package static let thingColumnOfFile = Phrase(
    "column of the file",
    "colofn o'r ffeil",
    nil)
  package static let thingPrefix = Phrase(
    "prefix",
    "rhagddodiad",
    nil)
  package static let thingTable = Phrase(
    "table",
    "tabl",
    nil)
  package static let thingRoute = Phrase(
    "route",
    "llwybr",
    nil)
  package static let thingMerged = Phrase(
    "use of merged cells",
    "defnydd o gelloedd cyfun",
    nil)
}
