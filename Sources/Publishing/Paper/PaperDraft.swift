internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

/// What the forms of paper are drafted from, and the parts that they share.
struct PaperDraft {
  let content: ReportContent
  let request: PaperRequest
  let tables: [TableName: DocumentTable]

  /// A paper has room for so many rows of a table and points of a paragraph.
  static let mostRows = 10
  static let mostPoints = 3
  static let mostEvents = 7
  /// The rows behind a number are named by their ids where they are no more than these.
  static let mostNamed = 10

  init(content: ReportContent, request: PaperRequest) {
    self.content = content
    self.request = request
    var tables: [TableName: DocumentTable] = [:]
    for name in TableName.allCases { tables[name] = table(name, content: content) }
    self.tables = tables
  }

  var landscape: Landscape { content.landscape }
  var words: JurisdictionWords { landscape.words }

  /// `Wales, 30 June 2023`.
  var placeAndDate: RichText { RichText(Phrase.placeAndDate(of: landscape)) }

  /// A part of a table: the columns named, of the first rows that `isShown` lets through.
  ///
  /// - Parameters:
  ///   - ids: rows to choose from by their ids, in this order; else all rows in the table's.
  ///   - measure: what it shows; else what the table does.
  ///   - notes: what has to be said of these columns.
  /// - Returns: `nil` where no row is left, so that no paper has an empty table.
  func exhibit(
    _ key: String, _ name: TableName, columns: [String], most: Int = Self.mostRows,
    inOrder ids: [String]? = nil, measure: Phrase? = nil, notes own: [Phrase] = [],
    standing: (_ id: String, _ column: String) -> DocumentTable.Cell? = { _, _ in nil },
    where isShown: ([DocumentTable.Cell]) -> Bool = { _ in true }
  ) -> Exhibit? {
    guard let table = tables[name] else { return nil }
    let places = columns.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let place = table.columns.firstIndex { $0.id == "id" }
    func id(_ row: [DocumentTable.Cell]) -> String? {
      if let place, case .id(let text) = row[place] { text } else { nil }
    }
    var rows = table.rows.filter(isShown)
    if let ids {
      let row = Dictionary(
        rows.compactMap { row in id(row).map { ($0, row) } },
        uniquingKeysWith: { first, _ in first })
      rows = ids.compactMap { row[$0] }
    }
    guard !rows.isEmpty else { return nil }
    let shown = min(most, rows.count)
    let shownIDs = rows.prefix(shown).compactMap(id)
    let notes = shown < rows.count ? [PaperWording.partNote(shown, of: rows.count, name)] : []
    return Exhibit(
      key: key,
      table: DocumentTable(
        name,
        measure: measure.map { own in
          table.provenance.map { TableWording.caption(own, $0.placeAndDate) } ?? own
        } ?? table.caption,
        columns: places.map { place in
          var column = table.columns[place]
          column.isDetail = false
          return column
        },
        rows: rows.prefix(shown).map { row in
          places.map { place in
            id(row).flatMap { standing($0, table.columns[place].id) } ?? row[place]
          }
        },
        notes: notes + own,
        // The run stands once, at the end of the paper.
        provenance: nil),
      // An id that several rows have names none of them.
      rows: shownIDs.isEmpty || Set(shownIDs).count < shownIDs.count
        ? nil : TableRows(table: name, ids: shownIDs))
  }

  /// The number of rows of a table.
  func rows(of name: TableName, _ noun: CountedNoun) -> RichText {
    figure(tables[name]?.rows.count ?? 0, noun, name, Phrase.paperByRows)
  }

  /// The number of rows of the findings table that are of a list, and have a route.
  func findings(
    _ list: FindingList, _ noun: CountedNoun?, first: Route? = nil, full: Route? = nil
  ) -> RichText {
    let counted = open(list).filter { finding in
      (first.map { finding.routes.first == $0 } ?? true)
        && (full.map { finding.routes.full == $0 } ?? true)
    }
    var conditions: [(column: Phrase, value: Phrase)] = [(.list, .name(of: list))]
    if let first { conditions.append((.firstRoute, words.name(of: first))) }
    if let full { conditions.append((.fullRoute, words.name(of: full))) }
    let closing = DecisionState.allCases.filter { state in
      state.closes
        && content.findings.list(list).contains { content.decisions.state(of: $0.id) == state }
    }
    return .figure(
      Figure(
        count: counted.count, noun: noun, table: .findings,
        how: PaperWording.rows(
          where: conditions, without: (.tableDecision, closing.map { .name(of: $0) })),
        ids: Self.named(counted.map(\.id))))
  }

