internal import LandscapeModel

/// What earlier reviews said of a subject: rows of `evidence.csv`, dated and with their source.
struct EvidenceSection {
  let context: SiteContext

  /// Rows of evidence by index, in the order of the catalogue.
  func write(_ rows: [Int], _ page: inout PageWriter) {
    guard !rows.isEmpty else { return }
    page.heading(.h2, id: "evidence", .whatReviewsSaid)
    list(rows, &page)
  }

  /// The same without a heading, for a section that has its own.
  func list(_ rows: [Int], _ page: inout PageWriter) {
    page.element(.ul) { page in
      for row in rows.prefix(40) {
        let record = context.landscape.evidence[row]
        page.element(.li) { page in
          page.element(.strong, text: .name(of: record.question))
          if !record.region.isEmpty {
            page.plain(", ")
            if let area = record.regionArea {
              page.name(context.landscape.areas[Int(area)].name)
            } else {
              page.catalogueText(record.region)
            }
          }
          if let date = record.date {
            page.plain(", " + DateWording.text(date, in: page.language))
            if record.isAfter(context.landscape.asOf) {
              page.space()
              page.tag(.afterTheDate, .tagOther)
            }
          }
          page.plain(": ")
          page.catalogueText(record.summary)
          page.plain(" (")
          page.origin(record.origin)
          page.plain(")")
        }
      }
    }
  }
}
