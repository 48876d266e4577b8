import Foundation
import Rationalisation
import TestSupport
import Testing

/// Choices that differ, and fronts of two worths, against brute force and SciPy's MILP.
struct DifferentChoicesTests {
  private func best(
    _ drawn: DrawnChoices, stepLimit: Int = 1_000_000
  ) -> (choice: DifferentChoices.Choice?, isPartial: Bool) {
    DifferentChoices.best(
      of: drawn.selection, effects: drawn.effects,
      ties: [Double](repeating: 0, count: drawn.effects.count), differingFrom: drawn.earlier,
      by: drawn.difference, stepLimit: stepLimit)
  }

  private func front(_ drawn: DrawnChoices, stepLimit: Int = 1_000_000) -> ChoiceFront {
    ChoiceFront(
      of: drawn.selection, usable: drawn.usable, first: drawn.selection.options.map(\.value),
      second: drawn.second, stepLimit: stepLimit)
  }

  private func isAllowed(_ chosen: [Int], in drawn: DrawnChoices) -> Bool {
    drawn.allowed.contains(chosen) && drawn.isComplete(chosen)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<200))
  func `the best choice that differs, as brute force has it`(_ seed: UInt64) throws {
    let drawn = DrawnChoices(seed: seed &+ 70_000, most: 14)
    guard (try? drawn.selection.best(nodeLimit: 1_000_000)) != nil else { return }
    let expected = drawn.allowed.filter { drawn.isComplete($0) && drawn.differs($0) }
      .map(drawn.worth).max()
    let found = best(drawn)
    #expect(!found.isPartial, "seed \(seed)")
    #expect(found.choice?.worth == expected, "seed \(seed)")
    if let choice = found.choice {
      #expect(choice.isProven && drawn.differs(choice.chosen), "seed \(seed)")
      #expect(isAllowed(choice.chosen, in: drawn), "seed \(seed)")
      #expect(drawn.worth(choice.chosen) == choice.worth, "seed \(seed)")
    }
  }

  /// Three bodies' worth of options: {0} frees 5, {1} and {2} together 6.
  private static let three = Selection(
    options: [
      .init(value: 5, bodies: [0, 1]), .init(value: 3, bodies: [0]), .init(value: 3, bodies: [1]),
    ], bodyCount: 2)

  private func choices(_ selection: Selection, _ first: SelectionResult) -> DifferentChoices {
    DifferentChoices(
      selection, effects: [[0], [1], [2]], ties: [0, 0, 0], first: first, count: 3,
      difference: 0.3, stepLimit: 1_000)
  }

  @Test func `a first choice that was found in time is not worse than those after it`() {
    let first = SelectionResult(chosen: [0], value: 5, bound: 9, isPartial: true, nodes: 0)
    let found = choices(Self.three, first)
    #expect(found.choices.map(\.chosen) == [[1, 2], [0]])
    #expect(found.choices.map(\.worth) == [6, 5])
    // Nothing is proven beside what is not.
    #expect(found.choices.map(\.isProven) == [false, false])
    let proven = choices(
      Self.three, SelectionResult(chosen: [1, 2], value: 6, bound: 6, isPartial: false, nodes: 0))
    #expect(proven.choices.map(\.isProven) == [true, true])
  }

  @Test func `to do nothing is one way and no other`() {
    var selection = Self.three
    selection.limit = 0
    let found = choices(
      selection, SelectionResult(chosen: [], value: 0, bound: 0, isPartial: false, nodes: 0))
    #expect(found.choices.map(\.chosen) == [[]] && found.end == .noFurther)
  }

  @Test func `a limit on how many are chosen cuts the search`() {
    let options = (0..<60).map { Selection.Option(value: Double($0), bodies: [$0]) }
    var selection = Selection(options: options, bodyCount: 60)
    selection.limit = 1
    let found = DifferentChoices(
      selection, effects: options.map(\.bodies), ties: [Double](repeating: 0, count: 60),
      first: SelectionResult(chosen: [59], value: 59, bound: 59, isPartial: false, nodes: 0),
      count: 3,
      difference: 0.3, stepLimit: 100_000)
    #expect(found.choices.map(\.chosen) == [[59], [58], [57]] && found.end == .enough)
    #expect(found.choices.map(\.isProven) == [true, true, true])
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<100))
  func `the front of two worths, as brute force has it`(_ seed: UInt64) throws {
    let drawn = DrawnChoices(seed: seed &+ 80_000, most: 14)
    guard (try? drawn.selection.best(nodeLimit: 1_000_000)) != nil else { return }
    let found = front(drawn)
    #expect(!found.isPartial, "seed \(seed)")
    #expect(found.points.map { [$0.first, $0.second] } == drawn.front, "seed \(seed)")
    for point in found.points {
      #expect(drawn.allowed.contains(point.chosen), "seed \(seed)")
      #expect(drawn.worthBySecond(point.chosen) == point.second, "seed \(seed)")
    }
  }

  @Test func `up to thirty changes as SciPy's MILP has it`() throws {
    let text = try String(
      contentsOfFile: Repository.root + "/Tests/Oracles/alternatives.txt", encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 200)
    var differing = 0
    for (seed, line) in lines.enumerated() {
      let drawn = DrawnChoices(seed: UInt64(seed), most: 30)
      let parts = line.split(separator: " ")
      guard parts[0] != "infeasible" else {
        #expect(throws: SelectionFailure.infeasible, "seed \(seed)") {
          try drawn.selection.best(nodeLimit: 1_000_000)
        }
        continue
      }
      #expect(best(drawn).choice?.worth == Double(parts[0]), "seed \(seed)")
      if parts[0] != "none" { differing += 1 }
      let points = front(drawn).points.map { "\(Int($0.first)):\(Int($0.second))" }
      #expect(points.joined(separator: ",") == parts[1], "seed \(seed)")
    }
    #expect(differing >= 60)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<100))
  func `each way is best among those that differ from all before it`(_ seed: UInt64) throws {
    var drawn = DrawnChoices(seed: seed &+ 90_000, most: 14)
    guard let first = try? drawn.selection.best(nodeLimit: 1_000_000) else { return }
    let found = DifferentChoices(
      drawn.selection, effects: drawn.effects,
      ties: [Double](repeating: 0, count: drawn.effects.count), first: first, count: 4,
      difference: drawn.difference, stepLimit: 1_000_000)
    let complete = drawn.allowed.filter(drawn.isComplete)
    drawn.earlier = []
    for (place, choice) in found.choices.enumerated() {
      let expected = complete.filter(drawn.differs).map(drawn.worth).max()
      #expect(choice.worth == expected, "seed \(seed), way \(place)")
      #expect(complete.contains(choice.chosen), "seed \(seed), way \(place)")
      drawn.earlier.append(choice.chosen)
    }
    if found.end == .noFurther {
      let further = complete.filter { !$0.isEmpty && drawn.differs($0) }
      #expect(further.isEmpty, "seed \(seed)")
    }
    for one in found.choices.indices {
      for other in found.choices.indices where one != other {
        let share = drawn.share(found.choices[one].chosen, found.choices[other].chosen)
        #expect(share >= drawn.difference - 1e-9, "seed \(seed)")
      }
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `with few steps what is found is allowed, differs and is the same again`(
    _ seed: UInt64
  ) throws {
    let drawn = DrawnChoices(seed: seed &+ 100_000, most: 14)
    guard (try? drawn.selection.best(nodeLimit: 1_000_000)) != nil else { return }
    let exact = best(drawn).choice
    for limit in [1, 5, 20] {
      let found = best(drawn, stepLimit: limit)
      #expect(found.choice == best(drawn, stepLimit: limit).choice, "seed \(seed)")
      guard let choice = found.choice else {
        #expect(found.isPartial || exact == nil, "seed \(seed)")
        continue
      }
      #expect(isAllowed(choice.chosen, in: drawn) && drawn.differs(choice.chosen), "seed \(seed)")
      #expect(choice.worth <= (exact?.worth ?? -1), "seed \(seed)")
      if choice.isProven { #expect(choice.worth == exact?.worth, "seed \(seed)") }
    }
  }

  @Test func `a ring far larger than Wales ends within its steps`() throws {
    // One part that cannot be split, of 600 options.
    let count = 600
    let selection = Selection(
      options: (0..<count).map { body in
        Selection.Option(
          value: Double(1 + body * 7_919 % 13), bodies: [body, (body + 1) % count].sorted())
      }, bodyCount: count)
    let first = try selection.best(nodeLimit: 2_000)
    let found = DifferentChoices(
      selection, effects: (0..<count).map { [2 * $0, 2 * $0 + 1] },
      ties: [Double](repeating: 0, count: count), first: first, count: 3, difference: 0.3,
      stepLimit: 2_000)
    #expect(found.steps < 100_000)
    #expect(!found.choices.isEmpty && !found.choices.dropFirst().contains(where: \.isProven))
  }
}
