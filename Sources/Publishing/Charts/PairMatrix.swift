internal import LandscapeModel
internal import Wording

/// Which two of some records overlap, as a triangle of tinted cells: a cell stands in the row of the one and in the
/// column of the other.
///
/// Names stand on both sides, level: left of the row, and where the row ends, which is the head of the record's
/// column. A square would show everything twice and have no room for the second names.
struct PairMatrix: Sendable {
  struct Row: Sendable {
    let name: LocalisedText
    /// Where a link leads: what is said of the record's overlaps.
    let page: SitePage
    let fragment: String
  }

  /// Two rows that overlap, the column no further than the row.
  struct Cell: Sendable {
    let row: Int
    let column: Int
    /// 1…5.
    let step: Int
  }

  /// That of the figure.
  let id: String
  /// What ids inside it begin with: short, since every link has three of them.
  let prefix: String
  let rows: [Row]
  let cells: [Cell]
  /// What each tint stands for, the first first: the end of a cell's name.
  let steps: [String]
  /// Whether each cell is a link; else each row is.
  let linksCells: Bool

  /// Bytes of a cell that is a link, but for the page that it leads to.
  static let bytesOfLink = 100
  /// Bytes of a row with both of its names.
  static let bytesOfRow = 180

  /// As wide as the text of a page at 1,280 px.
  private static let widest = 1_200
  private static let (top, rowHeight, space) = (8, 18, 8)
  private static let cellWidths = 12...24

  /// Where things stand in a language: names have their lengths.
  private struct Layout {
    /// Letters of a name that are shown.
    let letters: Int
    let cell: Int
    let left: Int
    let width: Int
  }

  private func layout(in language: Language) -> Layout {
    let longest = ChartText.width(rows.map(\.name), in: language) / ChartText.letterWidth
    let room = Self.widest - Self.space * 3
    let fitting = (room - 2 * longest * ChartText.letterWidth) / max(1, rows.count)
    let cell = min(max(fitting, Self.cellWidths.lowerBound), Self.cellWidths.upperBound)
    let letters = min(longest, (room - rows.count * cell) / 2 / ChartText.letterWidth)
    let names = letters * ChartText.letterWidth
    let left = names + Self.space
    return Layout(
      letters: letters, cell: cell, left: left,
      width: left + rows.count * cell + Self.space + names + Self.space)
  }

  /// - Parameters:
  ///   - message: what it shows, in a sentence.
  ///   - description: the same in numbers, for who cannot see it.
  func picture(_ message: RichText, name: LocalisedText, description: Phrase) -> Picture {
    var picture = Picture(
      id: id, message: message, name: name, description: description,
      width: { layout(in: $0).width }, height: Self.top * 2 + rows.count * Self.rowHeight,
      draw: { page in
        let layout = layout(in: page.language)
        lines(layout, &page)
        tints(layout, &page)
        names(layout, &page)
      })
    picture.hasLinks = true
    return picture
  }

  private func y(_ row: Int) -> Int { Self.top + row * Self.rowHeight }

  /// The outline of the triangle, and a light line each five rows and columns.
  private func lines(_ layout: Layout, _ page: inout PageWriter) {
    var grid = ""
    for row in stride(from: 5, to: rows.count, by: 5) {
      let x = layout.left + row * layout.cell
      grid += "M\(layout.left) \(y(row))H\(x)V\(y(rows.count))"
    }
    if !grid.isEmpty { page.element(.path, .class(.grid), .fillNone, .pathData(grid)) }
    let steps = rows.indices.map { _ in "h\(layout.cell)v\(Self.rowHeight)" }.joined()
    page.element(
      .path, .class(.axis), .fillNone,
      .pathData("M\(layout.left) \(Self.top)\(steps)H\(layout.left)z"))
  }

  private func tints(_ layout: Layout, _ page: inout PageWriter) {
    guard linksCells else {
      // One path a tint, not an element a cell.
      for step in 1...steps.count {
        let path = cells.filter { $0.step == step }.map { self.path($0, layout) }.joined()
        if !path.isEmpty { page.element(.path, .class(.heat(step)), .pathData(path)) }
      }
      return
    }
    let used = Set(cells.map(\.step)).sorted()
    page.element(.defs) { page in
      for step in used {
        page.element(.text, .id("\(prefix)s\(step)")) { $0.plain(steps[step - 1]) }
      }
    }
    for cell in cells {
      let row = rows[cell.row]
      func rectangle(_ page: inout PageWriter) {
        page.element(.path, .class(.heat(cell.step)), .pathData(path(cell, layout)))
      }
      guard page.context.paths.exists(row.page) else {
        rectangle(&page)
        continue
      }
      page.element(
        .a,
        .href(page.context.paths.link(from: page.page, to: row.page, fragment: row.fragment)),
        .labelledBy(
          "\(prefix)r\(cell.row) \(prefix)r\(cell.column) \(prefix)s\(cell.step)"),
        content: rectangle)
    }
  }

  private func path(_ cell: Cell, _ layout: Layout) -> String {
    let width = layout.cell
    return
      "M\(layout.left + cell.column * width) \(y(cell.row))h\(width)v\(Self.rowHeight)h-\(width)z"
  }

  /// The names left of the rows, which links are named by, and the same again at the heads of the columns.
  private func names(_ layout: Layout, _ page: inout PageWriter) {
    page.element(.g, .anchorEnd) { page in
      for row in rows.indices {
        func name(_ page: inout PageWriter) {
          label(row, layout.left - Self.space, layout.letters, [.id("\(prefix)r\(row)")], &page)
        }
        if linksCells {
          name(&page)
        } else {
          page.link(to: rows[row].page, fragment: rows[row].fragment, name)
        }
      }
    }
    page.element(.g, .hidden) { page in
      for row in rows.indices {
        let x = layout.left + (row + 1) * layout.cell + Self.space
        label(row, x, (layout.width - x) / ChartText.letterWidth, [], &page)
      }
    }
  }

  private func label(
    _ row: Int, _ x: Int, _ letters: Int, _ attributes: [HTMLAttribute], _ page: inout PageWriter
  ) {
    let form = rows[row].name.form(in: page.language)
    let text =
      ChartText.cut(form.text, to: letters)
    let language =
      form.language == page.declaredLanguage ? [] : [HTMLAttribute.languageInPicture(form.language)]
    page.open(.text, attributes + [.x(x), .y(y(row) + 14)] + language)
    page.plain(text)
    page.close(.text)
  }
}
