package import LandscapeModel
package import Wording

/// A paper in the house structure: paragraphs numbered straight through its headings, exhibits in the order
/// in which they stand, and at its end the sources that it cites. An appendix of its own, which goes with the file and not to
/// the meeting, says where each of its numbers comes from.
package struct PaperDocument: Sendable {
  let document: Document
  let appendix: Document
  /// The day that its catalogue is of.
  let day: PartialDate?

  init(_ document: Document, run: String, day: PartialDate?) {
    self.document = document
    self.day = day
    var appendix = Document(Phrase.paperAppendixTitle)
    appendix.opening = [document.title]
    appendix.blocks = Self.origins(of: document, run: run)
    self.appendix = appendix
  }

  package var title: Phrase {
    Phrase { document.title.plain(in: $0) }
  }

  /// The numbered paragraphs in their order.
  package var paragraphs: [NumberedParagraph] {
    document.blocks.compactMap { if case .numbered(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The exhibits in their order.
  package var exhibits: [Exhibit] {
    document.blocks.compactMap { if case .exhibit(let exhibit) = $0 { exhibit } else { nil } }
  }

  /// The headings in their order.
  package var headings: [RichText] {
    document.blocks.compactMap { if case .heading(let heading) = $0 { heading.text } else { nil } }
  }

  // MARK: Where numbers come from

  /// Where the numbers of each paragraph and the rows of each exhibit stand in the report.
  private static func origins(of document: Document, run: String) -> [Block] {
    var items = [RichText(PaperWording.originsOf(run: run))]
    var (paragraphs, exhibits) = (0, 0)
    for block in document.blocks {
      switch block {
      case .numbered(let paragraph):
        paragraphs += 1
        let start: RichText = "\(PaperWording.paragraph(paragraphs, isStart: true)): "
        let figures = ([paragraph.text] + paragraph.points).flatMap(\.figures)
        if !figures.isEmpty {
          items.append("\(start)\(RichText(figures.map(origin), separator: "; "))")
        }
        if let rows = paragraph.rows {
          items.append("\(start)\(PaperWording.fromTable(rows.table))\(named(rows.ids))")
        }
      case .exhibit(let exhibit):
        exhibits += 1
        items.append(
          "\(Phrase.tableNumber(exhibits)): \(PaperWording.fromTable(exhibit.table.name))\(named(exhibit.rows?.ids ?? []))"
        )
      default: break
      }
    }
    return [.list(items)]
  }

  /// `171: table landscape (rows)`.
  private static func origin(of figure: Figure) -> RichText {
    let count = RichText.plain(Numerals.grouped(figure.count))
    return
      "\(count): \(PaperWording.fromTable(figure.table)) (\(figure.how))\(named(figure.ids))"
  }

  /// `, rows with id a, b`; nothing where there are none.
  private static func named(_ ids: [String]) -> RichText {
    ids.isEmpty
      ? RichText()
      : ", \(PaperWording.rowsWithID(ids.count)) \(.plain(ids.joined(separator: ", ")))"
  }
}

extension RichText {
  /// The numbers of the text with where they stand in the report, in the order of its parts.
  package var figures: [Figure] {
    pieces.flatMap { piece -> [Figure] in
      switch piece {
      case .figure(let figure): [figure]
      case .template(_, let parts): parts.flatMap(\.figures)
      case .list(let names): names.entries(in: .english).flatMap(\.figures)
      default: []
      }
    }
  }

  /// The words of the string table in the text, without its parts.
  package func words(in language: Language) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .words(let phrase): [phrase(language)]
      case .template(let template, _):
        template.pieces(in: language).compactMap {
          if case .words(let words) = $0 { words } else { nil }
        }
      default: []
      }
    }
  }

  /// How many parts stand in the places of the text's templates, and how many parts there are.
  package func partCounts(in language: Language) -> (shown: Int, given: Int) {
    pieces.reduce((0, 0)) { counts, piece in
      guard case .template(let template, let parts) = piece else { return counts }
      let shown = template.pieces(in: language).count {
        if case .place = $0 { true } else { false }
      }
      return (counts.0 + shown, counts.1 + parts.count)
    }
  }

  static func figure(_ figure: Figure) -> RichText { RichText(pieces: [.figure(figure)]) }

  static func reference(_ reference: Reference) -> RichText {
    RichText(pieces: [.reference(reference)])
  }
}
