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

  /// The forms of a cell in their order, without those that are empty.
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
