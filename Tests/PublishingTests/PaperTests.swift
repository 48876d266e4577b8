import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing
import Wording

/// Draft papers: numbered straight through, references made, nothing typed, nothing harmful.
struct PaperTests {
  static let forms = PaperRequest.Form.allCases

  private static func draft(
    _ form: PaperRequest.Form, _ content: ReportContent = TableFixture.content()
  ) -> PaperDocument {
    paper(PaperRequest(form: form), content: content)
  }

  private static func text(
    _ paper: PaperDocument, _ format: PaperFormat, _ language: Language
  ) -> String {
    String(decoding: written(paper, format: format, language: language), as: UTF8.self)
  }

  @Test(arguments: forms, [Language.english, .welsh])
  func `paragraphs are numbered straight through the headings`(
    form: PaperRequest.Form, language: Language
  ) {
    let paper = Self.draft(form)
    let count = paper.paragraphs.count
    #expect(count >= 5)
    let html = Self.text(paper, .html, language)
    let ids = html.matches(of: /<li id="p(\d+)"/).compactMap { Int($0.1) }
    #expect(ids == Array(1...count))
    // Each list goes on where the one before it stopped.
    var next = 1
    for list in html.split(separator: "<ol ").dropFirst() {
      #expect(list.hasPrefix("start=\"\(next)\""))
      next += list.matches(of: /<li id="p/).count
    }
    let markdown = Self.text(paper, .markdown, language)
    let numbers = markdown.split(separator: "\n").compactMap { line in
      line.prefixMatch(of: #/(\d+)\.\s/#).flatMap { Int($0.1) }
    }
    #expect(numbers == Array(1...count))
  }

  @Test func `the council is told what reviewers decided of the main list, where it is in force`()
    throws
  {
    let finding = try #require(TableFixture.content().findings.list(.main).first).id
    func paragraph(_ standing: DecisionStanding?) -> String? {
      let record = DecisionRecord(
        finding: finding, state: .rejected, reason: "A board of its own", by: "Clerk", date: nil,
        until: nil, origin: RowOrigin(input: 0, line: 2))
      let decisions = standing.map {
        [AppliedDecision(finding: finding, record: record, standing: $0)]
      }
      let paper = Self.draft(
        .council, TableFixture.content(decisions: AppliedDecisions(decisions ?? [])))
      let lines = Self.text(paper, .markdown, .english).split(separator: "\n")
      return lines.firstIndex { $0.contains("Reviewers have decided on candidates") }
        .map { String(lines[$0 + 1]) }
    }
    #expect(paragraph(.inForce)?.hasSuffix(": Rejected (A board of its own)") == true)
    #expect(paragraph(.expired) == nil)
    #expect(paragraph(nil) == nil)
  }

  @Test(arguments: forms, [Language.english, .welsh])
  func `LaTeX numbers the same paragraphs, and its links lead somewhere`(
    form: PaperRequest.Form, language: Language
  ) {
    let paper = Self.draft(form)
    let latex = Self.text(paper, .latex, language)
    let targets = latex.matches(of: /\\hypertarget\{([pt]\d+)\}/).map { String($0.1) }
    #expect(targets.filter { $0.hasPrefix("p") } == paper.paragraphs.indices.map { "p\($0 + 1)" })
    #expect(targets.filter { $0.hasPrefix("t") } == paper.exhibits.indices.map { "t\($0 + 1)" })
    let links = latex.matches(of: /\\hyperlink\{([pt]\d+)\}/).map { String($0.1) }
    #expect(Set(links).isSubset(of: targets))
    #expect(form == .annualReport || !links.isEmpty)
    // LaTeX numbers tables itself.
    #expect(latex.matches(of: /\\caption\{Tabl/).isEmpty)
    for environment in ["document", "enumerate", "itemize", "table", "tabular", "longtable"] {
      #expect(
        latex.matches(of: try! Regex("\\\\begin\\{\(environment)\\}")).count
          == latex.matches(of: try! Regex("\\\\end\\{\(environment)\\}")).count)
    }
  }

  @Test(arguments: forms, [Language.english, .welsh])
  func `JSON has every paragraph and every row, numbers as numbers`(
    form: PaperRequest.Form, language: Language
  ) throws {
    let paper = Self.draft(form)
    let json = try JSONSerialization.jsonObject(
      with: Data(written(paper, format: .json, language: language)))
    let blocks = try #require((json as? [String: Any])?["blocks"] as? [[String: Any]])
    #expect(
      blocks.compactMap { $0["type"] as? String == "paragraph" ? $0["number"] as? Int : nil }
        == Array(1...paper.paragraphs.count))
    let tables = blocks.filter { $0["type"] as? String == "table" }
    #expect(
      tables.map { ($0["rows"] as? [[Any]])?.count } == paper.exhibits.map(\.table.rows.count))
    for (table, exhibit) in zip(tables, paper.exhibits) {
      let rows = try #require(table["rows"] as? [[Any]])
      for (row, cells) in zip(rows, exhibit.table.rows(in: language)) {
        for (value, cell) in zip(row, cells) {
          if case .count(let count) = cell { #expect(value as? Int == count) }
        }
      }
    }
  }

