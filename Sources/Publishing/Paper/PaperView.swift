internal import LandscapeModel
internal import TextFormats

/// A paper in one language, down to text: what each format escapes and lays out.
struct PaperView: Sendable {
  struct Run: Sendable {
    let text: TextRun
    /// The anchor in the paper that it refers to.
    var link: String?
  }

  struct Paragraph: Sendable {
    let number: Int
    let runs: [Run]
    let points: [[Run]]
  }

  enum Block: Sendable {
    case heading(String)
    case paragraph(Paragraph)
    case exhibit(number: Int, TableView)
  }

  let language: Language
  let title: String
  let opening: [String]
  let blocks: [Block]
  let closing: [String]
  let originsHeading: String
  /// Where the numbers of each paragraph stand in the report.
  let origins: [String]

  init(_ paper: PaperDocument, language: Language, defusesFormulas: Bool) {
    self.language = language
    title = paper.title(language)
    opening = paper.opening.map { VisibleText.text($0(language)) }
    closing = paper.closing.map { VisibleText.text($0(language)) }
    originsHeading = PaperWording.originsHeading(language)
    var blocks: [Block] = []
    var origins = [PaperWording.originsOf(run: paper.run)(language)]
    var paragraphs = 0
    var exhibits = 0
    for block in paper.blocks {
      switch block {
      case .heading(let heading): blocks.append(.heading(heading(language)))
      case .paragraph(let paragraph):
        paragraphs += 1
        let texts = [paragraph.text] + paragraph.points
        let runs = texts.map { Self.runs(of: $0, in: paper, language) }
        blocks.append(
          .paragraph(
            Paragraph(number: paragraphs, runs: runs[0], points: Array(runs.dropFirst()))))
        let figures = texts.flatMap { text in
          text.parts.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        }
        if !figures.isEmpty {
          origins.append(
            PaperWording.paragraph(paragraphs, isStart: true)(language) + ": "
              + figures.map { Self.origin(of: $0, language) }.joined(separator: "; "))
        }
        if let rows = paragraph.rows {
          origins.append(
            PaperWording.paragraph(paragraphs, isStart: true)(language) + ": "
              + PaperWording.fromTable(rows.table)(language) + Self.rows(rows.ids, language))
        }
      case .exhibit(let exhibit):
        exhibits += 1
        blocks.append(
          .exhibit(
            number: exhibits,
            TableView(
              exhibit.table, language: language, isForPrograms: false,
              defusesFormulas: defusesFormulas, number: exhibits)))
        origins.append(
          Phrase.tableNumber(exhibits)(language) + ": "
            + PaperWording.fromTable(exhibit.table.name)(language)
            + Self.rows(exhibit.rows?.ids ?? [], language))
      }
    }
    self.blocks = blocks
    self.origins = origins
  }

  /// `171: table landscape (rows)`.
  private static func origin(of figure: PaperText.Figure, _ language: Language) -> String {
    Numerals.grouped(figure.count) + ": " + PaperWording.fromTable(figure.table)(language) + " ("
      + figure.how(language) + ")" + rows(figure.ids, language)
  }

  /// `, rows with id a, b`; nothing where there are none.
  private static func rows(_ ids: [String], _ language: Language) -> String {
    ids.isEmpty
      ? ""
      : ", " + PaperWording.rowsWithID(ids.count)(language) + " "
        + ids.map { VisibleText.text($0) }.joined(separator: ", ")
  }

  private static func runs(
    of text: PaperText, in paper: PaperDocument, _ language: Language
  ) -> [Run] {
    text.pieces(in: language).flatMap { piece -> [Run] in
      switch piece {
      case .words(let words): return [Run(text: TextRun(words, language))]
      case .part(.figure(let figure)):
        return [Run(text: TextRun(figure.phrase(language), language))]
      case .part(.date(let date)):
        return [Run(text: TextRun(DateWording.text(date, in: language), language))]
      case .part(.text(let text)):
        var runs = text.runs(in: language).map { run in
          var run = run
          run.text = VisibleText.text(run.text)
          return Run(text: run)
        }
        if runs.contains(where: { $0.text.language != language }) {
          runs.append(Run(text: TextRun(" " + Phrase.englishOnly(language), language)))
        }
        return runs
      case .part(.reference(let reference)):
        guard let number = paper.number(of: reference) else {
          preconditionFailure("a reference names a paragraph or exhibit of the paper")
        }
        switch reference {
        case .paragraph:
          return [
            Run(
              text: TextRun(PaperWording.paragraph(number, isStart: false)(language), language),
              link: "p\(number)")
          ]
        case .exhibit:
          return [
            Run(
              text: TextRun(Phrase.tableNumber(number)(language), language), link: "t\(number)")
          ]
        }
      }
    }
  }
}
