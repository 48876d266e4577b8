package import LandscapeModel
package import Rationalisation

extension EvidenceFacts {
  /// The facts of an account that runs are compared by, under the names the account gives them.
  /// - Precondition: the account is of a finding of `landscape`.
  package init(_ account: FindingAccount, in landscape: Landscape) {
    self.init(
      Self.kept(account.facts, landscape)
        + account.measures.compactMap { measure in
          measure.kept.map { EvidenceFact($0, .score(measure.value)) }
        })
  }

  private static func kept(
    _ facts: [FindingAccount.Fact], _ landscape: Landscape
  ) -> [EvidenceFact] {
    facts.flatMap { fact -> [EvidenceFact] in
      if case .record(let inner) = fact.value { return kept(inner, landscape) }
      guard let name = fact.kept, let value = EvidenceFact.Value(fact.value, in: landscape) else {
        return []
      }
      return [EvidenceFact(name, value)]
    }
  }
}

extension EvidenceFact.Value {
  /// A value by ids instead of indices; `nil` for records, which are kept fact by fact.
  fileprivate init?(_ value: FindingAccount.Fact.Value, in landscape: Landscape) {
    switch value {
    case .score(let value): self = .score(value)
    case .count(let count): self = .count(Double(count))
    case .amount(let value): self = .count(value)
    case .flag(let value): self = .exact([value ? "yes" : "no"])
    case .word(let word), .text(let word): self = .exact([word])
    case .words(let words): self = .exact(words)
    case .date(let date): self = .exact([date.description])
    case .year(let year): self = .exact([String(year)])
    case .textLists(let lists): self = .ids(lists.flatMap(\.self))
    case .findings(let ids): self = .ids(ids)
    case .partnership(let index): self = .ids([landscape.partnerships[Int(index)].id])
    case .partnerships(let list): self = .ids(list.map { landscape.partnerships[Int($0)].id })
    case .organisation(let index): self = .ids([landscape.organisations[Int(index)].id])
    case .organisations(let list): self = .ids(list.map { landscape.organisations[Int($0)].id })
    case .kind(let index): self = .ids([landscape.kinds[Int(index)].id])
    case .kinds(let list): self = .ids(list.map { landscape.kinds[Int($0)].id })
    case .atoms(let list): self = .ids(list.map { landscape.area(ofAtom: $0).code })
    case .remits(let list): self = .ids(list.map { landscape.remits[Int($0)].id })
    case .footprint(let index): self = .exact([landscape.footprints.ids[Int(index)]])
    case .footprints(let list): self = .ids(list.map { landscape.footprints.ids[Int($0)] })
    case .none, .record, .records: return nil
    }
  }
}
