internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review

/// Which pages there are, what their files are called and how one links to another.
struct SitePaths: Sendable {
  /// Rows of a list on one page, and pages of a list (R9).
  static let rowsOfPage = 100
  static let pagesOfList = 20

  private let findingSlugs: [String]
  private let vanishedSlugs: [String]
  private let partnershipSlugs: [String]
  private let organisationSlugs: [String]
  private let areaSlugs: [String]
  private let footprintSlugs: [String]
  private let scenarioSlugs: [String]
  /// Rows of each list that is cut into pages.
  private let rowsOfLists: [(page: @Sendable (Int) -> SitePage, rows: Int)]
  private let hasFinding: [Bool]
  private let hasPartnership: [Bool]
  private let hasOrganisation: [Bool]
  private let hasArea: [Bool]
  private let hasFootprint: [Bool]

  /// Pages are made for at most as many findings, partnerships, organisations, areas and footprints
  /// as the settings say: those that the first findings concern, then in the order of ids (R9).
  init(
    content: ReportContent, involvement: FindingInvolvement, places: PlaceIndex,
    widestAtomCount: Int
  ) {
    let landscape = content.landscape
    func slugs(_ ids: [String]) -> [String] {
      let slugs = PageSlugs(ids: ids)
      return ids.map { slugs[$0] }
    }
    let findings = slugs(content.findings.all.map(\.id) + content.vanished.map(\.id))
    findingSlugs = Array(findings.prefix(content.findings.all.count))
    vanishedSlugs = Array(findings.dropFirst(content.findings.all.count))
    partnershipSlugs = slugs(landscape.partnerships.map(\.id))
    organisationSlugs = slugs(landscape.organisations.map(\.id))
    areaSlugs = slugs(landscape.areas.map(\.code))
    footprintSlugs = slugs(landscape.footprints.ids)
    scenarioSlugs = slugs(content.scenarios.map(\.name))
    rowsOfLists = [
      ({ @Sendable in .findings($0) }, content.findings.all.count),
      ({ @Sendable in .partnerships($0) }, landscape.partnerships.count),
      ({ @Sendable in .organisations($0) }, landscape.organisations.count),
      ({ @Sendable in .areas($0) }, landscape.areas.count),
      ({ @Sendable in .footprints($0) }, landscape.footprints.count),
      ({ @Sendable in .plans($0) }, landscape.partnerships.count(where: \.hasPlanOrAssessment)),
    ]

    /// Takes what each finding concerns in turn until `limit` are taken.
    func chosen(_ count: Int, _ limit: Int, _ concern: (_ finding: Int) -> [Int32]) -> [Bool] {
      guard count > limit else { return [Bool](repeating: true, count: count) }
      var flags = [Bool](repeating: false, count: count)
      var left = limit
      func take(_ index: Int) {
        guard left > 0, !flags[index] else { return }
        flags[index] = true
        left -= 1
      }
      for finding in content.findings.all.indices {
        guard left > 0 else { return flags }
        for index in concern(finding) { take(Int(index)) }
      }
      for index in 0..<count where left > 0 { take(index) }
      return flags
    }
    /// A burden is about a body: the boards it sits on are its evidence, not what it concerns.
    func partnerships(_ finding: Int) -> [PartnershipIndex] {
      involvement.scopes[finding].bodies
    }
    let members = content.graph.incidence.members
    let wholeAreas = landscape.areas.indices.filter {
      landscape.hierarchy.atomsOfArea.range(of: $0).count >= widestAtomCount
    }.map(AreaIndex.init)
    let limits = content.settings.report
    hasFinding = chosen(findingSlugs.count, limits.findingPages) { [Int32($0)] }
    hasPartnership = chosen(partnershipSlugs.count, limits.partnershipPages, partnerships)
    hasOrganisation = chosen(organisationSlugs.count, limits.organisationPages) { finding in
      involvement.scopes[finding].organisation.map { [$0] }
        ?? partnerships(finding).flatMap { members[$0] }
    }
    hasArea = chosen(areaSlugs.count, limits.areaPages) { finding in
      (finding == 0 ? wholeAreas : [])
        + involvement.atoms[finding].flatMap { places.areas(holding: $0) }
    }
    hasFootprint = chosen(footprintSlugs.count, limits.footprintPages) { finding in
      partnerships(finding).map { landscape.footprints.ofPartnership[Int($0)] }
    }
  }

