// Made from the catalogues of 'account-reader' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let flagNo = Phrase(
    "No",
    "Nac ydy",
    nil)
  package static let remitsInCommon = Phrase(
    "Remits in common",
    "Cylchoedd gwaith yn gyffredin",
    nil)
}
