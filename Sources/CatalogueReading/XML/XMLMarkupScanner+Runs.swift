internal import LandscapeModel

// Most bytes of a document change nothing but counts: letters of text, of values and of names. These are
// passed over in runs. Whatever may matter is left to `step`, byte by byte, which alone would do: a run
// does what `step` does with each of its bytes.
extension XMLMarkupScanner {
  /// Passes over bytes that are ASCII, no control characters and, in the state there is, nothing to stop at.
  ///
  /// - Returns: where it stopped, and what is wrong there if a limit is passed.
  @inline(__always)
  mutating func skip(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, code: DiagnosticCode?) {
    guard let base = bytes.baseAddress else { return (start, nil) }
    switch state {
    case .text: return skipText(base, from: start, to: bytes.count)
    case .startTag: return (skipStartTag(base, from: start, to: bytes.count), nil)
    case .endTag:
      let limit = min(bytes.count, mark.start + tagLimit - offset)
      let end = Self.end(ofRunIn: base, from: start, to: limit, stoppingAt: UInt8(ascii: ">"))
      if end > start { previous = base[end - 1] }
      return (end, nil)
    case .open, .bang, .commentOpening, .comment, .section, .instruction: return (start, nil)
    }
  }

  /// Up to the next `<`, control character or byte above 7F.
  private mutating func skipText(
    _ base: UnsafePointer<UInt8>, from start: Int, to count: Int
  ) -> (end: Int, code: DiagnosticCode?) {
    // After the root only white space may stand; `step` says so of anything else.
    guard !isRootClosed else { return (start, nil) }
    // Between tags there are mostly spaces.
    var end = start
    while end < count, base[end] == 0x20 { end += 1 }
    if end < count, base[end] > 0x20, base[end] < 0x80, base[end] != UInt8(ascii: "<") {
      isBlank = false
      end = Self.end(ofRunIn: base, from: end, to: count, stoppingAt: UInt8(ascii: "<"))
    }
    let length = end - start
    guard length > 0 else { return (start, nil) }
    if textBytes + length > textLimit {
      let last = start + textLimit - textBytes
      mark.line = line
      mark.column = column(at: offset + last)
      return (last, .textTooLarge)
    }
    textBytes += length
    previous = base[end - 1]
    return (end, nil)
  }

  /// Names, values and what separates them, on one line.
  private mutating func skipStartTag(
    _ base: UnsafePointer<UInt8>, from start: Int, to count: Int
  ) -> Int {
    let limit = min(count, mark.start + tagLimit - offset)
    var quote = self.quote
    var isBetweenAttributes = self.isBetweenAttributes
    var end = start
    while end < limit {
      if quote != 0 {
        end = Self.end(ofRunIn: base, from: end, to: limit, stoppingAt: quote)
        guard end < limit, base[end] == quote else { break }
        quote = 0
        end += 1
        continue
      }
      let byte = base[end]
      if Self.isNameLetter(byte) {
        if isBetweenAttributes {
          guard attributeCount < attributeLimit else { break }
          attributeCount += 1
          isBetweenAttributes = false
        }
        end += 1
        while end < limit, Self.isNameLetter(base[end]) { end += 1 }
      } else if byte == UInt8(ascii: "=") {
        isBetweenAttributes = false
        end += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        isBetweenAttributes = false
        end += 1
      } else if byte == 0x20 {
        isBetweenAttributes = true
        end += 1
      } else {
        break
      }
    }
    if end > start { previous = base[end - 1] }
    self.quote = quote
    self.isBetweenAttributes = isBetweenAttributes
    return end
  }

  private static func isNameLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x2D < 2 || byte &- 0x30 < 11 || byte == 0x5F
  }

  /// The first place from `start` that holds a control character, a byte above 7F, `<` or `stop`; else `end`.
  ///
  /// Eight bytes at a time: `x - 01…` borrows from the high bit of a byte of `x` that is 0, as `x - 20…`
  /// does from one below 20; only bytes above the first that is found can be found wrongly.
  private static func end(
    ofRunIn base: UnsafePointer<UInt8>, from start: Int, to end: Int, stoppingAt stop: UInt8
  ) -> Int {
    let raw = UnsafeRawPointer(base)
    let (ones, signs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let (less, stops) = (ones &* 0x3C, ones &* UInt64(stop))
    var index = start
    while index + 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (first, second) = (word ^ less, word ^ stops)
      let found =
        (word | (word &- ones &* 0x20) & ~word | (first &- ones) & ~first
          | (second &- ones) & ~second) & signs
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < end, base[index] >= 0x20, base[index] < 0x80, base[index] != 0x3C,
      base[index] != stop
    {
      index += 1
    }
    return index
  }
}
