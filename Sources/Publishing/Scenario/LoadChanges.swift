internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Cost to whom: what a scenario does to the load of the bodies that divide the nation between them.
struct LoadChanges {
  private let comparison: ScenarioComparison
  private let before: ReportContent
  private let after: ReportContent

  init(_ comparison: ScenarioComparison, before: ReportContent, after: ReportContent) {
    self.comparison = comparison
    self.before = before
    self.after = after
  }

  /// First the bodies that divide the nation, then everybody else.
  var blocks: [Block] {
    let start = Block.heading("loads", .loadChangesHeading)
    let blocks = ofKinds + others
    return blocks.isEmpty ? [] : [start] + blocks
  }

  /// Nothing where no kind divides the nation.
  private var ofKinds: [Block] {
    guard !comparison.loads.kinds.isEmpty else { return [] }
    let changes = comparison.loadChanges
    guard !changes.isEmpty else { return [.paragraph(.loadChangesNone)] }
    func heavy(_ loads: OrganisationLoads) -> Int { loads.kinds.reduce(0) { $0 + $1.heavy } }
    let shown = changes.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-load-changes",
      columns.table(
        TableName("load-changes"), .loadChangesCaption, of: shown,
        notes: Array(OrganisationLoads.notes(before))))
    block.more = changes.count - shown.count
    return [
      .paragraph(
        Words.loadChangesHeavy(
          before: heavy(comparison.loads), after: heavy(comparison.loadsAfter))),
      .table(block),
    ]
  }

  private var others: [Block] {
    let changes = comparison.otherLoadChanges
    guard !changes.isEmpty else { return [] }
    let after = after.landscape
    @Sendable func pair(_ before: String, _ now: String) -> DocumentTable.Cell {
      .text(.plain("\(before) → \(now)"))
    }
    let columns = TableColumns<OtherLoadChange>([
      .init("organisation", .organisation) {
        .name(after.organisations[Int($0.organisation)].name)
      },
      .init("seats", .seats, .number) {
        pair(Numerals.grouped($0.seatsBefore), Numerals.grouped($0.seatsAfter))
      },
      .init("meeting-days", .meetingDays, .number) {
        pair(Numerals.amount($0.daysBefore), Numerals.amount($0.daysAfter))
      },
    ])
    let shown = changes.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-other-load-changes",
      columns.table(
        TableName("other-load-changes"), .otherLoadChangesCaption, of: shown,
        notes: [.otherLoadChangesNote]))
    block.more = changes.count - shown.count
    return [.table(block)]
  }

  /// Before and after stand in one cell, as on the page of scenarios; programs have them apart.
  private var columns: TableColumns<LoadChange> {
    let after = after.landscape
    func pair(
      _ id: String, _ heading: Phrase,
      _ value: @escaping @Sendable (OrganisationLoads.Load) -> String
    ) -> TableColumns<LoadChange>.Fact {
      .init(id, heading, .number) { change in
        let before = change.before.map(value).joined(separator: " + ")
        return .text(.plain("\(before) → \(value(change.after))"))
      }
    }
    func count(
      _ id: String, _ heading: Phrase, _ count: @escaping @Sendable (LoadCounts) -> Int
    ) -> TableColumns<LoadChange>.Fact {
      pair(id, heading) { Numerals.grouped(count($0.counts)) }
    }
    return TableColumns([
      // Its name may be a new one, which no page of the report has.
      .init("organisation", .organisation) {
        .name(after.organisations[Int($0.after.organisation)].name)
      },
      count("seats", .seats, \.seats),
      pair("per-head", .loadPerHead) { load in
        load.perHead.map { Numerals.fixed($0, places: 1) } ?? Shorthand.notAvailable.rawValue
      },
      .init("ratio", .loadRatioAfter, .number) { .number($0.after.ratio, 2) },
      pair("meeting-days", .meetingDays) { Numerals.amount($0.counts.meetingDays) },
      count("plans", .loadPlans, \.plans),
      count("assessments", .loadAssessments, \.assessments),
      count("footprints", .distinctFootprints, \.footprints),
    ])
  }

  /// For programs: `null` where a load is not known.
  var json: JSONValue {
    func value(_ load: OrganisationLoads.Load, _ landscape: Landscape) -> JSONValue {
      [
        "organisation": .string(landscape.organisations[Int(load.organisation)].id),
        "people": load.people.map { .integer($0) } ?? .null,
        "seats": .integer(load.counts.seats),
        "meetingDays": .number(load.counts.meetingDays),
        "plans": .integer(load.counts.plans), "assessments": .integer(load.counts.assessments),
        "footprints": .integer(load.counts.footprints),
        "seatsPer100000": load.perHead.map { .number($0) } ?? .null,
        "ratioToMedian": load.ratio.map { .number($0) } ?? .null,
        "heavy": .flag(load.isHeavy),
      ]
    }
    return .array(
      comparison.loadChanges.map { change in
        [
          "kind": .string(change.kind),
          "before": .array(change.before.map { value($0, before.landscape) }),
          "after": value(change.after, after.landscape),
        ]
      })
  }

  /// The same of all other organisations.
  var othersJSON: JSONValue {
    .array(
      comparison.otherLoadChanges.map { change in
        [
          "organisation": .string(after.landscape.organisations[Int(change.organisation)].id),
          "seatsBefore": .integer(change.seatsBefore), "seatsAfter": .integer(change.seatsAfter),
          "meetingDaysBefore": .number(change.daysBefore),
          "meetingDaysAfter": .number(change.daysAfter),
        ]
      })
  }
}
