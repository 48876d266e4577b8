internal import TextFormats

/// The style sheet that every page carries inside, so that a page sent alone is still readable: `site.css`, with the
/// colours of the palette in place of `var(--name)`.
enum StyleSheet {
  /// At most 20 KiB; colours come from the palette that a test measures.
  static let text = text(running: "")

  /// The same with what fields need, for a page that asks its reader.
  static let textWithFields =
    text + "\n" + filled(PackageResources.fields_css, running: "")

  /// The same for a sheet of one page with room to write on.
  static let textOfSheet = text + "\n" + filled(PackageResources.order_css, running: "")

  /// The same with a line that stands at the foot of each sheet of paper: `var(--running)`.
  static func text(running: String) -> String {
    filled(PackageResources.site_css, running: running)
  }

  private static func filled(_ sheet: [UInt8], running: String) -> String {
    EmbeddedText(sheet, comments: "/*").filled(between: "var(--", and: ")") {
      $0 == "running" ? string(running) : colours[$0]?.hexadecimal
    }
  }

  /// Text as a string of CSS that can neither end it nor the element it stands in; one that is longer than any
  /// real title is cut.
  static func string(_ text: String) -> String {
    var string = "\""
    for scalar in VisibleText.text(String(text.prefix(120))).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ",", ".", ":":
        string.unicodeScalars.append(scalar)
      default: string += "\\" + String(scalar.value, radix: 16, uppercase: true) + " "
      }
    }
    return string + "\""
  }

  /// The colours by their names in `site.css`; upon a colour, text has that of its name and `-text`.
  static let colours: [String: Colour] = {
    var colours: [String: Colour] = [
      "text": .text, "page": .page, "second-text": .secondText, "link": .link, "focus": .focus,
      "dark-text": Colour.dark.text, "dark-page": Colour.dark.page,
      "dark-second-text": Colour.dark.secondText, "dark-link": Colour.dark.link,
      "dark-button": Colour.dark.button,
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
