// Made from the catalogues of 'rule' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let symbolArea = Phrase(
    "area",
    "ardal",
    nil)
  package static let symbolMembership = Phrase(
    "membership",
    "aelodaeth",
    nil)
  package static let symbolRemit = Phrase(
    "remit",
    "cylch",
    nil)
}
