/// How the columns of a table share the line of a page of A4 in the article class.
///
/// A column has room for what cannot wrap: its numbers and the longest words of its heading and cells. Where there is not
/// enough for all, the table lies on its side, then its type becomes smaller, and at last the headings of numbers stand
/// upright. What is left is shared in the measure of what could use more.
struct LaTeXColumns {
  /// The argument of `tabular`.
  let specification: String
  /// Whether columns have a width, and cells lines.
  let hasLines: Bool
  /// Whether the table lies on its side.
  let isAcross: Bool
  /// The size of its type, as LaTeX calls it.
  let size: String
  /// Of each column whether its heading is turned.
  let isTurned: [Bool]
  /// About how many lines its rows take.
  let lineCount: Int

  /// A line and its type; lengths are in tenths of the width of a digit.
  private struct Line {
    var length: Int
    /// Between two columns that wrap.
    var gap: Int
    var isAcross = false
    var size = "footnotesize"
    /// Whether the headings of numbers are turned.
    var turns = false
  }

  /// Of articles on A4 in 10, 11 and 12 pt those of 11 pt have the fewest digits in a line: there one of footnote size is
  /// 4.62 pt wide and one of script size 4.25 pt, the text is 360 pt wide and 595 pt high, and 6 pt are left between columns.
  private static let lines = [
    Line(length: 779, gap: 13),
    Line(length: 1_287, gap: 13, isAcross: true),
    Line(length: 1_400, gap: 14, isAcross: true, size: "scriptsize"),
    Line(length: 1_287, gap: 13, isAcross: true, turns: true),
    Line(length: 1_400, gap: 14, isAcross: true, size: "scriptsize", turns: true),
  ]

  /// Between two columns that do not wrap LaTeX leaves 12 pt.
  private static let naturalGap = 26

  init(_ view: TableView) {
    let columns = view.columns.indices.map { index in Column(index, of: view) }
    let natural =
      columns.reduce(0) { $0 + $1.natural } + Self.naturalGap * max(0, columns.count - 1)
    if natural <= Self.lines[0].length {
      specification = "@{}" + view.columns.map { $0.isAlignedRight ? "r" : "l" }.joined() + "@{}"
      (hasLines, isAcross, size) = (false, false, Self.lines[0].size)
      isTurned = columns.map { _ in false }
      lineCount = view.rows.count
      return
    }
    let gaps = max(0, columns.count - 1)
    let line =
      Self.lines.first { line in
        columns.reduce(0) { $0 + $1.least(line.turns) } <= line.length - line.gap * gaps
      } ?? Self.lines[Self.lines.count - 1]
    let room = max(1, line.length - line.gap * gaps)
    let widths = Self.shares(of: room, among: columns, turns: line.turns)
    let parts = zip(widths, view.columns).map { width, column in
      let share = String(min(999, width * 1_000 / line.length))
      let digits = String(repeating: "0", count: max(0, 3 - share.utf8.count)) + share
      // TeX breaks no first word of a paragraph, unless something stands before it.
      let start =
        column.isAlignedRight
        ? "\\raggedleft\\arraybackslash" : "\\raggedright\\arraybackslash\\hspace{0pt}"
      return ">{\(start)}p{0.\(digits)\\linewidth}"
    }
    specification = "@{}" + parts.joined() + "@{}"
    (hasLines, isAcross, size) = (true, line.isAcross, line.size)
    isTurned = columns.map { line.turns && $0.isNumber }
    // Words that do not fit leave part of a line empty: about an eighth.
    lineCount = view.rows.reduce(0) { sum, row in
      sum
        + (zip(row, widths).map { cell, room in
          (9 * width(of: cell) / 8 + room - 1) / max(1, room)
        }.max() ?? 1)
    }
  }

