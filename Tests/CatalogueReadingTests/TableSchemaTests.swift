import Foundation
import FoundationXML
import LandscapeModel
import TestSupport
import Testing

@testable import CatalogueReading

/// One description of the tables: the columns by name in code and the shipped XML schema say the same.
@Suite struct TableSchemaTests {
  private static func check<Column: CatalogueColumn>(_ columns: Column.Type) {
    let schema = Column.schema
    #expect(Column.allCases.count == schema.columns.count, "\(schema.name)")
    for column in Column.allCases {
      let words = String(describing: column).reduce(into: "") { text, character in
        text += character.isUppercase ? "_" + character.lowercased() : String(character)
      }
      let title =
        schema.columns[column.rawValue].isOfOtherLanguages
        ? words.replacingOccurrences(of: "_others", with: "_*") : words
      #expect(column.title == title, "\(schema.name)")
    }
    if let identifier = schema.identifier { #expect(Column.id.rawValue == identifier) }
  }

  @Test func `columns by name in code stand where the schema has them`() {
    Self.check(AreaColumn.self)
    Self.check(OrganisationColumn.self)
    Self.check(RemitColumn.self)
    Self.check(KindColumn.self)
    Self.check(PartnershipColumn.self)
    Self.check(MembershipColumn.self)
    Self.check(EvidenceColumn.self)
    Self.check(ActionColumn.self)
    Self.check(ConsideredColumn.self)
    Self.check(SourceColumn.self)
    Self.check(DecisionColumn.self)
    Self.check(TileColumn.self)
    Self.check(MatchColumn.self)
    #expect(TableSchema.matches.requiredOfMapping == ["name", "thing", "judgement"])
  }

  @Test func `a Welsh heading stands for one heading, and one heading has the same in each table`()
  {
    var english: [String: String] = [:]
    var welsh: [String: [String]] = [:]
    for column in (TableSchema.tables + [TableSchema.matches]).flatMap(\.columns) {
      for heading in column.welsh {
        #expect(english.updateValue(column.title, forKey: heading) ?? column.title == column.title)
        #expect(CSVHeading.folded(heading.uppercased()) == column.title)
      }
      guard !column.welsh.isEmpty else { continue }
      #expect(welsh.updateValue(column.welsh, forKey: column.title) ?? column.welsh == column.welsh)
    }
    #expect(english.count == 79)
    #expect(TableSchema.areas.columns.filter(\.welsh.isEmpty).map(\.title) == ["name_*"])
  }

  /// The complex types of the schema: their attributes with type and use, and their elements.
  private final class Types: NSObject, XMLParserDelegate {
    var attributes: [String: [String: (type: String, isRequired: Bool)]] = [:]
    var elements: [String: Set<String>] = [:]
    private var type = ""
    private var attribute: String?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes values: [String: String]
    ) {
      switch name {
      case "xs:complexType" where values["name"] != nil: type = values["name"] ?? ""
      case "xs:attribute":
        attribute = values["name"]
        attributes[type, default: [:]][values["name"] ?? ""] = (
          values["type"] ?? "", values["use"] == "required"
        )
      case "xs:list":
        if let attribute { attributes[type]?[attribute]?.type = values["itemType"] ?? "" }
      case "xs:element": elements[type, default: []].insert(values["name"] ?? "")
      default: break
      }
    }
  }

  /// How the schema calls the type of a column; lists of codes are any text.
  private static func name(of column: TableSchema.Column) -> Set<String> {
    switch column.type {
    case .identifier: ["id"]
    case .reference: column.isRequired ? ["id"] : ["xs:string", "codes", "id"]
    case .text: ["xs:string", "codes"]
    case .count, .year: ["count"]
    case .number: ["number"]
    case .start, .end, .date: ["date"]
    case .changeRoute: ["change-route"]
    case .word(let list):
      switch list {
      case .answer: ["answer", "yes-no-unknown"]
      default: [String(describing: list)]
      }
    }
  }

  @Test func `the shipped XML schema has every column where it is said to be, of its type`() throws
  {
    let path = Repository.root + "/Inputs/schema/catalogue.xsd"
    let parser = try #require(XMLParser(contentsOf: URL(fileURLWithPath: path)))
    let types = Types()
    parser.delegate = types
    #expect(parser.parse())
    for table in TableSchema.tables {
      // A member inside a partnership is told apart from one that stands alone.
      let candidates = types.attributes.keys.filter { type in
        Set(types.attributes[type]?.keys.map { $0 } ?? []) == Set(table.attributeNames)
      }
      let type = try #require(candidates.first, "\(table.name): \(table.attributeNames)")
      for column in table.columns {
        switch column.place {
        case .attribute(let name), .codes(let name, _, _), .enclosing(let name):
          let found = try #require(types.attributes[type]?[name], "\(table.name).\(name)")
          #expect(
            Self.name(of: column).contains(found.type), "\(table.name).\(name): \(found.type)")
          #expect(found.isRequired == column.isRequiredAttribute, "\(table.name).\(name)")
        case .references, .localised, .otherLanguages, .prose, .proseList: break
        }
      }
      // Some records are described where their section is.
      var elements = types.elements[type] ?? []
      if type == table.section, !table.elementNames.contains(table.record) {
        elements.remove(table.record)
      }
      #expect(elements == Set(table.elementNames), "\(table.name)")
    }
  }
}
