package import LandscapeModel
internal import OverlapGraph

/// Which findings would free seats of an organisation, which would have some meet as one, and how many.
///
/// A merger, in law, turns several seats of one organisation into one. A shared table, or a merger that no
/// law allows, frees none: the bodies remain, and who sits on several of them sits once. Seats that several
/// findings would join count once, as freed where a merger joins them: what remains is one seat, or one
/// sitting, a connected group.
package struct BurdenRelief: Sendable {
  /// What findings would do for the seats of one organisation.
  package struct Relief: Hashable, Sendable {
    /// Ids of the findings that would free seats, ascending, and how many they would free together.
    package var freedBy: [String]
    package var freedSeats: Int
    /// Ids of the findings that would have seats meet as one, ascending, and how many sittings fewer that
    /// is, beyond the seats freed.
    package var sharedBy: [String]
    package var sharedSittings: Int

    package init(
      freedBy: [String] = [], freedSeats: Int = 0, sharedBy: [String] = [], sharedSittings: Int = 0
    ) {
      self.freedBy = freedBy
      self.freedSeats = freedSeats
      self.sharedBy = sharedBy
      self.sharedSittings = sharedSittings
    }
  }

  /// For each partnership the places in `findings` of what would join it with others.
  private var joining: [PartnershipIndex: [Int]] = [:]
  /// Findings that join bodies: their ids, and whether the bodies become one.
  private var findings: [(id: String, merges: Bool)] = []

  init(drafts: [Draft], in landscape: Landscape) {
    for draft in drafts { add(draft.evidence, of: { draft.id }, landscape) }
  }

  /// What `findings` would join.
  /// - Complexity: O(findings + their partnerships).
  package init(findings: [Finding], in landscape: Landscape) {
    for finding in findings { add(finding.evidence, of: { finding.id }, landscape) }
  }

  private mutating func add(
    _ evidence: any Evidence, of id: () -> String, _ landscape: Landscape
  ) {
    guard let join = evidence.join else { return }
    for partnership in join.partnerships {
      joining[partnership, default: []].append(findings.count)
    }
    findings.append((id(), landscape.inLaw(join.action, of: join.partnerships) == .merge))
  }

  /// What is done for an organisation with a seat on each of `partnerships`.
  /// - Complexity: O(s log s), s the seats that findings would join.
  package func relief(on partnerships: some Sequence<PartnershipIndex>) -> Relief {
    var seats: [Int: [PartnershipIndex]] = [:]
    for partnership in partnerships {
      for place in joining[partnership] ?? [] { seats[place, default: []].append(partnership) }
    }
    var groupOf: [PartnershipIndex: PartnershipIndex] = [:]
    func group(of partnership: PartnershipIndex) -> PartnershipIndex {
      var next = partnership
      while let above = groupOf[next], above != next { next = above }
      return next
    }
    /// Joins what the findings at `places` join, and says how many fewer groups there are.
    func join(_ places: [Int]) -> Int {
      var fewer = 0
      for place in places {
        let joined = seats[place] ?? []
        for other in joined.dropFirst() {
          let (one, two) = (group(of: joined[0]), group(of: other))
          if one != two {
            groupOf[max(one, two)] = min(one, two)
            fewer += 1
          }
        }
      }
      return fewer
    }
    let places = seats.keys.filter { (seats[$0] ?? []).count > 1 }.sorted()
    let merging = places.filter { findings[$0].merges }
    let meeting = places.filter { !findings[$0].merges }
    var relief = Relief()
    // Mergers first: a seat that is no more shares no sitting.
    relief.freedSeats = join(merging)
    relief.sharedSittings = join(meeting)
    relief.freedBy = ids(of: merging)
    relief.sharedBy = ids(of: meeting)
    return relief
  }

  private func ids(of places: [Int]) -> [String] {
    places.map { findings[$0].id }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
