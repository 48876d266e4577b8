internal import LandscapeModel

/// How the columns of a table share the width of a page, in twentieths of a point.
struct OfficeColumnWidths {
  let widths: [Int]
  /// Whether the page has to lie on its side, because the longest words need more than it is wide.
  let isAcross: Bool
  /// In half points: smaller where even that is too narrow.
  let fontSize: Int

  /// The text of a page of A4, upright and on its side.
  static let upright = 9_864
  static let across = 14_796

  /// The print of tables in half points, on pages and on a sheet.
  private static let ofPages = 18
  static let ofSheet = 16

  /// What a character of 9 points takes on average, and what a cell has on its sides.
  private static let character = 98
  /// The same in bold.
  private static let headingCharacter = 122
  private static let sides = 190

  init(_ view: TableView, form: OfficeDocument.Form = .pages) {
    // What smaller print needs is what this print needs in more room.
    let print = form == .sheet ? Self.ofSheet : Self.ofPages
    func inPrint(_ width: Int) -> Int { width * print / Self.ofPages }
    let upright = Self.upright * Self.ofPages / print
    let needs = view.columns.indices.map { view.measure(of: $0) }
    // An address or a chain of signs may be broken; a word or a heading may not.
    let least = needs.map { needs in
      max(
        min(24, needs.headingWord) * Self.headingCharacter, min(18, needs.word) * Self.character)
        + Self.sides
    }
    let wanted = zip(needs, least).map { needs, least in
      max(least, min(120, needs.cell) * Self.character * 9 / 10 + Self.sides)
    }
    let sum = least.reduce(0, +)
    isAcross = sum > upright && form == .pages
    let room = isAcross ? Self.across : upright
    fontSize = sum <= room ? print : max(10, print * room / max(1, sum))
    if sum >= room {
      widths = least.map { max(1, inPrint($0 * room / max(1, sum))) }
    } else {
      let more = zip(wanted, least).map { $0 - $1 }
      let all = max(1, more.reduce(0, +))
      // A table of few words need not be as wide as the page.
      let given = min(room - sum, all)
      widths = zip(least, more).map { inPrint($0 + $1 * given / all) }
    }
  }
}

/// Writes a table as WordprocessingML: a heading row that repeats, the first cells as headings of their rows.
struct OfficeTable {
  let view: TableView
  let widths: OfficeColumnWidths

  func write(_ runs: inout OfficeRuns, to sink: inout ByteSink) {
    let caption = OfficeRuns.escaped(view.caption)
    sink.append(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(widths.widths.reduce(0, +))\" w:type=\"dxa\"/>"
        + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" "
        + "w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
        + "<w:tblCaption w:val=\"\(caption)\"/></w:tblPr><w:tblGrid>")
    for width in widths.widths { sink.append("<w:gridCol w:w=\"\(width)\"/>") }
    sink.append("</w:tblGrid>")
    runs.fontSize = widths.fontSize < 18 ? widths.fontSize : nil
    defer { runs.fontSize = nil }
    row(view.columns.map(\.heading), isHeading: true, &runs, to: &sink)
    for cells in view.rows { row(cells, isHeading: false, &runs, to: &sink) }
    sink.append("</w:tbl>\n")
  }

  private func row(
    _ cells: [[TextRun]], isHeading: Bool, _ runs: inout OfficeRuns, to sink: inout ByteSink
  ) {
    sink.append("<w:tr><w:trPr><w:cantSplit/>")
    if isHeading { sink.append("<w:tblHeader/>") }
    sink.append("</w:trPr>")
    for (place, cell) in cells.enumerated() {
      sink.append("<w:tc><w:tcPr><w:tcW w:w=\"\(widths.widths[place])\" w:type=\"dxa\"/>")
      if isHeading { sink.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DCE9F5\"/>") }
      sink.append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>")
      if isHeading { sink.append("<w:keepNext/>") }
      if view.columns[place].isAlignedRight { sink.append("<w:jc w:val=\"right\"/>") }
      sink.append("</w:pPr>")
      for var run in cell {
        run.isStrong = run.isStrong || isHeading
        runs.append(run, to: &sink)
      }
      sink.append("</w:p></w:tc>")
    }
    sink.append("</w:tr>\n")
  }
}
