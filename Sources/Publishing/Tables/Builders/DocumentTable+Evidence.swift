internal import LandscapeModel

/// What earlier reviews said, by what it is about, then the kinds in scope of which nothing is said.
func evidenceTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let subjects = EvidenceSubjects(landscape: landscape)
  var hasLater = false
  var rows = landscape.evidence.enumerated().map { index, record -> [DocumentTable.Cell] in
    let isLater = record.isAfter(landscape.asOf)
    if isLater { hasLater = true }
    return [
      subjects.name(ofRow: index).map { .name($0) } ?? .phrase(.wholeLandscape),
      .phrase(.name(of: record.question)),
      .written(record.region),
      record.date.map { .date($0) } ?? .notAvailable,
      isLater ? .phrase(.afterTheDate) : .notApplicable,
      .written(record.summary), .written(record.source), .id(record.id),
    ]
  }
  for kind in subjects.kindsWithoutEvidence {
    rows.append([
      .name(landscape.kinds[Int(kind)].name), .notApplicable, .notApplicable, .notApplicable,
      .notApplicable, .phrase(.noEvidenceYet), .notApplicable, .notApplicable,
    ])
  }
  return DocumentTable(
    .evidence, of: content, caption: .evidenceCaption,
    columns: [
      DocumentTable.Column("about", .evidenceAbout, .text),
      DocumentTable.Column("question", .question, .text),
      DocumentTable.Column("region", .region, .text),
      DocumentTable.Column("date", .date, .date),
      DocumentTable.Column("later", .dateNote, .text),
      DocumentTable.Column("summary", .evidenceSummary, .text),
      DocumentTable.Column("source", .source, .text, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
    ],
    rows: rows, notes: hasLater ? [.laterEvidenceNote, .asWrittenNote] : [.asWrittenNote])
}
