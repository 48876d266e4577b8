import CatalogueReading
import Foundation
import LandscapePipeline
import Publishing
import Testing

struct SettingsSchemaTests {
  private func object(_ value: Any?) throws -> [String: Any] {
    try #require(value as? [String: Any])
  }

  /// What a validator makes of mappings, right and wrong, is held to the parser by scripts/checks/consumers.
  @Test func `the schema of a source has the words that are read, table by table`() throws {
    let root = try object(JSONSerialization.jsonObject(with: Data(settingsSchema().bytes)))
    let sources = try object(object(root["properties"])["sources"])
    let forms = try #require(object(sources["items"])["oneOf"] as? [[String: Any]])
    #expect(forms.count == 2 * SourceWords.tables.count)
    for (place, table) in SourceWords.tables.enumerated() {
      let delimited = try object(forms[place]["properties"])
      let isOfBoards = table.name == "partnerships"
      #expect(
        Set(delimited.keys)
          == Set(SourceWords.delimited.filter { isOfBoards || $0 != "members" }))
      let columns = try object(delimited["columns"])
      #expect(try Set(object(columns["properties"]).keys) == Set(table.columns.map(\.name)))
      #expect(columns["required"] as? [String] == table.required)
      let document = try object(forms[SourceWords.tables.count + place]["properties"])
      #expect(Set(document.keys) == Set(SourceWords.document))
    }
    let definitions = try object(root["$defs"])
    #expect(definitions.keys.sorted() == ["column", "list-column", "members", "text"])
  }
}
