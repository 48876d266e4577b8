internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// How a list is cut into pages: 100 rows a page, 20 pages at most (R9).
struct Paging {
  let rows: Int

  /// At least one, so that an empty list still has its page.
  var pages: Int {
    let size = SitePaths.rowsOfPage
    return min(SitePaths.pagesOfList, max(1, (rows + size - 1) / size))
  }

  /// The rows of page `number`, from 1.
  func range(of number: Int) -> Range<Int> {
    let start = (number - 1) * SitePaths.rowsOfPage
    return start..<min(rows, start + SitePaths.rowsOfPage)
  }

  /// Rows that no page shows.
  var unshown: Int { max(0, rows - pages * SitePaths.rowsOfPage) }
}

extension PagedBlock {
  var paging: Paging { Paging(rows: rows) }

  /// The script beside the folders that holds the whole list.
  fileprivate func path(in language: Language, _ paths: SitePaths) -> String {
    let page = paths.path(of: page(1))
    return "list-" + page.dropLast(5) + "." + language.tag + ".js"
  }

  private var shown: Int { rows - paging.unshown }

  /// The whole list as a script that fills one global; `nil` where one page has it all.
  ///
  /// A page of several shows its rows in the order of the list and cannot sort or filter what stands on
  /// the others. Its first page therefore names a script beside the folders,
  /// `list-partnerships.en.js`, that holds the whole list as a page of its own would show it; the reader
  /// asks for it.
  /// - Complexity: O(bytes of the list).
  func script(
    in context: SiteContext, _ language: Language
  ) -> (path: String, bytes: [UInt8])? {
    guard paging.pages > 1 else { return nil }
    var writer = PageWriter(context: context, language: language, page: page(1))
    writer.tableCount = tablesBefore
    writer.list(blocks(language, 0..<shown, true))
    writer.endSection()
    var sink = ByteSink(reserving: writer.html.byteCount * 5 / 4)
    sink.append("var landscapeList=\"")
    SearchIndex.appendEscaped(writer.html.bytes, to: &sink)
    sink.append("\";\n")
    return (path(in: language, context.paths), sink.bytes)
  }
}

extension PageWriter {
  /// A page of a list with links to the others, and where the script finds the whole of it.
  mutating func paged(_ list: PagedBlock) {
    let paging = list.paging
    if paging.pages > 1 || list.rows > 0 {
      open(.div, [.id("filter"), .class(.filter)] + attributes(of: list))
      close(.div)
    }
    element(.div, .id("list")) { page in
      page.list(list.blocks(page.language, paging.range(of: list.number), paging.pages == 1))
    }
    self.paging(list)
  }

  /// The blocks of a list that can be filtered.
  fileprivate mutating func list(_ blocks: [Block]) {
    isInList = true
    filterRanks = ColumnOrder(language: language).filterRanks(of: blocks)
    self.blocks(blocks)
    isInList = false
  }

  private func attributes(of list: PagedBlock) -> [HTMLAttribute] {
    if list.paging.pages == 1 { return [] }
    if list.number > 1 {
      return [
        .first(context.paths.link(from: list.page(list.number), to: list.page(1), fragment: "?"))
      ]
    }
    let path = list.path(in: language, context.paths)
    return [
      .list(context.paths.link(from: list.page(1), toRootFile: path)),
      .rows(list.rows - list.paging.unshown),
    ]
  }

  /// Links to the other pages of a list, and how many rows no page shows.
  private mutating func paging(_ list: PagedBlock) {
    let (paging, number, target) = (list.paging, list.number, list.page)
    if paging.unshown > 0 {
      element(.p) { page in
        page.text(page.unshown(paging.unshown, .table(list.table)))
        let path = "tables/" + list.table.rawValue + "." + page.language.tag + ".csv"
        for (path, name) in [
          (path, Phrase.csv), (path + "." + Gzip.fileExtension, .csvCompressed),
        ] where page.context.tableSizes[path] != nil {
          page.space()
          page.element(
            .a, .href(page.context.paths.link(from: page.page, toRootFile: path)), text: name)
        }
      }
    }
    guard paging.pages > 1 else { return }
    element(.nav, .class(.pages), .label(Phrase.pagesOfList(language))) { page in
      page.element(.ul) { page in
        for other in 1...paging.pages {
          page.element(.li) { page in
            if other == number {
              page.element(
                .a, .href(page.context.paths.link(from: page.page, to: target(other))), .currentPage
              ) {
                $0.text(.pageNumber(other))
              }
            } else {
              page.link(to: target(other), text: .pageNumber(other))
            }
          }
        }
      }
    }
  }
}
