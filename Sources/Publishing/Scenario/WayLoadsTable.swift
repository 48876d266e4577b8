internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Cost to whom: what bodies of the kinds that divide the nation carry today and in each way to go.
struct WayLoadsTable {
  let alternatives: ProposalAlternatives
  let landscape: Landscape
  let id: String

  private typealias Kind = OrganisationLoads.OfKind
  private typealias Measure = (heading: Phrase, text: (Kind) -> String)

  private var measures: [Measure] {
    [
      (.seats, { Self.spread($0) { Double($0.seats) } }),
      (.meetingDays, { Self.spread($0, of: \.meetingDays) }),
      (.loadPlans, { Self.spread($0) { Double($0.plans) } }),
      (.loadAssessments, { Self.spread($0) { Double($0.assessments) } }),
      (.distinctFootprints, { Self.spread($0) { Double($0.footprints) } }),
      (.loadHeavyBodies, { Self.heavy($0) }),
    ]
  }

  /// `22 (19–27)`.
  private static func spread(_ kind: Kind, of count: (LoadCounts) -> Double) -> String {
    let counts = kind.loads.map { count($0.counts) }
    guard let middle = median(of: counts), let least = counts.min(), let most = counts.max() else {
      return Shorthand.notApplicable.rawValue
    }
    return "\(Numerals.amount(middle)) (\(Numerals.amount(least))–\(Numerals.amount(most)))"
  }

  /// Of how many the load is heavy; where no load is known that is not known either.
  private static func heavy(_ kind: Kind) -> String {
    kind.loads.contains { $0.ratio != nil }
      ? Numerals.grouped(kind.heavy) : Shorthand.notAvailable.rawValue
  }

  /// `nil` where no kind divides the nation.
  var table: DocumentTable? {
    guard !alternatives.loads.kinds.isEmpty else { return nil }
    let states = [alternatives.loads] + alternatives.ways.map(\.loads)
    let words = landscape.words
    let isNamed = landscape.nations.areSeveral
    return DocumentTable(
      TableName(id), measure: .wayLoadsCaption,
      columns: [
        DocumentTable.Column("kind", .kindOfOrganisation, .text)
      ] + (isNamed ? [DocumentTable.Column("nation", .loadNation, .identifier)] : []) + [
        DocumentTable.Column("measure", .measure, .text),
        DocumentTable.Column("today", .loadsToday, .number),
      ]
        + alternatives.ways.indices.map {
          DocumentTable.Column("way-\($0 + 1)", ProposalReport.name(ofWay: $0), .number)
        },
      rows: alternatives.loads.kinds.indices.flatMap { place in
        measures.map { measure in
          [
            .code(alternatives.loads.kinds[place].kind, words.organisationKind)
          ] + (isNamed ? [.nation(alternatives.loads.kinds[place], in: landscape)] : [])
            + [.phrase(measure.heading)]
            + states.map { loads in
              loads.map { .text(.plain(measure.text($0.kinds[place]))) } ?? .notAvailable
            }
        }
      },
      notes: [.wayLoadsNote, .meetingDaysNote])
  }

  /// Of one state of the bodies, for programs.
  static func json(of loads: OrganisationLoads?, in landscape: Landscape) -> JSONValue {
    guard let loads else { return .null }
    return .array(
      loads.kinds.flatMap { kind in kind.loads.map { json(of: $0, kind, in: landscape) } })
  }

  private static func json(
    of load: OrganisationLoads.Load, _ kind: Kind, in landscape: Landscape
  ) -> JSONValue {
    let nation = kind.nationArea(in: landscape).map { landscape.areas[Int($0)].code }
    let isKnown = load.ratio != nil || load.people == 0
    return [
      "organisation": .string(landscape.organisations[Int(load.organisation)].id),
      "kind": .string(kind.kind),
      "nation": nation.map { .string($0) } ?? .null,
      "seats": .integer(load.counts.seats),
      "meetingDays": .number(load.counts.meetingDays),
      "plans": .integer(load.counts.plans),
      "assessments": .integer(load.counts.assessments),
      "footprints": .integer(load.counts.footprints),
      "seatsPer100000": load.perHead.map { .number($0) } ?? .null,
      "ratioToMedian": load.ratio.map { .number($0) } ?? .null,
      "heavy": isKnown ? .flag(load.isHeavy) : .null,
    ]
  }
}
