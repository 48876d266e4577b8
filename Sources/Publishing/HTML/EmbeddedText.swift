/// A text file that the program carries, made small and filled in for a page.
///
/// It works on bytes: character by character, the script of a page alone cost as much as its pages.
struct EmbeddedText {
  private let lines: [UInt8]

  /// Lines without the spaces before them, without empty ones, and without comments, which stand on lines of
  /// their own: the text is on every page.
  /// - Parameter comments: what a line of comment begins with.
  init(_ bytes: [UInt8], comments: String) {
    let comment = Array(comments.utf8)
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count + 1)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      guard !text.isEmpty, !text.starts(with: comment) else { continue }
      lines += text
      lines.append(UInt8(ascii: "\n"))
    }
    self.lines = lines
  }

  /// The text with a value for each name that stands between `open` and `close`.
  ///
  /// A name without a value stays as it is; a test looks for such.
  /// - Complexity: O(length of the text).
  func filled(between open: String, and close: String, by value: (String) -> String?) -> String {
    let (open, close) = (Array(open.utf8), Array(close.utf8))
    var text: [UInt8] = []
    text.reserveCapacity(lines.count * 2)
    var rest = lines[...]
    while let start = Self.place(of: open, in: rest) {
      let name = rest[(start + open.count)...]
      text += rest[..<start]
      guard let end = Self.place(of: close, in: name) else {
        text += open
        rest = name
        continue
      }
      if let filling = value(String(decoding: name[..<end], as: UTF8.self)) {
        text += filling.utf8
        rest = name[(end + close.count)...]
      } else {
        text += open
        rest = name
      }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  /// Where `pattern` begins first.
  private static func place(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first else { return nil }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: pattern) { return found }
      index = found + 1
    }
    return nil
  }
}
