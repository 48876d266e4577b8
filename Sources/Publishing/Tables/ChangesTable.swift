internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension TableName {
  package static let changes = TableName("changes")
}

extension ReportTable {
  /// What has changed against the baseline: partnerships, then findings, then numbers.
  ///
  /// Without a baseline the table has no row and says so; `landscape compare` gives it two catalogues.
  static let changes = ReportTable(.changes, 10, .changesCaption, changesTable)
}

@Sendable private func changesTable(_ content: ReportContent) -> DocumentTable {
  let columns = [
    DocumentTable.Column("what", .becameOfIt, .text),
    DocumentTable.Column("about", .subjectOfChange, .text),
    DocumentTable.Column("status", .statusOfChange, .text),
    DocumentTable.Column("because", .reasonOfMatch, .text),
    DocumentTable.Column("confidence", .confidence, .number, isDetail: true),
    DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
    DocumentTable.Column("before", .then, .number),
    DocumentTable.Column("after", .now, .number),
  ]
  guard let changes = content.changes else {
    return DocumentTable(
      .changes, of: content, columns: columns, rows: [], notes: [.noBaseline])
  }
  /// The rows of one kind of change under the columns of all.
  func rows<Record>(_ records: [Record], _ facts: TableColumns<Record>) -> [[DocumentTable.Cell]] {
    let known = Set(facts.columns.map(\.id))
    return records.map { record in
      columns.map { known.contains($0.id) ? facts.cell($0.id, of: record) : .notApplicable }
    }
  }
  let wording = ComparisonWording(changes)
  return DocumentTable(
    .changes, of: content, columns: columns,
    rows: rows(changes.changedSteps, .successions(wording))
      + rows(changes.changedFindings, .changedFindings(of: content, wording))
      + rows(changes.differingMetrics, .metrics),
    notes: [.changesSummary(changes), .successionNote])
}

extension TableColumns<SuccessionStep> {
  /// What became of partnerships.
  static func successions(_ wording: ComparisonWording) -> Self {
    TableColumns([
      Fact("what", .becameOfIt) { .text(wording.sentence($0)) },
      Fact("about", .subjectOfChange) { _ in .phrase(.partnership) },
      Fact("status", .statusOfChange) { .phrase(.name(of: $0.kind)) },
      Fact("because", .reasonOfMatch) { step in
        let reason = wording.reason(step)
        return reason.isEmpty ? .notApplicable : .text(reason)
      },
      Fact("confidence", .confidence, .number) { .share($0.confidence) },
      Fact("id", .identifier, .identifier) {
        .id(($0.to.isEmpty ? $0.from : $0.to).joined(separator: ";"))
      },
    ])
  }
}

extension TableColumns<FindingChange> {
  /// What became of findings, by the titles that they have, or had.
  static func changedFindings(of content: ReportContent, _ wording: ComparisonWording) -> Self {
    let titles = FindingWording(content)
    let findings = Dictionary(
      content.findings.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return TableColumns([
      Fact("what", .finding) { change in
        let former = wording.formerTitle(of: change)
        let title =
          findings[change.id].map { titles.title(of: $0) } ?? former
          ?? change.after.map { RichText(.name(of: $0.rule)) }
        let finding = RichText.finding(change.id, title: title)
        guard let id = change.formerID else { return .text(finding) }
        // Titles that read alike are told apart by the id.
        let isAlike = former?.plain(in: .english) == title?.plain(in: .english)
        return .text("\(finding) ← \(isAlike ? .code(id) : .finding(id, title: former))")
      },
      Fact("about", .subjectOfChange) { _ in .phrase(.finding) },
      Fact("status", .statusOfChange) { .phrase(.name(of: $0.status)) },
      Fact("rule", .rule) { change in
        (change.after ?? change.before).map { .phrase(.name(of: $0.rule)) } ?? .notApplicable
      },
      Fact("because", .causeOfChange) { change in
        change.causes.isEmpty ? .notApplicable : .text(wording.causes(of: change))
      },
      Fact("id", .identifier, .identifier) { .id($0.id) },
    ])
  }
}

extension TableColumns<MetricChange> {
  /// Numbers side by side.
  static var metrics: Self {
    TableColumns([
      Fact("what", .measure) { .phrase(.name(of: $0.metric)) },
      Fact("about", .subjectOfChange) { _ in .phrase(.aNumber) },
      Fact("status", .statusOfChange) { _ in .phrase(.name(of: FindingStatus.changed)) },
      Fact("id", .identifier, .identifier) { .id($0.metric.name) },
      Fact("before", .then, .number) { .amount($0.before) },
      Fact("after", .now, .number) { .amount($0.after) },
    ])
  }
}
