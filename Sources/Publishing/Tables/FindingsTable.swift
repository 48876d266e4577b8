internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

extension TableName {
  package static let findings = TableName("findings")
}

extension ReportTable {
  /// Every finding, list by list in rank order, with its four factors.
  static let findings = ReportTable(.findings, 1, .findingsCaption) { content in
    var notes: [Phrase] = [
      .candidatesNote, Phrase.tableRankNote, Phrase.tableRoutesNote, .priorityNote,
      .meetingDaysNote,
    ]
    if content.findings.all.contains(where: { $0.priority.usesAssumedMeetings }) {
      let bodies = Set(content.findings.all.flatMap(\.bodies))
      notes.append(
        content.landscape.assumedMeetings(of: bodies) == .all
          ? .tableAllAssumedMeetingsNote : .tableAssumedMeetingsNote)
    }
    let unseen = UnseenByRules(content)
    if unseen.blindRules > 0 {
      notes.append(.couldNotLook(unseen.blindRules, of: unseen.rules))
    }
    let columns = TableColumns.findings(of: content) + .significance(of: content)
    let findings = content.findings.all
    return DocumentTable(
      .findings, of: content, columns: columns.columns,
      rows: DocumentTable.Rows(count: findings.count) { columns.row(findings[$0]) }, notes: notes)
  }
}

extension TableColumns where Record == Finding {
  /// What the report says of a finding in a row: the table and the lists of pages are columns of this.
  ///
  /// Gaps and dates free nothing and the benefit of a burden is counted in the other lists, so that
  /// priority does not apply to them.
  static func findings(of content: ReportContent) -> Self {
    let wording = FindingWording(content)
    let settings = content.settings.priority
    let decisions = content.decisions
    let countsPeople = content.landscape.areaWeights.measure == .people
    let (words, jurisdiction) = (content.landscape.words, content.landscape.jurisdiction)
    @Sendable func route(_ route: Route) -> DocumentTable.Cell {
      .value(RichText(words.name(of: route)), key: jurisdiction[route].id)
    }
    @Sendable func factor(_ finding: Finding, _ value: Double) -> DocumentTable.Cell {
      finding.list.isRankedByPriority ? .number(value, decimals: 2) : .notApplicable
    }
    return TableColumns([
      Fact("finding", .finding) { .text(.finding($0.id, title: wording.title(of: $0))) },
      Fact("rule", .rule, filter: "rule") {
        .value(
          .link(.method, "rule-" + $0.rule.rawValue, .name(of: $0.rule)), key: $0.rule.rawValue)
      },
      Fact("list", .list) { .phrase(.name(of: $0.list)) },
      Fact("rank", .rank, .count) { .count($0.rank) },
      Fact("action", .whatToConsider) { .phrase(wording.action(for: $0)) },
      Fact("route", .firstRoute, filter: "first") {
        route($0.routes.first)
      },
      Fact("route-full", .fullRoute, filter: "full") {
        route($0.routes.full)
      },
      Fact("priority", .priority, .number) { finding in
        finding.list.isRankedByPriority
          ? .graded(
            finding.priority.value, decimals: 2,
            .priority(finding.priority.value, settings: settings)) : .notApplicable
      },
      Fact("freed-meeting-days", .freedMeetingDays, .number) {
        $0.list.isRankedByPriority
          ? .number($0.priority.freedMeetingDays, decimals: 0) : .notApplicable
      },
      Fact("people", .peopleAffected, .number) {
        guard countsPeople else { return .notAvailable }
        return $0.priority.peopleAffected > 0
          ? .number($0.priority.peopleAffected, decimals: 0) : .notApplicable
      },
      Fact("group", .group, isDetail: true) { .phrase(.name(of: $0.group)) },
      Fact("strength", .strength, .number, isDetail: true) { factor($0, $0.priority.strength) },
      Fact("benefit", .benefit, .number, isDetail: true) { factor($0, $0.priority.benefit) },
      Fact("feasibility", .feasibility, .number, isDetail: true) {
        factor($0, $0.priority.feasibility)
      },
      Fact("confidence", .confidence, .number, isDetail: true) {
        factor($0, $0.priority.confidence)
      },
      Fact("stability", .stability, .number, isDetail: true) {
        $0.stability.map { .share($0.share) } ?? .notAvailable
      },
      Fact("median-rank", .medianRank, .count, isDetail: true) {
        .count($0.stability?.medianRank, or: .notAvailable)
      },
      Fact("rank-low", .rankLow, .count, isDetail: true) {
        .count($0.stability?.rankLow, or: .notAvailable)
      },
      Fact("rank-high", .rankHigh, .count, isDetail: true) {
        .count($0.stability?.rankHigh, or: .notAvailable)
      },
      Fact("top-ten", .topTenShare, .number, isDetail: true) {
        $0.stability.map { .share($0.topTen) } ?? .notAvailable
      },
      Fact("seats-published", .columnPublished, .count, isDetail: true) {
        .count($0.evidenceBase?.seats.published, or: .notAvailable)
      },
      Fact("seats-law", .columnLaw, .count, isDetail: true) {
        .count($0.evidenceBase?.seats.law, or: .notAvailable)
      },
      Fact("seats-assumed", .columnAssumed, .count, isDetail: true) {
        .count($0.evidenceBase?.seats.assumed, or: .notAvailable)
      },
      Fact("without-assumed", .columnWithoutAssumed, isDetail: true) {
        .holding($0.evidenceBase?.holdsWithoutAssumed)
      },
      Fact("on-published", .columnOnPublished, isDetail: true) {
        .holding($0.evidenceBase?.holdsOnPublished)
      },
      Fact("worlds", .columnWorlds, .number, isDetail: true) {
        $0.evidenceBase?.worlds.map { .share($0.share) } ?? .notAvailable
      },
      Fact("worlds-rank-low", .columnWorldsLow, .count, isDetail: true) {
        .count($0.evidenceBase?.worlds?.rankLow, or: .notAvailable)
      },
      Fact("worlds-rank-high", .columnWorldsHigh, .count, isDetail: true) {
        .count($0.evidenceBase?.worlds?.rankHigh, or: .notAvailable)
      },
      Fact("decision", Phrase.tableDecision, isDetail: true) {
        decisions[$0.id].map { .phrase(.state(of: $0)) } ?? .notApplicable
      },
      Fact("id", .findingID, .identifier, isDetail: true) { .id($0.id) },
    ])
  }

