internal import LandscapeModel
internal import TextFormats
internal import Wording

/// What a mapping leaves out of a file, to be told in one sentence.
struct SkippedRows {
  /// Lines above the headings.
  var titles = 0
  var empty = 0
  var footers = 0
  /// Rows that `only-where` or `skip-where` leaves out.
  var leftOut = 0
  /// Rows that say more of a row before them.
  var gathered = 0
  /// Rows with empty cells behind the last column.
  var blankEnds = 0
  var like: [String: Int] = [:]
  /// The headings of columns that fill nothing.
  var columns: [String] = []

  private static let mostNamed = 10

  /// `nil` when nothing was left out.
  var text: String? {
    var parts: [Phrase] = []
    if titles > 0 { parts.append(Words.linesAboveHeadings(count: titles)) }
    for pattern in like.keys.sorted() {
      let count = like[pattern] ?? 0
      if count > 0 {
        parts.append(Words.rowsLike(count: count, pattern: VisibleText.forTerminal(pattern)))
      }
    }
    if footers > 0 { parts.append(Words.rowsAtEnd(count: footers)) }
    if leftOut > 0 { parts.append(Words.rowsLeftOut(count: leftOut)) }
    if empty > 0 { parts.append(Words.emptyRows(count: empty)) }
    var sentences: [String] = []
    if !parts.isEmpty {
      let parts = parts.map { $0(.english) }.joined(separator: ", ")
      sentences.append(Words.skippedAsMapping(parts: parts)(.english))
    }
    if gathered > 0 { sentences.append(Words.rowsSayMore(count: gathered)(.english)) }
    if blankEnds > 0 { sentences.append(Phrase.blankEnds(.english)) }
    if !columns.isEmpty {
      let named = columns.prefix(Self.mostNamed).map { "'\(VisibleText.forTerminal($0))'" }
      let all = named.joined(separator: ", ")
      let more = columns.count - named.count
      sentences.append(
        Words.columnsFillNothing(
          columns: more > 0 ? Words.andMoreNamed(named: all, count: more)(.english) : all)(
            .english))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }
}
