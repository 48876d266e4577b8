internal import LandscapeModel
internal import TextFormats
internal import Wording

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

  let mapping: SourceMapping.Members
  /// Words that name nobody, case folded.
  let emptyWords: Set<String>

  /// The members of a cell, in their order.
  func members(of cell: [UInt8]) -> [Member] {
    let separators = mapping.separators.compactMap { separator -> [UInt8]? in
      if case .text(let text) = separator { return Array(text.utf8) }
      return nil
    }
    let splitsAtBlanks = mapping.separators.contains(.whiteSpace)
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
      if depth <= 0, splitsAtBlanks, ByteSlice.isBlank(cell[index]) {
        close(at: index)
        index += 1
        start = index
      } else if depth <= 0,
        let separator = separators.first(where: { cell[index...].starts(with: $0) })
      {
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
    // In one form of Unicode, as markers are: a register may have the other.
    var text = CanonicalText.composed(String(decoding: part.dropFirst(blank), as: UTF8.self))
    var role = mapping.role
    var isMarked = false
    for marker in mapping.markers {
      guard let rest = Self.without(marker.text, in: text) else { continue }
      text = rest
      if !isMarked { role = marker.role }
      isMarked = true
    }
    text = Self.trimmed(text)
    // What has neither letter nor digit is a bullet that names nobody.
    guard
      text.unicodeScalars.contains(where: { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }), !emptyWords.contains(CSVHeadingText.folded(text))
    else { return nil }
    if let value = mapping.words.value(of: text) { text = value }
    guard !text.isEmpty else { return nil }
    text = mapping.prefix + (mapping.padding?.applied(to: text) ?? text)
    return Member(name: text, role: role, offset: start + blank)
  }

  /// The text without its first `marker`, case of ASCII letters aside; a marker of letters is a word by itself.
  private static func without(_ marker: String, in text: String) -> String? {
    let wanted = Array(CanonicalText.composed(marker).utf8).map(lowered)
    let bytes = Array(text.utf8)
    guard let first = wanted.first, let last = wanted.last, bytes.count >= wanted.count else {
      return nil
    }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].map(lowered).elementsEqual(wanted) {
      let end = start + wanted.count
      if isOfWord(first), start > 0, isOfWord(bytes[start - 1]) { continue }
      if isOfWord(last), end < bytes.count, isOfWord(bytes[end]) { continue }
      return String(decoding: bytes[..<start] + [0x20] + bytes[end...], as: UTF8.self)
    }
    return nil
  }

  /// A letter or digit of ASCII, or a byte of another script's; a hyphen joins words as a letter does.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
      || byte == UInt8(ascii: "-")
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

extension MemberCell {
  /// The seat of a member of a partnership, as a row of memberships.
  func row(
    _ member: Member, of partnership: RowCollector.Row, in partnerships: TableSchema,
    as memberships: TableSchema
  ) -> RowCollector.Row {
    var row = RowCollector.Row(
      cells: [[UInt8]](repeating: [], count: memberships.columns.count), place: partnership.place)
    for (column, title) in memberships.columns.map(\.title).enumerated() {
      switch title {
      case "partnership": row.cells[column] = partnership.cells[partnerships.identifier ?? 0]
      case "organisation": row.cells[column] = Array(member.name.utf8)
      case "role": row.cells[column] = Array(member.role.utf8)
      case "certainty": row.cells[column] = Array(mapping.certainty.utf8)
      case "source":
        if let source = partnerships.index(of: "source") {
          row.cells[column] = partnership.cells[source]
        }
      default: break
      }
    }
    return row
  }
}

extension DiagnosticLog {
  /// Says of each column which words the mapping has no value for.
  func tellUnknownWords(of mapper: RowMapper, _ table: TableSchema, in mapping: SourceMapping) {
    for column in mapper.unknownWords.keys.sorted() {
      guard let words = mapper.unknownWords[column],
        let field = mapping.fields.first(where: { $0.column == table.columns[column].title })
      else { continue }
      // In the order in which they stand in the file.
      let inOrder = words.sorted { ($0.value.row, $0.key) < ($1.value.row, $1.key) }
      add(
        Diagnostic(
          code: .unmappedWords, severity: .warning, location: field.location, field: field.column,
          value: Self.listed(inOrder.map(\.key)),
          expected: String(words.values.reduce(0) { $0 + $1.count })))
    }
  }

  private static func listed(_ words: [String]) -> String {
    let named = words.prefix(10).map { VisibleText.quotedForTerminal($0) }.joined(separator: ", ")
    return words.count > 10
      ? Words.andMoreNamed(named: named, count: words.count - 10)(.english) : named
  }

  /// Says of each column whose rows of one id say different things.
  func tellConflicts(of collector: RowCollector, file: (Int32) -> String) {
    for conflict in collector.conflicts {
      add(
        Diagnostic(
          code: .conflictingValues, severity: .warning,
          location: SourceLocation(
            file: file(conflict.place.document), line: Int(conflict.place.line)),
          field: collector.table.columns[conflict.column].title, value: conflict.value,
          expected: String(conflict.count)))
    }
  }
}