  /// Findings of a list that no decision closes: the others are nobody's question any more.
  func open(_ list: FindingList) -> [Finding] {
    content.findings.list(list).filter { !content.decisions.isClosed($0.id) }
  }

  /// The ids of rows behind a number, where they are few.
  static func named(_ ids: [String]) -> [String] { ids.count > mostNamed ? [] : ids }

  func figure(
    _ count: Int, _ noun: CountedNoun?, _ table: TableName, _ how: Phrase
  ) -> RichText {
    .figure(Figure(count: count, noun: noun, table: table, how: how))
  }

  /// The sum of a column of counts.
  func sum(of column: String, in name: TableName) -> Int {
    guard let table = tables[name], let place = table.columns.firstIndex(where: { $0.id == column })
    else { return 0 }
    return table.rows.reduce(0) { sum, row in
      if case .count(let count) = row[place] { sum + count } else { sum }
    }
  }

  /// That rules could not look, and why; nothing where all could.
  func couldNotLook(_ blocks: inout PaperBlocks) {
    let unseen = UnseenByRules(content)
    let reasons = unseen.reasons.filter(\.isWhole)
    guard !reasons.isEmpty else { return }
    let rules = CountedNoun.rules(unseen.rules)
    let blind = Numerals.grouped(unseen.blindRules)
    blocks.paragraph(
      "could-not-look",
      RichText(
        Words.couldNotLook2(blind: blind, rules: rules)),
      points: zip(unseen.reasons, unseen.sentences).filter(\.0.isWhole).map { RichText($1) })
  }

  /// A paper of some blocks with its opening and closing lines.
  func paper(_ title: Phrase, _ blocks: PaperBlocks) -> PaperDocument {
    var document = Document(title)
    document.opening = opening
    document.blocks = blocks.blocks
    document.closing = closing
    if !blocks.cited.cells.isEmpty {
      document.sources = [.heading("sources", Phrase.sourcesHeading)] + blocks.cited.blocks
    }
    document.sources.append(
      .paragraph(RichText(Words.paperAppendixNote(run: content.run.id)), .small))
    return PaperDocument(document, run: content.run.id, day: landscape.asOf)
  }

  /// How the paper begins.
  private var opening: [RichText] {
    let meeting = request.meeting.map(DateWording.phrase) ?? Phrase.paperMeetingPlaceholder
    return ["\(Phrase.paperMeetingOn)\(meeting)"]
  }

  /// How it ends: who signs, and the month.
  private var closing: [RichText] {
    let department =
      request.department.map { RichText.plain($0) } ?? RichText(Phrase.paperDepartmentPlaceholder)
    guard let day = request.meeting ?? landscape.asOf else { return [department] }
    let month = day.month.flatMap { PartialDate(year: day.year, month: $0) } ?? day
    return [department, .date(month)]
  }
}

/// Collects the blocks of a paper in their order.
struct PaperBlocks {
  private(set) var blocks: [Block] = []
  /// The sources that its texts cite.
  var cited: CitedSources

  init(_ citations: Citations) { cited = CitedSources(citations) }

  mutating func heading(_ heading: Phrase) {
    blocks.append(.heading("h\(blocks.count)", heading))
  }

  mutating func paragraph(
    _ key: String, _ text: RichText, points: [RichText] = [], rows: TableRows? = nil
  ) {
    blocks.append(
      .numbered(NumberedParagraph(key: key, text: text, points: points, rows: rows)))
  }

  /// What reviews said, below a sentence; nothing where they said nothing.
  mutating func said(
    _ key: String, _ text: Phrase,
    _ said: (inout CitedSources) -> (points: [RichText], rows: TableRows)?
  ) {
    if let said = said(&cited) {
      paragraph(key, RichText(text), points: said.points, rows: said.rows)
    }
  }

  mutating func picture(_ picture: Picture) { blocks.append(.picture(picture)) }

  mutating func exhibit(_ exhibit: Exhibit?) {
    if let exhibit { blocks.append(.exhibit(exhibit)) }
  }
}
