package import LandscapeModel
internal import TextFormats
internal import Wording

/// The metadata of a table's CSV files by the W3C's CSV on the Web: titles in every language,
/// datatypes, notes and source.
///
/// It describes a group of tables, one a language: they hold the same rows under headings of
/// their own.
package func csvMetadata(
  _ table: DocumentTable, in languages: [Language], ending: String = "csv"
) -> [UInt8] {
  let title = table.name.number.map {
    TableWording.caption(.tableNumber($0), table.caption)
  }
  var members: [JSONValue.Member] = [
    .init("@context", "http://www.w3.org/ns/csvw"),
    .init("dc:title", values(title ?? table.caption, in: languages)),
  ]
  if let provenance = table.provenance {
    members += [
      .init("dc:source", values(provenance.source, in: languages)),
      .init("dc:identifier", .string(provenance.run)),
    ]
  }
  if let asOf = table.provenance?.asOf {
    members.append(.init("dc:date", .string(asOf.description)))
  }
  members += [
    .init("notes", .array(table.notes.map { values($0, in: languages) })),
    .init(
      "dialect",
      ["encoding": "utf-8", "header": true, "lineTerminators": ["\r\n", "\n"]]),
    .init(
      "tables",
      .array(
        languages.map { language in
          [
            "url": .string(table.name.rawValue + "." + language.tag + "." + ending),
            "lang": .string(language.tag),
            "tableSchema": ["columns": .array(table.columns.map { column($0, in: languages) })],
          ]
        })),
  ]
  return JSONValue.object(members).bytes
}

private func column(_ column: DocumentTable.Column, in languages: [Language]) -> JSONValue {
  func title(_ language: Language) -> String {
    let heading = VisibleText.text(column.heading.plain(in: language), keepsLines: true)
    return heading + (column.unit.map { " (" + $0(language) + ")" } ?? "")
  }
  return [
    "name": .string(String(decoding: column.id.utf8.map(nameByte), as: UTF8.self)),
    "titles": .object(languages.map { .init($0.tag, .string(title($0))) }),
    "datatype": datatype(column.datatype),
    "null": .strings([""] + Shorthand.allCases.map(\.rawValue)),
  ]
}

private func datatype(_ datatype: DocumentTable.Column.Datatype) -> JSONValue {
  switch datatype {
  case .text: "string"
  case .identifier: "string"
  case .count: "integer"
  case .number: "decimal"
  case .date: ["base": "string", "format": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"]
  }
}

/// CSVW takes a column's name as part of a URI template variable: letters, digits and `_`.
private func nameByte(_ byte: UInt8) -> UInt8 {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
  default: UInt8(ascii: "_")
  }
}

private func values(_ phrase: Phrase, in languages: [Language]) -> JSONValue {
  .array(
    languages.map {
      ["@value": .string(phrase($0)), "@language": .string($0.tag)]
    })
}
