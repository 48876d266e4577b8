internal import TextFormats

/// The bytes of a delimited file as the scanner takes them: what another quote, no quote or an escape means is
/// said by signs that the file does not use, byte for byte, so that every place stays what it is in the file.
struct DelimitedBytes {
  /// What is scanned.
  let bytes: FileBytes
  /// For each scanned byte the one it stands for.
  private let meaning: [UInt8]
  /// What stands before an escaped byte, and is no part of the text.
  private let escapeSign: UInt8?
  /// Whether anything is said otherwise than in the file.
  private let isPlain: Bool

  /// - Returns: `nil` when the file uses so many control characters that none is left.
  init?(_ file: FileBytes, _ form: DelimitedForm, delimiter: UInt8?) {
    let quote = UInt8(ascii: "\"")
    var meaning = Array(UInt8.min...UInt8.max)
    if form.quote == .sign(quote), form.escape == nil {
      bytes = file
      self.meaning = meaning
      escapeSign = nil
      isPlain = true
      return
    }
    var isUsed = [Bool](repeating: false, count: 256)
    for index in 0..<file.count { isUsed[Int(file.start[index])] = true }
    var free = (UInt8(1)..<32).filter { !isUsed[Int($0)] && ![0x09, 0x0A, 0x0D].contains($0) }[...]
    // The byte that stands in the scanned text for each of the file's.
    var sign = Array(UInt8.min...UInt8.max)
    switch form.quote {
    case .sign(let other):
      sign[Int(other)] = quote
      if other != quote { sign[Int(quote)] = other }
    case .none:
      guard let hidden = free.popFirst() else { return nil }
      sign[Int(quote)] = hidden
    }
    for (byte, stands) in sign.enumerated() where isUsed[byte] || stands == byte {
      meaning[Int(stands)] = UInt8(byte)
    }
    var scanned = (0..<file.count).map { sign[Int(file.start[$0])] }
    var escapeSign: UInt8?
    if let escape = form.escape {
      guard let skipped = free.popFirst() else { return nil }
      escapeSign = skipped
      var hidden: [UInt8: UInt8] = [:]
      var index = 0
      while index + 1 < file.count {
        guard file.start[index] == escape else {
          index += 1
          continue
        }
        let next = file.start[index + 1]
        // Only what means something to the scanner need be hidden from it.
        let means = scanned[index + 1]
        if means == quote || means == 0x0A || means == 0x0D || next == escape
          || [
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"), delimiter,
          ]
          .contains(next)
        {
          guard let sign = hidden[next] ?? free.popFirst() else { return nil }
          hidden[next] = sign
          meaning[Int(sign)] = next
          scanned[index] = skipped
          scanned[index + 1] = sign
        }
        index += 2
      }
    }
    bytes = FileBytes(scanned)
    self.meaning = meaning
    self.escapeSign = escapeSign
    isPlain = false
  }

  /// The bytes of a cell as the file means them, quotes written twice made one; not trimmed.
  func value(of cell: CSVCell) -> [UInt8] {
    let scanned = cell.value(in: bytes.start)
    if isPlain { return scanned }
    return scanned.compactMap { $0 == escapeSign ? nil : meaning[Int($0)] }
  }

  /// Whether places inside a cell are those of the file.
  func hasPlaces(_ cell: CSVCell) -> Bool { !cell.hasEscapes && escapeSign == nil }
}