  @Test(arguments: forms, [Language.english, .welsh])
  func `every reference leads to what it names`(form: PaperRequest.Form, language: Language) {
    let html = Self.text(Self.draft(form), .html, language)
    let ids = Set(html.matches(of: #/\sid="([pt]\d+)"/#).map { String($0.1) })
    for match in html.matches(of: /<a href="#([pt])(\d+)">([^<]*)<\/a>/) {
      #expect(ids.contains(String(match.1 + match.2)))
      #expect(match.3.hasSuffix(" " + match.2), "\(match.0)")
    }
    #expect(form == .annualReport || html.contains("<a href=\"#p"))
  }

  @Test(arguments: forms)
  func `no number is typed into the words`(form: PaperRequest.Form) {
    let paper = Self.draft(form)
    for paragraph in paper.paragraphs {
      for text in [paragraph.text] + paragraph.points {
        for language in [Language.english, .welsh] {
          for words in text.words(in: language) {
            #expect(!words.contains { $0.isNumber }, "\(words)")
          }
        }
      }
    }
    for heading in paper.headings {
      #expect(!heading.plain(in: .english).contains { $0.isNumber })
    }
  }

  @Test(arguments: forms)
  func `both languages say the same with the same parts`(form: PaperRequest.Form) {
    for paragraph in Self.draft(form).paragraphs {
      for text in [paragraph.text] + paragraph.points {
        let counts = [Language.english, .welsh].map { text.partCounts(in: $0) }
        #expect(counts[0].shown == counts[1].shown)
        #expect(counts[0].shown == counts[0].given)
      }
    }
  }

  @Test func `what only the author knows is asked for or given`() {
    let asked = Self.text(Self.draft(.council), .markdown, .english)
    #expect(asked.contains("\\[date of the meeting\\]"))
    #expect(asked.contains("\\[Department\\]"))
    let request = PaperRequest(
      form: .council, meeting: PartialDate("2023-03-01"), department: "Local Government <b>")
    let given = paper(request, content: TableFixture.content())
    let html = Self.text(given, .html, .welsh)
    #expect(html.contains("Cyfarfod: 1 Mawrth 2023"))
    #expect(html.contains("Local Government &lt;b&gt;"))
    #expect(html.contains(">Mawrth 2023</p>"))
  }

  @Test(arguments: TableFixture.hostile, forms)
  func `hostile text comes out as text`(name: String, form: PaperRequest.Form) {
    let content = TableFixture.content(
      names: [name, name + " 2", name + " 3"], organisationName: name,
      evidence: [
        EvidenceRecord(
          id: "e", subjectKind: "", subject: "", region: "", regionArea: nil, date: nil,
          question: .barrier, summary: .init(english: name), source: name,
          origin: RowOrigin(input: 0, line: 2))
      ])
    let paper = Self.draft(form, content)
    for language in [Language.english, .welsh] {
      let html = Self.text(paper, .html, language)
      let known: Set<String> = [
        "!DOCTYPE", "html", "head", "meta", "title", "style", "colgroup", "col", "body", "main",
        "h1", "h2", "p", "ol", "ul",
        "li", "a", "div", "span", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td",
      ]
      for match in html.matches(of: /<\/?([^\s>\/]+)/) {
        #expect(known.contains(String(match.1)), "\(match.0)")
      }
      let others = [PaperFormat.markdown, .latex, .json].map { Self.text(paper, $0, language) }
      for scalar in (html + others.joined()).unicodeScalars {
        let isHarmless = scalar.value >= 0x20 && scalar.value != 0x202E || scalar == "\n"
        #expect(isHarmless, "\(scalar.value)")
      }
    }
  }

  @Test
  func
    `text that is in English only has its language in a Welsh paper, and its section says so once`()
  {
    let content = TableFixture.content(evidence: [
      EvidenceRecord(
        id: "e7", subjectKind: "", subject: "", region: "", regionArea: nil, date: nil,
        question: .barrier, summary: "Too many boards", source: "A paper",
        origin: RowOrigin(input: 0, line: 2))
    ])
    let paper = Self.draft(.council, content)
    let words = "Too many boards"
    // As far as no format writes it in another way.
    let note = Phrase.englishTextsNote[.welsh].prefix { $0 != "'" }
    #expect(
      Self.text(paper, .html, .welsh).contains("<span lang=\"en\">\(words)</span> [1]</li>"))
    for format in PaperFormat.allCases where format.isText {
      let sections = Self.text(paper, format, .welsh).components(separatedBy: note)
      #expect(sections.count == 2 && sections[0].contains("Too many boards"), "\(format)")
    }
    #expect(Self.text(paper, .markdown, .welsh).contains("- \(words) \\[1\\]\n"))
    #expect(Self.text(paper, .markdown, .english).contains("## Sources\n\n1. A paper\n"))
    for format in PaperFormat.allCases where format.isText {
      let english = Self.text(paper, format, .english)
      #expect(english.contains("\(words)") && !english.contains(Phrase.englishTextsNote.english))
      // What was quoted can be found again.
      let appendix = String(
        decoding: written(paper, .appendix, format: format, language: .english), as: UTF8.self)
      #expect(appendix.contains("table evidence, row with id e7"))
      #expect(!english.contains("row with id"))
    }
  }

  @Test func `numbers that are few findings, and rows of tables, name them by their ids`() {
    let content = SiteFixture.content()
    let paper = Self.draft(.council, content)
    let known = Set(content.findings.all.map(\.id))
    for exhibit in paper.exhibits where exhibit.table.name == .findings {
      let ids = exhibit.rows?.ids ?? []
      #expect(ids.count == exhibit.table.rows.count)
      #expect(Set(ids).isSubset(of: known))
    }
    var counted = 0
    for figure in paper.paragraphs.flatMap(\.text.figures)
    where figure.table == .findings {
      #expect(figure.ids.count == figure.count || figure.count > 10)
      #expect(Set(figure.ids).isSubset(of: known))
      counted += figure.ids.count
    }
    #expect(counted > 0)
    let text = String(
      decoding: written(paper, .appendix, format: .html, language: .english), as: UTF8.self)
    let first = content.findings.list(.main)[0].id
    #expect(text.contains(", rows with id \(first), "))
  }

  @Test func `the year of an annual report is the last that was over`() {
    func title(_ year: Int?) -> String {
      paper(PaperRequest(form: .annualReport, year: year), content: TableFixture.content())
        .title.english
    }
    #expect(title(2018) == "Annual report on partnerships, 2018-19")
    #expect(title(1999) == "Annual report on partnerships, 1999-00")
    // The fixture is of 30 June 2023.
    #expect(title(nil) == "Annual report on partnerships, 2022-23")
  }

  private static func evidence(
    _ id: String, _ question: EvidenceQuestion, _ date: String, subject: String = "",
    source: String = "Minutes"
  ) -> EvidenceRecord {
    EvidenceRecord(
      id: id, subjectKind: subject.isEmpty ? "" : "board", subject: subject, region: "",
      regionArea: nil, date: PartialDate(date), question: question,
      summary: LocalisedText(english: "Said \(id)"), source: source,
      origin: RowOrigin(input: 0, line: 2))
  }

  /// A report of a year is no sample: all that was said in it, and how much else may have been.
  @Test func `the annual report has every statement of its year`() throws {
    let content = TableFixture.content(
      evidence: [
        Self.evidence("e1", .barrier, "2022-05"), Self.evidence("e2", .barrier, "2022-06"),
        Self.evidence("e3", .barrier, "2022-07-01"), Self.evidence("e4", .barrier, "2021-07-01"),
        Self.evidence("e5", .barrier, "2022"),
      ]
        + (1...12).map { Self.evidence("p\($0)", .progress, "2022-09") })
    let report = Self.draft(.annualReport, content)
    let points = report.paragraphs.first { $0.key == "reported" }?.points.map {
      $0.plain(in: .english)
    }
    let told = try #require(points)
    #expect(told.filter { $0.contains("Said e") }.count == 3)
    #expect(told.filter { $0.contains("Said p") }.count == 10)
    #expect(told.contains { $0.contains("2 more") }, "\(told)")
    let unknown = report.paragraphs.first { $0.key == "not-known" }?.points.map {
      $0.plain(in: .english)
    }
    #expect(
      unknown?.contains {
        $0.hasPrefix("in which of two years reviews were told") && $0.hasSuffix(": 1")
      } == true, "\(unknown ?? [])")
  }

