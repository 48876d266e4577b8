internal import LandscapeModel
internal import Wording

/// Where a tag stands in its document.
struct XMLTagMark: Hashable {
  /// Offset of `<`, and the offset after `>`.
  var start: Int
  var end: Int
  /// Of `<`, from 1; columns count characters.
  var line: Int
  var column: Int
}

/// Why a document is not read on: found before libxml2 has to deal with it.
struct XMLStop: Error, Hashable {
  var code: DiagnosticCode
  var line: Int
  var column: Int
  /// What was found, and what was expected; either may be empty.
  var value = ""
  var expected = ""
}

/// Finds tags in the bytes of a document ahead of libxml2: their places, and the limits of S3.
///
/// libxml2 alone is not enough: it compares each attribute of a tag with every other, keeps comments,
/// and tells where a start tag ends, not where it begins. The scanner looks at each byte once and
/// knows just enough XML for that: quotes, comments, CDATA sections and processing instructions.
/// Whether the document is well-formed is for libxml2 to say.
///
/// - Complexity: O(bytes); memory for the tags of one block.
struct XMLMarkupScanner {
  /// Start tags and end tags of the bytes scanned so far that `take` has not handed out; an empty
  /// element has one of each.
  private var marks: [XMLTagMark] = []
  private var nextMark = 0

  /// Whether there was nothing but white space so far.
  var isBlank = true
  /// Whether the root is closed; libxml2 tells what comes after it at a place that depends on blocks.
  private(set) var isRootClosed = false

  var state = State.text
  var quote: UInt8 = 0
  var previous: UInt8 = 0
  /// Bytes of the delimiter of a comment, section or instruction seen in a row.
  private var run = 0
  var attributeCount = 0
  var isBetweenAttributes = false
  var mark = XMLTagMark(start: 0, end: 0, line: 1, column: 1)
  /// Where the elements that are open begin.
  private var openTags: [(line: Int, column: Int)] = []
  var textBytes = 0
  private var commentBytes = 0

  /// Continuation bytes still to come of the character that `previous` is in, and what the next of
  /// them may be.
  private var expectedBytes = 0
  private var allowedByte: ClosedRange<UInt8> = 0x80...0xBF
  /// The bytes of that character so far.
  private var character: [UInt8] = []
  /// Whether that character is U+FFFE or U+FFFF.
  private var isForbidden = false

  private(set) var offset: Int
  private(set) var line: Int
  private var lineStart: Int
  private var continuationBytes = 0

  let tagLimit: Int
  let attributeLimit: Int
  private let depthLimit: Int
  let textLimit: Int
  private let commentLimit: Int

  enum State {
    case text, open, bang, startTag, endTag, commentOpening, comment, section, instruction
  }

  /// - Parameters:
  ///   - offset: of the first byte, which is the first of line `line`.
  init(limits: LimitSettings, offset: Int = 0, line: Int = 1) {
    tagLimit = limits.tagBytes
    attributeLimit = limits.attributes
    depthLimit = limits.elementDepth
    textLimit = limits.textBytes
    commentLimit = limits.commentBytes
    self.offset = offset
    self.line = line
    lineStart = offset
  }

  /// The place of the next tag, in the order in which libxml2 tells of them.
  mutating func take() -> XMLTagMark? {
    guard nextMark < marks.count else { return nil }
    defer { nextMark += 1 }
    return marks[nextMark]
  }

  /// What the document ends with too early: nothing at all, or markup that is not closed. libxml2 tells
  /// these at places that depend on blocks.
  var unfinished: XMLStop? {
    let what: String
    switch state {
    case _ where isBlank: what = Phrase.documentEmpty(.english)
    case .text:
      guard let (line, column) = openTags.last else { return nil }
      return XMLStop(
        code: .malformedXML, line: line, column: column, value: Phrase.elementNotClosed(.english))
    case .open, .bang, .startTag, .endTag: what = Phrase.tagNotClosed(.english)
    case .commentOpening, .comment: what = Phrase.commentNotClosed(.english)
    case .section: what = Phrase.sectionNotClosed(.english)
    case .instruction: what = Phrase.instructionNotClosed(.english)
    }
    return XMLStop(code: .malformedXML, line: mark.line, column: mark.column, value: what)
  }

