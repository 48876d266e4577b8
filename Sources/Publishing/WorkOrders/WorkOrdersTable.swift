internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension PackagesPage {
  /// The packages with what is asked of them, and who has each by when.
  var workOrders: [Block] {
    let orders = WorkOrder.all(of: context.content)
    guard !orders.isEmpty else { return [] }
    typealias Fact = TableColumns<WorkOrder>.Fact
    let landscape = context.landscape
    @Sendable func given(
      _ order: WorkOrder, _ value: (ActionRecord) -> String
    ) -> DocumentTable.Cell {
      let texts = order.given.map(value).filter { !$0.isEmpty }
      return texts.isEmpty
        ? .notAvailable
        : .text(RichText(texts.map { .plain($0) }, separator: "; "))
    }
    let columns = TableColumns<WorkOrder>([
      Fact("package", .workOrderPackage) { order in
        .text(
          "\(.plain(String(order.number))). \(.subject(.partnership(order.bodies[0]), in: landscape))"
        )
      },
      Fact("bodies", .workOrderBodies, .count) { .count($0.bodies.count) },
      Fact("questions", .workOrderQuestionRanks) { order in
        order.questions.isEmpty
          ? .notApplicable
          : .text(
            RichText(order.questions.map { .plain(String($0.rank)) }, separator: ", "))
      },
      Fact("by-whom", .byWhom) { given($0) { $0.byWhom } },
      Fact("by-when", .byWhen) { given($0) { $0.byWhen } },
      Fact("status", .status) { given($0) { $0.status } },
    ])
    let shown = orders.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-work-orders",
      columns.table(
        TableName("work-orders"), .workOrdersCaption, of: shown, notes: [.workOrdersNote]))
    block.more = orders.count - shown.count
    return [.heading("work-orders", .workOrdersHeading), .table(block)]
  }
}
