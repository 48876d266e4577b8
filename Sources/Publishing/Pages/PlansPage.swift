internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// Plans and needs assessments by partnership.
struct PlansPage {
  let context: SiteContext
  /// Which page of the list this is, from 1.
  let number: Int

  /// Partnerships with a plan or an assessment, in the order of the alphabet.
  static func rows(of context: SiteContext, in language: Language) -> [PartnershipIndex] {
    context.orders(language).partnerships.filter {
      context.landscape.partnerships[$0].hasPlanOrAssessment
    }.map(PartnershipIndex.init)
  }

  var document: Document {
    var document = Document(
      title: RichText(Phrase.plansHeading), windowTitle: .words(.plans, number: number))
    let list = list
    document.say(
      .plansIntroduction(list.rows, of: context.landscape.partnerships.count), .lead)
    if number == 1 { document.say(.link(.calendar, .calendarName)) }
    document.add(.paged(list))
    return document
  }

  private var list: PagedBlock {
    let languages = context.content.languages
    let rows = languages.map { Self.rows(of: context, in: $0) }
    let columns = context.partnershipColumns.choosing(
      ["name", "plans", "plan-from", "plan-to", "needs-assessments", "row"])
    return PagedBlock(
      rows: rows[0].count, number: number, table: .plans, page: SitePage.plans
    ) { [context] language, range, isWhole in
      guard !range.isEmpty, let place = languages.firstIndex(of: language) else {
        return []
      }
      let partnerships = rows[place][range]
      var block = TableBlock("t-plans", columns.table(.plans, .plansCaption, of: partnerships))
      block.rowIDs = partnerships.map { context.rowID(of: .partnership($0)) }
      block.sorts = isWhole
      return [.table(block)]
    }
  }
}
