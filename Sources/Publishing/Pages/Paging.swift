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
