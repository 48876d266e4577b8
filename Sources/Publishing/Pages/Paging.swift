internal import LandscapeModel

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

/// A list of the report: the pages it is cut into, and the whole of it for the script.
///
/// A page of several shows its rows in the order of the list and cannot sort or filter what stands on
/// the others. Its first page therefore names a script beside the folders, `list-partnerships.en.js`,
/// that holds the whole list as a page of its own would show it; the reader asks for it.
struct SiteList {
  let context: SiteContext
  let language: Language
  let rows: Int
  /// The table for papers that holds all rows.
  let download: String
  /// The page with a number.
  let page: (Int) -> SitePage
  /// Tables that stand before the list on its first page.
  var tablesBefore = 0
  /// Writes rows; all of them are on the page where the last argument says so.
  let write: (inout PageWriter, Range<Int>, Bool) -> Void

  var paging: Paging { Paging(rows: rows) }

  private var path: String {
    let page = context.paths.path(of: page(1))
    return "list-" + page.dropLast(5) + "." + language.rawValue + ".js"
  }

  /// Page `number` of the list, from 1, with links to the others.
  func write(_ number: Int, _ writer: inout PageWriter) {
    if paging.pages == 1 {
      if rows > 0 { writer.element(.div, .id("filter"), .class(.filter)) }
    } else if number == 1 {
      writer.element(
        .div, .id("filter"), .class(.filter),
        .list(context.paths.link(from: page(1), toRootFile: path)), .rows(shown))
    } else {
      writer.element(
        .div, .id("filter"), .class(.filter),
        .first(context.paths.link(from: page(number), to: page(1), fragment: "?")))
    }
    writer.element(.div, .id("list")) { write(&$0, paging.range(of: number), paging.pages == 1) }
    writer.paging(total: rows, number: number, download: download, page: page)
  }

  private var shown: Int { rows - paging.unshown }

  /// The whole list as a script that fills one global; `nil` where one page has it all.
  /// - Complexity: O(bytes of the list).
  func script() -> (path: String, bytes: [UInt8])? {
    guard paging.pages > 1 else { return nil }
    var writer = PageWriter(context: context, language: language, page: page(1))
    writer.tableCount = tablesBefore
    write(&writer, 0..<shown, true)
    var sink = ByteSink(reserving: writer.html.bytes.count * 5 / 4)
    sink.append("var landscapeList=\"")
    SearchIndex.appendEscaped(writer.html.bytes, to: &sink)
    sink.append("\";\n")
    return (path, sink.bytes)
  }
}

extension PageWriter {
  /// Links to the other pages of a list, and how many rows no page shows.
  mutating func paging(
    total: Int, number: Int, download: String, page target: (Int) -> SitePage
  ) {
    let paging = Paging(rows: total)
    if paging.unshown > 0 {
      element(.p) { page in
        page.text(.unshown(paging.unshown))
        let path = "tables/" + download + "." + page.language.rawValue + ".csv"
        if page.context.tableSizes[path] != nil {
          page.space()
          page.element(
            .a, .href(page.context.paths.link(from: page.page, toRootFile: path)), text: .csv)
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
