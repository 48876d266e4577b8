internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review

/// Which pages there are, what their files are called and how one links to another.
struct SitePaths: Sendable {
  /// Rows of a list on one page, and pages of a list (R9).
  static let rowsOfPage = 100
  static let pagesOfList = 20

  private let findings: RecordPaths
  private let vanished: RecordPaths
  private let partnerships: RecordPaths
  private let organisations: RecordPaths
  private let areas: RecordPaths
  private let footprints: RecordPaths
  private let scenarios: RecordPaths
  /// Rows of each list that is cut into pages.
  private let rowsOfLists: [(page: @Sendable (Int) -> SitePage, rows: Int)]

  /// The pages of the records of one kind, in the order of the records.
  private struct RecordPaths: Sendable {
    let slugs: [String]
    /// The address of each seen from any page in a folder: `../partnership/….html`.
    let links: [String]
    var isMade: [Bool]

    init(_ folder: String, _ slugs: some Sequence<String>) {
      self.slugs = Array(slugs)
      links = self.slugs.map { "../" + folder + "/" + $0 + ".html" }
      isMade = [Bool](repeating: true, count: self.slugs.count)
    }

    /// The records whose pages are made.
    var made: [Int] { isMade.indices.filter { isMade[$0] } }
  }

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
    let findingSlugs = slugs(content.findings.all.map(\.id) + content.vanished.map(\.id))
    var findings = RecordPaths("finding", findingSlugs.prefix(content.findings.all.count))
    vanished = RecordPaths("finding", findingSlugs.dropFirst(content.findings.all.count))
    var partnerships = RecordPaths("partnership", slugs(landscape.partnerships.map(\.id)))
    var organisations = RecordPaths("organisation", slugs(landscape.organisations.map(\.id)))
    var areas = RecordPaths("area", slugs(landscape.areas.map(\.code)))
    var footprints = RecordPaths("footprint", slugs(landscape.footprints.ids))
    scenarios = RecordPaths("scenario", slugs(content.scenarios.map(\.name)))
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
    func bodies(_ finding: Int) -> [PartnershipIndex] {
      involvement.scopes[finding].bodies
    }
    let members = content.graph.incidence.members
    let wholeAreas = landscape.areas.indices.filter {
      landscape.hierarchy.atomsOfArea.range(of: $0).count >= widestAtomCount
    }.map(AreaIndex.init)
    let limits = content.settings.report
    findings.isMade = chosen(findings.slugs.count, limits.findingPages) { [Int32($0)] }
    partnerships.isMade = chosen(partnerships.slugs.count, limits.partnershipPages, bodies)
    organisations.isMade = chosen(
      organisations.slugs.count, limits.organisationPages
    ) { finding in
      involvement.scopes[finding].organisation.map { [$0] }
        ?? bodies(finding).flatMap { members[$0] }
    }
    areas.isMade = chosen(areas.slugs.count, limits.areaPages) { finding in
      (finding == 0 ? wholeAreas : [])
        + involvement.atoms[finding].flatMap { places.areas(holding: $0) }
    }
    footprints.isMade = chosen(footprints.slugs.count, limits.footprintPages) { finding in
      bodies(finding).map { landscape.footprints.ofPartnership[Int($0)] }
    }
    self.findings = findings
    self.partnerships = partnerships
    self.organisations = organisations
    self.areas = areas
    self.footprints = footprints
  }

  /// The records that a page is one of, and which.
  private func record(of page: SitePage) -> (pages: RecordPaths, place: Int)? {
    switch page {
    case .finding(let index): (findings, index)
    case .vanished(let index): (vanished, index)
    case .partnership(let index): (partnerships, Int(index))
    case .organisation(let index): (organisations, Int(index))
    case .area(let index): (areas, Int(index))
    case .footprint(let index): (footprints, Int(index))
    case .scenario(let index): (scenarios, index)
    default: nil
    }
  }

  /// Whether the page is made.
  func exists(_ page: SitePage) -> Bool {
    guard let (pages, place) = record(of: page) else { return true }
    return pages.isMade[place]
  }

  /// Every page that is made.
  var pages: [SitePage] {
    SitePage.singles
      + rowsOfLists.flatMap { list in (1...Paging(rows: list.rows).pages).map(list.page) }
      + subjectPages
  }

  /// Every page with a subject of its own, in the order of paths' records.
  var subjectPages: [SitePage] {
    findings.made.map { .finding($0) }
      + vanished.made.map { .vanished($0) }
      + partnerships.made.map { .partnership(Int32($0)) }
      + organisations.made.map { .organisation(Int32($0)) }
      + areas.made.map { .area(Int32($0)) }
      + footprints.made.map { .footprint(Int32($0)) }
      + scenarios.made.map { .scenario($0) }
  }

  /// The name of a record's page, also the ending of its row's id.
  func slug(of page: SitePage) -> String {
    record(of: page).map { $0.pages.slugs[$0.place] } ?? ""
  }

  /// The path below the language's folder: `finding/….html`, `partnerships-2.html`.
  func path(of page: SitePage) -> String {
    func numbered(_ name: String, _ number: Int) -> String {
      number == 1 ? name + ".html" : name + "-\(number).html"
    }
    return switch page {
    case .finding, .vanished, .partnership, .organisation, .area, .footprint, .scenario:
      record(of: page).map { String($0.pages.links[$0.place].dropFirst(3)) } ?? ""
    case .single(let page): page.stem + ".html"
    case .findings(let number): numbered("findings", number)
    case .partnerships(let number): numbered("partnerships", number)
    case .organisations(let number): numbered("organisations", number)
    case .areas(let number): numbered("areas", number)
    case .footprints(let number): numbered("footprints", number)
    case .plans(let number): numbered("plans", number)
    }
  }

  /// The relative address of `target` seen from `page`, both in one language.
  func link(from page: SitePage, to target: SitePage, fragment: String = "") -> Link {
    if page == target, !fragment.isEmpty { return Link(inside: "#" + fragment) }
    var address: String
    if page.isInFolder, let (pages, place) = record(of: target) {
      address = pages.links[place]
    } else {
      address = page.isInFolder ? "../" + path(of: target) : path(of: target)
    }
    if !fragment.isEmpty { address += "#" + fragment }
    return Link(inside: address)
  }

  /// The relative address of the same page in the other language.
  func link(from page: SitePage, toLanguage language: Language) -> Link {
    Link(
      inside: (page.isInFolder ? "../../" : "../") + language.tag + "/" + path(of: page))
  }

  /// The relative address of a file at the report's root, such as a table.
  func link(from page: SitePage, toRootFile path: String) -> Link {
    Link(inside: (page.isInFolder ? "../../" : "../") + path)
  }
}
