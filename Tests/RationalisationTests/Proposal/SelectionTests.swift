import Foundation
import Rationalisation
import TestSupport
import Testing

/// The search for the best choice against choosing by hand, by brute force and by SciPy's MILP.
struct SelectionTests {
  /// The same draws in the same order as `Tests/Oracles/proposal.py`.
  private func selection(seed: UInt64, most: Int) -> Selection {
    var random = RandomLandscape.Generator(seed: seed)
    let count = 1 + random.below(most)
    let bodies = 2 + random.below(12)
    let cells = random.below(5)
    var options: [Selection.Option] = []
    for _ in 0..<count {
      let value = random.below(30)
      let size = 1 + random.below(3)
      let taken = Set((0..<size).map { _ in random.below(bodies) }).sorted()
      var cut: [Int] = []
      if taken.count == 1, cells > 0 {
        let cuts = 1 + random.below(2)
        cut = Set((0..<cuts).map { _ in random.below(cells) }).sorted()
      }
      options.append(Selection.Option(value: Double(value), bodies: taken, uncovers: cut))
    }
    var selection = Selection(
      options: options, bodyCount: bodies,
      coverers: (0..<cells).map { _ in 1 + random.below(3) })
    if random.below(4) == 0 { selection.required = [random.below(count)] }
    if random.below(4) == 0 { selection.banned = [random.below(count)] }
    if random.below(5) == 0 { selection.touched = [random.below(bodies)] }
    if random.below(2) == 0 { selection.limit = 1 + random.below(4) }
    return selection
  }

  /// Whether a choice keeps every condition.
  private func isAllowed(_ chosen: [Int], in selection: Selection) -> Bool {
    var taken: Set<Int> = []
    var left = selection.coverers
    for option in chosen {
      for body in selection.options[option].bodies where !taken.insert(body).inserted {
        return false
      }
      for cell in selection.options[option].uncovers { left[cell] -= 1 }
    }
    return left.allSatisfy { $0 > 0 } && selection.required.isSubset(of: chosen)
      && selection.banned.isDisjoint(with: chosen) && selection.touched.isSubset(of: taken)
      && chosen.count <= selection.limit ?? .max
  }

  /// Every set of options that share no body, one after another.
  private func byBruteForce(_ selection: Selection) -> Double? {
    var best: Double?
    var chosen: [Int] = []
    var taken: Set<Int> = []
    func look(at option: Int) {
      guard option < selection.options.count else {
        let value = chosen.reduce(0) { $0 + selection.options[$1].value }
        if value > best ?? -1, isAllowed(chosen, in: selection) { best = value }
        return
      }
      look(at: option + 1)
      let bodies = selection.options[option].bodies
      guard taken.isDisjoint(with: bodies) else { return }
      chosen.append(option)
      taken.formUnion(bodies)
      look(at: option + 1)
      taken.subtract(bodies)
      chosen.removeLast()
    }
    look(at: 0)
    return best
  }

  private func expect(
    _ selection: Selection, frees expected: Double?, seed: UInt64,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    guard let expected else {
      #expect(throws: SelectionFailure.infeasible, "seed \(seed)", sourceLocation: sourceLocation) {
        try selection.best(nodeLimit: 1_000_000)
      }
      return
    }
    let result = try selection.best(nodeLimit: 1_000_000)
    #expect(result.value == expected, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(result.bound == expected, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(!result.isPartial, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(isAllowed(result.chosen, in: selection), "seed \(seed)", sourceLocation: sourceLocation)
    #expect(
      result.chosen.reduce(0) { $0 + selection.options[$1].value } == expected, "seed \(seed)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<100))
  func `up to twenty changes as brute force has it`(_ seed: UInt64) throws {
    let selection = selection(seed: seed &+ 5_000, most: 20)
    try expect(selection, frees: byBruteForce(selection), seed: seed)
  }

