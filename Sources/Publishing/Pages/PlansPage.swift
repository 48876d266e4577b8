internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Plans and needs assessments by partnership.
struct PlansPage {
  let context: SiteContext
  let language: Language

  func pages() -> [(SitePage, [UInt8])] {
    let landscape = context.landscape
    let orders =
      context.listOrders[language]?.partnerships ?? Array(landscape.partnerships.indices)
    let rows = orders.filter {
      !landscape.partnerships[$0].plans.isEmpty
        || !landscape.partnerships[$0].needsAssessments.isEmpty
    }
    let paging = Paging(rows: rows.count)
    return (1...paging.pages).map { (.plans($0), bytes($0, rows, paging)) }
  }

  private func bytes(_ number: Int, _ rows: [Int], _ paging: Paging) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .plans(number)).bytes(
      heading: .phrase(.plansHeading),
      titleText: TitleText(.plans, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(
        .plansIntroduction(rows.count, of: landscape.partnerships.count), .lead)
      guard !rows.isEmpty else { return }
      page.table(
        id: "t-plans", caption: .plansCaption,
        columns: [
          .text(.partnership), .text(.plans), .text(.needsAssessments), .text(.fileAndLine),
        ], download: "plans", sorts: paging.pages == 1
      ) { page in
        for index in rows[paging.range(of: number)] {
          let record = landscape.partnerships[index]
          page.row(id: context.paths.slug(of: .partnership(PartnershipIndex(index)))) { page in
            page.rowHeading { $0.partnership(PartnershipIndex(index)) }
            page.cell { page in
              page.list(record.plans) { $0.catalogueText($1) }
              if let from = record.planFrom {
                page.plain(" (" + DateWording.text(from, in: language))
                if let to = record.planTo {
                  page.plain(" – " + DateWording.text(to, in: language))
                }
                page.plain(")")
              }
            }
            page.cell { page in
              page.list(record.needsAssessments) { $0.catalogueText($1) }
            }
            page.cell { $0.origin(record.origin) }
          }
        }
      }
      page.paging(total: paging.rows, number: number, download: "plans") { .plans($0) }
    }
  }
}
