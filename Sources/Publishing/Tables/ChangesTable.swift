internal import LandscapeModel
internal import Rationalisation
internal import Review

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
  let wording = content.changes.map { ComparisonWording($0) }
  let titles = FindingWording(content)
  let findings = Dictionary(
    content.findings.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var rows: [[DocumentTable.Cell]] = []
  if let wording { rows = wording.comparison.succession.steps.compactMap { row($0, wording) } }
  for change in content.changes?.findingsAsTold ?? [] where change.status != .persisting {
    let title =
      findings[change.id].map { titles.title(of: $0) } ?? wording?.formerTitle(of: change)
      ?? change.after.map { RichText(.name(of: $0.rule)) }
    let causes = change.causes.map { Phrase.name(of: $0) }
    rows.append([
      .text(.finding(change.id, title: title)), .phrase(.finding),
      .phrase(.name(of: change.status)),
      causes.isEmpty
        ? .notApplicable
        : .phrase(
          Phrase(
            causes.map(\.english).joined(separator: "; "),
            causes.map(\.welsh).joined(separator: "; "))), .notApplicable, .id(change.id),
      .notApplicable, .notApplicable,
    ])
  }
  for line in content.changes?.metrics ?? [] where line.before != line.after {
    rows.append([
      .phrase(.name(of: line.metric)), .phrase(.aNumber),
      .phrase(.name(of: FindingStatus.changed)), .notApplicable, .notApplicable,
      .id(line.metric.name), number(line.before), number(line.after),
    ])
  }
  var notes: [Phrase] = [.successionNote]
  if let changes = content.changes {
    notes.insert(.changesSummary(changes), at: 0)
  } else {
    notes = [.noBaseline]
  }
  return DocumentTable(
    .changes, of: content,
    columns: [
      DocumentTable.Column("what", .becameOfIt, .text),
      DocumentTable.Column("about", .subjectOfChange, .text),
      DocumentTable.Column("status", .statusOfChange, .text),
      DocumentTable.Column("because", .reasonOfMatch, .text),
      DocumentTable.Column("confidence", .confidence, .number, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("before", .then, .number),
      DocumentTable.Column("after", .now, .number),
    ], rows: rows, notes: notes)
}

/// What became of a partnership; nothing for one that goes on as it was.
private func row(_ step: SuccessionStep, _ wording: ComparisonWording) -> [DocumentTable.Cell]? {
  guard step.kind != .continued else { return nil }
  let reason = wording.reason(step)
  return [
    .text(wording.sentence(step)), .phrase(.partnership), .phrase(.name(of: step.kind)),
    reason.plain(in: .english).isEmpty ? .notApplicable : .text(reason),
    .number(step.confidence, decimals: 2),
    .id((step.to.isEmpty ? step.from : step.to).joined(separator: ";")),
    .notApplicable, .notApplicable,
  ]
}

private func number(_ value: Double?) -> DocumentTable.Cell {
  guard let value else { return .notAvailable }
  return value == value.rounded() && abs(value) < 1e15
    ? .count(Int(value)) : .number(value, decimals: 1)
}
