internal import Glibc
internal import LandscapeModel
internal import TextFormats
internal import Wording

/// The row a scanner stands on, as it is in the file: where its cells are, what is wrong with its
/// bytes, and its source form. Only rows that something is said of are looked at in this way.
struct CSVRowSource {
  /// A fault of a row, before it is a diagnostic.
  struct Fault {
    var code: DiagnosticCode
    var location: SourceLocation
    /// The place of the cell it is about.
    var cell: Int?
    var value = ""
    var expected = ""
    var slip: QuoteSlip?

    /// - Parameter hint: what to do about quotes that are meant otherwise.
    func diagnostic(
      file: String, title: (Int) -> String?, rejectsRow: Bool,
      hint: (QuoteSlip) -> String? = { $0.hintForTidyFile }
    ) -> Diagnostic {
      Diagnostic(
        code: code, severity: .error,
        location: SourceLocation(file: file, line: location.line, column: location.column),
        field: cell.flatMap(title) ?? "", value: value, expected: expected,
        suggestion: slip.flatMap(hint), rejectsRow: rejectsRow)
    }
  }

  /// How quotes are meant in a cell that RFC 4180 has no meaning for, as far as its letters tell.
  enum QuoteSlip {
    /// A `\` stands before one.
    case escaped
    /// The cell is in none, so that they may be letters like others.
    case unquoted

    /// What to do in a file that can be read in one way only.
    var hintForTidyFile: String? {
      self == .escaped ? Phrase.writeQuotesTwice(.english) : nil
    }
  }

  let file: FileBytes
  let scanner: CSVScanner

  /// Line and byte column of the first byte of a cell as written, its quote included.
  func location(of cell: CSVCell, file name: String) -> SourceLocation {
    location(at: cell.writtenStart, file: name)
  }

  /// The first thing that is wrong with the row whatever its columns mean.
  func fault(isClean: Bool) -> Fault? {
    switch scanner.fault {
    case .strayQuote(let offset):
      return Fault(
        code: .strayQuote, location: location(at: offset), cell: cell(at: offset),
        slip: slip(at: offset))
    case .unterminatedQuote(let offset):
      return Fault(
        code: .unterminatedQuote, location: location(at: offset), cell: cell(at: offset),
        slip: slip(at: offset))
    case .cellTooLarge(let offset, let bytes):
      return Fault(
        code: .cellTooLarge, location: location(at: offset), cell: cell(at: offset),
        value: String(bytes), expected: String(scanner.limits.cellBytes))
    case .rowTooLarge(let bytes):
      return Fault(
        code: .rowTooLarge, location: location(at: scanner.rowStart), value: String(bytes),
        expected: String(scanner.limits.rowBytes))
    case nil:
      return isClean ? nil : byteFault
    }
  }

  /// - Parameter offset: where the cell begins.
  private func slip(at offset: Int) -> QuoteSlip? {
    let quote = UInt8(ascii: "\"")
    var index = offset
    while index + 1 < scanner.rowEnd {
      if file.start[index] == UInt8(ascii: "\\"), file.start[index + 1] == quote { return .escaped }
      index += 1
    }
    return offset < scanner.rowEnd && file.start[offset] != quote ? .unquoted : nil
  }

