internal import LandscapeModel

/// Who sits where: a row an organisation, a column a partnership, a dot a counted seat.
struct SeatGrid {
  let context: SiteContext
  let sets: MemberSets
  /// What ids in the page begin with.
  let id: String
  /// Rows at most, for the weight of the page.
  var limit = 40

  private static let (step, rowHeight) = (24, 22)

  func write(_ page: inout PageWriter) {
    let landscape = context.landscape
    let rows = Array(sets.organisations.indices.prefix(limit))
    guard !rows.isEmpty else { return }
    let organisations = rows.map { landscape.organisations[Int(sets.organisations[$0])].name }
    let margin = ChartText.width(organisations, in: page.language) + 12
    let names = sets.partnerships.map { landscape.partnerships[Int($0)].name }
    let labels = StaircaseLabels(names: names, left: margin + 14, step: Self.step)
    page.figure(
      id: id,
      message: .seatGridMessage(
        all: sets.seats.count { $0.count == names.count },
        several: sets.seats.count { $0.count > 1 }, of: sets.organisations.count,
        bodies: names.count),
      name: Phrase.seatGridName.bilingual,
      description: .seatGridDescription(organisations: rows.count, bodies: names.count),
      width: labels.right(in: page.language) + 8,
      height: labels.height + rows.count * Self.rowHeight + 8
    ) { page in
      labels.write(&page)
      var (dots, lines) = ("", "")
      for row in rows {
        let y = labels.height + row * Self.rowHeight + 11
        page.label(organisations[row], .x(margin - 4), .y(y + 5), .anchorEnd)
        if row % 5 == 4, row + 1 < rows.count {
          lines += "M0 \(y + Self.rowHeight / 2)H\(labels.x(names.count - 1) + 12)"
        }
        for column in sets.seats[row] { dots += ChartText.dot(labels.x(column), y, radius: 7) }
      }
      page.element(.path, .class(.grid), .fillNone, .pathData(lines))
      page.element(.path, .fill(Colour.categories[0]), .pathData(dots))
    }
    table(rows, &page)
  }

  private func table(_ rows: [Int], _ page: inout PageWriter) {
    let more = sets.organisations.count - rows.count
    page.element(.details) { page in
      page.element(.summary, text: .sameInTable)
      page.table(
        id: "t-" + id, caption: .seatGridName,
        columns: [.text(.organisation), .number(.seats), .text(.partnerships)],
        notes: [.countedSeatsNote] + (more > 0 ? [.unshown(more)] : [])
      ) { page in
        for row in rows {
          page.row { page in
            page.rowHeading { $0.organisation(sets.organisations[row]) }
            page.number(sets.seats[row].count)
            page.cell { page in
              page.list(sets.seats[row]) {
                $0.text(TableText($0.landscape.partnerships[Int(sets.partnerships[$1])].name))
              }
            }
          }
        }
      }
    }
  }
}