  /// What only the table in files says: whether what is shared is surprising, of the finding's pair or the
  /// weakest of its pairs.
  fileprivate static func significance(of content: ReportContent) -> Self {
    var found: [String: FindingSignificance] = [:]
    for finding in content.findings.all {
      found[finding.id] = FindingSignificance(of: finding, in: content)
    }
    let answers = found.mapValues(\.answer)
    @Sendable func cell(
      _ finding: Finding, otherwise: (NotComputed) -> DocumentTable.Cell = { _ in .notAvailable },
      _ cell: (FindingSignificance.Judged) -> DocumentTable.Cell
    ) -> DocumentTable.Cell {
      switch answers[finding.id] {
      case nil: .notApplicable
      case .failure(let reason): otherwise(reason)
      case .success(let judged): cell(judged)
      }
    }
    return TableColumns([
      Fact("expected-shared-members", Phrase.tableExpectedShared, .number, isDetail: true) {
        cell($0) { .number($0.pair.expected, decimals: 2) }
      },
      Fact("q", Phrase.tableQ, .number, isDetail: true) {
        cell($0) { .number($0.pair.q, decimals: 4) }
      },
      Fact("significance", .isItSurprising, isDetail: true) {
        cell($0, otherwise: { .phrase(.notComputed($0)) }) { .phrase($0.sentence) }
      },
    ])
  }
}

extension DocumentTable.Grade {
  /// The level of a priority.
  static func priority(_ value: Double, settings: PrioritySettings) -> Self {
    let word = Phrase.level(of: value, settings: settings)
    return Self(word: word, tag: word == .high ? .high : word == .medium ? .medium : .low)
  }
}

extension RichText {
  /// The level of a finding's priority as a tag.
  static func priority(of finding: Finding, settings: PrioritySettings) -> RichText {
    let grade = DocumentTable.Grade.priority(finding.priority.value, settings: settings)
    return .tag(grade.word, grade.tag)
  }
}

extension FindingList {
  /// Whether its findings free something, so that the four factors mean something.
  var isRankedByPriority: Bool { self == .main || self == .services }
}
