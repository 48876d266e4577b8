/// The forms under which a name is known for certain, from the closest to the loosest.
///
/// 1. Case folded, punctuation as space, apostrophes dropped, `&`, `and`, `a`, `ac` alike.
/// 2. Of a council the same with *council* at the end, in whichever language and wherever it stood:
///    `Cyngor Gwynedd` and `Gwynedd Council` share the form `gwynedd council`.
///
/// Nothing else is left out. What stands in brackets may say that a body has left, and *City* and *County*
/// tell two councils of Durham apart: names that differ in these are candidates of each other (`SimilarNames`)
/// and never the same.
package enum NameForms {
  /// The distinct forms of `name`, closest first; none when it has no letter or digit.
  package static func forms(of name: String) -> [String] {
    let words = words(of: name)
    guard !words.isEmpty else { return [] }
    let exact = words.joined(separator: " ")
    let rest = words.filter { !councilWords.contains($0) }
    guard !rest.isEmpty, rest.count < words.count else { return [exact] }
    let council = (rest + ["council"]).joined(separator: " ")
    return council == exact ? [exact] : [exact, council]
  }

  /// The closest form.
  package static func exact(_ name: String) -> String { words(of: name).joined(separator: " ") }

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
}
