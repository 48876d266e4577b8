internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension TableName {
  package static let considered = TableName("considered")
}

extension ReportTable {
  /// What was asked of bodies before and what came of it, with the findings that it stands with.
  static let considered = ReportTable(.considered, 21, .consideredCaption) { content in
    let landscape = content.landscape
    let section = ConsideredSection(landscape: landscape, citations: content.citations)
    var findings: [ConsideredRecord: [String]] = [:]
    if !landscape.considered.isEmpty {
      for finding in content.findings.all {
        for told in content.considered.cases(of: finding) {
          findings[told.record, default: []].append(finding.id)
        }
      }
    }
    let rows = landscape.considered.map { record -> [DocumentTable.Cell] in
      [
        .text(section.names(of: record.subjects)), .written(record.question),
        .value(record.answer) { .name(of: $0) }, .date(record.date),
        record.isAfter(landscape.asOf) ? .phrase(.afterTheDate) : .notApplicable,
        .written(record.by),
        findings[record].map { .id($0.joined(separator: ";")) } ?? .notApplicable,
        .written(record.source),
      ]
    }
    let hasLater = landscape.considered.contains { $0.isAfter(landscape.asOf) }
    return DocumentTable(
      .considered, of: content,
      columns: [
        DocumentTable.Column("subjects", .subjects, .text),
        DocumentTable.Column("question", .consideredQuestion, .text),
        DocumentTable.Column("answer", .consideredAnswer, .text),
        DocumentTable.Column("date", .date, .date),
        DocumentTable.Column("later", .dateNote, .text),
        DocumentTable.Column("by", .consideredWho, .text),
        DocumentTable.Column("findings", .changedFindings, .identifier, isDetail: true),
        DocumentTable.Column("source", .source, .text, isDetail: true),
      ], rows: rows,
      notes: hasLater ? [.laterEvidenceNote, .asWrittenNote] : [.asWrittenNote])
  }
}
