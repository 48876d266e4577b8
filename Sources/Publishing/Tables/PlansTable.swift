internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let plans = TableName("plans")
}

extension ReportTable {
  /// Plans and needs assessments by partnership, those without either left out; in the order of names.
  static let plans = ReportTable(.plans, 12, .plansCaption) { content in
    let landscape = content.landscape
    let shown = landscape.partnerships.indices.filter {
      landscape.partnerships[$0].hasPlanOrAssessment
    }
    let columns = TableColumns.partnerships(of: content).choosing(
      [
        "name", "area", "plans", "needs-assessments", "plan-from", "plan-to", "kind", "id", "row",
      ], details: ["kind", "id", "row"])
    let (english, orders) = rowsByName(of: shown, content)
    return DocumentTable(
      .plans, of: content, columns: columns.columns,
      rows: english.map { columns.row(PartnershipIndex(shown[$0])) }, orders: orders,
      notes: [.asWrittenNote, .planDatesNote])
  }
}

extension Partnership {
  /// Whether the catalogue names a plan or a needs assessment of it.
  var hasPlanOrAssessment: Bool { !plans.isEmpty || !needsAssessments.isEmpty }
}

/// Places of `shown` in the order of English names, and for the order of other languages places in that.
func rowsByName(of shown: [Int], _ content: ReportContent)
  -> (english: [Int], orders: LanguageOrders)
{
  func order(_ language: Language) -> [Int] {
    let place = content.nameOrders.orders(in: language).placeOfPartnership
    return shown.indices.sorted { place[shown[$0]] < place[shown[$1]] }
  }
  let english = order(.english)
  let place = places(english)
  return (
    english,
    LanguageOrders(content.toldLanguages) { language in order(language).map { place[$0] } }
  )
}
