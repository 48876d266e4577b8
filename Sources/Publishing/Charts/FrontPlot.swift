internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// The sets of changes that no other betters by both of two measures, as points joined by steps.
///
/// The number of a point is that of its row in the table, which says what each set has that the one before
/// does not. Many points are drawn without their numbers.
struct FrontPlot {
  let front: ProposalFront
  let landscape: Landscape

  private static let (width, height) = (720, 420)
  private static let (left, right, top, bottom) = (70, 40, 44, 60)
  private static let mostNumbers = 30

  private var id: String { "front-" + front.objectives.map(\.rawValue).joined(separator: "-") }
  /// What is counted across and upwards.
  private var names: [Phrase] { front.objectives.map { .measured(by: $0) } }

  var blocks: [Block] {
    guard let first = front.points.first, let last = front.points.last else {
      return [.paragraph(.none)]
    }
    let table = Block.table(TableBlock("t-" + id, table))
    let stopped: [Block] = front.isPartial ? [.paragraph(.frontStopped)] : []
    guard front.points.count > 1 else {
      return [.paragraph(.frontOfOne)] + stopped + [table]
    }
    let picture = Picture(
      id: id,
      message: RichText(Words.frontMessage(number: Numerals.grouped(front.points.count))),
      name: Phrase.frontName.localised,
      description: Words.frontDescription(
        first: names[0], least: Numerals.amount(last.values[0]),
        most: Numerals.amount(first.values[0]), second: names[1],
        low: Numerals.amount(first.values[1]), high: Numerals.amount(last.values[1])),
      width: { _ in Self.width }, height: Self.height,
      draw: { draw(&$0) })
    return [.picture(picture), .paragraph(.frontLegend, .legend)] + stopped + [table]
  }

  private func draw(_ page: inout PageWriter) {
    let across = front.points.map { $0.values[0] }
    let upwards = front.points.map { $0.values[1] }
    func place(_ value: Double, among values: [Double], from start: Int, to end: Int) -> Int {
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      let share = most > least ? (value - least) / (most - least) : 0.5
      return start + Int((share * Double(end - start)).rounded())
    }
    func x(_ value: Double) -> Int {
      place(value, among: across, from: Self.left + 20, to: Self.width - Self.right - 20)
    }
    func y(_ value: Double) -> Int {
      place(value, among: upwards, from: Self.height - Self.bottom - 20, to: Self.top + 20)
    }
    let (floor, edge) = (Self.height - Self.bottom, Self.width - Self.right)
    page.element(
      .path, .stroke(Colour.categories[4]), .strokeWidth(1), .fillNone,
      .pathData("M\(Self.left) \(Self.top)V\(floor)H\(edge)"))
    var (line, dots) = ("", "")
    for (number, point) in front.points.enumerated() {
      let (across, up) = (x(point.values[0]), y(point.values[1]))
      // A step: between two sets no set has more of the one without less of the other.
      line += number == 0 ? "M\(across) \(floor)V\(up)" : "H\(across)V\(up)"
      dots += ChartText.dot(across, up, radius: 6)
    }
    line += "H\(Self.left)"
    page.element(
      .path, .stroke(Colour.categories[1]), .strokeWidth(2), .fillNone, .pathData(line))
    page.element(.path, .fill(Colour.categories[0]), .pathData(dots))
    for (number, point) in front.points.enumerated()
    where front.points.count <= Self.mostNumbers {
      page.element(
        .text, .x(x(point.values[0]) + 10), .y(y(point.values[1]) - 8)
      ) { $0.plain(String(number + 1)) }
    }
    page.element(
      .text, .x(0), .y(16), text: names[1])
    page.element(
      .text, .x(edge), .y(Self.height - 8), .anchorEnd, text: names[0])
    for value in [across.min() ?? 0, across.max() ?? 0] {
      page.element(.text, .x(x(value)), .y(floor + 20), .anchorMiddle) {
        $0.plain(Numerals.amount(value))
      }
    }
    for value in [upwards.min() ?? 0, upwards.max() ?? 0] {
      page.element(.text, .x(Self.left - 8), .y(y(value) + 5), .anchorEnd) {
        $0.plain(Numerals.amount(value))
      }
    }
  }

  private var table: DocumentTable {
    var before: Set<String> = []
    let rows = front.points.enumerated().map { number, point -> [DocumentTable.Cell] in
      let new = point.choice.changes.filter { !before.contains($0.id) }
      before = Set(point.choice.changes.map(\.id))
      // Of the first set everything is new: the proposal above is such a set.
      let changes = number == 0 ? [] : new.map { RichText.whole($0, in: landscape) }
      return [
        .text(.plain(Numerals.grouped(number + 1))), .amount(point.values[0]),
        .amount(point.values[1]),
        .count(point.choice.changes.count),
        changes.isEmpty ? .notApplicable : .text(RichText(changes, separator: "; ")),
      ]
    }
    return DocumentTable(
      TableName(id), measure: .frontName,
      columns: [
        DocumentTable.Column("set", .frontSet, .text),
        DocumentTable.Column("first", names[0], .number),
        DocumentTable.Column("second", names[1], .number),
        DocumentTable.Column("changes", .numberOfChanges, .count),
        DocumentTable.Column("new", .frontNew, .text),
      ], rows: rows)
  }
}
