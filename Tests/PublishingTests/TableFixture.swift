import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import Review
import TestSupport
import Wording

/// A landscape of two areas, three organisations and three partnerships, whose every number can be
/// counted by hand, and whose names may be replaced by hostile ones.
enum TableFixture {
  static let hostile: [String] = [
    "<script>alert(\"x\")</script> & 'q'",
    "a|b\\c`d`*e*_f_[g](h)#i~j^k$l@m{n}%o",
    "=HYPERLINK(\"http://evil\")",
    "+1+1", "-x", "@sum", "＝1", "\t=1", "\r\n=1",
    "line one\nline two", "tab\there", "\u{202E}reversed", "bell\u{7}escape\u{1B}[31m", "nul\u{0}",
    "[x] * starred", "*starred", "\"quoted\", with, commas", "a -- b ... c '' d `` e",
    "ŵ ŷ Ŵ Ŷ ẁ 中 é", "&amp; &lt;b&gt;", "]]>", "--><!--", "\\input{/etc/passwd}", "$(rm)",
    "javascript:alert(1)", "{{ template }}", " leading and trailing ", "| --- |", ": Table 9: x",
    "\\", "a\\", "'", "''", "\u{2028}x", "e\u{301}",
  ]

  static func content(
    names: [String] = ["Board A", "Board B", "Panel"], settings: Settings = Settings(),
    organisationName: String = "Council One", decisions: AppliedDecisions = AppliedDecisions(),
    evidence: [EvidenceRecord] = [], actions: [ActionRecord] = []
  ) -> ReportContent {
    let origin = { (input: Int32, line: Int32) in RowOrigin(input: input, line: line) }
    let areas = [
      Area(
        code: "W1", name: LocalisedText(english: "Anglesey", welsh: "Ynys Môn"),
        population: 70_000, origin: origin(0, 2)),
      Area(
        code: "W2", name: LocalisedText(english: "Gwynedd", welsh: "Gwynedd"),
        population: 120_000, origin: origin(0, 3)),
      Area(
        code: "W9", name: LocalisedText(english: "Wales", welsh: "Cymru"), parts: [0, 1],
        origin: origin(0, 4)),
    ]
    let organisations = [
      Organisation(
        id: "council-one", name: LocalisedText(english: organisationName, welsh: "Cyngor Un"),
        kind: "local_authority", sector: "local_government", areas: [0], origin: origin(1, 2)),
      Organisation(
        id: "council-two", name: LocalisedText(english: "Council Two"), kind: "local_authority",
        sector: "local_government", areas: [1], origin: origin(1, 3)),
      Organisation(
        id: "idle", name: LocalisedText(english: "Idle"), origin: origin(1, 4)),
    ]
    let remits = [
      Remit(id: "health", name: LocalisedText(english: "Health", welsh: "Iechyd"))
    ]
    let kinds = [
      Kind(
        id: "board", name: LocalisedText(english: "Board", welsh: "Bwrdd"), basis: .statutory,
        legislation: "An Act", changeRoutes: [.local, .primaryLegislation], defaultScale: .local,
        isExpectedEverywhere: true),
      Kind(
        id: "panel", name: LocalisedText(english: "Panel", welsh: "Panel"), function: .scrutiny),
    ]
    let partnerships = [
      Partnership(
        id: "board-a", name: LocalisedText(english: names[0], welsh: "Bwrdd A"), kind: 0,
        areas: [0], remits: [0], established: PartialDate("2016-04"), host: .organisation(0),
        chair: .nobody, meetingsPerYear: 4, plans: ["Plan 1", "Plan 2"], scrutiny: .yes,
        origin: origin(2, 2)),
      Partnership(
        id: "board-b", name: LocalisedText(english: names[1]), kind: 0, areas: [0, 1],
        remits: [0], meetingsPerYear: 4.5, origin: origin(2, 3)),
      Partnership(
        id: "panel-c", name: LocalisedText(english: names[2]), kind: 1, parent: .active(0),
        origin: origin(2, 4)),
    ]
    let seats: [(PartnershipIndex, OrganisationIndex, Certainty)] = [
      (0, 0, .published), (0, 1, .law), (1, 0, .assumed), (1, 1, .published), (2, 0, .assumed),
    ]
    let landscape = Landscape(
      asOf: PartialDate("2023-06-30"),
      inputs: ["areas.csv", "organisations.csv", "partnerships.csv"].map {
        InputFile(
          name: $0, byteCount: 100, digest: ContentDigest(of: $0), encoding: "UTF-8", rowsRead: 3,
          rowsUsed: 3, rowsRejected: 0)
      },
      areas: areas, organisations: organisations, remits: remits, kinds: kinds,
      partnerships: partnerships,
      memberships: seats.map {
        Membership(partnership: $0.0, organisation: $0.1, certainty: $0.2)
      }, evidence: evidence, actions: actions)
    let incidence = Incidence(
      members: PackedRows([[0, 1], [0, 1], [0]]), organisationCount: 3,
      footprints: landscape.footprints.atoms, footprintOf: landscape.footprints.ofPartnership,
      atomWeights: [70_000, 120_000], signatures: PackedRows([[0], []]), signatureOf: [0, 0, 1])
    let scores = LayerScores(area: 70.0 / 190.0, membership: 1, remit: 1)
    let graph = OverlapGraph(
      incidence: incidence,
      edges: [OverlapEdge(source: 0, target: 1, scores: scores)],
      containments: [
        ContainmentEdge(
          inner: 0, outer: 1, scores: LayerScores(area: 1, membership: 1, remit: 1))
      ])
    var content = ReportContent(
      run: RunIdentity(
        id: "2023-06-30-0123456789ab", toolVersion: "0.1.0",
        settingsDigest: settingsDigest(settings)),
      settings: settings, landscape: landscape, graph: graph, findings: findings(),
      diagnostics: [
        Diagnostic(
          code: .unknownColumn, severity: .warning,
          location: SourceLocation(file: "areas.csv", line: 1))
      ], rejects: [],
      significance: SignificanceSummary(graph: graph, landscape: landscape, settings: settings))
    content.decisions = decisions
    return content
  }

