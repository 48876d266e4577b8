package import LandscapeModel
internal import OfficeFiles
package import Rationalisation
internal import Review
internal import Wording

/// `findings.json`: every finding for programs, in the order of the lists and their ranks.
///
/// The members of design section 8 come first and in its order; members are only ever added.
package struct FindingsExport: Sendable {
  /// Where it stands below the report's folder.
  package static let path = "findings.json"
  /// The same, and where it stands compressed.
  package static let paths = [path, path + "." + Gzip.fileExtension]
  /// The version of the file's form, as `findings.schema.json` describes it.
  package static let schemaVersion = 1

  private let content: ReportContent
  private let wording: FindingWording
  private let decisionWording: DecisionWording

  package init(_ content: ReportContent) {
    self.content = content
    wording = FindingWording(content)
    decisionWording = DecisionWording(content.landscape)
  }

  /// The file itself.
  /// - Complexity: O(bytes of the file).
  package var file: OutputFile {
    // Finding by finding: as values all at once they take several times the file.
    OutputFile(
      path: Self.path,
      bytes: JSONValue.bytes(head, last: "findings", content.findings.all.lazy.map(value)))
  }

  package var json: JSONValue {
    .object(head + [JSONValue.Member("findings", .array(content.findings.all.map(value)))])
  }

  /// The members that stand before the findings.
  private var head: [JSONValue.Member] {
    let landscape = content.landscape
    let head: JSONValue = [
      "schemaVersion": .integer(Self.schemaVersion),
      "run": .string(content.run.id),
      "asOf": .optional(landscape.asOf?.description),
      "catalogue": [
        "title": .string(landscape.title.english),
        "titleWelsh": .optional(landscape.title[.welsh]),
        "inputs": .array(
          landscape.inputs.map {
            ["name": .string($0.name), "sha256": .string($0.digest.description)]
          }),
      ],
      "rules": .array(content.findings.counts.map(value)),
      "nations": .array(content.findings.nations.map(value)),
      "questions": .array(content.questions.map { QuestionsExport(content).value(of: $0) }),
    ]
    if case .object(let members) = head { return members }
    return []
  }

  /// What the rules did within one nation of several, or across them.
  private func value(of nation: NationCounts) -> JSONValue {
    ["nation": code(of: nation.nation), "rules": .array(nation.counts.map(value))]
  }

  private func code(of nation: NationIndex) -> JSONValue {
    guard nation >= 0 else { return nil }
    return .string(content.landscape.nations.code(of: nation, in: content.landscape))
  }

  /// What one rule did, and what it could not look at.
  private func value(of counts: RuleCounts) -> JSONValue {
    let sight = counts.sight
    return [
      "rule": .string(counts.rule.rawValue),
      "applied": .integer(counts.applied),
      "fired": .integer(counts.fired),
      "notApplicable": .integer(counts.notApplicable),
      "excluded": .integer(counts.excluded),
      "couldNotLook": .flag(sight.couldNotLook),
      "partnerships": .integer(sight.partnerships),
      "unseen": .integer(sight.unseen),
      "lacks": .array(
        sight.lacks.map { lack in
          let words = Phrase.lacking(lack, of: sight.partnerships)
          return [
            "input": .string(lack.input.rawValue), "partnerships": .integer(lack.partnerships),
            "text": .texts(in: content.languages) { words($0) },
          ]
        }),
    ]
  }

  /// One finding, as it stands in the file and as `explain --format json` gives it.
  package func value(of finding: Finding) -> JSONValue {
    let priority = finding.priority
    let decision = content.decisions[finding.id]
    let title = wording.title(of: finding)
    let action = wording.action(for: finding)
    return [
      "id": .string(finding.id),
      "rule": .string(finding.rule.rawValue),
      "group": .string(finding.group.rawValue),
      "rank": .integer(finding.rank),
      "subjects": .strings(finding.subjects.map(content.landscape.id)),
      "route": .string(content.landscape.jurisdiction[finding.routes.first].id),
      "priority": .number(priority.value),
      "strength": .number(priority.strength),
      "benefit": .number(priority.benefit),
      "feasibility": .number(priority.feasibility),
      "stability": finding.stability.map(value) ?? nil,
      "decision": .optional(content.decisions.state(of: finding.id)?.rawValue),
      "evidence": finding.evidence.account(in: content.accountContext).json(
        in: content.landscape, significance: FindingSignificance(of: finding, in: content)),
      "evidenceBase": finding.evidenceBase?.json ?? nil,
      "considered": .array(content.considered.cases(of: finding).map(value)),
      "list": .string(finding.list.rawValue),
      "nation": code(of: finding.nation),
      "groupRank": .integer(finding.groupRank),
      "routeFull": .string(content.landscape.jurisdiction[finding.routes.full].id),
      "confidence": .number(priority.confidence),
      "freedMeetingDays": .number(priority.freedMeetingDays),
      "usesAssumedMeetings": .flag(priority.usesAssumedMeetings),
      "peopleAffected": .number(priority.peopleAffected),
      "title": .texts(in: content.languages) { title.plain(in: $0) },
      "action": .texts(in: content.languages) { action($0) },
      "alsoHolds": .strings(finding.alsoHolds.map(\.rawValue)),
      "folded": .strings(finding.folded),
      "precedents": .array(finding.precedents.map { $0.json(in: content.landscape) }),
      "decisionRecord": decision.map(value) ?? nil,
      "rows": .array(
        content.landscape.rows(of: finding.subjects).map {
          ["file": .string($0.file), "line": .integer($0.line)]
        }),
      "partnerships": ids(of: finding) { if case .partnership = $0 { true } else { false } },
      "organisations": ids(of: finding) { if case .organisation = $0 { true } else { false } },
      "kinds": ids(of: finding) { if case .kind = $0 { true } else { false } },
      "areas": ids(of: finding) {
        switch $0 {
        case .area, .footprint: true
        case .partnership, .organisation, .kind: false
        }
      },
    ]
  }

  /// The ids of the subjects of one sort.
  private func ids(of finding: Finding, _ isOfSort: (Subject) -> Bool) -> JSONValue {
    .strings(finding.subjects.filter(isOfSort).map(content.landscape.id))
  }

  /// What was asked before of its bodies.
  private func value(of told: ConsideredBefore.Case) -> JSONValue {
    let record = told.record
    return [
      "subjects": .strings(record.subjects.map(\.id)),
      "extent": .string(told.extent.rawValue),
      "question": .string(record.question.english),
      "answer": .string(record.answer.rawValue),
      "date": .optional(record.date?.description),
      "later": .flag(told.isLater),
      "by": .string(record.by),
      "source": .string(record.source),
      "cited": cited(record.source),
    ]
  }

  /// What a source is called, where the catalogue says it.
  private func cited(_ source: String) -> JSONValue {
    guard let record = content.citations.record(of: source) else { return .null }
    return [
      "title": .optional(record.title.isEmpty ? nil : record.title.english),
      "publisher": .optional(record.publisher.isEmpty ? nil : record.publisher.english),
      "published": .optional(record.published?.description),
    ]
  }

  private func value(of stability: Stability) -> JSONValue {
    [
      "share": .number(stability.share),
      "heldAs": .array(
        stability.heldAs.map {
          ["rule": .string($0.rule.rawValue), "draws": .integer($0.draws)]
        }),
      "rankLow": .integer(stability.rankLow),
      "rankHigh": .integer(stability.rankHigh),
      "medianRank": .integer(stability.medianRank),
      "topTen": .number(stability.topTen),
      "draws": .integer(stability.draws),
      "withoutLayer": .object(
        zip(Layer.allCases, stability.withoutLayer).map { layer, outcome in
          .init(layer.rawValue, value(of: outcome))
        }),
    ]
  }

  private func value(of outcome: LayerOutcome) -> JSONValue {
    switch outcome {
    case .holds(let rank): ["outcome": "holds", "rank": .integer(rank), "rule": nil]
    case .reported(let rule, let rank):
      ["outcome": "reported", "rank": .integer(rank), "rule": .string(rule.rawValue)]
    case .gone: ["outcome": "gone", "rank": nil, "rule": nil]
    }
  }

  /// The newest decision, also where it no longer counts: `standing` says whether it does.
  private func value(of decision: AppliedDecision) -> JSONValue {
    let record = decision.record
    return [
      "decision": .string(record.state.rawValue),
      "reason": .string(record.reason),
      "by": .string(record.by),
      "date": .optional(record.date?.description),
      "until": .optional(record.until?.description),
      "standing": .string(decision.standing.rawValue),
      "endsSoon": .flag(decision.endsSoon),
      "carriedFrom": .optional(decision.carriedFrom),
      "changes": .array(
        decisionWording.changes(since: decision).map { change in
          .texts(in: content.languages) { change.plain(in: $0) }
        }),
      "changedByRules": .array(
        decisionWording.changesOfRules(since: decision).map { change in
          .texts(in: content.languages) { change.plain(in: $0) }
        }),
    ]
  }
}