  /// Whether the page is made.
  func exists(_ page: SitePage) -> Bool {
    switch page {
    case .finding(let index): hasFinding[index]
    case .partnership(let index): hasPartnership[Int(index)]
    case .organisation(let index): hasOrganisation[Int(index)]
    case .area(let index): hasArea[Int(index)]
    case .footprint(let index): hasFootprint[Int(index)]
    default: true
    }
  }

  /// Every page that is made.
  var pages: [SitePage] {
    [
      .summary, .kinds, .overlap, .changes, .scenarios, .proposal, .method, .glossary, .dataQuality,
      .accessibility,
    ]
      + rowsOfLists.flatMap { list in (1...Paging(rows: list.rows).pages).map(list.page) }
      + subjectPages
  }

  /// Every page with a subject of its own, in the order of paths' records.
  var subjectPages: [SitePage] {
    hasFinding.indices.filter { hasFinding[$0] }.map { .finding($0) }
      + vanishedSlugs.indices.map { .vanished($0) }
      + hasPartnership.indices.filter { hasPartnership[$0] }.map { .partnership(Int32($0)) }
      + hasOrganisation.indices.filter { hasOrganisation[$0] }.map { .organisation(Int32($0)) }
      + hasArea.indices.filter { hasArea[$0] }.map { .area(Int32($0)) }
      + hasFootprint.indices.filter { hasFootprint[$0] }.map { .footprint(Int32($0)) }
      + scenarioSlugs.indices.map { .scenario($0) }
  }

  /// The name of a record's page, also the ending of its row's id.
  func slug(of page: SitePage) -> String {
    switch page {
    case .finding(let index): findingSlugs[index]
    case .vanished(let index): vanishedSlugs[index]
    case .partnership(let index): partnershipSlugs[Int(index)]
    case .organisation(let index): organisationSlugs[Int(index)]
    case .area(let index): areaSlugs[Int(index)]
    case .footprint(let index): footprintSlugs[Int(index)]
    case .scenario(let index): scenarioSlugs[index]
    default: ""
    }
  }

  /// The path below the language's folder: `finding/….html`, `partnerships-2.html`.
  func path(of page: SitePage) -> String {
    func numbered(_ name: String, _ number: Int) -> String {
      number == 1 ? name + ".html" : name + "-\(number).html"
    }
    return switch page {
    case .summary: "index.html"
    case .findings(let number): numbered("findings", number)
    case .finding, .vanished: "finding/" + slug(of: page) + ".html"
    case .partnerships(let number): numbered("partnerships", number)
    case .partnership: "partnership/" + slug(of: page) + ".html"
    case .organisations(let number): numbered("organisations", number)
    case .organisation: "organisation/" + slug(of: page) + ".html"
    case .areas(let number): numbered("areas", number)
    case .area: "area/" + slug(of: page) + ".html"
    case .footprints(let number): numbered("footprints", number)
    case .footprint: "footprint/" + slug(of: page) + ".html"
    case .kinds: "kinds.html"
    case .plans(let number): numbered("plans", number)
    case .overlap: "overlap.html"
    case .changes: "changes.html"
    case .scenarios: "scenarios.html"
    case .scenario: "scenario/" + slug(of: page) + ".html"
    case .proposal: "proposal.html"
    case .method: "method.html"
    case .glossary: "glossary.html"
    case .dataQuality: "data-quality.html"
    case .accessibility: "accessibility.html"
    }
  }

  /// The relative address of `target` seen from `page`, both in one language.
  func link(from page: SitePage, to target: SitePage, fragment: String = "") -> Link {
    let ending = fragment.isEmpty ? "" : "#" + fragment
    if page == target, !fragment.isEmpty { return Link(inside: ending) }
    return Link(inside: (page.isInFolder ? "../" : "") + path(of: target) + ending)
  }

  /// The relative address of the same page in the other language.
  func link(from page: SitePage, toLanguage language: Language) -> Link {
    Link(
      inside: (page.isInFolder ? "../../" : "../") + language.rawValue + "/" + path(of: page))
  }

  /// The relative address of a file at the report's root, such as a table.
  func link(from page: SitePage, toRootFile path: String) -> Link {
    Link(inside: (page.isInFolder ? "../../" : "../") + path)
  }
}
