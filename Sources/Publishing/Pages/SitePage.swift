internal import LandscapeModel
internal import Wording

/// A page of the report. Both languages hold every page under the same path.
enum SitePage: Hashable, Sendable {
  case single(SinglePage)
  /// A page of the list of findings, from 1.
  case findings(Int)
  /// Index into `Findings.all`.
  case finding(Int)
  /// Index into `ReportContent.vanished`.
  case vanished(Int)
  case partnerships(Int)
  case partnership(PartnershipIndex)
  case organisations(Int)
  case organisation(OrganisationIndex)
  case areas(Int)
  case area(AreaIndex)
  case footprints(Int)
  case footprint(FootprintIndex)
  case plans(Int)
  /// Index into `ReportContent.scenarios`.
  case scenario(Int)

  /// Pages that there is one of, in the order in which they are made.
  static let singles: [SitePage] = [
    .summary, .questions, .askFirst, .kinds, .overlap, .explorer, .packages, .loads, .calendar,
    .changes, .trend, .scenarios,
    .proposal, .ways,
    .method,
    .glossary, .dataQuality,
    .accessibility,
  ]

  /// Whether the page lies in a folder below its language's.
  var isInFolder: Bool {
    switch self {
    case .finding, .vanished, .partnership, .organisation, .area, .footprint, .scenario: true
    default: false
    }
  }

  /// How much it may weigh.
  var budget: PageBudget {
    switch self {
    case .single(let page): page.budget
    case .finding, .vanished, .partnership, .organisation, .area, .footprint: .subject
    default: .list
    }
  }

  /// The page of the menu that this one belongs to.
  var section: SitePage {
    switch self {
    case .findings, .finding, .vanished: .findings(1)
    case .partnerships, .partnership: .partnerships(1)
    case .organisations, .organisation, .loads: .organisations(1)
    case .areas, .area: .areas(1)
    case .footprints, .footprint: .footprints(1)
    case .plans, .calendar: .plans(1)
    case .scenario, .proposal, .ways: .scenarios
    case .packages: .overlap
    case .trend: .changes
    case .single: self
    }
  }

  /// The pages of the menu, in order.
  static let menu: [SitePage] = [
    .summary, .questions, .findings(1), .partnerships(1), .organisations(1), .areas(1),
    .footprints(1),
    .kinds, .plans(1), .overlap, .explorer, .changes, .scenarios, .askFirst, .method, .dataQuality,
  ]

  /// The name of the page in the menu, in the trail and as the heading of a list.
  var name: Phrase {
    switch self {
    case .single(let page): page.name
    case .findings, .finding, .vanished: .findings
    case .partnerships, .partnership: .partnerships
    case .organisations, .organisation: .organisations
    case .areas, .area: .areas
    case .footprints, .footprint: .footprints
    case .plans: .plans
    case .scenario: .scenario
    }
  }
}

/// A page that the report has one of. It is declared beside what stands on it, and is one line in
/// `SitePage.singles`; one that the menu shows is another in `SitePage.menu`.
struct SinglePage: Hashable, Sendable {
  /// The name of its file without the ending.
  let stem: String
  /// See `SitePage.name`.
  let name: Phrase
  let budget: PageBudget
  let document: @Sendable (SiteContext) -> Document

  init(
    _ stem: String, _ name: Phrase, budget: PageBudget = .list,
    document: @escaping @Sendable (SiteContext) -> Document
  ) {
    self.stem = stem
    self.name = name
    self.budget = budget
    self.document = document
  }

  static func == (left: SinglePage, right: SinglePage) -> Bool { left.stem == right.stem }

  func hash(into hasher: inout Hasher) { hasher.combine(stem) }
}
