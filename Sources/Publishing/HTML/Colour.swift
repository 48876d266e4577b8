/// A colour of the palette; contrast ratios are computed by a test.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// The colour 0xRRGGBB.
  package init(_ value: UInt32) {
    red = UInt8(value >> 16 & 255)
    green = UInt8(value >> 8 & 255)
    blue = UInt8(value & 255)
  }

  /// `#RRGGBB`.
  package var hexadecimal: String {
    let digits = [red, green, blue].map { part in
      let text = String(part, radix: 16, uppercase: true)
      return part < 16 ? "0" + text : text
    }
    return "#" + digits.joined()
  }

  package static let text = Colour(0x0B0C0C)
  package static let page = Colour(0xFFFFFF)
  package static let secondText = Colour(0x505A5F)
  package static let link = Colour(0x1A65A6)
  package static let focus = Colour(0xFFDD00)

  /// The same on a dark screen; what has a background of its own keeps its colours there.
  package static let dark = (
    text: Colour(0xF3F2F1), page: Colour(0x16191B), secondText: Colour(0xC5CACD),
    link: Colour(0x8CC4F2), button: Colour(0x33393D)
  )

  /// Categories in the order of use; the fifth and sixth are spare.
  package static let categories = [
    Colour(0x12436D), Colour(0x28A197), Colour(0x801650), Colour(0xF46A25), Colour(0x3D3D3D),
    Colour(0xA285D1),
  ]

  /// Heat steps from least to most, each with the colour of text upon it.
  package static let heat: [(background: Colour, text: Colour)] = [
    (Colour(0xFFFFFF), .text), (Colour(0xDCE9F5), .text), (Colour(0xA9CBEA), .text),
    (Colour(0x6BACE6), .text), (Colour(0x2073BC), .page), (Colour(0x12436D), .page),
  ]

  /// Tags: high, medium, low, resolved, other; background and text.
  package static let tags: [(background: Colour, text: Colour)] = [
    (Colour(0xF9E1E1), Colour(0x7A1F1F)), (Colour(0xFFF2CC), Colour(0x5C3A00)),
    (Colour(0xDCE9F5), Colour(0x12436D)), (Colour(0xD5EFE7), Colour(0x0B5140)),
    (Colour(0xEEEFEF), Colour(0x383F43)),
  ]
}
