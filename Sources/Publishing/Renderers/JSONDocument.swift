internal import LandscapeModel
internal import Wording

/// A document in one language as JSON, block by block: for programs that lay it out themselves.
///
/// A block is an object whose `type` names it; numbers in tables are numbers, and what is missing is its
/// shorthand.
struct JSONDocument {
  private let text: ShownText

  static func bytes(of document: Document, in language: Language) -> [UInt8] {
    let writer = JSONDocument(
      text: ShownText(language: language, numbers: DocumentNumbers(document)))
    return writer.value(of: document.notingEnglish(in: language)).bytes
  }

  private func value(of document: Document) -> JSONValue {
    let blocks =
      document.opening.map { .paragraph($0, .plain) } + document.blocks
      + document.closing.map { .paragraph($0, .plain) } + document.sources
    return [
      "language": .string(text.language.tag),
      "title": string(document.title),
      "blocks": values(of: blocks),
    ]
  }

  private func values(of blocks: [Block]) -> JSONValue { .array(blocks.flatMap(values)) }

  private func values(of block: Block) -> [JSONValue] {
    switch block {
    case .heading(let heading):
      [
        [
          "type": "heading", "level": .integer(heading.level), "id": .string(heading.id),
          "text": string(heading.text),
        ]
      ]
    case .paragraph(let text, _): [["type": "paragraph", "text": string(text)]]
    case .facts(let facts):
      [
        [
          "type": "facts",
          "facts": .array(
            facts.map {
              [
                "term": string($0.term), "text": string($0.text), "blocks": values(of: $0.blocks),
              ]
            }),
        ]
      ]
    case .fields(let fields): values(of: .facts(of: fields))
    case .list(let list):
      [
        [
          "type": "list", "isOrdered": .flag(list.form == .ordered),
          "items": .array(list.items(in: text.language).map(string)),
        ]
      ]
    case .table(let table): [value(of: table.table)]
    case .picture(let picture): [["type": "picture", "message": string(picture.message)]]
    case .pictures(let pictures, _):
      pictures.map { ["type": "picture", "message": string($0.message)] }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      blocks.flatMap(values)
    case .ordered(let groups, let orders):
      orders.applied(to: groups, in: text.language).flatMap(values)
    case .paged(let paged):
      paged.blocks(text.language, 0..<paged.rows, true).flatMap(values)
    case .numbered(let paragraph):
      [
        [
          "type": "paragraph",
          "number": text.numbers[.paragraph(paragraph.key)].map { .integer($0) } ?? .null,
          "text": string(paragraph.text), "points": .array(paragraph.points.map(string)),
        ]
      ]
    case .exhibit(let exhibit):
      [value(of: exhibit.table, number: text.numbers[.exhibit(exhibit.key)])]
    }
  }

  private func value(of table: DocumentTable, number: Int? = nil) -> JSONValue {
    let language = text.language
    return [
      "type": "table", "name": .string(table.name.rawValue),
      "number": number.map { .integer($0) } ?? .null,
      "caption": .string(table.caption(in: language)),
      "columns": .array(
        table.columns.map { column in
          [
            "name": .string(column.id), "heading": string(column.heading),
            "unit": .optional(column.unit?(language)),
            "datatype": .string(column.datatype.rawValue),
          ]
        }),
      "rows": .array(table.rows(in: language).map { .array($0.map(value)) }),
      "notes": .strings(table.notes.map { $0(language) }),
    ]
  }

  private func value(of cell: DocumentTable.Cell) -> JSONValue {
    switch cell {
    case .text(let text), .value(let text, _):
      text.isEmpty ? .string(Shorthand.notAvailable.rawValue) : string(text)
    case .count(let count): .integer(count)
    case .number(let value, _), .share(let value), .graded(let value, _, _): .number(value)
    case .date(let date): .string(date.description)
    case .id(let id): .string(id)
    case .shorthand(let shorthand): .string(shorthand.rawValue)
    }
  }

  private func string(_ text: RichText) -> JSONValue { .string(self.text.plain(text)) }
}
