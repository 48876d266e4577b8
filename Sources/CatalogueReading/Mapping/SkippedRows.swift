internal import TextFormats

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
    var parts: [String] = []
    func add(_ count: Int, _ noun: String, _ rest: String) {
      if count > 0 { parts.append("\(count) \(noun)\(count == 1 ? "" : "s")\(rest)") }
    }
    add(titles, "line", " above the headings")
    for pattern in like.keys.sorted() {
      add(like[pattern] ?? 0, "row", " like '\(VisibleText.forTerminal(pattern))'")
    }
    add(footers, "row", " at the end")
    add(leftOut, "row", " that only-where or skip-where leaves out")
    add(empty, "empty row", "")
    var sentences: [String] = []
    if !parts.isEmpty {
      sentences.append("skipped as the mapping says: " + parts.joined(separator: ", "))
    }
    if gathered > 0 {
      sentences.append(
        "\(gathered) row\(gathered == 1 ? " says" : "s say") more of a row before "
          + (gathered == 1 ? "it" : "them"))
    }
    if blankEnds > 0 {
      sentences.append("every row has empty cells behind the last column")
    }
    if !columns.isEmpty {
      let named = columns.prefix(Self.mostNamed).map { "'\(VisibleText.forTerminal($0))'" }
      let more = columns.count - named.count
      sentences.append(
        "columns that fill nothing: " + named.joined(separator: ", ")
          + (more > 0 ? " and \(more) more" : ""))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }
}
