internal import LandscapeModel
internal import Wording

/// How much of a package its sheet tells; the rest is counted.
struct WorkOrderShare {
  var bodies: Int
  var questions: Int
  /// Of each question.
  var findings: Int
  /// Whether it is told what exactly the bodies of a finding have in common.
  var saysHow: Bool

  /// Whether the law of each body is told beside who can change it.
  var saysLaw = true

  static let least = WorkOrderShare(
    bodies: 3, questions: 2, findings: 1, saysHow: false, saysLaw: false)

  /// The first that fits is taken: findings go before the text of the law, and that before questions and bodies.
  static let ladder: [WorkOrderShare] =
    [(3, true), (2, true), (1, true), (3, false), (2, false), (1, false)].map {
      WorkOrderShare(bodies: 30, questions: 12, findings: $0.0, saysHow: $0.1)
    }
    + [
      (30, 12), (24, 10), (20, 8), (16, 8), (16, 6), (12, 6), (12, 5), (10, 5), (10, 4), (8, 4),
      (6, 4), (6, 3), (4, 3),
    ].map {
      WorkOrderShare(
        bodies: $0.0, questions: $0.1, findings: 1, saysHow: false, saysLaw: false)
    } + [least]
}

/// About how high a document stands as a sheet of a word processor, whose print is the larger one.
struct SheetHeight {
  /// In points.
  private(set) var points = 0.0

  var fits: Bool { points <= Self.most }

  /// A page of A4 between its margins, less a little for what is only estimated.
  private static let most = 732.0
  private static let width = Double(OfficeColumnWidths.upright) / 20
  /// A character takes so much of its size on average; line ends in the middle of words are counted below.
  private static let character = 0.5

  /// - Complexity: O(text of the document).
  init(of document: Document, in language: Language) {
    let text = ShownText(language: language, numbers: DocumentNumbers(document))
    func paragraph(_ shown: RichText, size: Double, spacing: Double, after: Double) -> Double {
      let room = Int(Self.width / (size * Self.character))
      let lines = Self.lines(text.plain(shown), room: room)
      return Double(lines) * size * spacing + after
    }
    points += paragraph(document.title, size: 17, spacing: 1.17, after: 6)
    for line in document.opening { points += paragraph(line, size: 10.5, spacing: 1.29, after: 6) }
    for block in document.notingEnglish(in: language).blocks {
      switch block {
      case .paragraph(let shown, .small), .paragraph(let shown, .legend):
        points += paragraph(shown, size: 8.5, spacing: 1.17, after: 4)
      case .paragraph(let shown, _):
        points += paragraph(shown, size: 10.5, spacing: 1.29, after: 6)
      case .table(let block):
        points += Self.height(
          of: TableView(block.table, language: language, defusesFormulas: false))
      default: break
      }
    }
  }

  private static func height(of view: TableView) -> Double {
    let widths = OfficeColumnWidths(view, form: .sheet)
    let size = Double(widths.fontSize) / 2
    func height(_ cells: [[TextRun]], isHeading: Bool) -> Double {
      let taken = cells.enumerated().map { place, cell in
        // Ten points are the sides of a cell.
        let room = (Double(widths.widths[place]) / 20 - 10) / (size * character)
        let isBold = isHeading || place == 0
        let text = cell.map { $0.endsLine ? "\n" : $0.text }.joined()
        return lines(text, room: max(1, Int(isBold ? room * 0.93 : room)))
      }
      return Double(taken.max() ?? 1) * size * 1.17 + 2.5
    }
    return 6 + 9.5 * 1.29 + 4 + height(view.columns.map(\.heading), isHeading: true)
      + view.rows.reduce(0) { $0 + height($1, isHeading: false) }
  }

  /// How many lines a text takes where each holds so many characters and a word that fits on a line is not parted.
  private static func lines(_ text: String, room: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var (lines, used) = (1, 0)
      for word in line.split(separator: " ").map(\.unicodeScalars.count) {
        if used > 0, used + 1 + word > room { (lines, used) = (lines + 1, 0) }
        used += (used > 0 ? 1 : 0) + word
        while used > room { (lines, used) = (lines + 1, used - room) }
      }
      return sum + lines
    }
  }
}
