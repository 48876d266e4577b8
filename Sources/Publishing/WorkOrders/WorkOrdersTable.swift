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
    // A line for each row that gives it to somebody, so that post, day and status stand side by side.
    @Sendable func given(
      _ order: WorkOrder, _ value: (ActionRecord) -> RichText
    ) -> DocumentTable.Cell {
      let texts = order.given.map { row -> RichText in
        let text = value(row)
        return text.isEmpty ? .missing(.notAvailable) : text
      }
      return texts.isEmpty
        ? .text(RichText(.workOrderNobody))
        : .text(RichText(pieces: [.list(RichText.Names(texts, form: .stacked))]))
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
      Fact("by-whom", .byWhom) { given($0) { .written(LocalisedText(english: $0.byWhom)) } },
      Fact("by-when", .byWhen) { order in
        order.given.isEmpty ? .notApplicable : given(order) { $0.dayOrText }
      },
      Fact("status", .status) { order in
        order.given.isEmpty
          ? .notApplicable : given(order) { .written($0.shownStatus) }
      },
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

extension ActionRecord {
  /// By when it is to be done: a day as the reader's language writes it, else as it is written.
  var dayOrText: RichText {
    PartialDate(byWhen).map { .date($0) } ?? .written(LocalisedText(english: byWhen))
  }
}
