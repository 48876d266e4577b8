// Made from the catalogues of 'decision' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Template {
  package static let decisionJoinedSince = Filling(
      ["joined since: ", 0],
      ["wedi ymuno ers hynny: ", 0],
      nil).template(
    .part(0))
  package static let decisionGoneSince = Filling(
      ["gone since: ", 0],
      ["wedi mynd ers hynny: ", 0],
      nil).template(
    .part(0))
}
