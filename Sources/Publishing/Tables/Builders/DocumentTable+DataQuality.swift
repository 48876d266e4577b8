internal import LandscapeModel
internal import OverlapGraph

/// What was read of each file, and how much of what a reviewer asks for is not in the catalogue.
func dataQualityTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  var rows: [[DocumentTable.Cell]] = []
  func add(_ measure: Phrase, _ count: Int, of whole: Int?) {
    rows.append([
      .phrase(measure), .count(count), whole.map { .count($0) } ?? .notApplicable,
    ])
  }
  for input in landscape.inputs {
    add(.rowsUsed(input.name), input.rowsUsed, of: input.rowsRead)
    add(.rowsRejected(input.name), input.rowsRejected, of: input.rowsRead)
  }
  func messages(_ severity: Severity) -> Int {
    content.diagnostics.count { $0.severity == severity }
  }
  add(.diagnosticErrors, messages(.error), of: nil)
  add(.diagnosticWarnings, messages(.warning), of: nil)

  let partnerships = landscape.partnerships
  func add(_ measure: Phrase, where isMissing: (Partnership) -> Bool) {
    add(measure, partnerships.count(where: isMissing), of: partnerships.count)
  }
  add(.partnershipsWithoutWelshName) { $0.name.welsh == nil }
  add(
    .organisationsWithoutWelshName, landscape.organisations.count { $0.name.welsh == nil },
    of: landscape.organisations.count)
  add(.partnershipsWithoutRemit) { $0.remits.isEmpty }
  add(.partnershipsWithoutArea) { $0.areas.isEmpty }
  let members = content.graph.incidence.members
  add(
    .partnershipsWithoutMember, partnerships.indices.count { members.range(of: $0).isEmpty },
    of: partnerships.count)
  add(.meetingsNotKnown) { $0.meetingsPerYear == nil }
  add(.scrutinyNotKnown) { $0.scrutiny == .unknown }
  add(.annualReportNotKnown) { $0.annualReport == .unknown }
  func seats(_ certainty: Certainty) -> Int {
    landscape.memberships.count { $0.certainty == certainty }
  }
  add(.seatsAssumed, seats(.assumed), of: landscape.memberships.count)
  add(.seatsByLaw, seats(.law), of: landscape.memberships.count)
  return DocumentTable(
    .dataQuality, of: content, caption: .dataQualityCaption,
    columns: [
      DocumentTable.Column("measure", .measure, .text),
      DocumentTable.Column("count", .count, .count),
      DocumentTable.Column("of", .outOf, .count),
    ],
    rows: rows, notes: [.dataQualityNote])
}
