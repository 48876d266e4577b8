import Publishing
import Testing

/// Contrast ratios of the palette, by the formula of WCAG 2.2.
struct PaletteTests {
  private static func channel(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    // ((c + 0.055) / 1.055)^2.4 without a maths library: the exponent is 12 ÷ 5.
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    return power(base)
  }

  /// x^2.4 by Newton's method on y⁵ = x¹².
  private static func power(_ x: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= x }
    var y = 1.0
    for _ in 0..<200 {
      let fourth = y * y * y * y
      y -= (fourth * y - twelfth) / (5 * fourth)
    }
    return y
  }

  private static func luminance(_ colour: Colour) -> Double {
    0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue)
  }

  static func contrast(_ left: Colour, _ right: Colour) -> Double {
    let (a, b) = (luminance(left), luminance(right))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `black on white is 21 to 1`() {
    #expect(abs(Self.contrast(Colour(0), Colour(0xFFFFFF)) - 21) < 0.001)
  }

  @Test func `text, links, heat steps and tags reach 4 point 5 to 1`() {
    var pairs: [(Colour, Colour)] = [
      (.text, .page), (.secondText, .page), (.link, .page), (.text, .focus),
    ]
    let dark = Colour.dark
    pairs += [dark.text, dark.secondText, dark.link].map { ($0, dark.page) }
    pairs += [(dark.text, dark.button)]
    pairs += Colour.heat.map { ($0.text, $0.background) }
    pairs += Colour.tags.map { ($0.text, $0.background) }
    for (text, background) in pairs {
      #expect(
        Self.contrast(text, background) >= 4.5,
        "\(text.hexadecimal) on \(background.hexadecimal)")
    }
  }

  @Test(arguments: Colour.categories)
  func `a category stands out from the page at 3 to 1`(_ colour: Colour) {
    #expect(Self.contrast(colour, .page) >= 3, "\(colour.hexadecimal)")
  }

  @Test func `a colour is written in six digits`() {
    #expect(Colour(0x0B0C0C).hexadecimal == "#0B0C0C")
  }
}
