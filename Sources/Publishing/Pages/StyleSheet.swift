/// The style sheet that every page carries inside, so that a page sent alone is still readable: `site.css`, with the
/// colours of the palette in place of `var(--name)`.
enum StyleSheet {
  /// At most 20 KiB; colours come from the palette that a test measures.
  static let text = filled(PackageResources.site_css)

  /// The same with what fields need, for a page that asks its reader.
  static let textWithFields = text + "\n" + filled(PackageResources.fields_css)

  private static func filled(_ sheet: [UInt8]) -> String {
    EmbeddedText(sheet, comments: "/*")
      .filled(between: "var(--", and: ")") { colours[$0]?.hexadecimal }
  }

  /// The colours by their names in `site.css`; upon a colour, text has that of its name and `-text`.
  static let colours: [String: Colour] = {
    var colours: [String: Colour] = [
      "text": .text, "page": .page, "second-text": .secondText, "link": .link, "focus": .focus,
    ]
    for (place, colour) in Colour.categories.enumerated() {
      colours["category-\(place + 1)"] = colour
    }
    for (step, heat) in Colour.heat.enumerated() {
      colours["h\(step)"] = heat.background
      colours["h\(step)-text"] = heat.text
    }
    for (name, tag) in zip(["high", "medium", "low", "resolved", "other"], Colour.tags) {
      colours[name] = tag.background
      colours[name + "-text"] = tag.text
    }
    return colours
  }()
}