  /// What is asked of a solved selection, and the value that it must have.
  private func expect(
    _ answer: SolvedSelection.Alternative, frees expected: Double?, _ what: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let wanted = expected.map { SolvedSelection.Alternative.possible(value: $0, bound: $0) }
    #expect(answer == wanted ?? .impossible, "\(what)", sourceLocation: sourceLocation)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<150))
  func `each change forced, each left out and each body locked as brute force has it`(
    _ seed: UInt64
  ) throws {
    let selection = selection(seed: seed &+ 40_000, most: 14)
    guard byBruteForce(selection) != nil else { return }
    let solved = try SolvedSelection(selection, nodeLimit: 1_000_000)
    var steps = 10_000_000
    for option in selection.options.indices {
      var forced = selection
      forced.required.insert(option)
      expect(
        solved.forcing(option: option, steps: &steps), frees: byBruteForce(forced),
        "seed \(seed), option \(option)")
      var banned = selection
      banned.banned.insert(option)
      expect(
        solved.banning(option: option, steps: &steps), frees: byBruteForce(banned),
        "seed \(seed), without option \(option)")
    }
    for body in 0..<selection.bodyCount {
      var locked = selection
      for (place, option) in selection.options.enumerated() where option.bodies.contains(body) {
        locked.banned.insert(place)
      }
      expect(
        solved.locking(body: body, steps: &steps), frees: byBruteForce(locked),
        "seed \(seed), body \(body)")
    }
    #expect(steps > 0)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `with few steps what an alternative frees lies within its range`(_ seed: UInt64) throws {
    let selection = selection(seed: seed &+ 60_000, most: 14)
    guard byBruteForce(selection) != nil,
      let solved = try? SolvedSelection(selection, nodeLimit: 3)
    else { return }
    for option in selection.options.indices {
      var forced = selection
      forced.required.insert(option)
      var steps = 2
      guard case .possible(let value, let bound) = solved.forcing(option: option, steps: &steps)
      else { continue }
      let exact = try #require(byBruteForce(forced), "seed \(seed), option \(option)")
      #expect(value <= exact && exact <= bound, "seed \(seed), option \(option)")
    }
  }

  @Test func `up to forty changes as SciPy's MILP has it`() throws {
    let text = try String(
      contentsOfFile: Repository.root + "/Tests/Oracles/proposal.txt", encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 300)
    for (seed, line) in lines.enumerated() {
      try expect(
        selection(seed: UInt64(seed), most: 40), frees: Double(line), seed: UInt64(seed))
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<100))
  func `a partial result is allowed, bounded and the same again`(_ seed: UInt64) throws {
    var selection = selection(seed: seed &+ 20_000, most: 40)
    selection.required = []
    selection.touched = []
    let exact = try selection.best(nodeLimit: 1_000_000)
    for limit in [1, 3, 10] {
      let partial = try selection.best(nodeLimit: limit)
      #expect(isAllowed(partial.chosen, in: selection), "seed \(seed)")
      #expect(partial.value <= exact.value && exact.value <= partial.bound, "seed \(seed)")
      #expect(partial == (try selection.best(nodeLimit: limit)), "seed \(seed)")
      if !partial.isPartial { #expect(partial.value == exact.value, "seed \(seed)") }
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<100))
  func `when the time is up the result is allowed and its bound holds`(_ seed: UInt64) throws {
    var selection = selection(seed: seed &+ 20_000, most: 40)
    selection.required = []
    selection.touched = []
    let exact = try selection.best(nodeLimit: 1_000_000)
    let partial = try selection.best(nodeLimit: 1_000_000, isTimeUp: { true })
    #expect(isAllowed(partial.chosen, in: selection), "seed \(seed)")
    #expect(partial.value <= exact.value && exact.value <= partial.bound, "seed \(seed)")
    if !partial.isPartial { #expect(partial.value == exact.value, "seed \(seed)") }
    #expect(try selection.best(nodeLimit: 1_000_000, isTimeUp: { false }) == exact)
  }

  @Test func `a limit on changes far above Wales ends soon, and frees no less with more of them`()
    throws
  {
    // A ring of 600 bodies, each change on two neighbours or three: one part that cannot be split.
    let count = 600
    var selection = Selection(
      options: (0..<count).map { body in
        let size = 2 + body % 2
        return Selection.Option(
          value: Double(1 + body * 7_919 % 13),
          bodies: (0..<size).map { (body + $0) % count }.sorted())
      }, bodyCount: count)
    // One descent is more than all the steps that are allowed, so that every search stops early.
    let (descent, nodeLimit) = ((count + 1) * (1 + count / 32), 2_000)
    var last = -1.0
    for limit in [0, 1, 5, 20] {
      selection.limit = limit
      let result = try selection.best(nodeLimit: nodeLimit)
      // A search of the whole and one for each number of changes, whatever more would fit.
      #expect(result.isPartial)
      #expect(result.nodes <= (limit + 2) * (descent + 1 + count / 32))
      #expect(result.chosen.count <= limit)
      #expect(result.value >= last && result.value <= result.bound)
      #expect(isAllowed(result.chosen, in: selection))
      last = result.value
    }
  }

  @Test func `the example of the documentation`() throws {
    let selection = Selection(
      options: [
        Selection.Option(value: 5, bodies: [0, 1]), Selection.Option(value: 4, bodies: [1, 2]),
        Selection.Option(value: 2, bodies: [3]),
      ], bodyCount: 4)
    let result = try selection.best(nodeLimit: 100)
    #expect(result.chosen == [0, 2])
    #expect(result.value == 7)
  }
}
