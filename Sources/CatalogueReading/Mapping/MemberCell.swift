/// The members of a partnership as they are written in one cell.
///
/// Example: `Gwynedd Council (Chair); * Powys THB`, with the markers `(Chair)` and `*`, is two members:
/// the first with the role chair, the second with the role of `*`.
struct MemberCell {
  struct Member: Equatable {
    var name: String
    var role: String
    /// How far into the cell it begins, in bytes.
    var offset: Int
  }

  let mapping: CSVSourceMapping.Members

  /// The members of a cell, in their order.
  func members(of cell: [UInt8]) -> [Member] {
    let separators = mapping.separators.map { Array($0.utf8) }
    var members: [Member] = []
    var depth = 0
    var start = 0
    var index = 0
    // Commas in brackets do not end a name, unless a bracket is never closed.
    let isBalanced =
      cell.count { $0 == UInt8(ascii: "(") } == cell.count { $0 == UInt8(ascii: ")") }
    func close(at end: Int) {
      if let member = member(of: cell[start..<end], at: start) { members.append(member) }
    }
    while index < cell.count {
      if isBalanced, cell[index] == UInt8(ascii: "(") { depth += 1 }
      if isBalanced, cell[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, let separator = separators.first(where: { cell[index...].starts(with: $0) }) {
        close(at: index)
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    close(at: cell.count)
    return members
  }

  private func member(of part: ArraySlice<UInt8>, at start: Int) -> Member? {
    let blank = part.prefix(while: ByteSlice.isBlank).count
    var text = String(decoding: part.dropFirst(blank), as: UTF8.self)
    var role = mapping.role
    var isMarked = false
    for marker in mapping.markers {
      guard let rest = Self.without(marker.text, in: text) else { continue }
      text = rest
      if !isMarked { role = marker.role }
      isMarked = true
    }
    text = Self.trimmed(text)
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    return Member(name: text, role: role, offset: start + blank)
  }

  /// The text without its first `marker`, case of ASCII letters aside.
  private static func without(_ marker: String, in text: String) -> String? {
    let wanted = Array(marker.utf8).map(lowered)
    let bytes = Array(text.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].map(lowered).elementsEqual(wanted) {
      return String(
        decoding: bytes[..<start] + [0x20] + bytes[(start + wanted.count)...], as: UTF8.self)
    }
    return nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Without white space and the bullets and commas of a list around it.
  private static func trimmed(_ text: String) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || ["•", "·", "-", "–", ",", ";", "*"].contains(scalar)
    }
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }
}
