internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Plans and needs assessments by partnership.
struct PlansPage {
  let context: SiteContext
  let language: Language

  func pages() -> [(SitePage, [UInt8])] {
    let list = list
    return (1...list.paging.pages).map { (.plans($0), bytes($0, list)) }
  }

  /// Partnerships with a plan or an assessment, in the order of the alphabet.
  var list: SiteList {
    let partnerships = context.landscape.partnerships
    let orders = context.listOrders[language]?.partnerships ?? Array(partnerships.indices)
    let rows = orders.filter {
      !partnerships[$0].plans.isEmpty || !partnerships[$0].needsAssessments.isEmpty
    }
    return SiteList(
      context: context, language: language, rows: rows.count, download: "plans",
      page: { .plans($0) }, write: { table(rows[$1], isWhole: $2, &$0) })
  }

  private func table(_ partnerships: ArraySlice<Int>, isWhole: Bool, _ page: inout PageWriter) {
    guard !partnerships.isEmpty else { return }
    page.table(
      id: "t-plans", caption: .plansCaption,
      columns: [
        .text(.partnership), .text(.plans), .text(.needsAssessments), .text(.fileAndLine),
      ], download: "plans", sorts: isWhole
    ) { page in
      for index in partnerships { row(PartnershipIndex(index), &page) }
    }
  }

  private func row(_ index: PartnershipIndex, _ page: inout PageWriter) {
    let record = context.landscape.partnerships[Int(index)]
    page.row(id: context.paths.slug(of: .partnership(index))) { page in
      page.rowHeading { $0.partnership(index) }
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
      page.cell { page in page.list(record.needsAssessments) { $0.catalogueText($1) } }
      page.cell { $0.origin(record.origin) }
    }
  }

  private func bytes(_ number: Int, _ list: SiteList) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .plans(number)).bytes(
      heading: .phrase(.plansHeading),
      titleText: TitleText(.plans, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(.plansIntroduction(list.rows, of: landscape.partnerships.count), .lead)
      list.write(number, &page)
    }
  }
}
