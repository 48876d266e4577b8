internal import LandscapeModel
internal import Wording

extension PageWriter {
  /// A table with number, caption, headings, and below it notes, source, date, run and downloads.
  ///
  /// Only a table that has all of its rows on the page can be sorted (T5): the script then puts a button
  /// into each heading.
  mutating func table(_ block: TableBlock) {
    tableCount += 1
    shorthand = []
    let number = tableCount
    let table = block.table
    let order = table.order(in: language)
    let columns = block.columns(in: language)
    cut(order.count, block.worth) { page, cut in
      let rest = block.more + order.count - cut.shown
      var written = 0
      // The region by its number alone: the table itself says the whole caption.
      let numberID = block.id + "-number"
      page.element(
        .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy(numberID)
      ) { page in
        let isGrid = table.columns.contains(where: \.isGrid)
        let style: StyleClass? = isGrid ? .heat : block.sorts && rest == 0 ? .sort : nil
        page.open(.table, [.id(block.id)] + (style.map { [.class($0)] } ?? []))
        page.element(.caption) { page in
          page.element(.strong, .id(numberID), text: .tableNumber(number))
          page.plain(": ")
          page.text(table.measure)
          page.plain(", ")
          page.text(RichText.placeAndDate(of: page.landscape), isWhole: true)
          page.anchor(to: block.id, naming: .tableNumber(number))
        }
        page.element(.thead) { page in
          page.element(.tr) { page in
            let rows = style == .sort ? order.prefix(cut.shown) : []
            for column in columns {
              page.heading(
                of: table.columns[column], above: rows.map { table.rows[$0][column] })
            }
          }
        }
        page.element(.tbody) { page in
          written = page.entries(of: cut) { page, place in
            page.row(order[place], columns, of: block)
          }
        }
        page.close(.table)
      }
      page.tableNotes(table.notes + (rest > 0 ? [page.unshown(rest, block.rest)] : [])) { page in
        page.downloads(of: table, rows: order.prefix(written))
        if let whole = block.whole { page.downloads(of: whole.rawValue, .downloadWholeTable) }
      }
      return written
    }
  }

  /// - Parameter cells: those below it, where a reader can sort the table.
  private mutating func heading(
    of column: DocumentTable.Column, above cells: [DocumentTable.Cell]
  ) {
    let style: StyleClass? = column.isGrid ? .upright : column.isAlignedRight ? .number : nil
    let order = column.isAlignedRight ? nil : ranks(of: cells, in: column)
    open(
      .th, [.scope(.col)] + (style.map { [.class($0)] } ?? []) + (order.map { [.order($0)] } ?? []))
    if column.isGrid {
      for run in column.heading.runs(in: language) {
        element(.span, .lang(run.language)) { $0.plain(run.text) }
      }
    } else {
      text(column.heading, isLinked: false)
      if let unit = column.unit {
        plain(" (")
        text(unit)
        plain(")")
      }
    }
    close(.th)
  }

  /// What the cells sort by; `nil` where the script can see it. The values of a list's filter have one order on
  /// all of its tables.
  private func ranks(of cells: [DocumentTable.Cell], in column: DocumentTable.Column) -> [Int]? {
    if isInList, let filter = column.filter {
      guard let ranks = filterRanks[filter] else { return nil }
      return cells.map { cell in
        guard case .value(_, let key) = cell else { return 0 }
        return ranks[key] ?? 0
      }
    }
    // The script leaves fewer rows than three as they are.
    return cells.count < 3 ? nil : ColumnOrder(language: language).ranks(of: cells)
  }

  private mutating func row(_ row: Int, _ columns: [Int], of block: TableBlock) {
    open(.tr, block.rowIDs.indices.contains(row) ? [.id(block.rowIDs[row])] : [])
    // The words that say that text is in English only stand once a row.
    saysEnglishOnly = true
    for place in columns {
      let cell = block.table.rows[row][place]
      let column = block.table.columns[place]
      if place == block.headingColumn {
        element(.th, .scope(.row)) { $0.content(of: cell) }
      } else {
        open(.td, attributes(of: cell, column))
        content(of: cell)
        close(.td)
      }
      if saysEnglishOnly, cell.hasWritten { saysEnglishOnly = false }
    }
    saysEnglishOnly = true
    close(.tr)
  }

  private func attributes(
    of cell: DocumentTable.Cell, _ column: DocumentTable.Column
  ) -> [HTMLAttribute] {
    switch cell {
    case .count(let count) where column.isGrid: [.class(.heat(count))]
    case .value(_, let key):
      isInList ? column.filter.map { [.column($0), .key(key)] } ?? [] : []
    default: column.isAlignedRight ? [.class(.number)] : []
    }
  }

  private mutating func content(of cell: DocumentTable.Cell) {
    switch cell {
    case .text(let text): if text.isEmpty { missing(.notAvailable) } else { self.text(text) }
    case .value(let text, _): self.text(text)
    case .count(let count): plain(Numerals.grouped(count))
    case .number(let value, let decimals): number(value, decimals)
    case .share(let share): plain(Numerals.percent(share))
    case .graded(let value, let decimals, let grade):
      tag(grade.word, StyleClass(grade.tag))
      space()
      number(value, decimals)
    case .date(let date): text(DateWording.phrase(date))
    case .id(let id): element(.code) { $0.plain(id) }
    case .shorthand(let shorthand): missing(shorthand)
    }
  }

  private mutating func number(_ value: Double, _ decimals: Int) {
    switch ShownNumber(value, decimals: decimals) {
    case .text(let text): plain(text)
    case .shorthand(let shorthand): missing(shorthand)
    }
  }

  /// Links to the files of a table of the report, with their sizes, where they were written; for a table
  /// of this page alone the rows that are shown, as CSV inside the page.
  private mutating func downloads(of table: DocumentTable, rows: ArraySlice<Int>) {
    guard table.name.number == nil else {
      // The page may show some of its rows.
      return downloads(of: table.name.rawValue, .downloadWholeTable)
    }
    guard !rows.isEmpty else { return }
    let bytes = csvTable(
      table, rows: rows, language: language, defusesFormulas: context.settings.defusesFormulas
    ).bytes
    let page = context.paths.path(of: page).split(separator: "/").joined(separator: "-")
    element(.p, .class(.downloads)) { writer in
      writer.text(.downloadTable)
      writer.plain(": ")
      writer.element(
        .a, .href(Link(csv: bytes)),
        .download("\(page.dropLast(5))-\(table.name.rawValue).\(writer.language.tag).csv")
      ) { link in
        link.text(.csv)
        link.plain(" (" + Self.size(bytes.count) + ")")
      }
    }
  }
}

extension DocumentTable.Cell {
  /// Whether it holds text of the catalogue that exists in English only.
  fileprivate var hasWritten: Bool {
    switch self {
    case .text(let text), .value(let text, _): text.hasWritten
    default: false
    }
  }
}

extension RichText {
  /// Whether text of the catalogue that exists in English only is a part of it.
  fileprivate var hasWritten: Bool {
    pieces.contains { piece in
      switch piece {
      case .written: true
      case .strong(let text), .small(let text), .page(_, _, let text): text.hasWritten
      case .template(_, let parts): parts.contains(where: \.hasWritten)
      case .list(let names): names.entries(in: .english).contains(where: \.hasWritten)
      default: false
      }
    }
  }
}
