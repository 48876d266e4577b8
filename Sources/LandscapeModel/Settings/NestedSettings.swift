/// nested-board.
package struct NestedSettings: Hashable, Sendable {
  package var area = 0.95
  package var membership = 0.5
  package var remitSameKind = 0.5
  package var remitOtherKind = 0.8
  package init() {}

  static let group = Settings.Group(
    "nested", varies: true, reach: .condition,
    [
      .share(
        "nested.area", \.nested.area, "Smallest share of the inner body's area inside the outer's",
        "Y gyfran leiaf o ardal y corff mewnol y tu mewn i ardal y corff allanol"
      ).silent(without: .area, at: 0),
      .share(
        "nested.membership", \.nested.membership,
        "Smallest share of the inner body's members on the outer",
        "Y gyfran leiaf o aelodau'r corff mewnol sydd ar y corff allanol"
      ).silent(without: .membership, at: 0),
      .share(
        "nested.remit-same-kind", \.nested.remitSameKind,
        "Smallest share of the inner body's remits among the outer's, both of one specific kind",
        "Y gyfran leiaf o gylchoedd gwaith y corff mewnol ymhlith rhai'r corff allanol, a'r ddau o'r un math penodol"
      ).silent(without: .remit, at: 0),
      .share(
        "nested.remit-other-kind", \.nested.remitOtherKind,
        "Smallest share of the inner body's remits among the outer's, which has many by design",
        "Y gyfran leiaf o gylchoedd gwaith y corff mewnol ymhlith rhai'r corff allanol, y bwriadwyd iddo gael llawer ohonynt"
      ).silent(without: .remit, at: 0),
    ])
}
