internal import LandscapeModel
internal import OverlapGraph

extension Proposer {
  /// Ways to go that differ in at least a stated share of what they do, the best first.
  ///
  /// - Complexity: a search for each way (`DifferentChoices`), and one of a part of the best set for each
  ///   of its changes.
  /// - Throws: as `proposal(for:)`.
  package func alternatives(
    for request: ProposalRequest, _ asked: AlternativesRequest
  ) throws(ProposalFailure) -> ProposalAlternatives {
    let conditions = try conditions(of: request)
    let solved = try solved(under: conditions, request)
    let routes = Set(changes.map(\.route)).sorted()
    var found = DifferentChoices(
      solved.selection, effects: effects,
      ties: changes.map { tie(of: $0, request, routes) }, first: solved.result,
      count: asked.count, difference: asked.difference, stepLimit: request.nodeLimit)
    let bound = max(solved.result.bound, solved.result.value)
    let sets = found.choices.map { ordered($0.chosen, request) }
    let loads = OrganisationLoads(of: landscape, seats: incidence, settings: settings)
    let carried = WayLoads(
      landscape: landscape, former: loads, incidence: incidence, settings: settings,
      meetings: MeetingCounts(landscape: landscape, settings: settings.meetings).perYear)
    let ways = found.choices.indices.map { place in
      ProposalAlternatives.Way(
        choice: ChosenChanges(
          changes: sets[place], freed: found.choices[place].worth, bound: bound,
          isPartial: !found.choices[place].isProven),
        isProven: found.choices[place].isProven, losses: losses(of: sets[place]),
        loads: carried.after(sets[place]),
        differences: found.choices.indices.map { found.difference(of: place, from: $0) })
    }
    let common = sets.dropFirst().reduce(Set(sets.first?.map(\.id) ?? [])) {
      $0.intersection($1.map(\.id))
    }
    return ProposalAlternatives(
      request: asked, objective: request.objective, sittingWeight: request.sittingWeight,
      weighting: request.weighting, ways: ways, loads: loads, end: end(of: &found, asked, request),
      shared: (sets.first ?? []).filter { common.contains($0.id) },
      needed: needed(of: solved, request, within: asked.within * bound), bound: bound,
      steps: found.steps)
  }

  /// Of sets of the same worth the one that frees more by the other measure; then by easier routes.
  private func tie(
    of change: ProposedChange, _ request: ProposalRequest, _ routes: [Route]
  ) -> Double {
    let other = request.objective == .seats ? ProposalObjective.meetingDays : .seats
    let worth = change.worth(
      other, sittingWeight: request.sittingWeight, weighting: request.weighting)
    let order =
      2 * (routes.firstIndex(of: change.route) ?? 0) + (change.action == .standDown ? 1 : 0)
    return worth - Double(order) / 1_000
  }

  private func end(
    of found: inout DifferentChoices, _ asked: AlternativesRequest, _ request: ProposalRequest
  ) -> ProposalAlternatives.End {
    switch found.end {
    case .enough: return .enough
    case .undecided: return .undecided
    case .noFurther:
      // In steps that a person would try: twentieths.
      var twentieths = Int((asked.difference * 20 - 1e-9).rounded(.down))
      while twentieths > 0 {
        let share = Double(twentieths) / 20
        if found.canDiffer(by: share, stepLimit: request.nodeLimit) {
          return .noFurther(share: share)
        }
        twentieths -= 1
      }
      return .noFurther(share: nil)
    }
  }