  /// A width for each column: what it needs, and of the rest a share in the measure of what it wants beyond; where
  /// there is not enough for all needs, in the measure of these.
  private static func shares(of room: Int, among columns: [Column], turns: Bool) -> [Int] {
    let needs = columns.map { $0.least(turns) }
    let needed = needs.reduce(0, +)
    if needed >= room { return needs.map { room * $0 / needed } }
    let wishes = columns.map { $0.isNumber ? 0 : $0.wanted - $0.least(turns) }
    let wished = wishes.reduce(0, +)
    guard wished > 0 else { return needs.map { room * $0 / max(1, needed) } }
    return zip(needs, wishes).map { $0 + (room - needed) * $1 / wished }
  }

  /// What a column needs and wants.
  private struct Column {
    /// Without a line's end.
    var natural: Int
    var wanted: Int
    var isNumber: Bool
    /// What cannot be broken in the cells, and in the heading.
    private var cells: Int
    private var headingWord: Int

    func least(_ turns: Bool) -> Int {
      turns && isNumber ? max(cells, 14) : max(cells, headingWord, 30)
    }

    init(_ index: Int, of view: TableView) {
      let heading = view.columns[index].heading
      isNumber = view.columns[index].isAlignedRight
      var (widest, word) = (0, 0)
      for row in view.rows {
        widest = max(widest, width(of: row[index]))
        word = max(word, isNumber ? 0 : longestWord(row[index]))
      }
      natural = max(widest, width(of: heading))
      // A long word of a cell can be hyphenated.
      cells = isNumber ? widest : min(word, 200)
      headingWord = longestWord(heading)
      // A very long cell wraps; it does not take the room of all others.
      wanted = max(cells, headingWord, 30, min(widest, 400))
    }
  }

  /// The stretches of a text between which a line may end; where they end in a blank LaTeX knows so itself.
  ///
  /// Addresses and ids, words of more than 20 characters, may end a line after each of their signs, and after 16
  /// characters without one.
  static func pieces(of text: String) -> [String] {
    guard text.utf8.count > 20 else { return [text] }
    let signs = "/._=?&@:|+".unicodeScalars
    var pieces: [String] = []
    var piece = ""
    for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { piece += " " }
      guard word.unicodeScalars.count > 20 else {
        piece += word
        continue
      }
      var count = 0
      for scalar in word.unicodeScalars {
        piece.unicodeScalars.append(scalar)
        count += 1
        guard signs.contains(scalar) || count == 16 else { continue }
        count = 0
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty && !pieces.isEmpty ? pieces : pieces + [piece]
  }
}

/// The width of the longest stretch that LaTeX cannot break.
private func longestWord(_ cell: [TextRun]) -> Int {
  var (longest, current) = (0, 0)
  for run in cell {
    for (number, piece) in LaTeXColumns.pieces(of: run.text).enumerated() {
      if number > 0 { current = 0 }
      for scalar in piece.unicodeScalars {
        let isBreak = scalar == " " || scalar == "-"
        current += isBreak && scalar == " " ? 0 : width(of: scalar, isStrong: run.isStrong)
        longest = max(longest, current)
        if isBreak { current = 0 }
      }
    }
    if run.endsLine { current = 0 }
  }
  return longest
}

private func width(of cell: [TextRun]) -> Int {
  cell.reduce(0) { sum, run in
    run.text.unicodeScalars.reduce(sum) { $0 + width(of: $1, isStrong: run.isStrong) }
  }
}

/// The width of a character of Computer Modern in tenths of a digit's, rounded up within its kind.
private func width(of scalar: Unicode.Scalar, isStrong: Bool) -> Int {
  let width =
    switch scalar {
    case "W", "M": 20
    case "A"..."Z": 16
    case "m", "w", "\u{175}", "%", "&", "@": 17
    case "f", "i", "j", "l", "r", "t", "I", ".", ",", ";", ":", "'", "(", ")", "-", "/", " ": 8
    default: 11
    }
  return isStrong ? width * 23 / 20 : width
}
