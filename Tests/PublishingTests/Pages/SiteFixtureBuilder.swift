import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import Review
import TestSupport

/// The landscape and the findings of `SiteFixture`.
struct SiteFixtureBuilder {
  let mark: String
  let partnershipCount: Int

  private func name(_ english: String, _ welsh: String? = nil) -> LocalisedText {
    LocalisedText(english: english + mark, welsh: welsh.map { $0 + mark })
  }

  private func origin(_ input: Int32, _ line: Int) -> RowOrigin {
    RowOrigin(input: input, line: Int32(line))
  }

  func landscape() -> Landscape {
    Landscape(
      asOf: PartialDate("2023-06-30"), inputs: inputs, areas: areas,
      organisations: organisations, remits: remits, kinds: kinds, partnerships: partnerships,
      memberships: memberships, evidence: evidence, actions: actions,
      considered: considered, sources: sources, tiles: tiles,
      inactive: InactiveRows(
        partnerships: [InactivePartnership(id: "old" + mark)], membershipCount: 2))
  }

  private var tiles: [MapTile] {
    [(0, 0, 0), (1, 1, 0), (2, 0, 1)].map { area, row, column in
      MapTile(
        area: area, row: row, column: column,
        label: LocalisedText(english: "T\(area)" + mark, welsh: "Y\(area)" + mark),
        origin: origin(0, 2))
    }
  }

  private var inputs: [InputFile] {
    ["areas.csv", "organisations.csv", "partnerships.csv", "memberships.csv", "kinds.csv"].map {
      InputFile(
        name: $0, byteCount: 100, digest: ContentDigest(of: $0), encoding: "UTF-8",
        rowsRead: 1_234, rowsUsed: 1_233, rowsRejected: 1)
    }
  }

  private var areas: [Area] {
    [
      Area(
        code: "W1" + mark, name: name("Anglesey", "Ynys Môn"), kind: "local_authority",
        population: 68_877, populationYear: 2021, source: "https://example.org/a" + mark,
        origin: origin(0, 2)),
      Area(
        code: "W2", name: name("Gwynedd", "Gwynedd"), kind: "local_authority",
        population: 117_393, origin: origin(0, 3)),
      Area(code: "W3", name: name("Conwy"), kind: "strange_kind", origin: origin(0, 4)),
      Area(
        code: "W9", name: name("Wales", "Cymru"), kind: "nation", parts: [0, 1, 2],
        origin: origin(0, 5)),
    ]
  }

  private var organisations: [Organisation] {
    [
      Organisation(
        id: "anglesey-council", name: name("Anglesey Council", "Cyngor Ynys Môn"),
        aliases: ["IoACC" + mark], kind: "local_authority", sector: "local_government",
        areas: [0], officialID: "GB" + mark, source: "register" + mark, origin: origin(1, 2)),
      Organisation(
        id: "health", name: name("Health Board", "Bwrdd Iechyd"), kind: "local_health_board",
        sector: "health", areas: [3], origin: origin(1, 3)),
      Organisation(id: "idle", name: name("Idle"), origin: origin(1, 4)),
      Organisation(
        id: "police", name: name("Police"), kind: "new_kind", sector: "new_sector",
        areas: [0, 1], origin: origin(1, 5)),
    ]
  }

  private var remits: [Remit] {
    [
      Remit(id: "health", name: name("Health", "Iechyd")),
      Remit(id: "safety", name: name("Safety"), broader: 0),
    ]
  }

  private var kinds: [Kind] {
    [
      Kind(
        id: "board" + mark, name: name("Board", "Bwrdd"),
        abbreviation: LocalisedText(english: "B" + mark), purpose: .multi, basis: .statutory,
        legislation: .init(english: "An Act" + mark), legislationURL: "https://example.org/act",
        changeRoutes: [.local, .primaryLegislation],
        statutoryMemberKinds: ["local_authority", "odd" + mark],
        invitedMemberKinds: ["charity"], defaultRemits: [0], defaultScale: .local,
        isExpectedEverywhere: true, notes: .init(english: "A note" + mark), origin: origin(4, 2)),
      Kind(
        id: "panel", name: name("Panel"), legislationURL: "javascript:alert(1)",
        function: .scrutiny, origin: origin(4, 3)),
      Kind(
        id: "unused", name: name("Unused"), isExpectedEverywhere: true, origin: origin(4, 4)),
    ]
  }

