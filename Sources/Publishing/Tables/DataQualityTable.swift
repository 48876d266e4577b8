internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension TableName {
  package static let dataQuality = TableName("data-quality")
}

extension ReportTable {
  /// What was read of each file, and how much of what a reviewer asks for is not in the catalogue.
  static let dataQuality = ReportTable(
    .dataQuality, 6, Phrase.tableDataQualityCaption, dataQualityTable)
}

@Sendable private func dataQualityTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  var rows: [[DocumentTable.Cell]] = []
  func add(_ measure: Phrase, _ count: Int, of whole: Int?) {
    rows.append([
      .phrase(measure), .count(count), whole.map { .count($0) } ?? .notApplicable,
    ])
  }
  for input in landscape.inputs {
    add(TableWording.rowsUsed(input.name), input.rowsUsed, of: input.rowsRead)
    add(TableWording.rowsRejected(input.name), input.rowsRejected, of: input.rowsRead)
  }
  func messages(_ severity: Severity) -> Int {
    content.diagnostics.filter { $0.severity == severity }.reduce(0) { $0 + 1 + $1.unlistedCount }
  }
  add(Phrase.tableDiagnosticErrors, messages(.error), of: nil)
  add(Phrase.tableDiagnosticWarnings, messages(.warning), of: nil)

  let partnerships = landscape.partnerships
  func add(_ measure: Phrase, where isMissing: (Partnership) -> Bool) {
    add(measure, partnerships.count(where: isMissing), of: partnerships.count)
  }
  for language in content.languages where language != .english {
    let name = Phrase.name(of: language)
    add(Words.tablePartnershipsWithoutName(language: name)) { $0.name[language] == nil }
    add(
      Words.tableOrganisationsWithoutName(language: name),
      landscape.organisations.count { $0.name[language] == nil },
      of: landscape.organisations.count)
  }
  add(Phrase.tablePartnershipsWithoutRemit) { $0.remits.isEmpty }
  add(Phrase.tablePartnershipsWithoutArea) { $0.areas.isEmpty }
  let members = content.graph.incidence.members
  add(
    Phrase.tablePartnershipsWithoutMember,
    partnerships.indices.count { members.range(of: $0).isEmpty },
    of: partnerships.count)
  add(Phrase.tableMeetingsNotKnown) { $0.meetingsPerYear == nil }
  add(Phrase.tableRouteNotKnown) { !landscape.kinds[Int($0.kind)].saysHowItChanges }
  add(Phrase.tableScrutinyNotKnown) { $0.scrutiny == .unknown }
  add(Phrase.tableAnnualReportNotKnown) { $0.annualReport == .unknown }
  let seats = content.seatBases.base(of: landscape)
  add(Phrase.tableSeatsAssumed, seats.assumed, of: seats.count)
  add(Phrase.tableSeatsByLaw, seats.law, of: seats.count)
  return DocumentTable(
    .dataQuality, of: content,
    columns: [
      DocumentTable.Column("measure", Phrase.tableMeasure, .text),
      DocumentTable.Column("count", Phrase.tableNumber2, .count),
      DocumentTable.Column("of", Phrase.tableOutOf, .count),
    ],
    rows: rows, notes: [Phrase.tableDataQualityNote])
}