  private static func findings() -> Findings {
    let overlap = PairOverlap(
      left: 0, right: 1,
      similarity: LayerScores(area: 70.0 / 190.0, membership: 1, remit: 1),
      leftInRight: LayerScores(area: 1, membership: 1, remit: 1),
      rightInLeft: LayerScores(area: 70.0 / 190.0, membership: 1, remit: 1), sharedMembers: 2,
      leftMembers: 2, rightMembers: 2)
    let shared = SharedParts(
      members: [0, 1], membersOfSome: [], atoms: [0], atomsOfSome: [1], remits: [0],
      remitsOfSome: [], people: 70_000)
    let pair = Finding(
      id: "merge-candidate.board-a.board-b", rule: MergeCandidateRule.rule, list: .main,
      subjects: [.partnership(0), .partnership(1)],
      evidence: MergeEvidence(overlap: overlap, shared: shared),
      routes: Routes(first: .local, full: .legislation),
      priority: Priority(
        strength: 0.75, benefit: 0.25, feasibility: 0.7, confidence: 0.9, freedMeetingDays: 8,
        usesAssumedMeetings: true),
      alsoHolds: [ParallelRemitRule.rule], folded: ["parallel-remit.board-a.board-b"],
      precedents: [Precedent(link: .subgroup, partnerships: [0, 2])], rank: 1, groupRank: 1)
    let burden = Finding(
      id: "member-burden.council-one", rule: MemberBurdenRule.rule, list: .burden,
      subjects: [.organisation(0)],
      evidence: BurdenEvidence(
        organisation: 0, seats: 3, meetingDays: 12.5, repeatSeats: 1, isAboveSeatPercentile: true,
        isAboveDayPercentile: false, isAboveKindMedian: false, percentileSeats: 2.9,
        percentileDays: 13, kindMedianSeats: nil, kindBodies: 2, partnerships: [0, 1, 2],
        relief: BurdenRelief.Relief(
          freedBy: ["merge-candidate.board-a.board-b"], freedSeats: 1)),
      routes: Routes(first: .local, full: .local),
      priority: Priority(
        strength: 0.5, benefit: 0.001, feasibility: 1, confidence: 1, freedMeetingDays: 0),
      rank: 1, groupRank: 1)
    let gap = Finding(
      id: "coverage-gap.board.W2", rule: CoverageGapRule.rule, list: .putRight,
      subjects: [.kind(0), .area(1)],
      evidence: CoverageEvidence(
        kind: 0, problem: .absent, atoms: [1], partnerships: [], people: 120_000),
      routes: Routes(first: .local, full: .government),
      priority: Priority(
        strength: 1, benefit: 0, feasibility: 1, confidence: 1, freedMeetingDays: 0,
        peopleAffected: 120_000),
      rank: 1, groupRank: 1)
    return Findings(all: [pair, burden, gap], counts: [], notes: [])
  }

  /// A table of two columns, text and number, one row a text.
  static func table(of texts: [String]) -> DocumentTable {
    DocumentTable(
      .landscape, measure: Phrase { $0 == .welsh ? "Pennawd" : "Caption" },
      columns: [
        DocumentTable.Column("text", Phrase { $0 == .welsh ? "Testun" : "Text" }, .text),
        DocumentTable.Column("number", Phrase { $0 == .welsh ? "Nifer" : "Number" }, .number),
      ],
      rows: texts.map {
        [.text(RichText(LocalisedText(english: $0))), .number(-1234.5, decimals: 1)]
      })
  }
}