  private var partnerships: [Partnership] {
    (0..<partnershipCount).map { index in
      var record = Partnership(
        id: "board-" + padded(index), name: name("Board \(index)", index == 0 ? "Bwrdd 0" : nil),
        kind: index == 4 ? 1 : 0, areas: index == 0 ? [0] : index == 1 ? [0, 1] : [3],
        remits: [0, 1], remitText: "Text" + mark, origin: origin(2, index + 2))
      record.scale = index == 3 ? .national : nil
      record.parent = index == 2 ? .active(0) : index == 3 ? .inactive(id: "old" + mark) : nil
      record.host = index == 0 ? .organisation(0) : index == 1 ? .nobody : nil
      record.meetingsPerYear = index == 0 ? 4.5 : nil
      record.plans = index < 2 ? [.init(english: "Plan" + mark), "Other plan"] : []
      record.needsAssessments = index < 2 ? [.init(english: "Assessment" + mark)] : []
      record.planFrom = index == 0 ? PartialDate("2018") : nil
      record.planTo = index == 0 ? PartialDate("2023-03") : nil
      record.url = index == 0 ? "https://example.org/" : index == 1 ? "javascript:x" : ""
      record.established = index == 0 ? PartialDate("2016-04-01") : nil
      record.source = "source" + mark
      return record
    }
  }

