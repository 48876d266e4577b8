internal import OfficeFiles
internal import TextFormats

/// A form as a file that somebody fills in with a spreadsheet and sends back.
struct FormFile {
  /// Column of words to choose from, below the heading.
  struct Choice {
    let column: Int
    /// The first row whose cell is chosen.
    let firstRow: Int
    /// What the words are explained by: a sheet of its own, its rows the words, each with what it means.
    let sheet: String
    let heading: [String]
    let words: [(word: String, meaning: String)]
    /// What is said where something else is typed.
    let title: String
    let message: String
  }

  let title: String
  let sheet: String
  /// The heading and a row for each line.
  let rows: [[String]]
  let widths: [Double]
  /// Columns that are not for whoever fills it in.
  let asides: Set<Int>
  /// Columns whose texts are what a row is about.
  var headingColumns: Set<Int> = []
  /// Whether what is typed, and what is aside, goes on in further lines of its cell.
  var wrapsRoom = false
  var choice: Choice?

  /// UTF-8 with a mark and CRLF, as spreadsheets want it.
  static func csv(_ rows: [[String]]) -> [UInt8] {
    var sink = ByteSink(reserving: 16_384)
    sink.append(bytes: [0xEF, 0xBB, 0xBF])
    for cells in rows {
      for (place, cell) in cells.enumerated() {
        if place > 0 { sink.append(byte: UInt8(ascii: ",")) }
        sink.append(csvCell: cell)
      }
      sink.append("\r\n")
    }
    return sink.bytes
  }

  /// The form as a workbook, whose cells are text: nothing in them is defused, and zeros stay.
  /// - Throws: where a text has no room in a cell, or the workbook cannot be made.
  func workbook() throws(RenderingFailure) -> [UInt8] {
    var book = WorkbookDraft(title: VisibleText.text(title), author: "Landscape")
    var names = SheetNames()
    var sheet = WorkbookDraft.Sheet(name: names.name(for: sheet))
    sheet.rows = rows.enumerated().map { number, cells in
      cells.enumerated().map { place, cell in
        .text(cell, number == 0 ? .heading : style(of: place))
      }
    }
    sheet.columnWidths = widths
    sheet.frozenRows = 1
    sheet.isWide = true
    sheet.wrapsRoom = wrapsRoom
    if let choice {
      let words = names.name(for: choice.sheet)
      sheet.choices = [
        WorkbookDraft.Choices(
          column: choice.column, firstRow: choice.firstRow,
          rule: .listed(sheet: words, column: 0, firstRow: 1, lastRow: choice.words.count),
          isStrict: true, title: choice.title, message: choice.message)
      ]
      var explained = WorkbookDraft.Sheet(name: words)
      explained.rows =
        [choice.heading.map { .text($0, .heading) }]
        + choice.words.map { [.text($0.word, .rowHeading), .text($0.meaning)] }
      explained.columnWidths = [22, 90]
      explained.frozenRows = 1
      book.sheets = [sheet, explained]
    } else {
      book.sheets = [sheet]
    }
    do throws(WorkbookWritingFailure) {
      return try book.bytes()
    } catch {
      throw RenderingFailure(error)
    }
  }

  private func style(of column: Int) -> WorkbookDraft.Style {
    if asides.contains(column) { return wrapsRoom ? .asideLines : .aside }
    return headingColumns.contains(column) ? .rowHeading : .plain
  }
}
