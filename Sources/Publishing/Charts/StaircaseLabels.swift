internal import LandscapeModel

/// Names above narrow columns: each stands level and whole on a line of its own, with a lead down to
/// its column.
struct StaircaseLabels {
  let names: [LocalisedText]
  /// The middle of the first column, and from one column to the next.
  let left: Int
  let step: Int

  private static let lineHeight = 17

  /// Where the leads end and the columns begin.
  var height: Int { names.count * Self.lineHeight + 10 }

  /// The middle of a column.
  func x(_ column: Int) -> Int { left + column * step }

  /// Where the last label ends.
  func right(in language: Language) -> Int {
    names.enumerated().map { column, name in
      x(column) + ChartText.width([name], in: language)
    }.max() ?? left
  }

  func write(_ page: inout PageWriter) {
    var leads = ""
    for (column, name) in names.enumerated() {
      let y = (column + 1) * Self.lineHeight
      page.label(name, .x(x(column) - 4), .y(y - 4))
      leads += "M\(x(column)) \(y)V\(height - 2)"
    }
    page.element(.path, .class(.axis), .fillNone, .pathData(leads))
  }
}