  private func padded(_ index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private var memberships: [Membership] {
    (0..<partnershipCount).flatMap { index -> [Membership] in
      let partnership = PartnershipIndex(index)
      return [
        Membership(
          partnership: partnership, organisation: 0, role: .chair,
          representative: "Leader" + mark, origin: origin(3, index * 2 + 2)),
        Membership(
          partnership: partnership, organisation: 1, role: .statutory, certainty: .assumed,
          origin: origin(3, index * 2 + 3)),
      ]
    }
  }

  private var evidence: [EvidenceRecord] {
    [("board" + mark, nil), ("board-0000", 0), ("", 0)].enumerated().map { row, subject in
      EvidenceRecord(
        id: "e\(row)", subjectKind: "kind", subject: subject.0, region: "Anglesey",
        regionArea: subject.1, date: PartialDate("2024-01-25"), question: .barrier,
        summary: .init(english: "Summary" + mark),
        source: row.isMultiple(of: 2)
          ? "Minutes" + mark : "https://example.org/\(row % 9); general knowledge" + mark,
        origin: origin(2, 2))
    }
  }

  /// One attached by its topic, one by its owner, one by a name in its text.
  private var actions: [ActionRecord] {
    [
      ("board-0000", "Meet less" + mark, ""), ("", "Meet more" + mark, "IoACC" + mark + ", WG"),
      ("Other", "Look at the panel again" + mark, "WG"),
    ].enumerated().map { row, action in
      ActionRecord(
        id: "a\(row)", review: "review", topic: action.0, action: .init(english: action.1),
        byWhom: action.2,
        byWhen: "Ongoing", status: "", source: "", origin: origin(2, 2))
    }
  }

  private var sources: [SourceRecord] {
    [
      SourceRecord(
        source: "Minutes" + mark,
        title: LocalisedText(english: "Minutes of May" + mark, welsh: "Cofnodion mis Mai" + mark),
        publisher: LocalisedText(english: "Board" + mark), published: PartialDate("2024-01-25"),
        origin: origin(2, 2))
    ]
  }

  /// Of a kind that every body is of, of one body, later than the report, and of what is not there any more.
  private var considered: [ConsideredRecord] {
    [
      ConsideredRecord(
        subjects: [ConsideredSubject(.kind, "board" + mark)],
        question: LocalisedText(english: "One?" + mark, welsh: "Un?" + mark), answer: .declined,
        date: PartialDate("2024-01-25"), by: "Board" + mark, source: "Minutes" + mark,
        origin: origin(2, 2)),
      ConsideredRecord(
        subjects: [ConsideredSubject(.partnership, "board-0000")], answer: .keptSeparate,
        origin: origin(2, 2)),
      ConsideredRecord(
        subjects: [
          ConsideredSubject(.partnership, "board-0000"),
          ConsideredSubject(.partnership, "old" + mark),
        ], answer: .agreed, origin: origin(2, 2)),
    ]
  }

  func graph(of landscape: Landscape) -> OverlapGraph {
    let count = partnershipCount
    let incidence = Incidence(
      members: PackedRows((0..<count).map { _ in [0, 1] as [Int32] }), organisationCount: 4,
      footprints: landscape.footprints.atoms,
      footprintOf: landscape.footprints.ofPartnership, atomWeights: [1, 1, 1],
      signatures: PackedRows([[0, 1]]), signatureOf: (0..<count).map { _ in 0 })
    let edges = (1..<min(count, 30)).map {
      OverlapEdge(
        source: 0, target: Int32($0),
        scores: LayerScores(area: 0.3, membership: 1, remit: 1))
    }
    return OverlapGraph(incidence: incidence, edges: edges, containments: [])
  }

  func findings() -> Findings {
    let all = evidences.enumerated().map { place, entry in
      Finding(
        id: entry.rule.rawValue + ".board" + mark + ".\(place)", rule: entry.rule,
        list: entry.list, subjects: entry.subjects, evidence: entry.evidence,
        routes: Routes(first: .local, full: place.isMultiple(of: 2) ? .legislation : .local),
        priority: Priority(
          strength: 0.9, benefit: 0.8, feasibility: 0.7, confidence: 0.9, freedMeetingDays: 24,
          usesAssumedMeetings: place.isMultiple(of: 2), peopleAffected: 117_393),
        alsoHolds: [ParallelRemitRule.rule],
        folded: ["unknown.finding", "merge-candidate.board" + mark + ".0"],
        precedents: [
          Precedent(link: .subgroup, partnerships: [0, 1]),
          Precedent(link: .merged, partnerships: [2]),
        ], rank: place + 1, groupRank: place + 1)
    }
    return Findings(
      all: all,
      counts: Rule.allCases.map {
        RuleCounts(rule: $0, applied: 4, fired: 3, notApplicable: 1, excluded: 2)
      },
      notes: [
        .incompleteKind(0, coveredPeople: 5, allPeople: 10),
        .absentMemberKind(1, memberKind: "probation", absent: 2, applicable: 2),
      ], meetingDays: [12.5, 8, 0, 0])
  }

  private struct Entry {
    var rule: Rule
    var list: FindingList
    var subjects: [Subject]
    var evidence: any Evidence
  }

  private var overlap: PairOverlap {
    PairOverlap(
      left: 0, right: 1, similarity: LayerScores(area: 0.9, membership: 0.8, remit: 0.5),
      leftInRight: LayerScores(area: 1, membership: 1, remit: 1),
      rightInLeft: LayerScores(area: 0.9, membership: 0.8, remit: 0.5), sharedMembers: 2,
      leftMembers: 2, rightMembers: 3)
  }

  private var shared: SharedParts {
    SharedParts(
      members: [0, 1], membersOfSome: [2], atoms: [0], atomsOfSome: [1], remits: [0],
      remitsOfSome: [1], people: 68_877)
  }

  private var evidences: [Entry] {
    let pair = [Subject.partnership(0), .partnership(1)]
    return [
      Entry(
        rule: MergeCandidateRule.rule, list: .main, subjects: pair,
        evidence: MergeEvidence(
          overlap: overlap, shared: shared, ground: .precedent, precedents: [2])),
      Entry(
        rule: ParallelRemitRule.rule, list: .main, subjects: pair,
        evidence: ParallelEvidence(overlap: overlap, shared: shared)),
      Entry(
        rule: NestedBoardRule.rule, list: .main, subjects: pair,
        evidence: NestEvidence(outer: 1, inners: [0], overlaps: [overlap], isSameKind: true)),
      Entry(
        rule: NestedBoardRule.rule, list: .services, subjects: pair,
        evidence: NestEvidence(outer: 1, inners: [0], overlaps: [overlap], isSameKind: false)),
      Entry(
        rule: SharedTableRule.rule, list: .main, subjects: pair,
        evidence: TableEvidence(
          partnerships: [0, 1, 2], shared: shared,
          least: LayerScores(area: 0.9, membership: 0.8, remit: 0), leastShare: 0.75,
          reason: .init(remits: [0], bodies: [1]),
          mergers: [.init(pair: BodyPair(0, 1), precedents: [2])])),
      Entry(
        rule: WhollySeatedRule.rule, list: .main, subjects: pair,
        evidence: SeatedEvidence(
          overlap: overlap, memberKinds: ["health_board", "local_authority"], shared: shared)),
      Entry(
        rule: RegionalTwinsRule.rule, list: .main, subjects: [.kind(0), .footprint(0)],
        evidence: TwinsEvidence(
          kind: 0, partnerships: [0, 1], target: 0, otherKinds: [1], share: 1,
          spanningMembers: [1], fit: 0.8, fittingMembers: [1], territorialMembers: [1, 3],
          otherTargets: [1], people: 186_270)),
      Entry(
        rule: MisalignedFootprintRule.rule, list: .main, subjects: [.area(1)],
        evidence: MisalignedEvidence(
          atoms: [1], people: 117_393,
          crossings: [
            FootprintCrossing(
              left: 0, right: 1, leftKinds: [0], rightKinds: [1], sharedPeople: 10,
              leftPeople: 20, rightPeople: 30)
          ], changed: 0, partnerships: [1])),
      Entry(
        rule: PlanDuplicationRule.rule, list: .main, subjects: [.footprint(0)],
        evidence: PlanDuplicationEvidence(
          footprint: 0, partnerships: [0, 1], assessments: [["One" + mark], []],
          sharedMembers: [0], people: 68_877)),
      Entry(
        rule: MemberBurdenRule.rule, list: .burden, subjects: [.organisation(0)],
        evidence: BurdenEvidence(
          organisation: 0, seats: 5, meetingDays: 20.5, repeatSeats: 3,
          isAboveSeatPercentile: true, isAboveDayPercentile: true, isAboveKindMedian: true,
          percentileSeats: 4, percentileDays: 18, kindMedianSeats: 2, kindBodies: 2,
          partnerships: [0, 1, 2],
          relief: BurdenRelief.Relief(
            freedBy: ["merge-candidate.board" + mark + ".0"], freedSeats: 1,
            sharedBy: ["shared-table.board" + mark + ".0"], sharedSittings: 2))),
      Entry(
        rule: CoverageGapRule.rule, list: .putRight, subjects: [.kind(0), .area(1)],
        evidence: CoverageEvidence(
          kind: 2, problem: .absent, atoms: [1], partnerships: [], people: 117_393)),
      Entry(
        rule: CoverageGapRule.rule, list: .putRight, subjects: [.kind(0), .area(0)],
        evidence: CoverageEvidence(
          kind: 0, problem: .doubled, atoms: [0], partnerships: [0, 1], people: 68_877)),
      Entry(
        rule: MissingStatutoryMemberRule.rule, list: .putRight, subjects: [.partnership(0)],
        evidence: MissingMemberEvidence(
          partnership: 0,
          gaps: [
            MissingMemberEvidence.Gap(memberKind: "probation", organisations: []),
            MissingMemberEvidence.Gap(memberKind: "odd" + mark, organisations: [3]),
          ], people: 68_877)),
      Entry(
        rule: GovernanceGapRule.rule, list: .putRight, subjects: [.partnership(0)],
        evidence: GovernanceEvidence(
          partnership: 0, problems: GovernanceEvidence.Problem.allCases, people: 68_877)),
    ] + planTiming
  }

  private var planTiming: [Entry] {
    guard let from = PartialDate("2018"), let to = PartialDate("2023-03") else { return [] }
    return [
      Entry(
        rule: PlanTimingRule.rule, list: .dates, subjects: [.partnership(0)],
        evidence: PlanTimingEvidence(
          partnership: 0, plan: "Plan 2018-2023" + mark, from: from, to: to,
          datesAreFromTitle: true, cycleEndYear: 2027))
    ]
  }

  func diagnostics() -> [Diagnostic] {
    DiagnosticCode.allCases.map {
      Diagnostic(
        code: $0, severity: .warning,
        location: SourceLocation(file: "areas.csv", line: 3, column: 1), value: mark)
    }
  }
}
