internal import LandscapeModel

/// Asks of a choice what else could have been: what each change left out would have cost, and what
/// each body that stays as it is would.
///
/// A change that is left out is forced and the best is searched for again; a body is locked and the best
/// is searched for again. Only the part of the selection that it touches is searched, and only bodies of
/// the choice: the choice is open to any other that stays as it is. Steps are counted, changes first.
struct ProposalExamination {
  private(set) var omitted: [OmittedChange] = []
  private(set) var replacementCosts: [ReplacementCost] = []
  private(set) var unexaminedCount = 0

  private let solved: SolvedSelection
  private let changes: [ProposedChange]
  private let request: ProposalRequest
  private var steps: Int
  /// For each cell how many bodies cover it after the choice.
  private let left: [Int]

  init(
    of solved: SolvedSelection, changes: [ProposedChange], choice: ChosenChanges,
    request: ProposalRequest
  ) {
    self.solved = solved
    self.changes = changes
    self.request = request
    steps = request.nodeLimit
    var left = solved.selection.coverers
    for option in solved.result.chosen {
      for cell in solved.selection.options[option].uncovers { left[cell] -= 1 }
    }
    self.left = left
    let chosen = Set(solved.result.chosen)
    omit(changes.indices.filter { !chosen.contains($0) }, for: choice)
    price(choice.changes.flatMap(\.partnerships).sorted())
  }

  private mutating func omit(_ options: [Int], for choice: ChosenChanges) {
    var changesOn: [PartnershipIndex: [Int]] = [:]
    for (place, change) in choice.changes.enumerated() {
      for body in change.partnerships { changesOn[body, default: []].append(place) }
    }
    // What is worth most is asked first: its loss says most, and steps may run out.
    let asked = options.sorted { one, other in
      let (first, second) = (value(of: one), value(of: other))
      return first != second ? first > second : one < other
    }
    for option in asked {
      let change = changes[option]
      let inWay = Set(change.partnerships.flatMap { changesOn[$0] ?? [] }).sorted()
        .map { choice.changes[$0].id }
      guard !solved.selection.banned.contains(option) else {
        omitted.append(OmittedChange(change: change, reason: .notAllowed, loss: nil))
        continue
      }
      let answer = ask { $0.solved.forcing(option: option, steps: &$0.steps) }
      let reason: OmittedChange.Reason =
        !inWay.isEmpty
        ? .displaced(by: inWay)
        : isBarredByCover(option)
          ? .cover(standingDown(on: option, in: choice))
          : solved.selection.options[option].value <= 0 ? .worthless : .limit
      omitted.append(OmittedChange(change: change, reason: reason, loss: answer))
    }
    omitted.sort { one, other in
      let (first, second) = (one.loss?.most ?? .infinity, other.loss?.most ?? .infinity)
      return first != second
        ? first < second : one.change.id.utf8.lexicographicallyPrecedes(other.change.id.utf8)
    }
  }

  private mutating func price(_ bodies: [PartnershipIndex]) {
    for body in bodies {
      guard let loss = ask({ $0.solved.locking(body: Int(body), steps: &$0.steps) }), loss.most > 0
      else { continue }
      replacementCosts.append(ReplacementCost(partnership: body, loss: loss))
    }
    replacementCosts.sort { one, other in
      one.loss.most != other.loss.most
        ? one.loss.most > other.loss.most : one.partnership < other.partnership
    }
  }

  /// What an alternative loses; `nil` where it cannot be and where nobody worked it out, which is counted.
  private mutating func ask(
    _ question: (inout Self) -> SolvedSelection.Alternative
  ) -> ProposalLoss? {
    guard steps > 0, request.isTimeUp?() != true else {
      unexaminedCount += 1
      return nil
    }
    switch question(&self) {
    case .impossible: return nil
    case .undecided:
      unexaminedCount += 1
      return nil
    case .possible(let value, let bound):
      // Sums of days in another order differ in their last digits.
      func loss(_ amount: Double) -> Double { amount > 1e-9 ? amount : 0 }
      let least = loss(solved.result.value - bound)
      let most = loss(solved.result.bound - value)
      return ProposalLoss(least: abs(most - least) > 1e-9 ? least : most, most: most)
    }
  }

  private func value(of option: Int) -> Double { solved.selection.options[option].value }

  /// Whether the choice leaves some cell of the option no other coverer.
  private func isBarredByCover(_ option: Int) -> Bool {
    solved.selection.options[option].uncovers.contains { left[$0] <= 1 }
  }

  /// Changes of the choice that take cover from the same cells.
  private func standingDown(on option: Int, in choice: ChosenChanges) -> [String] {
    let cells = Set(solved.selection.options[option].uncovers.filter { left[$0] <= 1 })
    let ids = Set(
      solved.result.chosen.filter {
        !cells.isDisjoint(with: solved.selection.options[$0].uncovers)
      }.map { changes[$0].id })
    return choice.changes.map(\.id).filter(ids.contains)
  }
}
