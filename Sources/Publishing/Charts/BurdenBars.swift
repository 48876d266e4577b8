internal import LandscapeModel
internal import OverlapGraph

/// The twenty organisations with most counted seats, as bars with their numbers.
struct BurdenBars {
  let context: SiteContext

  private static let shown = 20
  private static let width = 900
  private static let rowHeight = 40

  /// The tables that are written with the bars: nothing is drawn where nobody has a counted seat.
  var tableCount: Int {
    let seats = context.content.graph.incidence.partnershipsOf
    return (0..<seats.count).contains { !seats.range(of: $0).isEmpty } ? 1 : 0
  }

  func write(_ page: inout PageWriter) {
    let seats = context.content.graph.incidence.partnershipsOf
    let order = (0..<seats.count)
      .filter { !seats.range(of: $0).isEmpty }
      .sorted { left, right in
        let counts = (seats.range(of: left).count, seats.range(of: right).count)
        return counts.0 == counts.1 ? left < right : counts.0 > counts.1
      }
      .prefix(Self.shown)
    guard let first = order.first else { return }
    let most = seats.range(of: first).count
    let height = order.count * Self.rowHeight + 10
    page.element(
      .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy("bars-caption")
    ) { page in
      page.element(.figure, .id("bars")) { page in
        page.element(.figcaption, .id("bars-caption")) { page in
          page.text(.barsMessage(order.count))
          page.anchor(to: "bars", naming: .barsName)
        }
        page.element(
          .svg, .role(.img), .labelledBy("bars-title bars-desc"),
          .viewBox(width: Self.width, height: height), .width(Self.width), .height(height)
        ) { page in
          page.element(.title, .id("bars-title"), text: .barsName)
          page.element(.desc, .id("bars-desc"), text: .barsDescription(order.count, most: most))
          var path = ""
          for (row, organisation) in order.enumerated() {
            let count = seats.range(of: organisation).count
            let y = row * Self.rowHeight
            let length = max(2, (Self.width - 80) * count / most)
            path += "M0 \(y + 22)h\(length)v12h-\(length)z"
            page.label(context.landscape.organisations[organisation].name, .x(0), .y(y + 16))
            page.element(.text, .x(length + 6), .y(y + 33)) { $0.plain(String(count)) }
          }
          page.element(.path, .fill(Colour.categories[0]), .pathData(path))
        }
      }
    }
    page.element(.details) { page in
      page.element(.summary, text: .sameInTable)
      page.table(
        id: "t-bars", caption: .barsName,
        columns: [.text(.organisation), .number(.seats)], download: "burden"
      ) { page in
        for organisation in order {
          page.row { page in
            page.rowHeading { $0.organisation(OrganisationIndex(organisation)) }
            page.number(seats.range(of: organisation).count)
          }
        }
      }
    }
  }
}
