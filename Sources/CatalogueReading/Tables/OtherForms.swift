internal import LandscapeModel

/// A cell that holds a text in several languages: of each its tag and its text, with separators that no text of a
/// catalogue can hold.
enum OtherForms {
  /// Between a tag and its text.
  static let unit = UInt8(0x1F)
  /// Between two languages.
  static let record = UInt8(0x1E)

  /// Adds a form to a cell.
  static func append(_ text: some Sequence<UInt8>, in language: Language, to cell: inout [UInt8]) {
    if !cell.isEmpty { cell.append(record) }
    cell.append(contentsOf: language.tag.utf8)
    cell.append(unit)
    cell.append(contentsOf: text)
  }

  /// What a cell has in one language; a list with `;` between its values.
  static func text(of cell: ByteSlice, in language: Language) -> [UInt8] {
    let texts = forms(of: cell).lazy.filter { $0.language == language }.map {
      Array($0.text.buffer)
    }
    return Array(texts.joined(separator: [UInt8(ascii: ";")]))
  }

  /// The languages of a cell, each once, in the order in which they first stand there.
  static func languages(of cell: ByteSlice) -> [Language] {
    var languages: [Language] = []
    for (language, _) in forms(of: cell) where !languages.contains(language) {
      languages.append(language)
    }
    return languages
  }

  /// The forms of a cell in their order, without those that are empty; a list that was written element by element
  /// has one for each of them.
  static func forms(of cell: ByteSlice) -> [(language: Language, text: ByteSlice)] {
    guard !cell.isEmpty else { return [] }
    return cell.split(at: record).compactMap { part in
      guard let end = part.buffer.firstIndex(of: unit) else { return nil }
      let tag = String(decoding: part.buffer[..<end], as: UTF8.self)
      let text = ByteSlice(start: part.start + end + 1, count: part.count - end - 1).trimmed
      return text.isEmpty ? nil : (Language(canonicalTag: tag), text)
    }
  }
}
