internal import LandscapeModel
internal import Publishing
internal import Review

extension ReportContent {
  /// Says which rows of `actions.csv` give a package to somebody and cannot be followed up: no body of that id, nobody or
  /// somebody who looks like a person, no day.
  mutating func tellPackageRows() {
    let rows = landscape.actions.filter(\.givesPackage)
    guard !rows.isEmpty else { return }
    let ids = landscape.partnerships.map(\.id)
    let known = Set(ids)
    let traces = PersonalTraces(landscape)
    for row in rows {
      func tell(_ field: String, _ value: String, nearest: String? = nil) {
        diagnostics.append(
          Diagnostic(
            code: .packageRow, severity: .warning,
            location: landscape.location(of: row.origin, otherwise: "actions.csv"), field: field,
            value: value, suggestion: nearest))
      }
      if let body = row.body(among: known.contains), !known.contains(body) {
        tell("id", body, nearest: NearestName.nearest(to: body, among: ids))
      }
      if row.byWhom.isEmpty || traces.namesPerson(row.byWhom) {
        tell("by_whom", row.byWhom.isEmpty ? "" : "@")
      }
      if PartialDate(row.byWhen) == nil {
        tell("by_when", traces.first(in: row.byWhen) == nil ? row.byWhen : "@")
      }
      if traces.first(in: row.status) != nil { tell("status", "@") }
    }
  }
}
