internal import LandscapeModel

/// A page of the report. Both languages hold every page under the same path.
enum SitePage: Hashable, Sendable {
  case summary
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
  case kinds
  case plans(Int)
  case overlap
  case changes
  case scenarios
  /// Index into `ReportContent.scenarios`.
  case scenario(Int)
  case proposal
  case method
  case glossary
  case dataQuality
  case accessibility

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
    case .summary, .finding, .vanished, .partnership, .organisation, .area, .footprint: .subject
    default: .list
    }
  }

  /// The page of the menu that this one belongs to.
  var section: SitePage {
    switch self {
    case .findings, .finding, .vanished: .findings(1)
    case .partnerships, .partnership: .partnerships(1)
    case .organisations, .organisation: .organisations(1)
    case .areas, .area: .areas(1)
    case .footprints, .footprint: .footprints(1)
    case .plans: .plans(1)
    case .scenarios, .scenario, .proposal: .scenarios
    default: self
    }
  }

  /// The pages of the menu, in order.
  static let menu: [SitePage] = [
    .summary, .findings(1), .partnerships(1), .organisations(1), .areas(1), .footprints(1),
    .kinds, .plans(1), .overlap, .changes, .scenarios, .method, .dataQuality,
  ]

  /// The name of the page in the menu, in the trail and as the heading of a list.
  var name: Phrase {
    switch self {
    case .summary: .summary
    case .findings, .finding, .vanished: .findings
    case .partnerships, .partnership: .partnerships
    case .organisations, .organisation: .organisations
    case .areas, .area: .areas
    case .footprints, .footprint: .footprints
    case .kinds: .kinds
    case .plans: .plans
    case .overlap: .overlap
    case .changes: .changesPage
    case .scenarios: .scenarios
    case .scenario: .scenario
    case .proposal: .proposalTitle
    case .method: .method
    case .glossary: .glossary
    case .dataQuality: .dataQuality
    case .accessibility: .accessibility
    }
  }
}
