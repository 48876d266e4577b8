import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import Review

/// A landscape of three areas and five partnerships with a finding of every kind of evidence, so
/// that every page and every paragraph of it is written at least once.
enum SiteFixture {
  /// Published in both languages, whatever the names are in.
  static let bilingual: Settings = {
    var settings = Settings()
    settings.languages = [.english, .welsh]
    return settings
  }()

  /// - Parameter mark: text put into every name, note and value that a catalogue may hold.
  static func content(
    mark: String = "", partnershipCount: Int = 5, clusters: ReportClusters? = nil
  ) -> ReportContent {
    var content = plain(mark: mark, partnershipCount: partnershipCount, clusters: clusters)
    if let report = try? scenario(on: content) {
      content.scenarios.append(
        TriedScenario(
          file: "scenarios/one" + mark + ".csv", byteCount: 60, digest: ContentDigest(of: "one"),
          outcome: .tried(report)))
    }
    content.scenarios.append(
      TriedScenario(
        file: "scenarios/two" + mark + ".csv", byteCount: 61, digest: ContentDigest(of: "two"),
        outcome: .refused(
          TerminalMessage(
            .error, "contradicts line 2" + mark,
            at: SourceLocation(file: "scenarios/two.csv", line: 3, column: 1)))))
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: content.settings)
    for objective in ProposalObjective.reported {
      var request = ProposalRequest()
      request.objective = objective
      if let proposal = try? proposer.proposal(for: request) { content.proposals.append(proposal) }
      if let ways = try? proposer.alternatives(for: request, AlternativesRequest()) {
        content.alternatives.append(ways)
      }
    }
    content.front = try? proposer.front(for: ProposalRequest(), and: .meetingDays)
    return content
  }

  /// A merger and a standing down, tried on a landscape of the fixture.
  static func scenario(on before: ReportContent) throws -> ScenarioReport {
    let ids = before.landscape.partnerships.map(\.id)
    guard ids.count > 2 else { throw TooFew() }
    let scenario = Scenario([
      Scenario.Step(.merge([ids[0], ids[1]], into: nil), at: .option("--merge")),
      Scenario.Step(.standDown(ids[2]), at: .option("--stand-down")),
    ])
    let applied = try scenario.applied(to: before.landscape)
    let after = ReportContent(
      run: before.run, settings: before.settings, landscape: applied.landscape,
      graph: before.graph, findings: Findings(all: [], counts: [], notes: []), diagnostics: [],
      rejects: [])
    let comparison = ScenarioComparison(
      of: applied, from: before.landscape, findings: before.findings,
      findingsAfter: after.findings, settings: before.settings)
    return ScenarioReport(of: scenario, comparison: comparison, before: before, after: after)
  }

  private struct TooFew: Error {}

  private static func plain(
    mark: String, partnershipCount: Int, clusters: ReportClusters?
  ) -> ReportContent {
    let builder = SiteFixtureBuilder(mark: mark, partnershipCount: partnershipCount)
    let landscape = builder.landscape()
    let graph = builder.graph(of: landscape)
    var content = ReportContent(
      run: RunIdentity(
        id: "2023-06-30-0123456789ab", toolVersion: "0.1.0",
        settingsDigest: ContentDigest(of: "settings")),
      settings: bilingual, landscape: landscape, graph: graph,
      findings: builder.findings(), diagnostics: builder.diagnostics(),
      rejects: [
        Reject(
          location: SourceLocation(file: "partnerships.csv", line: 9), code: .invalidDate,
          value: "2019-02-30" + mark, message: "not a date" + mark, row: "x,y")
      ],
      significance: SignificanceSummary(graph: graph, landscape: landscape, settings: Settings()),
      clusters: clusters
        ?? ReportClusters(
          leafOrder: landscape.partnerships.indices.map(PartnershipIndex.init),
          packages: [[0, 1, 2, 3]]))
    content.changes = changes(to: content, mark: mark)
    content.decisions = decisions(on: content.findings.all, mark: mark)
    content.vanished = [
      VanishedFinding(
        id: "gone" + mark, rule: SharedTableRule.rule,
        subjects: [SubjectReference(sort: .partnership, id: "former")],
        run: "2023-06-30-0123456789ab", asOf: PartialDate("2023-06-30"))
    ]
    return content
  }

  /// Two bodies of other names before, one new, a finding resolved, the others changed, and numbers
  /// that only one of the runs has.
  private static func changes(to content: ReportContent, mark: String) -> RunComparison {
    let landscape = content.landscape
    func record(_ finding: Finding, rank: Int) -> FindingRecord {
      var record = FindingRecord(finding, in: content.accountContext)
      record.rank = rank
      return record
    }
    var former = [
      Partnership(
        id: "former", name: LocalisedText(english: "Former board" + mark), kind: 0)
    ]
    former += landscape.partnerships.prefix(3).map {
      Partnership(id: $0.id + "-then", name: $0.name, kind: 0)
    }
    let older = Landscape(
      title: LocalisedText(english: "Then" + mark, welsh: "Bryd hynny" + mark),
      asOf: PartialDate("2019-06-30"), areas: [],
      organisations: [], kinds: landscape.kinds,
      partnerships: former.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
      memberships: [])
    let gone = FindingRecord(
      id: "gone" + mark, rule: SharedTableRule.rule, list: .main,
      subjects: [SubjectReference(sort: .partnership, id: "former")],
      routes: RouteNames(first: "local", full: "local"),
      priority: Priority(
        strength: 1, benefit: 1, feasibility: 1, confidence: 1, freedMeetingDays: 1),
      level: .high, rank: 1, groupRank: 1, facts: EvidenceFacts([]))
    let ids = landscape.partnerships.map(\.id)
    return RunComparison(
      older: RunSnapshot(
        id: "2019", landscape: older,
        metrics: RunMetrics(values: [RunMetric(.seats, 1), RunMetric(.other("old" + mark), 4)])),
      newer: RunSnapshot(
        id: content.run.id, landscape: landscape,
        metrics: RunMetrics(values: [RunMetric(.seats, 2.5)])),
      findings: [FindingChange(status: .resolved, before: gone, after: nil)]
        + content.findings.all.enumerated().map { place, finding in
          FindingChange(
            status: .changed, before: place == 0 ? nil : record(finding, rank: place + 20),
            after: record(finding, rank: finding.rank))
        },
      metrics: [
        MetricChange(.seats, before: 1, after: 2.5),
        MetricChange(.overlapEdges, before: nil, after: 2),
        MetricChange(.other("old" + mark), before: 4, after: nil),
      ],
      succession: Succession(steps: [
        SuccessionStep(
          kind: .merged, from: former.dropFirst().prefix(2).map(\.id), to: [ids[0]],
          confidence: 0.9, reason: [.name(similarity: 0.5)]),
        SuccessionStep(
          kind: .stoodDown, from: ["former"], to: [], confidence: 1, reason: [.listedAsInactive]),
        SuccessionStep(kind: .new, from: [], to: [ids[1]], confidence: 0.5, reason: []),
      ]))
  }

  /// One decision of each standing, the last finding closed, and rows that do not count.
  private static func decisions(on findings: [Finding], mark: String) -> AppliedDecisions {
    func record(_ finding: String, _ state: DecisionState, line: Int32) -> DecisionRecord {
      DecisionRecord(
        finding: finding, state: state, reason: "because" + mark, by: "Clerk" + mark,
        date: PartialDate("2022-05"), until: line > 2 ? nil : PartialDate("2023-07-01"),
        origin: RowOrigin(input: 0, line: line))
    }
    let states: [(DecisionState, DecisionStanding)] = [
      (.accepted, .inForce), (.rejected, .expired), (.watching, .reopened),
    ]
    var all = zip(findings, states).enumerated().map { place, pair in
      AppliedDecision(
        finding: pair.0.id, record: record(pair.0.id, pair.1.0, line: Int32(place + 2)),
        standing: pair.1.1, carriedFrom: place == 0 ? "former" + mark : nil,
        differences: [
          EvidenceDifference(
            name: "areas", before: .exact(["1" + mark]), after: .exact(["2" + mark]),
            isMaterial: true)
        ],
        endsSoon: place == 0)
    }
    if let last = findings.last {
      all.append(
        AppliedDecision(
          finding: last.id, record: record(last.id, .done, line: 5), standing: .inForce))
    }
    return AppliedDecisions(
      all,
      contradictions: [
        ContradictoryDecisions(
          finding: "twice" + mark, problem: .differentStates,
          rows: [record("twice", .done, line: 7), record("twice", .accepted, line: 8)])
      ],
      unattached: [
        UnattachedDecision(
          record: record("mistyped" + mark, .done, line: 9), isResolved: false,
          nearest: findings.first?.id),
        UnattachedDecision(
          record: record("gone" + mark, .done, line: 10), isResolved: true),
      ])
  }

  /// Nothing at all: no partnership, no finding, no date.
  static let empty: ReportContent = {
    let landscape = Landscape(
      areas: [], organisations: [], kinds: [], partnerships: [], memberships: [])
    let incidence = Incidence(
      members: PackedRows(), organisationCount: 0, footprints: PackedRows(), footprintOf: [],
      atomWeights: [], signatures: PackedRows(), signatureOf: [])
    let graph = OverlapGraph(incidence: incidence, edges: [], containments: [])
    return ReportContent(
      run: RunIdentity(
        id: "undated-0123456789ab", toolVersion: "0.1.0",
        settingsDigest: ContentDigest(of: "settings")),
      settings: bilingual, landscape: landscape,
      graph: graph,
      findings: Findings(all: [], counts: [], notes: []), diagnostics: [], rejects: [],
      significance: SignificanceSummary(graph: graph, landscape: landscape, settings: Settings()))
  }()
}
