internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let loads = TableName("loads")
  package static let loadLines = TableName("load-lines")
}

/// A body with the others of its kind.
struct LoadRow: Sendable {
  let kind: OrganisationLoads.OfKind
  let load: OrganisationLoads.Load
}

extension ReportTable {
  /// What sitting costs each body of the kinds that divide the nation, by kind, the heaviest load first.
  static let loads = ReportTable(.loads, 29, .loadsCaption) { content in
    let columns = TableColumns.loads(of: content)
    return DocumentTable(
      .loads, of: content, columns: columns.columns,
      rows: content.loads.kinds.flatMap(\.heaviestFirst).map { columns.row($0) },
      notes: (content.loads.kinds.isEmpty ? [.loadsNone] : [])
        + OrganisationLoads.notes(content) + [.meetingDaysNote])
  }

  /// How seats grow with people, a row a kind.
  static let loadLines = ReportTable(.loadLines, 30, .loadLinesCaption) { content in
    let columns = TableColumns.loadLines(of: content)
    return DocumentTable(
      .loadLines, of: content, columns: columns.columns,
      rows: content.loads.kinds.map { columns.row($0) },
      notes: (content.loads.kinds.isEmpty ? [.loadsNone] : []) + [.loadLineNote])
  }
}

extension OrganisationLoads {
  static func notes(_ content: ReportContent) -> [Phrase] {
    [
      Words.loadRuleNote(ratio: Numerals.amount(content.settings.load.medianRatio)),
      .loadSignNote, .loadUnknownNote,
    ]
  }
}

extension OrganisationLoads.OfKind {
  /// Its bodies, the heaviest load first, then those of unknown load; of equals the first by id.
  var heaviestFirst: [LoadRow] {
    loads.enumerated().sorted { left, right in
      let (heavy, light) = (left.element.perHead ?? -1, right.element.perHead ?? -1)
      return heavy == light ? left.offset < right.offset : heavy > light
    }.map { LoadRow(kind: self, load: $0.element) }
  }

  /// Bodies with a heavy load.
  var heavy: Int { loads.count(where: \.isHeavy) }
}

extension TableColumns where Record == LoadRow {
  static func loads(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let words = landscape.words
    return TableColumns([
      Fact("organisation", .organisation) {
        .subject(.organisation($0.load.organisation), in: landscape)
      },
      Fact("kind", .kindOfOrganisation, filter: "kind") {
        .code($0.kind.kind, words.organisationKind)
      },
      Fact("people", .loadPeople, .count) { .count($0.load.people, or: .notAvailable) },
      Fact("seats", .seats, .count) { .count($0.load.counts.seats) },
      // Of a body that serves nobody there is no load; of one of unknown people it is not known.
      Fact("per-head", .loadPerHead, .number) {
        $0.load.people == 0 ? .notApplicable : .number($0.load.perHead, 1)
      },
      Fact("ratio", .loadRatio, .number) {
        $0.load.people == 0 ? .notApplicable : .number($0.load.ratio, 2)
      },
      Fact("load", .loadMark) { row in
        guard row.load.ratio != nil else {
          return row.load.people == 0 ? .notApplicable : .notAvailable
        }
        return row.load.isHeavy
          ? .value(RichText(Phrase.loadHeavy), key: "heavy")
          : .value(RichText(Phrase.loadNotHeavy), key: "not-heavy")
      },
      Fact("meeting-days", .meetingDays, .number) { .amount($0.load.counts.meetingDays) },
      Fact("plans", .loadPlans, .count) { .count($0.load.counts.plans) },
      Fact("assessments", .loadAssessments, .count) { .count($0.load.counts.assessments) },
      Fact("footprints", .distinctFootprints, .count) { .count($0.load.counts.footprints) },
      Fact("nation", .loadNation, .identifier, isDetail: true) { .nation($0.kind, in: landscape) },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.organisations[Int($0.load.organisation)].id)
      },
    ])
  }
}

extension TableColumns where Record == OrganisationLoads.OfKind {
  static func loadLines(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let words = landscape.words
    return TableColumns([
      Fact("kind", .kindOfOrganisation) { .code($0.kind, words.organisationKind) },
      Fact("bodies", .loadBodies, .count) { .count($0.loads.count) },
      Fact("median", .loadMedian, .number) { .number($0.median, 1) },
      Fact("heavy", .loadHeavyBodies, .count) { .count($0.heavy) },
      Fact("slope", .loadSlope, .number) { .number($0.line?.slope, 2) },
      Fact("slope-low", .loadSlopeLow, .number) { .number($0.line?.low, 2) },
      Fact("slope-high", .loadSlopeHigh, .number) { .number($0.line?.high, 2) },
      Fact("line-bodies", .loadLineBodies, .count) {
        .count($0.line?.bodies, or: .notApplicable)
      },
      Fact("unknown", .loadUnknownBodies, .count) { .count($0.unknown) },
      Fact("seatless", .loadSeatless, .count) { .count($0.seatless) },
      Fact("nation", .loadNation, .identifier, isDetail: true) { .nation($0, in: landscape) },
    ])
  }
}

extension DocumentTable.Cell {
  /// A number that may not be known.
  static func number(_ value: Double?, _ decimals: Int) -> Self {
    value.map { .number($0, decimals: decimals) } ?? .notAvailable
  }

  /// The area that is the nation of a kind's bodies, where the catalogue names nations.
  static func nation(
    _ kind: OrganisationLoads.OfKind, in landscape: Landscape
  ) -> Self {
    kind.nationArea(in: landscape).map { .id(landscape.areas[Int($0)].code) } ?? .notApplicable
  }
}

extension OrganisationLoads.OfKind {
  /// The area that is the nation; `nil` where the catalogue does not have several.
  func nationArea(in landscape: Landscape) -> AreaIndex? {
    landscape.nations.all.indices.contains(Int(nation))
      ? landscape.nations.all[Int(nation)].areas.first : nil
  }
}
