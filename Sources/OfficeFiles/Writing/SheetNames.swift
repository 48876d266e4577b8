/// Names of sheets as spreadsheets allow them: at most 31 characters, some signs never, each name once.
package struct SheetNames {
  private var taken: Set<String> = []

  package init() {}

  /// The most characters that a name may have, in the units that spreadsheets count.
  package static let mostCharacters = 31

  /// A name for `text`: the text itself where it may be, else cut at a comma or a blank, and numbered where another
  /// sheet has it.
  package mutating func name(for text: String) -> String {
    let plain = String(text.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
      .split(separator: " ").joined(separator: " ")
    var base = Self.cut(plain, to: Self.mostCharacters)
    // An apostrophe at an end quotes names in references.
    while base.first == "'" { base.removeFirst() }
    while base.last == "'" { base.removeLast() }
    // The name of a sheet in which changes are kept.
    if base.isEmpty || base.lowercased() == "history" { base = "_" + base }
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " \(number)"
      name = Self.cut(base, to: Self.mostCharacters - ending.count) + ending
      number += 1
    }
    return name
  }

  private static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text }
    var kept = ""
    for character in text {
      guard kept.utf16.count + character.utf16.count <= most else { break }
      kept.append(character)
    }
    // What stands before the first comma says what it is; a word that is cut says less than none.
    if let comma = kept.firstIndex(of: ","), kept.distance(from: kept.startIndex, to: comma) > 8 {
      return String(kept[..<comma])
    }
    guard let blank = kept.lastIndex(of: " "), kept.distance(from: kept.startIndex, to: blank) > 12
    else { return kept }
    return String(kept[..<blank])
  }
}
