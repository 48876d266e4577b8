// Made from the catalogues of 'rule' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let symbolArea = Phrase(
    "area",
    "ardal")
  package static let symbolMembership = Phrase(
    "membership",
    "aelodaeth")
  package static let symbolRemit = Phrase(
    "remit",
    "cylch")
}
