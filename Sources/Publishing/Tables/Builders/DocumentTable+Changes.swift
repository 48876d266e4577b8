internal import LandscapeModel
internal import Rationalisation

/// What changed since the baseline: what became of partnerships, then findings that are not what they
/// were. Without a baseline it has no rows and a note that says so.
func changesTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let wording = FindingWording(landscape: landscape)
  var found: [String: Finding] = [:]
  for finding in content.findings.all { found[finding.id] = finding }
  var rows: [[DocumentTable.Cell]] = []
  for line in content.changes?.succession ?? [] {
    rows.append([
      .phrase(line.sentence), .phrase(.partnership), .phrase(line.kind), .phrase(line.reason),
      .number(line.confidence, decimals: 2), .notApplicable,
    ])
  }
  for change in content.changes?.findings ?? [] where change.status != .persisting {
    let causes = Phrase(
      change.causes.map(\.english).joined(separator: "; "),
      change.causes.map(\.welsh).joined(separator: "; "))
    rows.append([
      // A resolved finding is not in this run; its id says what it was.
      found[change.id].map { finding in
        .text(TableText(in: landscape) { wording.title(of: finding, in: $0) })
      } ?? .id(change.id),
      .phrase(.finding), .phrase(.name(of: change.status)),
      change.causes.isEmpty ? .notAvailable : .phrase(causes), .notApplicable, .id(change.id),
    ])
  }
  let against: [Phrase] =
    content.changes.map { changes in
      [
        TableWording.changesAgainst(changes.baseline, run: changes.baselineRun), .successionNote,
      ]
    } ?? [.noBaseline]
  return DocumentTable(
    .changes, of: content, caption: TableWording.changesCaption,
    columns: [
      DocumentTable.Column("what", .becameOfIt, .text),
      DocumentTable.Column("about", TableWording.subjectOfChange, .text),
      DocumentTable.Column("status", .statusOfChange, .text),
      DocumentTable.Column("because", .reasonOfMatch, .text),
      DocumentTable.Column("confidence", .confidence, .number, isDetail: true),
      DocumentTable.Column("id", .findingID, .identifier, isDetail: true),
    ],
    rows: rows, notes: against)
}
