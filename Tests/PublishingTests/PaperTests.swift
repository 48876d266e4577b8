import Foundation
import LandscapeModel
import Publishing
import Rationalisation
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
    String(decoding: render(paper, format: format, language: language), as: UTF8.self)
  }

  @Test(arguments: forms, [Language.english, .welsh])
  func `paragraphs are numbered straight through the headings`(
    form: PaperRequest.Form, language: Language
  ) {
    let paper = Self.draft(form)
    let count = paper.paragraphs.count
    #expect(count >= 6)
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
      with: Data(render(paper, format: .json, language: language)))
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
        "!DOCTYPE", "html", "head", "meta", "title", "body", "main", "h1", "h2", "p", "ol", "ul",
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
    let words = "Too many boards (A paper)"
    // As far as no format writes it in another way.
    let note = Phrase.englishTextsNote[.welsh].prefix { $0 != "'" }
    #expect(
      Self.text(paper, .html, .welsh).contains("<li><span lang=\"en\">\(words)</span></li>"))
    for format in PaperFormat.allCases {
      let sections = Self.text(paper, format, .welsh).components(separatedBy: note)
      #expect(sections.count == 2 && sections[0].contains("Too many boards"), "\(format)")
    }
    #expect(Self.text(paper, .markdown, .welsh).contains("- \(words)\n"))
    for format in PaperFormat.allCases {
      let english = Self.text(paper, format, .english)
      #expect(english.contains("\(words)") && !english.contains(Phrase.englishTextsNote.english))
      // What was quoted can be found again.
      #expect(english.contains("table evidence, row with id e7"))
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
    let text = Self.text(paper, .html, .english)
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
}
