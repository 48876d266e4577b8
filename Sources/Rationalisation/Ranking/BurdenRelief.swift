package import LandscapeModel
internal import OverlapGraph

/// Which findings would free seats of an organisation, and how many.
///
/// Mergers, twins and shared tables turn several seats of one organisation into one. Seats that
/// several findings would join count once: what remains is one seat a connected group.
package struct BurdenRelief: Sendable {
  /// For each partnership the places in `ids` of what would join it with others.
  private var joining: [PartnershipIndex: [Int]] = [:]
  /// Ids of the findings that join bodies.
  private var ids: [String] = []

  init(drafts: [Draft]) {
    for draft in drafts { add(draft.evidence.joined, of: { draft.id }) }
  }

  /// What `findings` would join.
  /// - Complexity: O(findings + their partnerships).
  package init(findings: [Finding]) {
    for finding in findings { add(finding.evidence.joined, of: { finding.id }) }
  }

  private mutating func add(_ partnerships: [PartnershipIndex], of id: () -> String) {
    guard !partnerships.isEmpty else { return }
    for partnership in partnerships { joining[partnership, default: []].append(ids.count) }
    ids.append(id())
  }

  /// The ids of findings, ascending, and the seats they would free together, of an organisation with a
  /// seat on each of `partnerships`.
  /// - Complexity: O(s log s), s the seats that findings would join.
  package func relief(
    on partnerships: some Sequence<PartnershipIndex>
  ) -> (freedBy: [String], freedSeats: Int) {
    var seats: [Int: [PartnershipIndex]] = [:]
    for partnership in partnerships {
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
    let freedBy = seats.keys.map { ids[$0] }
    return (freedBy.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, freed)
  }
}
