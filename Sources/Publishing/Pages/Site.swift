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
  /// - Complexity: O(bytes of all pages).
  package func files() -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", ChooserPage(context: context).bytes())
    ]
    let languages = Language.allCases
    let written = concurrently(threads: languages.count) { place in
      (pages: pages(in: languages[place]), lists: lists(in: languages[place]))
    }
    for (language, written) in zip(languages, written) {
      for (page, bytes) in written.pages {
        files.append((language.rawValue + "/" + context.paths.path(of: page), bytes))
      }
      files += written.lists
    }
    files += SearchIndex(context: context).files()
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func pages(in language: Language) -> [(SitePage, [UInt8])] {
    var pages: [(SitePage, [UInt8])] = [
      (.summary, SummaryPage(context: context, language: language).bytes()),
      (.kinds, KindsPage(context: context, language: language).bytes()),
      (.overlap, OverlapPage(context: context, language: language).bytes()),
      (.changes, ChangesPage(context: context, language: language).bytes()),
      (.scenarios, ScenariosPage(context: context, language: language).bytes()),
      (.proposal, ProposalPage(context: context, language: language).bytes()),
      (.method, MethodPage(context: context, language: language).bytes()),
      (.glossary, GlossaryPage(context: context, language: language).bytes()),
      (.dataQuality, DataQualityPage(context: context, language: language).bytes()),
      (.accessibility, AccessibilityPage(context: context, language: language).bytes()),
    ]
    pages += FindingsPage(context: context, language: language).pages()
    pages += PartnershipsPage(context: context, language: language).pages()
    pages += OrganisationsPage(context: context, language: language).pages()
    pages += AreasPage(context: context, language: language).pages()
    pages += FootprintsPage(context: context, language: language).pages()
    pages += PlansPage(context: context, language: language).pages()
    for page in context.paths.subjectPages { pages.append((page, bytes(of: page, language))) }
    return pages
  }

  /// Lists of several pages as a whole, as scripts beside those of search.
  private func lists(in language: Language) -> [(path: String, bytes: [UInt8])] {
    [
      FindingsPage(context: context, language: language).list,
      PartnershipsPage(context: context, language: language).list,
      OrganisationsPage(context: context, language: language).list,
      AreasPage(context: context, language: language).list,
      FootprintsPage(context: context, language: language).list,
      PlansPage(context: context, language: language).list,
    ].compactMap { $0.script() }
  }

  private func bytes(of page: SitePage, _ language: Language) -> [UInt8] {
    switch page {
    case .finding(let index):
      FindingPage(context: context, language: language, index: index).bytes()
    case .vanished(let index):
      VanishedPage(context: context, language: language, index: index).bytes()
    case .partnership(let index):
      PartnershipPage(context: context, language: language, index: index).bytes()
    case .organisation(let index):
      OrganisationPage(context: context, language: language, index: index).bytes()
    case .area(let index): AreaPage(context: context, language: language, index: index).bytes()
    case .footprint(let index):
      FootprintPage(context: context, language: language, index: index).bytes()
    case .scenario(let index):
      ScenarioPage(context: context, language: language, index: index).bytes()
    default: []
    }
  }
}
