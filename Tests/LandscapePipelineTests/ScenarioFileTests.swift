import LandscapeModel
import LandscapePipeline
import Rationalisation
import Testing
import Wording

struct ScenarioFileTests {
  private func scenario(_ text: String) throws(ScenarioFileFailure) -> Scenario {
    try ScenarioFile(path: "plan.csv").scenario(from: Array(text.utf8))
  }

  private func message(_ text: String) -> String {
    do {
      _ = try scenario(text)
    } catch {
      return error.terminalMessage.text
    }
    return "read"
  }

  @Test func `every change is read with its place`() throws {
    let read = try scenario(
      """
      \u{FEFF}change,subject,target,detail
      merge,a; b;c,new
      merge,d;e,,forum
      stand-down,x
      # a row that is no change is an error, an empty one is none


      """.replacing("# a row that is no change is an error, an empty one is none", with: "")
        + "sub-group,p,q,\nmove-area,A1,p,q\n\"add-member\",o,p\nremove-member,o,p\n"
        + "merge-organisations,o1;o2,\n")
    #expect(
      read.steps.map(\.change) == [
        .merge(["a", "b", "c"], into: "new"), .merge(["d", "e"], into: nil, kind: "forum"),
        .standDown("x"), .makeSubGroup("p", of: "q"),
        .moveArea("A1", from: "p", to: "q"), .addMember("o", to: "p"),
        .removeMember("o", from: "p"), .mergeOrganisations(["o1", "o2"], into: nil),
      ])
    #expect(
      read.steps[0].place == .file(SourceLocation(file: "plan.csv", line: 2, column: 1)))
    #expect(
      read.steps[0].place(of: "b") == .file(SourceLocation(file: "plan.csv", line: 2, column: 7)))
  }

  @Test func `a scenario is called what its file says, in each language`() throws {
    let read = try scenario(
      "change,subject,target\ntitle,One board,\ntitle,Un bwrdd,cy\nstand-down,x,\n")
    #expect(read.title == LocalisedText(english: "One board", welsh: "Un bwrdd"))
    #expect(read.steps.map(\.change) == [.standDown("x")])
    #expect(try scenario("change,subject,target\nstand-down,x,\n").title == nil)
    #expect(
      try scenario("change,subject,target\ntitle,Un,fr\nstand-down,x,\n").title?.form(
        in: #require(Language(tag: "fr"))
      ).text == "Un")
    #expect(
      message("change,subject,target\ntitle,One,xx\n")
        == "plan.csv:2:11: error: 'xx' is no language of titles, expected a code such as en, cy, gd "
        + "[unexpected-value]")
    #expect(
      message("change,subject,target\ntitle,One,\ntitle,Two,en\n")
        == "plan.csv:3:11: error: there are two titles in the language 'en'; keep one "
        + "[unexpected-value]")
  }

  @Test func `columns stand in any order`() throws {
    let read = try scenario("target,change,subject\nq,sub-group,p\n")
    #expect(read.steps.map(\.change) == [.makeSubGroup("p", of: "q")])
  }

  static let faults: [(text: String, message: String)] = [
    (
      "",
      "plan.csv:1: error: no heading, expected the columns change, subject, target, detail [empty-file]"
    ),
    (
      "change,subjct\n",
      "plan.csv:1:8: error: unknown column 'subjct', expected change, subject, target, detail "
        + "[unknown-column]"
    ),
    (
      "change,target\n",
      "plan.csv:1: error: no column 'subject', expected change, subject, target, detail "
        + "[missing-column]"
    ),
    (
      "change,subject,change\n",
      "plan.csv:1:16: error: column 'change' stands twice [duplicate-column]"
    ),
    (
      "change,subject\nmerg,a;b\n",
      "plan.csv:2:1: error: unknown change 'merg'; did you mean 'merge'? [unknown-change]"
    ),
    (
      "change,subject\nabolish-everything,a\n",
      "plan.csv:2:1: error: unknown change 'abolish-everything', expected one of add-member, merge, "
        + "merge-organisations, move-area, remove-member, stand-down, sub-group, title [unknown-change]"
    ),
    (
      "change,subject,target\nsub-group,p,\n",
      "plan.csv:2:13: error: no value in column 'target', which 'sub-group' needs [missing-value]"
    ),
    (
      "change,subject,target\nstand-down,p,q\n",
      "plan.csv:2:14: error: 'q' in column 'target', which 'stand-down' leaves empty "
        + "[unexpected-value]"
    ),
    (
      "change,subject\n\"stand-down,p\n",
      "plan.csv:2:1: error: quoted cell does not end before the file does [unterminated-quote]"
    ),
    (
      "change,subject\nstand-down,a\"b\n",
      "plan.csv:2:12: error: quote where none may stand, expected it doubled in a quoted cell "
        + "[stray-quote]"
    ),
  ]

  @Test(arguments: faults.indices)
  func `a fault is told with file, line and column`(_ row: Int) throws {
    #expect(message(Self.faults[row].text) == Self.faults[row].message)
  }

  @Test func `what is not UTF-8 is refused`() throws {
    #expect(throws: ScenarioFileFailure.self) {
      try ScenarioFile(path: "plan.csv").scenario(from: [0x63, 0xFF, 0x0A])
    }
  }
}
