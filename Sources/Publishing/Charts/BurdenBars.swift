internal import LandscapeModel
internal import OverlapGraph
internal import Wording

/// The twenty organisations with most counted seats, as bars with their numbers.
struct BurdenBars {
  let context: SiteContext

  private static let shown = 20
  private static let width = 900
  private static let rowHeight = 40

  /// Nothing where nobody has a counted seat.
  var blocks: [Block] {
    let order = Array(context.content.graph.incidence.organisationsBySeats.prefix(Self.shown))
    guard let first = order.first else { return [] }
    let all = context.content.graph.incidence.organisationsBySeats.count { seats($0) > 0 }
    let table = context.organisationColumns.choosing(["organisation", "seats"]).table(
      .burden, .barsName, of: order)
    var block = TableBlock("t-bars", table)
    block.more = max(0, all - order.count)
    return [
      .picture(
        Picture(
          id: "bars", message: RichText(Phrase.barsMessage(order.count)),
          name: Phrase.barsName.localised,
          description: .barsDescription(
            order.count, most: seats(first),
            least: order.last.map(seats) ?? 0),
          width: { _ in Self.width }, height: order.count * Self.rowHeight + 10
        ) { draw(order, most: seats(first), &$0) }),
      .details(.sameInTable, [.table(block)]),
    ]
  }

  private func seats(_ organisation: OrganisationIndex) -> Int {
    context.content.graph.incidence.partnershipsOf.range(of: Int(organisation)).count
  }

  private func draw(_ order: [OrganisationIndex], most: Int, _ page: inout PageWriter) {
    var path = ""
    for (row, organisation) in order.enumerated() {
      let count = seats(organisation)
      let y = row * Self.rowHeight
      let length = max(2, (Self.width - 80) * count / most)
      path += "M0 \(y + 22)h\(length)v12h-\(length)z"
      page.label(context.landscape.organisations[Int(organisation)].name, .x(0), .y(y + 16))
      page.element(.text, .x(length + 6), .y(y + 33)) { $0.plain(String(count)) }
    }
    page.element(.path, .fill(Colour.categories[0]), .pathData(path))
  }
}
