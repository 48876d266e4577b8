/// Every choice of one part of a selection to which nothing can be added, of those that matter.
///
/// Options are decided one after another: one that is in nobody's way is taken or left; one that was left
/// must in the end be in the way of something that was taken, and the search turns back as soon as
/// nothing is left that could be. Where no more than so many options may be chosen, choices to which
/// something could be added count as well, because others may use the limit up.
struct PartChoices {
  private enum Decision { case none, taken, left, barred }

  private let selection: Selection
  private let options: [Int]
  private let measures: ChoiceMeasures
  private let counts: Bool
  /// For each option those in whose way it may be, by place.
  private let neighbours: [[Int]]
  private let touched: Set<Int>
  private var isTaken: Set<Int> = []
  private var takenCount = 0
  private var left: [Int: Int] = [:]
  private var decisions: [Decision]

  /// The better first.
  private(set) var points: [ChoicePoint] = []
  private(set) var isPartial = false
  private(set) var steps = 0

  /// - Parameter options: a part of the selection, in the order in which they are tried.
  init(_ selection: Selection, options: [Int], measures: ChoiceMeasures) {
    self.selection = selection
    self.options = options
    self.measures = measures
    counts = selection.limit != nil
    var placesOfBody: [Int: [Int]] = [:]
    var placesOfCell: [Int: [Int]] = [:]
    for (place, option) in options.enumerated() {
      for body in selection.options[option].bodies { placesOfBody[body, default: []].append(place) }
      for cell in selection.options[option].uncovers {
        placesOfCell[cell, default: []].append(place)
        left[cell] = selection.coverers[cell]
      }
    }
    neighbours = options.enumerated().map { place, option in
      let record = selection.options[option]
      let near = Set(
        record.bodies.flatMap { placesOfBody[$0] ?? [] }
          + record.uncovers.flatMap { placesOfCell[$0] ?? [] })
      return near.subtracting([place]).sorted()
    }
    touched = selection.touched.intersection(placesOfBody.keys)
    decisions = [Decision](repeating: .none, count: options.count)
  }

  /// Looks at choices until there are no more, or the steps are used up and some choice was found.
  mutating func run(stepLimit: Int) {
    for place in options.indices where selection.required.contains(options[place]) {
      guard canTake(place) else { return }
      take(place)
      decisions[place] = .taken
    }
    let required = decisions
    var place = 0
    while true {
      steps += 1
      // The first choice is looked for longer: without it there is nothing to go on with.
      if steps > stepLimit, !points.isEmpty || steps > 16 * stepLimit {
        isPartial = true
        break
      }
      if place == options.count {
        steps += options.count / 32
        record()
        guard let back = turnBack(from: place, required) else { break }
        place = back
      } else if required[place] == .taken {
        place += 1
      } else if canTake(place), takenCount < (selection.limit ?? .max) {
        take(place)
        decisions[place] = .taken
        place += 1
      } else {
        decisions[place] = .barred
        place += 1
      }
    }
    points = ChoicePoint.frontier(of: points, counts: counts, steps: &steps)
  }

  /// Leaves the last option that was taken and may be left; the place after it.
  private mutating func turnBack(from end: Int, _ required: [Decision]) -> Int? {
    var place = end - 1
    while place >= 0 {
      if required[place] != .taken {
        if decisions[place] == .taken {
          giveBack(place)
          if counts || canBeBarred(place) {
            decisions[place] = .left
            return place + 1
          }
        }
        decisions[place] = .none
      }
      place -= 1
    }
    return nil
  }

  /// Whether something that is not decided yet could still be in the way of an option that is left.
  private func canBeBarred(_ place: Int) -> Bool {
    neighbours[place].contains { $0 > place && canTake($0) }
  }

  private func canTake(_ place: Int) -> Bool {
    // Loops over the lists themselves: the optimizer of Swift 6.3.1 fails on closures over an option that is borrowed.
    let bodies = selection.options[options[place]].bodies
    for body in bodies where isTaken.contains(body) { return false }
    let uncovers = selection.options[options[place]].uncovers
    for cell in uncovers where left[cell, default: 0] <= 1 { return false }
    return true
  }

  private mutating func take(_ place: Int) {
    let option = selection.options[options[place]]
    takenCount += 1
    isTaken.formUnion(option.bodies)
    for cell in option.uncovers { left[cell, default: 0] -= 1 }
  }

  private mutating func giveBack(_ place: Int) {
    let option = selection.options[options[place]]
    takenCount -= 1
    isTaken.subtract(option.bodies)
    for cell in option.uncovers { left[cell, default: 0] += 1 }
  }

  private mutating func record() {
    guard touched.isSubset(of: isTaken) else { return }
    let isComplete = !options.indices.contains { decisions[$0] == .left && canTake($0) }
    guard counts || isComplete else { return }
    var point = ChoicePoint.nothing
    point.isComplete = isComplete
    point.profile = [Double](repeating: 0, count: measures.profile.first?.count ?? 0)
    for place in options.indices where decisions[place] == .taken {
      let option = options[place]
      point.worth += measures.worth[option]
      point.tie += measures.tie[option]
      for (dimension, amount) in measures.profile[option].enumerated() {
        point.profile[dimension] += amount
      }
      point.chosen.append(option)
    }
    points.append(point)
    // What is needless already need not wait.
    if points.count == 4_096 {
      points = ChoicePoint.frontier(of: points, counts: counts, steps: &steps)
    }
  }
}
