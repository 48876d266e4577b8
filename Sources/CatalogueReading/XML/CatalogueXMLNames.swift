/// The names of the layout as one parser knows them: equal names have equal addresses, so that a tag
/// is recognised without looking at its letters.
final class CatalogueXMLNames {
  typealias Name = UnsafePointer<UInt8>

  /// What an element inside a record is.
  enum Child {
    /// `welsh` is that of other languages where Welsh has none of its own, `others` -1 where none are kept.
    case localised(english: Int, welsh: Int, others: Int)
    case prose(Int)
    /// `others` is -1 where other languages are not kept.
    case proseList(Int, others: Int)
    /// The value stands in the attribute.
    case reference(Int, attribute: Name)
    /// A record of another table.
    case record(table: Int)
  }

  struct Table {
    var section: Name
    var record: Name
    var attributes: ContiguousArray<Attribute> = []
    var children: ContiguousArray<(name: Name, child: Child)> = []
    /// The column that the element around the record fills, and the one of its id.
    var enclosing: Int?
    /// A bit for each column whose attribute the schema asks for.
    var required: UInt32 = 0
    /// Whether records begin with a name; else each of their elements stands at most once.
    var beginsWithName = false
  }

  /// An attribute of a record.
  struct Attribute {
    var name: Name
    var column: Int
    var isList: Bool
    var value: PlainXMLValue
  }

  let root: Name
  let asOf: Name
  let lang: Name
  let id: Name
  private let tables: ContiguousArray<Table>

  /// - Returns: `nil` when the parser has no memory for a name.
  init?(_ layout: [TableSchema], in parser: borrowing XMLPushParser) {
    guard let root = parser.interned(TableSchema.root),
      let asOf = parser.interned(TableSchema.asOfAttribute),
      let lang = parser.interned("lang"), let id = parser.interned("id")
    else { return nil }
    self.root = root
    self.asOf = asOf
    self.lang = lang
    self.id = id
    var tables: ContiguousArray<Table> = []
    for table in layout {
      guard let section = parser.interned(table.section), let record = parser.interned(table.record)
      else { return nil }
      var names = Table(section: section, record: record)
      for (column, of) in table.columns.enumerated() where of.isRequiredAttribute {
        names.required |= 1 << UInt32(column)
      }
      names.beginsWithName = table.columns.contains { $0.title == "name" }
      for (column, place) in table.columns.map(\.place).enumerated() {
        guard Self.add(place, column: column, of: table, to: &names, in: parser) else {
          return nil
        }
      }
      tables.append(names)
    }
    if let partnerships = layout.firstIndex(of: TableSchema.partnerships),
      let memberships = layout.firstIndex(of: TableSchema.memberships)
    {
      let child = Child.record(table: memberships)
      tables[partnerships].children.append((tables[memberships].record, child))
    }
    self.tables = tables
  }

  /// The table whose section has the name.
  func section(_ name: Name) -> Int? { tables.firstIndex { $0.section == name } }

  /// Whether the records of a table have the name.
  @inline(__always)
  func isRecord(_ name: Name, of table: Int) -> Bool { tables[table].record == name }

  /// What the element with the name is inside a record of a table.
  @inline(__always)
  func child(_ name: Name, of table: Int) -> Child? {
    for index in tables[table].children.indices where tables[table].children[index].name == name {
      return tables[table].children[index].child
    }
    return nil
  }

  /// The column of an attribute of a table's records, and whether it holds a list.
  @inline(__always)
  func attribute(_ name: Name?, of table: Int) -> Attribute? {
    for index in tables[table].attributes.indices
    where tables[table].attributes[index].name == name {
      return tables[table].attributes[index]
    }
    return nil
  }

  /// A bit for each column whose attribute a record of a table must have.
  func required(of table: Int) -> UInt32 { tables[table].required }

  /// Whether the records of a table begin with a name.
  func beginsWithName(_ table: Int) -> Bool { tables[table].beginsWithName }

  /// Whether the records of a table hold nothing, not even white space.
  func isEmpty(_ table: Int) -> Bool { tables[table].children.isEmpty }

  /// The column that the element around a record of a table fills.
  func enclosing(of table: Int) -> Int? { tables[table].enclosing }

  private static func add(
    _ place: TableSchema.Place, column: Int, of table: TableSchema,
    to names: inout Table, in parser: borrowing XMLPushParser
  ) -> Bool {
    switch place {
    case .attribute(let attribute):
      guard let name = parser.interned(attribute) else { return false }
      names.attributes.append(
        Attribute(
          name: name, column: column, isList: false,
          value: PlainXMLValue(table.columns[column])))
    case .enclosing(let attribute):
      guard let name = parser.interned(attribute) else { return false }
      names.attributes.append(
        Attribute(
          name: name, column: column, isList: false,
          value: PlainXMLValue(table.columns[column])))
      names.enclosing = column
    case .codes(let attribute, let element, let elementAttribute):
      guard let name = parser.interned(attribute), let child = parser.interned(element) else {
        return false
      }
      names.attributes.append(
        Attribute(
          name: name, column: column, isList: true,
          value: PlainXMLValue(table.columns[column])))
      if let elementAttribute {
        guard let inner = parser.interned(elementAttribute) else { return false }
        names.children.append((child, .reference(column, attribute: inner)))
      } else {
        names.children.append((child, .proseList(column, others: -1)))
      }
    case .references(let element, let attribute):
      guard let child = parser.interned(element), let name = parser.interned(attribute) else {
        return false
      }
      names.children.append((child, .reference(column, attribute: name)))
    case .prose(let element):
      guard let child = parser.interned(element) else { return false }
      let others = table.otherLanguages(ofElement: element)
      names.children.append(
        (child, others.map { .localised(english: column, welsh: $0, others: $0) } ?? .prose(column))
      )
    case .otherLanguages(let element):
      // What is an attribute in English is an element in other languages.
      guard let base = table.base(ofOtherLanguages: column),
        case .attribute = table.columns[base].place
      else { break }
      guard let child = parser.interned(element) else { return false }
      names.children.append((child, .localised(english: base, welsh: column, others: column)))
    case .proseList(let element):
      guard let child = parser.interned(element) else { return false }
      names.children.append(
        (child, .proseList(column, others: table.otherLanguages(ofElement: element) ?? -1)))
    case .localised(let element, let isWelsh):
      // English comes first in the layout, and Welsh right after it.
      guard !isWelsh else { return true }
      guard let child = parser.interned(element) else { return false }
      names.children.append(
        (
          child,
          .localised(
            english: column, welsh: column + 1,
            others: table.otherLanguages(ofElement: element) ?? -1)
        ))
    }
    return true
  }
}