  /// Looks at the next bytes of the document.
  ///
  /// - Returns: why reading stops and the number of bytes before that place, or `nil`.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (stop: XMLStop, kept: Int)? {
    if nextMark == marks.count {
      marks.removeAll(keepingCapacity: true)
      nextMark = 0
    } else if nextMark > 1024 {
      marks.removeFirst(nextMark)
      nextMark = 0
    }
    var index = 0
    while index < bytes.count {
      if expectedBytes == 0 {
        let (end, code) = skip(bytes, from: index)
        if let code { return (stop(for: code), end) }
        index = end
        if index == bytes.count { break }
      }
      let byte = bytes[index]
      if byte >= 0x80 || expectedBytes > 0 {
        guard isUTF8(byte) else {
          return (brokenCharacter(endingWith: byte, at: offset + index), index)
        }
        if isForbidden {
          return (
            forbidden("U+FF" + hexadecimal(byte | 0xF0), isNUL: false, at: offset + index), index
          )
        }
      } else if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D {
        return (forbidden("U+00" + hexadecimal(byte), isNUL: byte == 0, at: offset + index), index)
      }
      if let code = step(byte, at: offset + index) { return (stop(for: code), index) }
      if byte == 0x0A {
        line += 1
        lineStart = offset + index + 1
        continuationBytes = 0
      } else if byte & 0xC0 == 0x80 {
        continuationBytes += 1
      }
      previous = byte
      index += 1
    }
    offset += bytes.count
    return nil
  }

  private func stop(for code: DiagnosticCode) -> XMLStop {
    let (value, expected) = numbers(of: code)
    return XMLStop(
      code: code, line: mark.line, column: mark.column, value: value, expected: expected)
  }

  /// Whether `byte` may stand here: no overlong form, no surrogate, nothing above U+10FFFF.
  private mutating func isUTF8(_ byte: UInt8) -> Bool {
    if expectedBytes > 0 {
      guard allowedByte.contains(byte) else { return false }
      if byte >= 0xBE, character == [0xEF, 0xBF] { isForbidden = true }
      character.append(byte)
      expectedBytes -= 1
      allowedByte = 0x80...0xBF
      return true
    }
    character.removeAll(keepingCapacity: true)
    character.append(byte)
    switch byte {
    case 0xC2...0xDF: expectedBytes = 1
    case 0xE0...0xEF:
      expectedBytes = 2
      if byte == 0xE0 { allowedByte = 0xA0...0xBF }
      if byte == 0xED { allowedByte = 0x80...0x9F }
    case 0xF0...0xF4:
      expectedBytes = 3
      if byte == 0xF0 { allowedByte = 0x90...0xBF }
      if byte == 0xF4 { allowedByte = 0x80...0x8F }
    default:
      character.removeAll()
      return false
    }
    return true
  }

  /// The bytes of a character that is none, and the one that breaks it, at the place where it begins.
  private func brokenCharacter(endingWith byte: UInt8, at position: Int) -> XMLStop {
    let words = (character + [byte]).map(hexadecimal)
    let isBegun = !character.isEmpty
    return XMLStop(
      code: .invalidUTF8, line: line, column: column(at: position) - (isBegun ? 1 : 0),
      value: words.joined(separator: " "))
  }

  /// A character that XML 1.0 does not have.
  private func forbidden(_ name: String, isNUL: Bool, at position: Int) -> XMLStop {
    XMLStop(
      code: isNUL ? .nulByte : .malformedXML, line: line,
      column: column(at: position) - (isForbidden ? 1 : 0),
      value: isNUL ? "" : Words.noXMLCharacter(character: name)(.english))
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  func column(at position: Int) -> Int { position - lineStart - continuationBytes + 1 }

  /// - Returns: what is wrong at this byte.
  private mutating func step(_ byte: UInt8, at position: Int) -> DiagnosticCode? {
    switch state {
    case .text:
      if byte > 0x20 { isBlank = false }
      if byte == UInt8(ascii: "<") {
        state = .open
        mark = XMLTagMark(start: position, end: 0, line: line, column: column(at: position))
      } else if isRootClosed, byte > 0x20 {
        mark.line = line
        mark.column = column(at: position)
        return .malformedXML
      } else {
        return countText(at: position)
      }
    case .open:
      switch byte {
      case UInt8(ascii: "!"): state = .bang
      case UInt8(ascii: "?"):
        state = .instruction
        run = 0
        commentBytes += 2
      case UInt8(ascii: "/"): state = .endTag
      default:
        state = .startTag
        quote = 0
        attributeCount = 0
        isBetweenAttributes = false
        if isRootClosed { return .malformedXML }
        if openTags.count == depthLimit { return .nestingTooDeep }
      }
    case .startTag: return stepInStartTag(byte, at: position)
    case .endTag:
      if byte == UInt8(ascii: ">") {
        mark.end = position + 1
        marks.append(mark)
        _ = openTags.popLast()
        isRootClosed = openTags.isEmpty
        beginText()
      } else if position - mark.start >= tagLimit {
        return .startTagTooLarge
      }
    case .bang:
      switch byte {
      case UInt8(ascii: "-"): state = .commentOpening
      case UInt8(ascii: "["):
        state = .section
        run = 0
      case UInt8(ascii: "D"): return .doctypeRefused
      default: return .malformedXML
      }
    case .commentOpening:
      guard byte == UInt8(ascii: "-") else { return .malformedXML }
      state = .comment
      run = 0
      commentBytes += 4
    case .comment:
      if byte == UInt8(ascii: ">"), run >= 2 { state = .text }
      run = byte == UInt8(ascii: "-") ? run + 1 : 0
      return countComment()
    case .instruction:
      if byte == UInt8(ascii: ">"), previous == UInt8(ascii: "?"), run > 0 { state = .text }
      run += 1
      return countComment()
    case .section:
      if byte == UInt8(ascii: ">"), run >= 2 { state = .text }
      run = byte == UInt8(ascii: "]") ? run + 1 : 0
      return countText(at: position)
    }
    return nil
  }

  private mutating func stepInStartTag(_ byte: UInt8, at position: Int) -> DiagnosticCode? {
    guard position - mark.start < tagLimit else { return .startTagTooLarge }
    // Neither in a value nor outside one: libxml2 says so better, once it is given this byte.
    if byte == UInt8(ascii: "<") { return .malformedXML }
    if quote != 0 {
      if byte == quote { quote = 0 }
      return nil
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = byte
      isBetweenAttributes = false
    case UInt8(ascii: ">"):
      mark.end = position + 1
      marks.append(mark)
      if previous == UInt8(ascii: "/") {
        marks.append(mark)
      } else {
        openTags.append((mark.line, mark.column))
      }
      isRootClosed = openTags.isEmpty
      beginText()
    case 0x20, 0x09, 0x0A, 0x0D: isBetweenAttributes = true
    case UInt8(ascii: "/"), UInt8(ascii: "="): isBetweenAttributes = false
    default:
      if isBetweenAttributes {
        isBetweenAttributes = false
        attributeCount += 1
        if attributeCount > attributeLimit { return .tooManyAttributes }
      }
    }
    return nil
  }

  private mutating func beginText() {
    state = .text
    textBytes = 0
  }

  private mutating func countText(at position: Int) -> DiagnosticCode? {
    textBytes += 1
    guard textBytes > textLimit else { return nil }
    mark.line = line
    mark.column = column(at: position)
    return .textTooLarge
  }

  private mutating func countComment() -> DiagnosticCode? {
    commentBytes += 1
    return commentBytes > commentLimit ? .commentsTooLarge : nil
  }

  private func numbers(of code: DiagnosticCode) -> (value: String, expected: String) {
    switch code {
    case .startTagTooLarge: ("", String(tagLimit))
    case .tooManyAttributes: (String(attributeCount), String(attributeLimit))
    case .nestingTooDeep: (String(openTags.count + 1), String(depthLimit))
    case .textTooLarge: ("", String(textLimit))
    case .commentsTooLarge: ("", String(commentLimit))
    case .malformedXML where isRootClosed: (Phrase.contentAtEnd(.english), "")
    default: ("", "")
    }
  }
}
