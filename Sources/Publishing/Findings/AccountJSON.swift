internal import LandscapeModel
internal import Rationalisation

extension FindingAccount {
  /// The facts with ids in place of indices, a member a fact; members are only ever added.
  func json(in landscape: Landscape, significance: FindingSignificance?) -> JSONValue {
    var members = [JSONValue.Member("type", .string(type))] + Self.members(of: facts, landscape)
    if let significance { members.append(.init("significance", significance.json(in: landscape))) }
    return .object(members)
  }

  private static func members(of facts: [Fact], _ landscape: Landscape) -> [JSONValue.Member] {
    facts.filter(\.isExported).map { .init($0.name, json($0.value, landscape)) }
  }

  private static func json(_ value: Fact.Value, _ landscape: Landscape) -> JSONValue {
    switch value {
    case .none: .null
    case .flag(let value): .flag(value)
    case .count(let count): .integer(count)
    case .amount(let value), .score(let value): .number(value)
    case .word(let text), .text(let text): .string(text)
    case .words(let words), .findings(let words): .strings(words)
    case .textLists(let lists): .array(lists.map(JSONValue.strings))
    case .date(let date): .string(date.description)
    case .year(let year): .integer(year)
    case .partnership(let index): .string(landscape.partnerships[Int(index)].id)
    case .partnerships(let list): .strings(list.map { landscape.partnerships[Int($0)].id })
    case .organisation(let index): .string(landscape.organisations[Int(index)].id)
    case .organisations(let list): .strings(list.map { landscape.organisations[Int($0)].id })
    case .kind(let index): .string(landscape.kinds[Int(index)].id)
    case .kinds(let list): .strings(list.map { landscape.kinds[Int($0)].id })
    case .atoms(let list): .strings(list.map { landscape.area(ofAtom: $0).code })
    case .remits(let list): .strings(list.map { landscape.remits[Int($0)].id })
    case .footprint(let index): .string(landscape.footprints.ids[Int(index)])
    case .footprints(let list): .strings(list.map { landscape.footprints.ids[Int($0)] })
    case .record(let facts): .object(members(of: facts, landscape))
    case .records(let records): .array(records.map { .object(members(of: $0, landscape)) })
    }
  }
}
