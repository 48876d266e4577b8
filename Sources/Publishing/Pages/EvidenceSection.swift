internal import LandscapeModel

/// What earlier reviews said of a subject: rows of `evidence.csv`, dated and with their source.
struct EvidenceSection {
  let context: SiteContext

  /// Evidence about a partnership itself, then about its kind.
  func write(about id: String, kind: String, _ page: inout PageWriter) {
    let own = context.evidenceBySubject[id] ?? []
    let ofKind = context.evidenceBySubject[kind] ?? []
    write((own + ofKind).sorted(), &page)
  }

  /// Rows of evidence by index, in the order of the catalogue.
  func write(_ rows: [Int], _ page: inout PageWriter) {
    guard !rows.isEmpty else { return }
    page.heading(.h2, id: "evidence", .whatReviewsSaid)
    page.element(.ul) { page in
      for row in rows.prefix(40) {
        let record = context.landscape.evidence[row]
        page.element(.li) { page in
          page.element(.strong, text: .name(of: record.question))
          if let date = record.date {
            page.plain(", " + DateWording.text(date, in: page.language))
            if let asOf = context.landscape.asOf, date.firstDay > asOf.lastDay {
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
