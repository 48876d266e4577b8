internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// The facts of one account, or of one record in it, with the names that a reader knows them by.
///
/// A path that leads nowhere is a slip of the words, which the tests of every rule's words would show.
package struct AccountReader: Sendable {
  let facts: [FindingAccount.Fact]
  let measures: [FindingAccount.Measure]
  let landscape: Landscape
  let settings: Settings
  /// The alphabets of lists; without them a list stands in the order of the account.
  let orders: NameOrders?

  init(
    _ account: FindingAccount, landscape: Landscape, settings: Settings,
    orders: NameOrders? = nil
  ) {
    self.init(
      account.facts, measures: account.measures, landscape: landscape, settings: settings,
      orders: orders)
  }

  private init(
    _ facts: [FindingAccount.Fact], measures: [FindingAccount.Measure] = [], landscape: Landscape,
    settings: Settings, orders: NameOrders?
  ) {
    self.facts = facts
    self.measures = measures
    self.landscape = landscape
    self.settings = settings
    self.orders = orders
  }

  subscript(path: String) -> FindingAccount.Fact.Value? {
    let value = FindingAccount.value(at: path, in: facts)
    assert(value != nil, "the account has no fact '\(path)'")
    return value
  }

  /// Whether there is such a fact: some are told only where the catalogue has them.
  func has(_ path: String) -> Bool { FindingAccount.value(at: path, in: facts) != nil }

  /// The records at a path, each as a reader of its own.
  func records(_ path: String) -> [AccountReader] {
    guard case .records(let records)? = self[path] else { return [] }
    return records.map {
      AccountReader($0, landscape: landscape, settings: settings, orders: orders)
    }
  }

  func flag(_ path: String) -> Bool {
    if case .flag(let value)? = self[path] { return value }
    return false
  }

  func word(_ path: String) -> String {
    if case .word(let word)? = self[path] { return word }
    return ""
  }

  /// A count, or how many entries a list has.
  func count(_ path: String) -> Int {
    switch self[path] {
    case .count(let count): count
    case .partnerships(let list): list.count
    case .organisations(let list): list.count
    case .kinds(let list): list.count
    case .atoms(let list): list.count
    case .remits(let list): list.count
    case .footprints(let list): list.count
    case .findings(let list): list.count
    case .textLists(let lists): lists.reduce(0) { $0 + $1.count }
    case .records(let records): records.count
    default: 0
    }
  }

  /// A score, an amount or a count as a number.
  func number(_ path: String) -> Double {
    switch self[path] {
    case .score(let value), .amount(let value): value
    case .count(let count): Double(count)
    default: 0
    }
  }

  /// How many people, or areas where nobody knows the people of any.
  func served(_ path: String) -> Phrase {
    CountedNoun.weighed(landscape.areaWeights)(Int(nearest: number(path)))
  }

  /// Whether what areas weigh is people.
  var countsPeople: Bool { landscape.areaWeights.measure == .people }

  /// The subjects at a path, in the order of the account.
  func subjects(_ path: String) -> [Subject] {
    switch self[path] {
    case .partnership(let index): [.partnership(index)]
    case .partnerships(let list): list.map { .partnership($0) }
    case .organisation(let index): [.organisation(index)]
    case .organisations(let list): list.map { .organisation($0) }
    case .kind(let index): [.kind(index)]
    case .kinds(let list): list.map { .kind($0) }
    case .footprint(let index): [.footprint(index)]
    case .footprints(let list): list.map { .footprint($0) }
    case .atoms(let list): list.map { .area(landscape.hierarchy.atoms[Int($0)]) }
    default: []
    }
  }

  /// The kind of the partnership at a path.
  func kind(of path: String) -> Subject? {
    guard case .partnership(let index)? = self[path] else { return nil }
    return .kind(landscape.partnerships[Int(index)].kind)
  }

  /// A list of atoms as one name.
  func area(_ path: String) -> LocalisedText {
    guard case .atoms(let atoms)? = self[path] else { return Phrase.noArea.localised }
    return landscape.name(ofAtoms: atoms)
  }

  /// The one subject at a path, by name.
  func name(_ path: String) -> RichText {
    subjects(path).first.map { .subject($0, in: landscape) } ?? RichText(.none)
  }

  /// The fact at a path as a reader sees it; `None` for an empty list.
  func text(_ path: String) -> RichText {
    switch self[path] {
    case nil, .some(.none): return .missing(.notAvailable)
    case .flag(let value): return RichText(value ? Phrase.tableYes : Phrase.flagNo)
    case .count(let count): return .plain(Numerals.grouped(count))
    case .amount(let value): return .plain(Numerals.amount(value))
    case .score(let value): return .plain(Numerals.score(value))
    case .word(let word): return .plain(word)
    case .words(let words): return .orNone(words.map { .plain($0) })
    case .text(let text): return .written(text)
    case .textLists(let lists): return .orNone(lists.joined().map { .written($0) })
    case .date(let date): return .date(date)
    case .year(let year): return .plain(String(year))
    case .organisations(let list):
      return orders?.organisations(list, in: landscape)
        ?? .subjects(subjects(path), in: landscape)
    case .remits(let list): return .orNone(list.map { .name(landscape.remits[Int($0)].name) })
    case .findings(let ids): return .orNone(ids.map { .finding($0, title: nil) })
    case .partnership, .partnerships, .organisation, .kind, .kinds, .atoms, .footprint,
      .footprints:
      return .subjects(subjects(path), in: landscape)
    case .record, .records: return .missing(.notApplicable)
    }
  }
}

/// The places of names in the alphabet of each language, so that a list is sorted for its reader.
struct NameOrders: Sendable {
  private let english: ListOrders
  /// Of the other languages of the report.
  private let others: [Language: ListOrders]

  init(_ context: SiteContext) {
    english = context.orders(.english)
    others = context.listOrders.filter { $0.key != .english }
  }

  /// Organisations by name; `None` where there are none.
  func organisations(_ list: [OrganisationIndex], in landscape: Landscape) -> RichText {
    func names(_ orders: ListOrders) -> [RichText] {
      orders.sorted(organisations: list).map { .subject(.organisation($0), in: landscape) }
    }
    guard !list.isEmpty else { return RichText(.none) }
    return RichText(pieces: [.list(RichText.Names(names(english), others: others.mapValues(names)))]
    )
  }
}
