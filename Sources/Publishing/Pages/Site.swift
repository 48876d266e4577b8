internal import LandscapeModel
internal import Synchronization

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
  /// - Complexity: O(bytes of all pages).
  package func files() -> [(path: String, bytes: [UInt8])] {
    let files = Mutex<[(path: String, bytes: [UInt8])]>([])
    write { file in files.withLock { $0.append((file.path, file.bytes)) } }
    return files.withLock { $0 }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Hands over every page as soon as it is written, in no order: none is held after that.
  ///
  /// A page is built once and rendered in every language.
  /// - Parameter beside: what else is made meanwhile, on either thread.
  /// - Complexity: O(bytes of all pages).
  package func write(
    beside: [@Sendable () -> Void] = [], to take: @escaping FileTaker
  ) {
    let pages = context.paths.pages
    // What is not a page is as long as many of them, and begun first.
    let others: [@Sendable () -> Void] =
      beside + [
        { for file in searchFiles() { take(OutputFile(file)) } },
        { for file in ExplorerIndex(context: context).files() { take(OutputFile(file)) } },
        { take(OutputFile(path: "index.html", bytes: ChooserPage(context: context).bytes())) },
      ]
    _ = concurrently(count: others.count + pages.count, threads: Self.threads) { number in
      if number < others.count {
        others[number]()
      } else {
        write(pages[number - others.count], to: take)
      }
    }
  }

  /// What search looks through, by path; of all of it no page has to be written.
  package func searchFiles() -> [(path: String, bytes: [UInt8])] {
    SearchIndex(context: context).files()
  }

  private static let threads = 2

  /// A page in every language, and beside it the whole of a list of several pages.
  private func write(_ page: SitePage, to take: FileTaker) {
    let document = context.document(of: page)
    for language in context.content.languages {
      let bytes = PageFrame(context: context, language: language, page: page).bytes(of: document)
      take(
        OutputFile(
          path: language.tag + "/" + context.paths.path(of: page), bytes: bytes))
      for case .paged(let list) in document.blocks where list.number == 1 {
        if let script = list.script(in: context, language) { take(OutputFile(script)) }
      }
    }
  }
}

extension OutputFile {
  fileprivate init(_ file: (path: String, bytes: [UInt8])) {
    self.init(path: file.path, bytes: file.bytes)
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
