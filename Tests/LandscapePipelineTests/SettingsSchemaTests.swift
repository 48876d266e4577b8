import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Testing
import Wording

struct SettingsSchemaTests {
  private func object(_ value: Any?) throws -> [String: Any] {
    try #require(value as? [String: Any])
  }

  @Test func `the schema has every setting of the table with its type, default and range`() throws {
    let root = try object(JSONSerialization.jsonObject(with: Data(settingsSchema().bytes)))
    let properties = try object(root["properties"])
    var names: Set<String> = ["sources", "jurisdiction"]
    for group in Settings.groups {
      let members =
        group.name.isEmpty
        ? properties : try object(object(properties[group.name])["properties"])
      if !group.name.isEmpty {
        names.insert(group.name)
        #expect(Set(members.keys) == Set(group.parameters.map(group.key)), "\(group.name)")
      }
      for parameter in group.parameters {
        if group.name.isEmpty { names.insert(parameter.name) }
        let schema = try object(members[group.key(of: parameter)])
        let description = try #require(schema["description"] as? String)
        #expect(description.hasPrefix(Phrase.meaning(of: parameter).english))
        switch parameter.kind {
        case .integer: #expect(schema["type"] as? String == "integer")
        case .number: #expect(schema["type"] as? String == "number")
        default: continue
        }
        #expect((schema["default"] as? NSNumber)?.doubleValue == parameter.number(in: Settings()))
        #expect((schema["minimum"] as? NSNumber)?.doubleValue == parameter.range?.lowerBound)
        #expect((schema["maximum"] as? NSNumber)?.doubleValue == parameter.range?.upperBound)
      }
    }
    #expect(Set(properties.keys) == names)
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
      #expect(
        Set(document.keys) == Set(SourceWords.document.filter { isOfBoards || $0 != "members" }))
      let fields = try object(document["fields"])
      #expect(fields["required"] as? [String] == table.required)
    }
    let definitions = try object(root["$defs"])
    let kinds = ["", "-conditions", "-date", "-id", "-list", "-members", "-number"]
    var names: Set<String> = ["text"]
    for kind in kinds { names.formUnion(["column" + kind, "field" + kind]) }
    #expect(Set(definitions.keys) == names)
  }
}
