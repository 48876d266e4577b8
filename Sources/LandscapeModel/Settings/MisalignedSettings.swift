/// misaligned-footprint.
package struct MisalignedSettings: Hashable, Sendable {
  package var part = 0.35
  package init() {}

  static let group = Settings.Group(
    "misaligned", varies: true, reach: .condition,
    [
      .share("misaligned.part", \.misaligned.part)
    ])
}