  private func needed(
    of solved: SolvedSelection, _ request: ProposalRequest, within amount: Double
  ) -> [ProposalAlternatives.Needed] {
    var steps = request.nodeLimit
    let value = { (option: Int) in solved.selection.options[option].value }
    let options = solved.result.chosen.sorted { one, other in
      value(one) != value(other) ? value(one) > value(other) : one < other
    }
    let needed = options.map { option in
      let isRequired = solved.selection.required.contains(option)
      var loss: ProposalLoss?
      if steps > 0, !isRequired,
        case .possible(let value, let bound) = solved.banning(option: option, steps: &steps)
      {
        func amount(_ loss: Double) -> Double { loss > 1e-9 ? loss : 0 }
        let least = amount(solved.result.value - bound)
        let most = amount(solved.result.bound - value)
        loss = ProposalLoss(least: abs(most - least) > 1e-9 ? least : most, most: most)
      }
      return ProposalAlternatives.Needed(
        change: changes[option], loss: loss, isRequired: isRequired,
        isIrreplaceable: isRequired || (loss?.least ?? 0) > amount + 1e-9)
    }
    return needed.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank, other.element.rank)
      return first != second ? first > second : one.offset < other.offset
    }.map(\.element)
  }

  // MARK: What becomes of bodies

  private struct Effect: Hashable {
    let body: PartnershipIndex
    let action: ProposedAction
    let with: [PartnershipIndex]
  }

  /// For each change what becomes of each body, as numbers: what is done, and with whom.
  ///
  /// A merger into a body that has all members and areas of another already is the other's standing down:
  /// two ways of doing one thing do not make a set different.
  private var effects: [[Int]] {
    var numbers: [Effect: Int] = [:]
    return changes.map { change in
      effects(of: change).map { effect in
        if let number = numbers[effect] { return number }
        numbers[effect] = numbers.count
        return numbers.count - 1
      }.sorted()
    }
  }

  private func effects(of change: ProposedChange) -> [Effect] {
    guard change.action == .merge else {
      let with = change.action == .standDown ? [] : change.partnerships
      return change.partnerships.map { Effect(body: $0, action: change.action, with: with) }
    }
    var kept = change.partnerships
    var ended: [PartnershipIndex] = []
    for body in change.partnerships.reversed()
    where kept.contains(where: { $0 != body && isWithin(body, $0) }) {
      kept.removeAll { $0 == body }
      ended.append(body)
    }
    let merged = kept.count > 1 ? kept.map { Effect(body: $0, action: .merge, with: kept) } : []
    return merged + ended.map { Effect(body: $0, action: .standDown, with: []) }
  }

  /// Whether all members and all areas of a body are another's too.
  private func isWithin(_ inner: PartnershipIndex, _ outer: PartnershipIndex) -> Bool {
    Set(incidence.members[inner]).isSubset(of: incidence.members[outer])
      && Set(landscape.atoms(of: inner)).isSubset(of: landscape.atoms(of: outer))
  }

  /// What a set of changes takes away.
  private func losses(of changes: [ProposedChange]) -> ChoiceLosses {
    let merged = changes.filter { $0.action == .merge }
    let ended = changes.filter { $0.action == .standDown }.flatMap(\.partnerships)
    let gone = Set(merged.flatMap(\.partnerships) + ended)
    let isDuty = Cover.duties(of: landscape)
    var bodiesOf: [KindIndex: Int] = [:]
    for body in gone {
      let kind = landscape.partnerships[Int(body)].kind
      if isDuty[Int(kind)] { bodiesOf[kind, default: 0] += 1 }
    }
    var (sole, unseated): ([OrganisationIndex], [OrganisationIndex]) = ([], [])
    let endedNow = Set(ended)
    for organisation in landscape.organisations.indices {
      let seats = incidence.partnershipsOf[OrganisationIndex(organisation)]
      guard !seats.isEmpty, seats.allSatisfy(gone.contains) else { continue }
      sole.append(OrganisationIndex(organisation))
      if seats.allSatisfy(endedNow.contains) { unseated.append(OrganisationIndex(organisation)) }
    }
    return ChoiceLosses(
      fewerBodies: merged.reduce(ended.count) { $0 + $1.partnerships.count - 1 },
      duties: bodiesOf.keys.sorted().map { ChoiceLosses.Duty(kind: $0, bodies: bodiesOf[$0] ?? 0) },
      soleSeats: sole, unseated: unseated)
  }
}

extension ProposalAlternatives.Needed {
  fileprivate var rank: Double { isRequired ? .infinity : loss?.most ?? -1 }
}
