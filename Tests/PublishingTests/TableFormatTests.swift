import LandscapeModel
import Publishing
import TestSupport
import Testing
import TextFormats
import Wording

struct TableFormatTests {
  /// What a reader's format shows of a text: invisible characters named, line ends as spaces.
  private func shown(_ text: String) -> String {
    trimmed(VisibleText.text(text))
  }

  @Test func `CSV reads back cell for cell, with a byte order mark and CRLF`() throws {
    let texts = TableFixture.hostile
    let bytes = written(
      TableFixture.table(of: texts), format: .csv, language: .english, defusesFormulas: false
    ).bytes
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    let rows = readCSV(bytes)
    #expect(rows.first == ["Text", "Number"])
    #expect(
      rows.dropFirst().map { $0[0] } == texts.map { VisibleText.text($0, keepsLines: true) })
    #expect(rows.dropFirst().allSatisfy { $0.count == 2 && $0[1] == "-1234.5" })
  }

  @Test func `TSV has one line a row and no tab or line end inside a cell`() {
    let texts = TableFixture.hostile
    let result = written(
      TableFixture.table(of: texts), format: .tsv, language: .english, defusesFormulas: false)
    let lines = String(decoding: result.bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == texts.count + 2)
    for (line, text) in zip(lines.dropFirst(), texts) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.map { String($0) } == [VisibleText.text(text), "-1234.5"])
    }
  }

  @Test func `Markdown reads back cell for cell`() {
    let texts = TableFixture.hostile
    let text = String(
      decoding: written(
        TableFixture.table(of: texts), format: .markdown, language: .english,
        defusesFormulas: false
      ).bytes, as: UTF8.self)
    let rows = readMarkdownTable(text)
    #expect(rows.first == ["Text", "Number"])
    #expect(rows.dropFirst().map { $0[0] } == texts.map(shown))
    #expect(rows.dropFirst().allSatisfy { $0.count == 2 && $0[1] == "−1,234.5" })
    #expect(text.contains("\n: Table 2: Caption\n"))
    #expect(text.contains("-----:|\n"))
  }

  @Test func `HTML reads back cell for cell and holds no tag of a name`() {
    let texts = TableFixture.hostile
    let text = String(
      decoding: written(
        TableFixture.table(of: texts), format: .html, language: .english, defusesFormulas: false
      ).bytes, as: UTF8.self)
    let (rows, tags) = readHTMLTable(text)
    #expect(rows.first == ["Text", "Number"])
    #expect(
      rows.dropFirst().map { $0[0] } == texts.map { VisibleText.text($0) })
    #expect(
      tags.subtracting(
        [
          "html", "head", "meta", "title", "body", "main", "table", "caption", "colgroup", "col",
          "thead", "tbody",
        ]
        .flatMap { [$0, "/" + $0] }
          + ["tr", "/tr", "th", "/th", "td", "/td", "p", "/p", "!DOCTYPE"]
      ).isEmpty)
  }

  @Test func `every cell for Word carries its own style and alignment, and nothing a class`() {
    let text = String(
      decoding: written(TableFixture.table(of: ["a"]), format: .html, language: .welsh),
      as: UTF8.self)
    #expect(text.contains("<table lang=\"cy\" style=\""))
    #expect(text.contains("<caption style=\""))
    #expect(text.contains(">Tabl 2: Pennawd</caption>\n<colgroup>"))
    #expect(!text.contains("class="))
    for line in text.split(separator: "\n")
    where line.hasPrefix("<th ") || line.hasPrefix("<td") {
      #expect(line.contains("border:1px solid") && line.contains("text-align:"))
      #expect(line.contains("padding:") && line.contains("background:"))
    }
    #expect(text.contains("<th scope=\"col\""))
    #expect(text.contains("<th scope=\"row\""))
    #expect(text.contains("text-align:right\">−1,234.5</td>"))
    // The name has no Welsh form.
    #expect(text.contains("<span lang=\"en\">a</span>"))
    #expect(text.contains(Phrase.tableEnglishNamesNote[.welsh]))
  }

  @Test func `LaTeX leaves no character of a name with a meaning`() {
    for text in TableFixture.hostile {
      let lines = String(
        decoding: written(
          TableFixture.table(of: [text]), format: .latex, language: .english,
          defusesFormulas: false
        ).bytes, as: UTF8.self
      ).split(separator: "\n")
      let row = lines.first { $0.hasSuffix("& $-$1,234.5 \\\\") }
      let cell = row?.dropLast("& $-$1,234.5 \\\\".count) ?? ""
      #expect(row != nil, "\(text)")
      #expect(!cell.hasPrefix("[") && !cell.hasPrefix("*"), "\(text)")
      var depth = 0
      var isEscaped = false
      for scalar in cell.unicodeScalars {
        if isEscaped {
          isEscaped = false
          continue
        }
        switch scalar {
        case "\\": isEscaped = true
        case "{": depth += 1
        case "}": depth -= 1
        case "&", "%", "$", "#", "_", "~", "^", "|", "<", ">": Issue.record("\(scalar) in \(text)")
        default: break
        }
        #expect(depth >= 0)
      }
      #expect(depth == 0, "\(text)")
      #expect(!cell.contains("\\input"))
    }
  }

  @Test(arguments: [
    ("100% & more_$#", "100\\% \\& more\\_\\$\\#"),
    ("a\\b~c^d{e}", "a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\{e\\}"),
    ("[x] not", "{[}x] not"), ("*star", "{*}star"), ("a--b", "a-{}-b"),
    ("ŵ ẁ", "ŵ \\`w"),
    ("中", "\\ifdefined\\Umathchar 中\\else [U+4E2D]\\fi{}"),
  ])
  func `LaTeX escapes`(text: String, escaped: String) {
    let latex = String(
      decoding: written(TableFixture.table(of: [text]), format: .latex, language: .english),
      as: UTF8.self)
    #expect(latex.contains("\n" + escaped + " & "))
  }

  @Test(arguments: [(39, "tabular"), (40, "longtable")])
  func `a LaTeX table of 40 rows or more is a longtable`(rows: Int, environment: String) {
    let latex = String(
      decoding: written(
        TableFixture.table(of: (0..<rows).map { "row \($0)" }), format: .latex, language: .welsh),
      as: UTF8.self)
    #expect(latex.contains("\\begin{\(environment)}"))
    #expect(latex.contains("\\end{\(environment)}"))
    #expect(latex.contains("% \\usepackage[welsh]{babel}"))
    #expect(latex.contains("\\caption{Pennawd}\\label{tab:landscape}"))
    #expect(!latex.contains("|"))
  }

  @Test func `a column of a wide LaTeX table has room for its longest word and its numbers`() throws
  {
    typealias Column = DocumentTable.Column
    let long = Array(repeating: "several words of a text", count: 4).joined(separator: " ")
    let table = DocumentTable(
      .landscape, measure: Phrase(verbatim: "Wide"),
      columns: [
        Column("a", Phrase(verbatim: "Text"), .text),
        Column("b", Phrase(verbatim: "Rank"), .count),
        Column("c", Phrase(verbatim: "Other text"), .text),
        Column("d", Phrase(verbatim: "Meeting-days"), .number),
        Column("e", Phrase(verbatim: "More"), .text),
      ],
      rows: [
        [
          .text(.plain(long)), .count(7), .text(.plain(long)), .number(1_234, decimals: 1),
          .text(.plain(long)),
        ]
      ])
    let latex = String(
      decoding: written(table, format: .latex, language: .english), as: UTF8.self)
    let widths = latex.split(separator: "p{").dropFirst().compactMap {
      Double($0.prefix { $0 != "\\" })
    }
    try #require(widths.count == 5)
    // 80 characters of footnote size stand on a line.
    #expect(widths[1] >= 4.0 / 80 && widths[1] < widths[0] / 2, "\(widths)")
    #expect(widths[3] >= 7.0 / 80, "\(widths)")
    #expect(widths[0] == widths[4] && widths[0] > 0.2, "\(widths)")
    // Between columns there are 6 pt, and a line has 345 at least.
    #expect(widths.reduce(0, +) <= 0.93, "\(widths)")
  }

  @Test(arguments: [
    (4, 2, "{table}", false), (7, 2, "{sidewaystable}", false), (22, 2, "{sidewaystable}", true),
    (7, 40, "{landscape}", false),
  ])
  func `a LaTeX table with more than has room lies on its side, its headings turned at last`(
    columns: Int, rows: Int, environment: String, turns: Bool
  ) {
    typealias Column = DocumentTable.Column
    let table = DocumentTable(
      .landscape, measure: Phrase(verbatim: "Wide"),
      columns: [Column("name", Phrase(verbatim: "Name"), .text)]
        + (1...columns).map { Column("c\($0)", Phrase(verbatim: "Carmarthenshire \($0)"), .count) },
      rows: (0..<rows).map { _ in
        [.text(.plain("one"))] + (1...columns).map { .count($0) }
      })
    let latex = String(
      decoding: written(table, format: .latex, language: .english), as: UTF8.self)
    #expect(latex.contains("\\begin" + environment) && latex.contains("\\end" + environment))
    #expect(latex.contains("\\rotatebox") == turns)
    let packages = latex.split(separator: "\n").first { $0.contains("{array,") } ?? ""
    let further = [
      "{table}": "booktabs}", "{sidewaystable}": ",rotating}", "{landscape}": ",pdflscape}",
    ]
    let isLoaded = further[environment].map { packages.hasSuffix($0) }
    #expect(isLoaded == true, "\(packages)")
  }

  @Test func `lines of a LaTeX table may end inside of addresses`() {
    let address = "https://www.example.org/a-page.html?id=12"
    let latex = String(
      decoding: written(
        TableFixture.table(of: [
          String(repeating: "See this: ", count: 20) + address + " and that"
        ]), format: .latex, language: .english), as: UTF8.self)
    let pieces = [
      "this: https:", "/", "/", "www.", "example.", "org/", "a-page.", "html?", "id=",
      "12 and that",
    ]
    #expect(latex.contains(pieces.joined(separator: "\\allowbreak{}")), "\(latex)")
  }

  @Test(arguments: TableFormat.allCases, [Language.english, .welsh])
  func `a format's name and the same table give the same bytes twice`(
    format: TableFormat, language: Language
  ) {
    let content = TableFixture.content()
    for name in TableName.allCases {
      let first = written(table(name, content: content), format: format, language: language)
      let second = written(
        table(name, content: TableFixture.content()), format: format, language: language)
      #expect(first == second)
      #expect(!first.isEmpty)
    }
  }

  @Test func `a table too long for a reader is cut with a note, and the CSV has every row`() {
    let table = TableFixture.table(of: (0..<2_001).map { "row \($0)" })
    let markdown = String(
      decoding: written(table, format: .markdown, language: .english), as: UTF8.self)
    #expect(readMarkdownTable(markdown).count == 2_001)
    #expect(markdown.contains("\nThe first 2,000 of 2,001 rows; the CSV has all of them.\n"))
    #expect(readCSV(written(table, format: .csv, language: .english)).count == 2_002)
  }
}
