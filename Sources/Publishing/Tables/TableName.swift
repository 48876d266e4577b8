internal import LandscapeModel

/// The tables there are; the raw value is the file's name and what the command line asks for.
package enum TableName: String, CaseIterable, Sendable {
  case findings
  case landscape
  case burden
  case coverage
  case kindsOverlap = "kinds-overlap"
  case dataQuality = "data-quality"
  case actions
  case evidence
  case recommendations
  case changes
  case footprints
  case plans
  case governance

  /// The number in its caption. A new table takes the next, so that a paper's references hold.
  package var number: Int {
    switch self {
    case .findings: 1
    case .landscape: 2
    case .burden: 3
    case .coverage: 4
    case .kindsOverlap: 5
    case .dataQuality: 6
    case .actions: 7
    case .evidence: 8
    case .recommendations: 9
    case .changes: 10
    case .footprints: 11
    case .plans: 12
    case .governance: 13
    }
  }

  /// What the table shows, as its caption says it.
  package var title: Phrase {
    switch self {
    case .findings: .findingsCaption
    case .landscape: .landscapeCaption
    case .burden: .burdenCaption
    case .coverage: .coverageCaption
    case .kindsOverlap: .kindsOverlapCaption
    case .dataQuality: TableWording.dataQualityCaption
    case .actions: .actionsCaption
    case .evidence: .evidenceCaption
    case .recommendations: .recommendationsCaption
    case .footprints: .footprintsCaption
    case .changes: .changesCaption
    case .plans: .plansCaption
    case .governance: TableWording.governanceCaption
    }
  }
}

/// The table `name` of a report.
package func table(_ name: TableName, content: ReportContent) -> DocumentTable {
  switch name {
  case .findings: findingsTable(content)
  case .landscape: landscapeTable(content)
  case .burden: burdenTable(content)
  case .coverage: coverageTable(content)
  case .kindsOverlap: kindsOverlapTable(content)
  case .dataQuality: dataQualityTable(content)
  case .actions: actionsTable(content)
  case .evidence: evidenceTable(content)
  case .recommendations: recommendationsTable(content)
  case .footprints: footprintsTable(content)
  case .changes: changesTable(content)
  case .plans: plansTable(content)
  case .governance: governanceTable(content)
  }
}

extension DocumentTable {
  /// A table of a report: place, date, source and run are the report's.
  init(
    _ name: TableName, of content: ReportContent, caption: Phrase, columns: [DocumentTable.Column],
    rows: [[DocumentTable.Cell]], welshOrder: [Int]? = nil, notes: [Phrase]
  ) {
    self.init(
      name: name,
      caption: TableWording.caption(caption, Phrase.placeAndDate(of: content.landscape)),
      columns: columns, rows: rows, welshOrder: welshOrder, notes: notes,
      source: TableWording.tableSource(content), asOf: content.landscape.asOf, run: content.run.id)
  }
}
