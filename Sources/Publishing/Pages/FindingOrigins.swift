internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The rows of the input that every fact of a finding came from.
struct FindingOrigins {
  let context: SiteContext
  let finding: Finding

  /// Enough for every Welsh finding; more are counted.
  private static let rowLimit = 95

  private struct Fact {
    let what: Phrase
    let subject: Subject
    let other: Subject?
    let origin: RowOrigin
  }

  func write(_ page: inout PageWriter) {
    let facts = facts(page.orders)
    guard !facts.isEmpty else { return }
    page.heading(.h2, id: "input", .whereItComesFrom)
    let shown = facts.prefix(Self.rowLimit)
    page.element(.details) { page in
      page.element(.summary, text: .inputRows(facts.count))
      page.table(
        id: "t-input", caption: .inputCaption,
        columns: [.text(.fact), .text(.fileAndLine)],
        notes: facts.count > shown.count ? [.unshown(facts.count - shown.count)] : []
      ) { page in
        for fact in shown {
          page.row { page in
            page.rowHeading { page in
              page.text(fact.what)
              page.plain(": ")
              page.subject(fact.subject)
              if let other = fact.other {
                page.plain(" – ")
                page.subject(other)
              }
            }
            page.cell { $0.origin(fact.origin) }
          }
        }
      }
    }
  }

  private func facts(_ orders: ListOrders) -> [Fact] {
    let landscape = context.landscape
    guard let index = context.involvement.indexOfID[finding.id] else { return [] }
    let partnerships = orders.sorted(partnerships: context.involvement.partnerships[index])
    var facts: [Fact] = []
    for partnership in partnerships {
      facts.append(
        Fact(
          what: .partnership, subject: .partnership(partnership), other: nil,
          origin: landscape.partnerships[Int(partnership)].origin))
    }
    if case .burden(let burden) = finding.evidence {
      facts.insert(
        Fact(
          what: .organisation, subject: .organisation(burden.organisation), other: nil,
          origin: landscape.organisations[Int(burden.organisation)].origin), at: 0)
      for seat in context.seatsOfOrganisation[burden.organisation] {
        facts.append(seatFact(landscape.memberships[Int(seat)]))
      }
      return facts
    }
    for kind in Set(partnerships.map { landscape.partnerships[Int($0)].kind }).sorted() {
      facts.append(
        Fact(
          what: .kind, subject: .kind(kind), other: nil,
          origin: landscape.kinds[Int(kind)].origin))
    }
    let organisations = Set(finding.countedOrganisations(in: context.content))
    for partnership in partnerships {
      for seat in landscape.memberships(of: partnership)
      where organisations.contains(seat.organisation) {
        facts.append(seatFact(seat))
      }
    }
    for atom in context.involvement.atoms[index] {
      let area = landscape.hierarchy.atoms[Int(atom)]
      facts.append(
        Fact(
          what: .area, subject: .area(area), other: nil,
          origin: landscape.areas[Int(area)].origin))
    }
    return facts
  }

  private func seatFact(_ seat: Membership) -> Fact {
    Fact(
      what: .seat, subject: .organisation(seat.organisation),
      other: .partnership(seat.partnership), origin: seat.origin)
  }
}
