internal import LandscapeModel

/// Which findings would free seats of an organisation, and how many.
///
/// Mergers, twins and shared tables turn several seats of one organisation into one. Seats that
/// several findings would join count once: what remains is one seat a connected group.
struct BurdenRelief: Sendable {
  /// For each partnership the drafts that would join it with others.
  private var joining: [PartnershipIndex: [Int]] = [:]
  private let drafts: [Draft]

  init(drafts: [Draft]) {
    self.drafts = drafts
    for (place, draft) in drafts.enumerated() {
      switch draft.rule {
      case .mergeCandidate, .sharedTable, .regionalTwins:
        for partnership in draft.partnerships { joining[partnership, default: []].append(place) }
      default: break
      }
    }
  }

  /// The ids of findings, ascending, and the seats they would free together.
  func relief(of evidence: BurdenEvidence) -> (freedBy: [String], freedSeats: Int) {
    var seats: [Int: [PartnershipIndex]] = [:]
    for partnership in evidence.partnerships {
      for place in joining[partnership] ?? [] { seats[place, default: []].append(partnership) }
    }
    seats = seats.filter { $0.value.count > 1 }
    var groupOf: [PartnershipIndex: PartnershipIndex] = [:]
    func group(of partnership: PartnershipIndex) -> PartnershipIndex {
      var next = partnership
      while let above = groupOf[next], above != next { next = above }
      return next
    }
    var freed = 0
    for place in seats.keys.sorted() {
      let joined = seats[place] ?? []
      for other in joined.dropFirst() {
        let (one, two) = (group(of: joined[0]), group(of: other))
        if one != two {
          groupOf[max(one, two)] = min(one, two)
          freed += 1
        }
      }
    }
    let ids = seats.keys.map { drafts[$0].id }
    return (ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, freed)
  }
}