/// One finding as JSON, for `explain --format json`.
package func findingJSON(of finding: Finding, content: ReportContent) -> JSONValue {
  FindingsExport(content).value(of: finding)
}

extension Precedent {
  /// It for programs, as findings and questions have it.
  func json(in landscape: Landscape) -> JSONValue {
    [
      "link": .string(link.rawValue),
      "partnerships": .strings(partnerships.map { landscape.id(of: .partnership($0)) }),
    ]
  }
}

extension Landscape {
  /// The id or code of a subject.
  package func id(of subject: Subject) -> String {
    switch subject {
    case .partnership(let index): partnerships[Int(index)].id
    case .organisation(let index): organisations[Int(index)].id
    case .kind(let index): kinds[Int(index)].id
    case .area(let index): areas[Int(index)].code
    case .footprint(let index): footprints.ids[Int(index)]
    }
  }

  /// Where in the input the subjects' rows stand, each once, in the order of the subjects.
  ///
  /// A footprint that no area names stands in no row.
  package func rows(of subjects: [Subject]) -> [SourceLocation] {
    var seen: Set<RowOrigin> = []
    return subjects.compactMap { subject -> SourceLocation? in
      let origin: RowOrigin? =
        switch subject {
        case .partnership(let index): partnerships[Int(index)].origin
        case .organisation(let index): organisations[Int(index)].origin
        case .kind(let index): kinds[Int(index)].origin
        case .area(let index): areas[Int(index)].origin
        case .footprint(let index): footprints.areas[Int(index)].map { areas[Int($0)].origin }
        }
      guard let origin, inputs.indices.contains(Int(origin.input)), seen.insert(origin).inserted
      else { return nil }
      return SourceLocation(file: inputs[Int(origin.input)].name, line: Int(origin.line))
    }
  }
}
