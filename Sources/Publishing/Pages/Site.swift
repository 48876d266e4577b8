internal import LandscapeModel

/// The report's pages in both languages: `index.html`, `en/…` and `cy/…` with the same file names, and
/// what search looks through and lists are sorted from.
///
/// Pages need no network, no script and no file beside them, for all but search and whole lists; what is inside depends on the content
/// alone, so the same content gives the same bytes.
package struct Site: Sendable {
  private let context: SiteContext

  /// Prepares what all pages look things up in.
  /// - Parameter tableSizes: sizes in bytes of the tables written beside the pages, by path below
  ///   the report's folder (`tables/findings.en.csv`); pages link those and no others.
  package init(content: ReportContent, tableSizes: [String: Int] = [:]) {
    context = SiteContext(content: content, tableSizes: tableSizes)
  }

  /// Every page with its path below the report's folder, ascending by path in byte order.
  ///
  /// A page is built once and rendered in every language.
  /// - Complexity: O(bytes of all pages).
  package func files() -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", ChooserPage(context: context).bytes())
    ]
    let pages = context.paths.pages
    let threads = 2
    let written = concurrently(threads: threads) { thread in
      stride(from: thread, to: pages.count, by: threads).flatMap { self.files(of: pages[$0]) }
    }
    files += written.joined()
    files += SearchIndex(context: context).files()
    files += ExplorerIndex(context: context).files()
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A page in every language, and beside it the whole of a list of several pages.
  private func files(of page: SitePage) -> [(path: String, bytes: [UInt8])] {
    let document = context.document(of: page)
    return context.content.languages.flatMap { language -> [(path: String, bytes: [UInt8])] in
      let bytes = PageFrame(context: context, language: language, page: page).bytes(of: document)
      let lists = document.blocks.compactMap { block in
        if case .paged(let list) = block, list.number == 1 {
          list.script(in: context, language)
        } else {
          nil
        }
      }
      return [(language.tag + "/" + context.paths.path(of: page), bytes)] + lists
    }
  }
}

extension SiteContext {
  /// What stands on a page.
  fileprivate func document(of page: SitePage) -> Document {
    switch page {
    case .single(let page): page.document(self)
    case .findings(let number): FindingsPage(context: self, number: number).document
    case .vanished(let index): VanishedPage(context: self, index: index).document
    case .partnerships(let number): PartnershipsPage(context: self, number: number).document
    case .partnership(let index): PartnershipPage(context: self, index: index).document
    case .organisations(let number): OrganisationsPage(context: self, number: number).document
    case .organisation(let index): OrganisationPage(context: self, index: index).document
    case .areas(let number): AreasPage(context: self, number: number).document
    case .area(let index): AreaPage(context: self, index: index).document
    case .footprints(let number): FootprintsPage(context: self, number: number).document
    case .footprint(let index): FootprintPage(context: self, index: index).document
    case .plans(let number): PlansPage(context: self, number: number).document
    case .scenario(let index): ScenarioPage(context: self, index: index).document
    case .finding(let index):
      FindingDocument(context: self, finding: findings[index], mostPartnerships: 5_000).document
    }
  }
}
