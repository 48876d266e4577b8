/// The forms under which a name is known, from the closest to the loosest.
///
/// 1. Case folded, punctuation as space, apostrophes dropped, `&`, `and`, `a`, `ac` alike.
/// 2. The same without what stands in brackets.
/// 3. The same without the words that only say what sort of body or place it is: a council is a
///    council whether county, borough or *Cyngor Sir*; an area is itself without *area* or *Ardal*.
///
/// Example: `Cyngor Sir Gâr` and `Gâr Council` share the form `gâr council`.
package enum NameForms {
  /// The distinct forms of `name`, closest first; none when it has no letter or digit.
  package static func forms(of name: String) -> [String] {
    var forms: [String] = []
    for candidate in [words(of: name), words(of: withoutBrackets(name))] {
      add(candidate, to: &forms)
    }
    add(withoutDesignators(words(of: withoutBrackets(name))), to: &forms)
    return forms
  }

  private static func add(_ words: [String], to forms: inout [String]) {
    let form = words.joined(separator: " ")
    if !form.isEmpty, !forms.contains(form) { forms.append(form) }
  }

  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      guard !word.isEmpty else { return }
      let text = String(word)
      words.append(joining.contains(text) ? "&" : text)
      word = String.UnicodeScalarView()
    }
    for scalar in CanonicalText.composed(name).lowercased().unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "`": continue
      case "&":
        close()
        words.append("&")
      default:
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil
          || properties.generalCategory == .nonspacingMark
        {
          word.append(scalar)
        } else {
          close()
        }
      }
    }
    close()
    return words
  }

  private static let joining: Set<String> = ["and", "a", "ac"]
  private static let councilWords: Set<String> = ["council", "cyngor"]
  private static let councilDesignators: Set<String> = [
    "county", "borough", "city", "cbc", "sir", "bwrdeistref", "sirol", "dinas",
  ]
  private static let areaWords: Set<String> = ["area", "ardal", "region", "rhanbarth", "the"]

  private static func withoutDesignators(_ words: [String]) -> [String] {
    if words.contains(where: councilWords.contains) {
      let rest = words.filter { !councilWords.contains($0) && !councilDesignators.contains($0) }
      // "County Council" alone names nobody.
      return rest.isEmpty ? words : rest + ["council"]
    }
    let rest = words.filter { !areaWords.contains($0) }
    return rest.isEmpty ? words : rest
  }

  private static func withoutBrackets(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "(")) || name.utf8.contains(UInt8(ascii: "[")) else {
      return name
    }
    var text = ""
    var depth = 0
    for character in name.unicodeScalars {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { text.unicodeScalars.append(character) }
      }
    }
    return text
  }
}
