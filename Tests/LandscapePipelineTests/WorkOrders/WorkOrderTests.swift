import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// Packages as work that somebody is given.
struct WorkOrderTests {
  @Test
  func `each package with an open question is an order, and its questions are about its bodies`()
    throws
  {
    let content = try ReadingsAtWork().content
    let orders = WorkOrder.all(of: content)
    #expect(!orders.isEmpty)
    #expect(orders.map(\.number) == orders.map(\.number).sorted())
    for order in orders {
      let own = Set(order.bodies)
      #expect(order.given.isEmpty && !order.questions.isEmpty)
      for question in order.questions {
        #expect(
          question.findings.contains {
            !own.isDisjoint(with: content.findings.all[$0].bodies)
          })
      }
    }
  }

  @Test
  func `an order that is given has its row, which the next run finds again by any body of it`()
    throws
  {
    let content = try ReadingsAtWork().content
    let order = try #require(WorkOrder.all(of: content).first { $0.bodies.count > 1 })
    let files = try WorkOrderFiles(
      of: [order], content: content, to: "Head of Partnerships", by: PartialDate("2024-03-31"),
      on: PartialDate("2023-06-30"), language: .english
    ).files
    #expect(files.count == 3)
    let row = String(decoding: files[2].bytes, as: UTF8.self).split(separator: "\n")
    #expect(row[0] == "id,review,topic,action,by_whom,by_when,status,source")
    #expect(row[1].hasPrefix("package.\(order.id).2023-06-30,review-2023,,"))
    #expect(row[1].hasSuffix(",Head of Partnerships,2024-03-31,open,"))

    let folder = try TestSupport.TemporaryFolder()
    try folder.copyFiles(of: Repository.root + "/Tests/Fixtures/wales-2023")
    let last = try #require(order.bodies.last)
    let id = content.landscape.partnerships[Int(last)].id
    // By any body of it, and not by an id that only begins so.
    try folder.write(
      row[0] + "\n" + row[1] + "\npackage.\(id).2024,review-2024,,Look,Clerk,2025,open,\n"
        + "package.\(id)x,review-2024,,Look,Nobody,2025,open,\n", to: "actions.csv")
    let input = InputFolder(path: folder.path)
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    let again = try pipeline.content(of: try pipeline.read(), stability: false)
    let given = try #require(WorkOrder.all(of: again).first { $0.number == order.number }).given
    #expect(given.map(\.byWhom) == ["Head of Partnerships", "Clerk"])
  }

  @Test(arguments: [Language.english, .welsh])
  func `a sheet has bodies, questions, the law and room for the answer`(language: Language) throws {
    let content = try ReadingsAtWork().content
    let order = try #require(WorkOrder.all(of: content).first)
    let page = String(
      decoding: WorkOrderDocument(order, of: content, action: nil)
        .page(in: language, toolVersion: "0"), as: UTF8.self)
    for id in ["bodies", "questions", "law", "answer"] {
      #expect(page.contains("id=\"\(id)\""), "\(id)")
    }
    #expect(page.contains("<textarea") || page.contains("<input"))
  }
}
