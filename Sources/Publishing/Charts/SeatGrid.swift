internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Who sits where: a row an organisation, a column a partnership, a dot a counted seat.
struct SeatGrid {
  let context: SiteContext
  let sets: MemberSets
  /// What ids in the page begin with.
  let id: String
  /// Rows at most, for the weight of the page.
  var limit = 40

  private static let (step, rowHeight) = (24, 22)

  /// Rows of a grid that stands on a page among other things: a wide one has fewer of them.
  static func rowsBesideOthers(columns: Int) -> Int { min(25, 520 / (columns + 1)) }

  /// The drawing with its data as a table behind it.
  var blocks: [Block] {
    let picture = picture
    return picture.isEmpty
      ? [] : picture + [.details(.sameInTable, [.table(table(Array(rows)))])]
  }

  private var rows: Range<Int> { 0..<min(limit, sets.organisations.count) }

  /// The drawing alone, for a page that has its data elsewhere.
  var picture: [Block] {
    let landscape = context.landscape
    let rows = Array(self.rows)
    guard !rows.isEmpty else { return [] }
    let organisations = rows.map { landscape.organisations[Int(sets.organisations[$0])].name }
    let names = sets.partnerships.map { landscape.partnerships[Int($0)].name }
    @Sendable func labels(_ language: Language) -> StaircaseLabels {
      StaircaseLabels(
        names: names, left: ChartText.width(organisations, in: language) + 26, step: Self.step)
    }
    return [
      .picture(
        Picture(
          id: id,
          message: RichText(
            Phrase.seatGridMessage(
              all: sets.seats.count { $0.count == names.count },
              several: sets.seats.count { $0.count > 1 }, of: sets.organisations.count,
              bodies: names.count)),
          name: Phrase.seatGridName.localised,
          description: .seatGridDescription(
            one: sets.seats.count { $0.count == 1 },
            half: sets.seats.count { $0.count * 2 >= names.count },
            of: sets.organisations.count, bodies: names.count),
          width: { labels($0).right(in: $0) + 8 },
          height: StaircaseLabels(names: names, left: 0, step: Self.step).height
            + rows.count * Self.rowHeight + 8
        ) { page in
          draw(rows, organisations, labels(page.language), &page)
        })
    ]
  }

  private func draw(
    _ rows: [Int], _ organisations: [LocalisedText], _ labels: StaircaseLabels,
    _ page: inout PageWriter
  ) {
    labels.write(&page)
    var (dots, lines) = ("", "")
    for row in rows {
      let y = labels.height + row * Self.rowHeight + 11
      page.label(organisations[row], .x(labels.left - 18), .y(y + 5), .anchorEnd)
      if row % 5 == 4, row + 1 < rows.count {
        lines += "M0 \(y + Self.rowHeight / 2)H\(labels.x(labels.names.count - 1) + 12)"
      }
      for column in sets.seats[row] { dots += ChartText.dot(labels.x(column), y, radius: 7) }
    }
    page.element(.path, .class(.grid), .fillNone, .pathData(lines))
    page.element(.path, .fill(Colour.categories[0]), .pathData(dots))
  }

  private func table(_ rows: [Int]) -> TableBlock {
    let landscape = context.landscape
    var block = TableBlock(
      "t-" + id,
      DocumentTable(
        TableName("seat-grid"), measure: .seatGridName,
        columns: [
          DocumentTable.Column("organisation", .organisation, .text),
          DocumentTable.Column("seats", .seats, .count),
          DocumentTable.Column("partnerships", .partnerships, .text),
        ],
        rows: rows.map { row in
          [
            .subject(.organisation(sets.organisations[row]), in: landscape),
            .count(sets.seats[row].count),
            .names(
              sets.seats[row].map { landscape.partnerships[Int(sets.partnerships[$0])].name }),
          ]
        }, notes: [.countedSeatsNote]))
    block.more = sets.organisations.count - rows.count
    return block
  }
}
