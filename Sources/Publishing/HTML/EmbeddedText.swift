/// A text file that the program carries, made small and filled in for a page.
struct EmbeddedText {
  private let lines: String

  /// Lines without the spaces before them, without empty ones, and without comments, which stand on lines of
  /// their own: the text is on every page.
  /// - Parameter comments: what a line of comment begins with.
  init(_ bytes: [UInt8], comments: String) {
    let source = String(decoding: bytes, as: UTF8.self)
    lines =
      source.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix(comments) }.joined(separator: "\n") + "\n"
  }

  /// The text with a value for each name that stands between `open` and `close`.
  ///
  /// A name without a value stays as it is; a test looks for such.
  /// - Complexity: O(length of the text).
  func filled(
    between open: String, and close: String, by value: (Substring) -> String?
  ) -> String {
    let pieces = lines.split(separator: open, omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: pieces.first.map(String.init) ?? "") { text, piece in
      let parts = piece.split(separator: close, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let filling = value(parts[0]) {
        text += filling + parts[1]
      } else {
        text += open + piece
      }
    }
  }
}
