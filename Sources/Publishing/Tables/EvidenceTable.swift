internal import LandscapeModel
internal import Wording

extension TableName {
  package static let evidence = TableName("evidence")
}

extension ReportTable {
  /// What earlier reviews said, by what it is about, then the kinds in scope of which nothing is said.
  static let evidence = ReportTable(.evidence, 8, .evidenceCaption) { content in
    let landscape = content.landscape
    let subjects = EvidenceSubjects(landscape: landscape)
    let columns = TableColumns.evidence(of: landscape, subjects)
    let rows = landscape.evidence.indices.map { columns.row($0) }
    let unspoken = subjects.kindsWithoutEvidence.map { kind -> [DocumentTable.Cell] in
      [
        .name(landscape.kinds[Int(kind)].name), .notApplicable, .notApplicable, .notApplicable,
        .notApplicable, .phrase(.noEvidenceYet), .notApplicable, .notApplicable,
      ]
    }
    let hasLater = landscape.evidence.contains { $0.isAfter(landscape.asOf) }
    return DocumentTable(
      .evidence, of: content, columns: columns.columns, rows: rows + unspoken,
      notes: (unspoken.isEmpty ? [] : [.unspokenKindsNote])
        + (hasLater ? [.laterEvidenceNote] : []) + [.asWrittenNote])
  }
}

extension TableColumns where Record == Int {
  /// What the report says of a row of evidence, by its index.
  fileprivate static func evidence(of landscape: Landscape, _ subjects: EvidenceSubjects) -> Self {
    let evidence = landscape.evidence
    let words = landscape.words
    return TableColumns([
      Fact("about", .evidenceAbout) {
        subjects.name(ofRow: $0).map { .name($0) } ?? .phrase(.wholeLandscape)
      },
      Fact("question", .question) { .phrase(words.name(of: evidence[$0].question)) },
      Fact("region", .region) {
        let area = evidence[$0].regionArea.map { landscape.areas[Int($0)].name }
        return .written(area ?? LocalisedText(english: evidence[$0].region))
      },
      Fact("date", .date, .date) { .date(evidence[$0].date) },
      Fact("later", .dateNote) {
        evidence[$0].isAfter(landscape.asOf) ? .phrase(.afterTheDate) : .notApplicable
      },
      Fact("summary", .evidenceSummary) { .written(evidence[$0].summary) },
      Fact("source", .source, isDetail: true) { .written(evidence[$0].source) },
      Fact("id", .identifier, .identifier, isDetail: true) { .id(evidence[$0].id) },
    ])
  }
}
