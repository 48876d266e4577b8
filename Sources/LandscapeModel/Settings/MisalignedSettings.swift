/// misaligned-footprint.
package struct MisalignedSettings: Hashable, Sendable {
  package var part = 0.35
  package init() {}

  static let group = Settings.Group(
    "misaligned", varies: true, reach: .condition,
    [
      .share(
        "misaligned.part", \.misaligned.part,
        "Largest share of the smaller footprint's people in the part that would move",
        "Y gyfran fwyaf o bobl y lleiaf o'r ddau ôl troed yn y rhan a fyddai'n symud")
    ])
}
