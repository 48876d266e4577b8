/// The literals of text in a Swift source: of one line or several, raw or not, with what stands in their
/// interpolations, and outside of comments.
struct SwiftLiterals {
  struct Literal: Hashable {
    let line: Int
    /// As it is written, with `placeholder` where a value comes.
    let text: String
    /// The source before it, a statement or more.
    let before: String
  }

  static let placeholder = "\u{FFFC}"

  private(set) var literals: [Literal] = []
  private let source: [Unicode.Scalar]
  /// The line that each scalar stands in.
  private let lines: [Int]
  private var place = 0

  init(_ text: String) {
    source = Array(text.unicodeScalars)
    var line = 1
    lines = source.map { scalar in
      defer { if scalar == "\n" { line += 1 } }
      return line
    }
    scan(until: nil)
    literals.sort { $0.line < $1.line }
  }

  private func starts(_ word: String, at place: Int) -> Bool {
    source[place...].starts(with: word.unicodeScalars)
  }

  /// Reads code; inside of an interpolation to the bracket that closes it.
  private mutating func scan(until end: Unicode.Scalar?) {
    var depth = 0
    while place < source.count {
      let scalar = source[place]
      if starts("//", at: place) {
        while place < source.count, source[place] != "\n" { place += 1 }
      } else if scalar == "\"" || isRawStart {
        literal()
        continue
      } else if scalar == "(" {
        depth += 1
      } else if scalar == ")" {
        if depth == 0, end == ")" { return }
        depth -= 1
      }
      place += 1
    }
  }

  private var isRawStart: Bool {
    guard source[place] == "#" else { return false }
    return source[place...].first { $0 != "#" } == "\""
  }

  private mutating func literal() {
    let start = place
    var hashes = ""
    while source[place] == "#" {
      hashes += "#"
      place += 1
    }
    let quotes = starts("\"\"\"", at: place) ? "\"\"\"" : "\""
    place += quotes.count
    let (close, escape) = (quotes + hashes, "\\" + hashes)
    var text = ""
    while place < source.count, !starts(close, at: place) {
      guard starts(escape, at: place) else {
        text.unicodeScalars.append(source[place])
        place += 1
        continue
      }
      place += escape.count
      switch source[place] {
      case "(":
        place += 1
        scan(until: ")")
        text += Self.placeholder
      case "n": text += "\n"
      case "0": text += "\0"
      case "\n":
        // A line that goes on in the next.
        while place + 1 < source.count, source[place + 1] == " " { place += 1 }
      default: text.unicodeScalars.append(source[place])
      }
      place += 1
    }
    place += close.count
    var before = String.UnicodeScalarView()
    before.append(contentsOf: source[max(0, start - 300)..<start])
    literals.append(
      Literal(
        line: lines[start], text: text, before: String(before)))
  }
}
