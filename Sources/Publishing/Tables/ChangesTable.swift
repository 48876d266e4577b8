internal import LandscapeModel
internal import Rationalisation

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
  let changes = content.changes
  let wording = FindingWording(content)
  let findings = Dictionary(
    content.findings.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var rows = (changes?.succession ?? []).map { line -> [DocumentTable.Cell] in
    [
      .text(line.sentence), .phrase(.partnership), .phrase(line.kind),
      line.reason.plain(in: .english).isEmpty ? .notApplicable : .text(line.reason),
      .number(line.confidence, decimals: 2),
      .id((line.to.isEmpty ? line.from : line.to).joined(separator: ";")),
      .notApplicable, .notApplicable,
    ]
  }
  for change in changes?.findings ?? [] where change.status != .persisting {
    let title: DocumentTable.Cell =
      findings[change.id].map { finding in
        .text(.finding(finding.id, title: wording.title(of: finding)))
      } ?? .text(.finding(change.id, title: change.formerTitle ?? RichText(.name(of: change.rule))))
    let causes = Phrase(
      change.causes.map(\.english).joined(separator: "; "),
      change.causes.map(\.welsh).joined(separator: "; "))
    rows.append([
      title, .phrase(.finding), .phrase(.name(of: change.status)),
      change.causes.isEmpty ? .notApplicable : .phrase(causes), .notApplicable, .id(change.id),
      .notApplicable, .notApplicable,
    ])
  }
  for line in changes?.metrics ?? [] where line.before != line.after {
    rows.append([
      .phrase(line.name), .phrase(.aNumber), .phrase(.name(of: ReportChanges.Status.changed)),
      .notApplicable, .notApplicable, .id(line.id), number(line.before), number(line.after),
    ])
  }
  var notes: [Phrase] = [.successionNote]
  if let changes {
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

private func number(_ value: Double?) -> DocumentTable.Cell {
  guard let value else { return .notAvailable }
  return value == value.rounded() && abs(value) < 1e15
    ? .count(Int(value)) : .number(value, decimals: 1)
}
