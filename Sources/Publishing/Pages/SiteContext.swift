internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Synchronization
internal import Wording

/// What every page looks things up in, made once for the site.
///
/// A class, because every page, table and column holds it, and its parts are many.
final class SiteContext: Sendable {
  let content: ReportContent
  let paths: SitePaths
  let wording: FindingWording
  let involvement: FindingInvolvement
  /// Indices into `Landscape.memberships` by organisation, ascending.
  let seatsOfOrganisation: PackedRows
  /// How many atoms the nation has: what covers so many covers the whole landscape.
  let widestAtomCount: Int
  /// Overlap edges by partnership, ascending.
  let edgesOfPartnership: PackedRows
  /// What the rows of evidence are about.
  let evidenceSubjects: EvidenceSubjects
  /// What the actions of earlier reviews name.
  let actionSubjects: ActionSubjects
  /// Rows of actions that name each kind.
  let actionsOfKind: [[Int]]
  /// Rows of actions that name each partnership.
  let actionsOfPartnership: [[Int]]
  /// Partnerships by footprint, ascending.
  let partnershipsOfFootprint: PackedRows
  /// Partnerships by kind, ascending.
  let partnershipsOfKind: PackedRows
  /// Sub-groups by the partnership they are under, ascending.
  let childrenOfPartnership: PackedRows
  /// What counted seats rest on.
  let seatBases: SeatBases
  /// What all counted seats rest on.
  let seatBase: SeatBase
  /// What stands at each place.
  let places: PlaceIndex
  /// What packs count.
  let packs: PackCounts
  /// What maps are drawn of.
  let map: MapCells
  /// Sizes in bytes of the tables beside the pages, by path below the report's folder.
  let tableSizes: [String: Int]
  /// What is said of each record in a row.
  let partnershipColumns: TableColumns<PartnershipIndex>
  let organisationColumns: TableColumns<OrganisationIndex>
  let areaColumns: TableColumns<AreaIndex>
  /// What each area is for.
  let areaUses: [AreaUse]
  /// Areas of which the catalogue does not say where they are.
  let unplacedAreas: Set<AreaIndex>
  let findingColumns: TableColumns<Finding>
  /// Open ones first, by score.
  let questions: [Question]
  /// For each finding the place of its question in `questions`; -1 where it makes none.
  let questionOfFinding: [Int32]
  /// Which findings would free seats.
  let relief: BurdenRelief
  /// The sheet of each language, with the digest that its pages' policy names it by.
  let styles: [Language: (text: String, hash: String)]
  let scripts: [ScriptVariant: (text: String, hash: String)]
  let listOrders: [Language: ListOrders]
  /// Findings that are no longer made, by id, as indices into `ReportContent.vanished`.
  let vanishedOfID: [String: Int]
  /// Names of what findings of earlier runs are about.
  let recordNames: RecordNames
  let decisionWording: DecisionWording
  /// What is said of the changes, and the sentences that matter most; `nil` without a baseline.
  let changes: (wording: ComparisonWording, sentences: [RichText])?
  /// Titles of a browser's bar that more than one page has, by language; told by all else that is here.
  private let repeatedTitles = Mutex<[Language: Set<String>]>([:])
  /// The files that were read.
  let inputNames: Set<String>

  var landscape: Landscape { content.landscape }
  var findings: [Finding] { content.findings.all }
  /// The main list without what reviewers rejected or said is done.
  var openFindings: [Finding] {
    content.findings.list(.main).filter { !content.decisions.isClosed($0.id) }
  }
  var settings: Settings { content.settings }
  /// What the rules could not look at.
  var unseen: UnseenByRules { UnseenByRules(content) }

  /// What a finding that is no longer made was called: its rule and whom it was about.
  func title(ofVanished index: Int) -> RichText {
    let finding = content.vanished[index]
    return recordNames.title(of: finding.rule, about: finding.subjects)
  }