  /// The fixture is of 30 June 2023.
  @Test
  func `what is later than the day of the paper is left out, and of the rest the newest is told`() {
    let content = TableFixture.content(evidence: [
      Self.evidence("e1", .barrier, "2019"), Self.evidence("e2", .barrier, "2023-07-01"),
      Self.evidence("e3", .barrier, "2022-05"), Self.evidence("e4", .barrier, "2021", source: "B"),
      Self.evidence("e5", .barrier, "2020"),
    ])
    let said = Self.draft(.council, content).paragraphs.first { $0.key == "said-barriers" }
    #expect(
      said?.points.map { $0.plain(in: .english) } == [
        "Said e3 (May 2022) [1]", "Said e4 (2021) [2]", "Said e5 (2020) [1]",
      ])
  }

  @Test func `an opportunity of a body that is gone is open no longer`() {
    let content = TableFixture.content(evidence: [
      Self.evidence("e1", .opportunity, "2019", subject: "board-a"),
      Self.evidence("e2", .opportunity, "2020", subject: "gone-board"),
      Self.evidence("e3", .opportunity, "2018"),
    ])
    let said = Self.draft(.council, content).paragraphs.first { $0.key == "said-opportunities" }
    #expect(said?.rows?.ids == ["e1", "e3"])
  }

  @Test func `next steps are what is open on the day, the newest review first`() {
    func action(
      _ id: String, _ review: String, _ status: String, _ byWhen: String = ""
    ) -> ActionRecord {
      ActionRecord(
        id: id, review: review, topic: "", action: LocalisedText(english: "Do \(id)"), byWhom: "",
        byWhen: byWhen, status: status, source: "", origin: RowOrigin(input: 0, line: 2))
    }
    let content = TableFixture.content(actions: [
      action("a1", "review-2012", "completed"), action("a2", "review-2012", "partly"),
      action("a3", "review-2019", "unknown"), action("a4", "review-2019", "in progress"),
      action("a5", "review-2024", "open"), action("a6", "review-2019", "completed (January 2024)"),
      action("a7", "review-2019", "completed (January 2023)"),
      action("a8", "review-2012", "completed", "Winter 2024"),
      action("a9", "review-2012", "superseded (an Act)"),
    ])
    let open = Self.draft(.council, content).exhibits.first { $0.key == "actions" }
    #expect(open?.rows?.ids == ["a4", "a6", "a2", "a8", "a3"])
  }

  @Test
  func
    `what was agreed after the day counts for nothing, and what is not to be done is open to nobody`()
  {
    func action(_ id: String, _ review: String, _ text: String, _ status: String) -> ActionRecord {
      ActionRecord(
        id: id, review: review, topic: "", action: LocalisedText(english: text), byWhom: "",
        byWhen: "", status: status, source: "", origin: RowOrigin(input: 0, line: 2))
    }
    let content = TableFixture.content(actions: [
      action("a1", "review-2012", "Do one", "ongoing"),
      action("a2", "review-2024", "Do two", "ongoing"),
      action("a3", "review-2019", "Do not stand any of them down", "accepted"),
      action("a4", "review-2019", "Do not wait", "open"),
    ])
    let paper = Self.draft(.council, content)
    // The fixture is of 30 June 2023.
    let text = paper.paragraphs.first { $0.key == "actions" }?.text.plain(in: .english)
    #expect(text?.hasPrefix("Earlier reviews agreed 3 actions") == true, "\(text ?? "")")
    #expect(text?.contains("records 0 of them as done and 1 as under way") == true, "\(text ?? "")")
    let open = paper.exhibits.first { $0.key == "actions" }
    #expect(open?.rows?.ids == ["a4", "a1"])
  }

  @Test func `a year that the catalogue has nothing of is refused, with those that it has`() {
    let content = TableFixture.content(evidence: [
      Self.evidence("e1", .progress, "2019-05"), Self.evidence("e2", .progress, "2024-05"),
      Self.evidence("e3", .progress, "2021"),
    ])
    func refused(_ year: Int) -> YearWithoutData? {
      refusal(of: PaperRequest(form: .annualReport, year: year), content: content)
    }
    #expect(refused(2019) == nil)
    #expect(refused(2020)?.year == "2020-21")
    // What is later than the day of the catalogue is of no report yet.
    #expect(refused(2024)?.known?.contains("2019-20") == true)
    #expect(refusal(of: PaperRequest(form: .council), content: content) == nil)
  }

  @Test func `a council paper has three tables at most, and its appendix none`() {
    let paper = Self.draft(.council, SiteFixture.content())
    #expect((1...3).contains(paper.exhibits.count))
    for language in [Language.english, .welsh] {
      let appendix = String(
        decoding: written(paper, .appendix, format: .html, language: language), as: UTF8.self)
      #expect(!appendix.contains("<table"))
      #expect(Self.text(paper, .html, language).contains(SiteFixture.content().run.id))
    }
  }
}
