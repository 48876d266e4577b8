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
      .share("nested.area", \.nested.area).silent(without: .area, at: 0),
      .share("nested.membership", \.nested.membership).silent(without: .membership, at: 0),
      .share("nested.remit-same-kind", \.nested.remitSameKind).silent(without: .remit, at: 0),
      .share("nested.remit-other-kind", \.nested.remitOtherKind).silent(without: .remit, at: 0),
    ])
}