  init(content: ReportContent, tableSizes: [String: Int]) {
    self.content = content
    self.tableSizes = tableSizes
    let landscape = content.landscape
    wording = FindingWording(content)
    involvement = FindingInvolvement(content: content)
    seatsOfOrganisation = PackedRows(
      placesOf: landscape.memberships.map(\.organisation), count: landscape.organisations.count)
    partnershipsOfFootprint = PackedRows(
      placesOf: landscape.footprints.ofPartnership, count: landscape.footprints.count)
    partnershipsOfKind = PackedRows(
      placesOf: landscape.partnerships.map(\.kind), count: landscape.kinds.count)
    childrenOfPartnership = PackedRows(
      placesOf: landscape.partnerships.map { partnership in
        if case .active(let parent) = partnership.parent { parent } else { -1 }
      }, count: landscape.partnerships.count)
    seatBases = content.seatBases
    seatBase = seatBases.base(of: landscape)
    map = MapCells(landscape)
    let nation = content.findings.nation.count
    widestAtomCount = nation > 1 ? nation : landscape.hierarchy.atoms.count
    places = PlaceIndex(
      landscape: landscape, partnershipsOfFootprint: partnershipsOfFootprint,
      findingAtoms: involvement.atoms, widest: widestAtomCount)
    packs = PackCounts(
      content, places, involvement, partnershipsOfFootprint: partnershipsOfFootprint,
      widest: widestAtomCount)
    paths = SitePaths(
      content: content, involvement: involvement, places: places,
      widestAtomCount: widestAtomCount)
    edgesOfPartnership = PackedRows(
      content.graph.edges.lazy.map { [$0.source, $0.target] }
    ).inverted(count: landscape.partnerships.count)
    evidenceSubjects = EvidenceSubjects(landscape: landscape)
    let actionSubjects = ActionSubjects(landscape: landscape)
    self.actionSubjects = actionSubjects
    actionsOfKind = landscape.kinds.enumerated().map {
      actionSubjects.rows(of: .kind(KindIndex($0)), naming: $1)
    }
    actionsOfPartnership = landscape.partnerships.enumerated().map {
      actionSubjects.rows(of: .partnership(PartnershipIndex($0)), naming: $1.name)
    }
    vanishedOfID = Dictionary(
      content.vanished.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    partnershipColumns = .partnerships(of: content)
    organisationColumns = .organisations(of: content)
    areaUses = AreaUse.all(in: landscape)
    unplacedAreas = landscape.unplacedAreas
    areaColumns = .areas(of: content, uses: areaUses)
    findingColumns = .findings(of: content)
    let questions = content.questions
    self.questions = questions
    var questionOfFinding = [Int32](repeating: -1, count: content.findings.all.count)
    for (place, question) in questions.enumerated() {
      for finding in question.members { questionOfFinding[finding] = Int32(place) }
    }
    self.questionOfFinding = questionOfFinding
    inputNames = Set(landscape.inputs.map(\.name))
    recordNames = RecordNames(
      landscape, former: content.changes?.older.landscape, isLinked: true)
    decisionWording = DecisionWording(landscape)
    changes = content.changes.map { comparison in
      let wording = ComparisonWording(comparison)
      return (wording, wording.sentences)
    }
    relief = BurdenRelief(findings: content.findings.all, in: content.landscape)
    styles = Dictionary(
      uniqueKeysWithValues: content.languages.map { language in
        let parts = [
          Phrase.siteName(language), Phrase.run(language) + " " + content.run.id,
          Phrase.nameAndDate(of: landscape)(language),
        ]
        let text = StyleSheet.text(running: parts.joined(separator: " · "))
        return (language, (text, ContentDigest(of: text).base64))
      })
    scripts = ScriptVariant.all(in: content.languages)
    listOrders = content.nameOrders.all(in: content.languages + [.english])
    let titles = titlesOfSeveralPages()
    repeatedTitles.withLock { $0 = titles }
  }

  /// Whether more than one page has a title.
  func isRepeated(_ title: String, in language: Language) -> Bool {
    repeatedTitles.withLock { $0[language]?.contains(title) == true }
  }

  /// The sheet of the pages in a language.
  func style(in language: Language) -> (text: String, hash: String) {
    styles[language] ?? (StyleSheet.text, ContentDigest(of: StyleSheet.text).base64)
  }

  /// Meeting-days a year of an organisation, where they were worked out.
  func meetingDays(of organisation: OrganisationIndex) -> Double? {
    let days = content.findings.meetingDays
    return days.indices.contains(Int(organisation)) ? days[Int(organisation)] : nil
  }

  /// Rows of evidence about `area` or about the region that it is, in the order of the catalogue.
  func evidence(inArea area: AreaIndex) -> [Int] {
    Set(places.evidence(inArea: area) + evidenceSubjects.rows(ofArea: area)).sorted()
  }

  /// Distinct organisations with a seat on a partnership, whatever the role, ascending.
  func organisations(on partnership: PartnershipIndex) -> [OrganisationIndex] {
    var last: OrganisationIndex = -1
    return landscape.memberships(of: partnership).compactMap { seat in
      if seat.organisation == last { return nil }
      last = seat.organisation
      return seat.organisation
    }
  }
}
