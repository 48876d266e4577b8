internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// What an account says, as blocks: the same for a page, a terminal and every other format.
struct AccountBlocks {
  let reader: AccountReader
  let words: RuleWords
  private let measureNames: [String: Phrase]
  /// Titles of findings by their ids.
  let titles: @Sendable (String) -> RichText?

  init(
    _ reader: AccountReader, words: RuleWords, titles: @escaping @Sendable (String) -> RichText?
  ) {
    self.reader = reader
    self.words = words
    self.titles = titles
    measureNames = words.measures(reader.settings)
  }

  /// The tellings of a rule's words in their order.
  func blocks(_ tellings: [Telling]) -> [Block] {
    var blocks: [Block] = []
    var terms: [Fact] = []
    func endTerms() {
      if !terms.isEmpty { blocks.append(.facts(terms)) }
      terms = []
    }
    for telling in tellings {
      switch telling {
      case .said(let label, let text):
        terms.append(Fact(label(reader), text(reader)))
        continue
      case .termIfAny(let path, let label):
        if reader.count(path) > 0 { terms.append(Fact(RichText(label), reader.text(path))) }
        continue
      case .terms(let records, let path, let label):
        terms += reader.records(records).map { Fact(label($0), $0.text(path)) }
        continue
      default: endTerms()
      }
      blocks += block(telling)
    }
    endTerms()
    return blocks
  }

  private func block(_ telling: Telling) -> [Block] {
    switch telling {
    case .paragraph(let text): return text(reader).map { [.paragraph($0)] } ?? []
    case .heading(let id, let phrase): return [.heading(id, phrase, level: 3)]
    case .measures: return measures
    case .table(let table): return [.table(TableBlock(table.id, self.table(table)))]
    case .items(let items):
      let items = items(reader)
      return items.isEmpty ? [] : [.list(items.map(titled))]
    case .said, .termIfAny, .terms: return []
    }
  }

  /// A finding that is named by its id alone gets its title.
  private func titled(_ text: RichText) -> RichText {
    guard text.pieces.count == 1, case .finding(let id, nil) = text.pieces[0] else { return text }
    return .finding(id, title: titles(id))
  }

  private func table(_ table: Telling.RecordTable) -> DocumentTable {
    let records = reader.records(table.path)
    return DocumentTable(
      TableName(String(table.id.dropFirst(2))), measure: table.caption,
      columns: table.columns.map { DocumentTable.Column($0.id, $0.heading, $0.datatype) },
      rows: records.map { record in table.columns.map { $0.cell(record) } },
      notes: table.notes(reader))
  }

  /// Each measure beside its threshold; nothing where the rule measures nothing.
  private var measures: [Block] {
    guard !reader.measures.isEmpty else { return [] }
    let table = DocumentTable(
      TableName("measures"), measure: .measuresCaption,
      columns: [
        DocumentTable.Column("measure", .measure, .text),
        DocumentTable.Column("value", .value, .number),
        DocumentTable.Column("condition", .condition, .text),
        DocumentTable.Column("threshold", .threshold, .number),
        DocumentTable.Column("margin", .margin, .number),
      ],
      rows: reader.measures.map { measure in
        [
          .phrase(name(of: measure)), cell(measure.value, measure),
          .phrase(measure.isUpperLimit ? .below : .atLeast), cell(measure.threshold, measure),
          cell(measure.distance, measure),
        ]
      }, notes: [.measuresNote])
    return [.table(TableBlock("t-measures", table))]
  }

  private func name(of measure: FindingAccount.Measure) -> Phrase {
    measureNames[measure.name] ?? Self.layers[measure.name]
      ?? Phrase(verbatim: measure.name)
  }

  private static let layers: [String: Phrase] = [
    "area": .areaScore, "remit": .remitScore, "membership": .membershipScore,
    "member-share": .memberShare, "remit-inside": .remitInsideShare,
  ]

  private func cell(_ value: Double, _ measure: FindingAccount.Measure) -> DocumentTable.Cell {
    measure.isCount ? .amount(value) : .number(value, decimals: 2)
  }

  /// What would end the finding: a measure that moves, a correction, an action.
  func changes() -> [Block] {
    var items = reader.measures.map { measure -> RichText in
      let (threshold, value) = (text(measure.threshold, measure), text(measure.value, measure))
      let name = name(of: measure)
      return RichText(
        measure.isUpperLimit
          ? .wouldEndAbove(name, threshold, value) : .wouldEndBelow(name, threshold, value))
    }
    items += [
      RichText(.changeByCatalogue), RichText(words.changedBy),
      "\(Phrase.thresholdsAreSettings) \(.link(.method, "settings", .settingsInForce)).",
    ]
    let scored = reader.measures.filter { !$0.isCount }
    guard let closest = scored.min(by: { $0.distance < $1.distance }) else { return [.list(items)] }
    return [
      .list(items),
      .paragraph(.closestMargin(name(of: closest), Numerals.score(closest.distance))),
    ]
  }

  private func text(_ value: Double, _ measure: FindingAccount.Measure) -> String {
    measure.isCount ? Numerals.amount(value) : Numerals.score(value)
  }
}