  /// A NUL or malformed UTF-8 in the row.
  private var byteFault: Fault? {
    let start = file.start + scanner.rowStart
    let count = scanner.rowEnd - scanner.rowStart
    if let nul = memchr(start, 0, count) {
      let offset = scanner.rowStart + (nul - UnsafeMutableRawPointer(mutating: start))
      return Fault(
        code: .nulByte, location: location(at: cellStart(at: offset)), cell: cell(at: offset))
    }
    guard let range = UTF8Validation.firstFault(in: start, count: count) else { return nil }
    let offset = scanner.rowStart + range.lowerBound
    // A surrogate that UTF-16 left alone stands as the three bytes of its code point.
    if file.encoding.isUTF16 {
      var value = Phrase.oddByte(.english)
      if file.start[offset] == 0xED, offset + 2 < file.count {
        let unit =
          UInt32(0xD000) | UInt32(file.start[offset + 1] & 0x3F) << 6
          | UInt32(file.start[offset + 2] & 0x3F)
        value = String(unit, radix: 16, uppercase: true)
      }
      return Fault(
        code: .invalidUTF16, location: location(at: cellStart(at: offset)), cell: cell(at: offset),
        value: value)
    }
    if file.encoding.isSingleByte {
      return Fault(
        code: .invalidEncoding, location: location(at: cellStart(at: offset)),
        cell: cell(at: offset), value: hexadecimal(from: offset, most: 1),
        expected: file.encoding.rawValue)
    }
    return Fault(
      code: .invalidUTF8, location: location(at: cellStart(at: offset)), cell: cell(at: offset),
      value: hexadecimal(from: offset))
  }

  /// The row as it stands in the file; bytes that are not UTF-8 as `\xF4`.
  var rowText: String { file.sourceText(from: scanner.rowStart, to: scanner.rowEnd) }

  private func location(at offset: Int, file name: String = "") -> SourceLocation {
    file.location(of: offset, fromRowAt: scanner.rowStart, line: scanner.rowLine, file: name)
  }

  /// The place of the cell that holds the byte at `offset`.
  private func cell(at offset: Int) -> Int? {
    scanner.cells.lastIndex { $0.writtenStart <= offset }
  }

  private func cellStart(at offset: Int) -> Int {
    cell(at: offset).map { scanner.cells[$0].writtenStart } ?? offset
  }

  /// The bytes from `offset` that are no ASCII, at most eight: `F4 6E`.
  private func hexadecimal(from offset: Int, most: Int = 8) -> String {
    var words: [String] = []
    var index = offset
    while index < scanner.rowEnd, words.count < most, file.start[index] >= 0x80 {
      words.append(String(decoding: Self.digits(of: file.start[index]), as: UTF8.self))
      index += 1
    }
    return words.joined(separator: " ")
  }

  fileprivate static func digits(of byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

extension FileBytes {
  /// What of a row that is too large is kept in its source form.
  private static let longestRow = 65_536

  /// The text between two places; bytes that are not UTF-8 as `\xF4`.
  func sourceText(from low: Int, to high: Int) -> String {
    let count = min(high - low, Self.longestRow)
    let start = start + low
    if UTF8Validation.firstFault(in: start, count: count) == nil {
      return ByteSlice(start: start, count: count).text
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < count {
      let length = UTF8Validation.sequenceLength(in: start, at: index, count: count)
      if length > 0 {
        bytes.append(contentsOf: UnsafeBufferPointer(start: start + index, count: length))
        index += length
      } else {
        bytes.append(contentsOf: Array("\\x".utf8) + CSVRowSource.digits(of: start[index]))
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Line and column of a byte: columns count the bytes of the file itself, in UTF-16 those of its text
  /// in UTF-8. In the text of a sheet they are the row and the column of the cell.
  func location(
    of offset: Int, fromRowAt rowStart: Int, line rowLine: Int, file name: String
  ) -> SourceLocation {
    if let sheet {
      return SourceLocation(
        file: name, line: sheet.row(ofLine: rowLine),
        column: sheetColumn(at: offset, fromRowAt: rowStart))
    }
    var line = rowLine
    var lineStart = rowStart
    var index = rowStart
    while index < offset {
      let byte = start[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < offset, start[index] == UInt8(ascii: "\n") {
        index += 1
      }
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index
      }
    }
    var column = offset - lineStart + 1
    if encoding.isSingleByte {
      // In the file each of these characters is one byte.
      var place = lineStart
      while place < offset {
        let length = UTF8Validation.sequenceLength(in: start, at: place, count: count)
        column -= max(1, length) - 1
        place += max(1, length)
      }
    }
    return SourceLocation(file: name, line: line, column: column)
  }
}
