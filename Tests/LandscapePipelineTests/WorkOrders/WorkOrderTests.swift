import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// Packages as work that somebody is given.
struct WorkOrderTests {
  private static let heading = "id,review,topic,action,by_whom,by_when,status,source\n"

  private static func day(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  /// The report of the frozen catalogue with these rows of `actions.csv`.
  private static func content(actions rows: [String]) throws -> ReportContent {
    let folder = try TestSupport.TemporaryFolder()
    try folder.copyFiles(of: Repository.root + "/Tests/Fixtures/wales-2023")
    try folder.write(heading + rows.map { $0 + "\n" }.joined(), to: "actions.csv")
    let input = InputFolder(path: folder.path)
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    return try pipeline.content(of: try pipeline.read(), stability: false)
  }

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
      of: [order], content: content,
      assignment: WorkOrderFiles.Assignment(
        post: "Head of Partnerships", day: Self.day("2024-03-31"), date: Self.day("2023-06-30")),
      language: .english
    ).files
    #expect(files.count == 3)
    let written = String(decoding: files[2].bytes, as: UTF8.self)
    #expect(written.hasPrefix(Self.heading))
    let row = String(written.split(separator: "\n")[1])
    #expect(row.hasPrefix("package.\(order.id).2023-06-30,review-2023,,"))
    #expect(row.hasSuffix(",Head of Partnerships,2024-03-31,open,"))

    let last = try #require(order.bodies.last)
    let id = content.landscape.partnerships[Int(last)].id
    // By any body of it, and not by an id that only begins so.
    let again = try Self.content(actions: [
      row, "package.\(id).2024,review-2024,,Look,Clerk,2025,open,",
      "package.\(id)x,review-2024,,Look,Leader,2025,open,",
    ])
    let given = try #require(WorkOrder.all(of: again).first { $0.number == order.number }).given
    #expect(given.map(\.byWhom) == ["Head of Partnerships", "Clerk"])
    #expect(
      again.reviewDiagnostics.filter { $0.code == .packageRow }.map(\.value) == [id + "x"])
    // The page of packages has both, with day and status; the paper has them among the open actions.
    let page = try #require(
      Site(content: again).files().first { $0.path == "en/packages.html" })
    let text = String(decoding: page.bytes, as: UTF8.self)
    for said in ["Head of Partnerships", "31 March 2024", "Clerk", "open"] {
      #expect(text.contains(said), "\(said)")
    }
    let paper = String(
      decoding: try render(
        paper(PaperRequest(form: .council), content: again), format: .markdown, language: .english),
      as: UTF8.self)
    #expect(paper.contains("| Head of Partnerships | 2024-03-31 | open |"))
  }

  @Test func `a row that cannot be followed up is told where it stands`() throws {
    let content = try Self.content(actions: [
      "package.gwent-pbs.2023-06-30,r,,Look,Clerk,2024,open,",
      "package.gwent-psb.2023-06-30,r,,Look,,2024,open,",
      "package.gwent-rpb,r,,Look,Sian Prosser,next spring,open,",
      "other,r,,Look,Sian Prosser,next spring,open,",
    ])
    let told = content.reviewDiagnostics.filter { $0.code == .packageRow }
    #expect(
      told.map { "\($0.location.file):\($0.location.line) \($0.field) \($0.value)" } == [
        "actions.csv:2 id gwent-pbs", "actions.csv:3 by_whom ", "actions.csv:4 by_whom @",
        "actions.csv:4 by_when next spring",
      ])
    #expect(told[0].suggestion == "gwent-psb")
    // Who looks like a person is on no sheet and not on the page.
    let orders = WorkOrder.all(of: content)
    let posts = orders.flatMap(\.given).map(\.byWhom)
    #expect(posts.filter { !$0.isEmpty } == [])
  }

  @Test func `the body of an id is the longest known beginning, else what is before a day`() {
    func body(_ id: String, _ known: Set<String>) -> String? {
      ActionRecord(
        id: id, review: "", topic: "", action: "", byWhom: "", byWhen: "", status: "", source: "",
        origin: RowOrigin(input: 0, line: 0)
      ).body(among: known.contains)
    }
    #expect(body("package.a.b", ["a", "a.b"]) == "a.b")
    #expect(body("package.a.2025", ["a"]) == "a")
    #expect(body("package.a.second", ["a"]) == "a")
    #expect(body("package.x.2025-01-31", ["a"]) == "x")
    #expect(body("package.x.second", ["a"]) == "x.second")
    #expect(body("action.a", ["a"]) == nil)
  }

  @Test(arguments: [Language.english, .welsh])
  func `a sheet says who has it, has bodies, the law, questions and room for the answer`(
    language: Language
  ) throws {
    let content = try ReadingsAtWork().content
    var withLaw = 0
    for order in WorkOrder.all(of: content) {
      let document = WorkOrderDocument(order, of: content, action: nil)
      let page = String(
        decoding: document.page(in: language, toolVersion: "0"), as: UTF8.self)
      #expect(page.components(separatedBy: "<table").count == 4)
      // Who, given on, by when, status; what the partners say.
      #expect(page.components(separatedBy: "class=\"wide\"").count == 6)
      #expect(!page.contains("[x]") && !page.contains("[z]"))
      let kind = content.landscape.kinds[
        Int(content.landscape.partnerships[Int(order.bodies[0])].kind)]
      // A sheet that would be longer than a page leaves the text of the law out, and says who can change it.
      let law = kind.legislation.english.prefix { $0 != "&" && $0 != "'" }
      if !law.isEmpty, page.contains(law) { withLaw += 1 }
      #expect(try document.wordDocument(in: language) == document.wordDocument(in: language))
    }
    #expect(withLaw * 2 > WorkOrder.all(of: content).count)
  }
}
