// Made from the catalogues of 'record-names' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Template {
  package static let ruleTitle = Filling(
      [0, ": ", 1],
      [0, ": ", 1],
      nil).template(
    .part(0), .part(1))
}
