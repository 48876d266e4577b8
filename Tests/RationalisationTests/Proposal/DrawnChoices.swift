import Rationalisation
import TestSupport

/// A selection with what each option does, and choices to differ from: the same draws in the same order as
/// `Tests/Oracles/alternatives.py`.
struct DrawnChoices {
  var selection: Selection
  var second: [Double] = []
  var effects: [[Int]] = []
  var difference = 0.0
  var earlier: [[Int]] = []

  init(seed: UInt64, most: Int) {
    var random = RandomLandscape.Generator(seed: seed)
    let count = 1 + random.below(most)
    let bodies = 2 + random.below(10)
    let cells = random.below(4)
    var options: [Selection.Option] = []
    for _ in 0..<count {
      let value = random.below(20)
      second.append(Double(random.below(20)))
      let size = 1 + random.below(3)
      let taken = Set((0..<size).map { _ in random.below(bodies) }).sorted()
      var cut: [Int] = []
      if taken.count == 1, cells > 0 {
        let cuts = 1 + random.below(2)
        cut = Set((0..<cuts).map { _ in random.below(cells) }).sorted()
      }
      effects.append(taken.map { 3 * $0 + random.below(3) })
      options.append(Selection.Option(value: Double(value), bodies: taken, uncovers: cut))
    }
    selection = Selection(
      options: options, bodyCount: bodies, coverers: (0..<cells).map { _ in 1 + random.below(3) })
    if random.below(5) == 0 { selection.required = [random.below(count)] }
    if random.below(4) == 0 { selection.banned = [random.below(count)] }
    if random.below(6) == 0 { selection.touched = [random.below(bodies)] }
    if random.below(3) == 0 { selection.limit = 2 + random.below(4) }
    difference = [0.2, 0.3, 0.5][random.below(3)]
    let orders = [Array(0..<count), Array((0..<count).reversed())]
    earlier = orders.prefix(1 + random.below(2)).map(greedy)
  }

  var usable: [Int] { selection.options.indices.filter { !selection.banned.contains($0) } }

  private func greedy(_ order: [Int]) -> [Int] {
    order.reduce(into: []) { chosen, option in
      if !selection.banned.contains(option), canAdd(option, to: chosen) { chosen.append(option) }
    }
  }

  func canAdd(_ option: Int, to chosen: [Int]) -> Bool {
    let taken = Set(chosen.flatMap { selection.options[$0].bodies })
    return !chosen.contains(option) && taken.isDisjoint(with: selection.options[option].bodies)
      && selection.options[option].uncovers.allSatisfy { left($0, after: chosen) > 1 }
  }

  private func left(_ cell: Int, after chosen: [Int]) -> Int {
    selection.coverers[cell] - chosen.count { selection.options[$0].uncovers.contains(cell) }
  }

  // MARK: By brute force

  /// Every choice that keeps all conditions.
  var allowed: [[Int]] {
    var found: [[Int]] = []
    func look(at option: Int, _ chosen: [Int]) {
      guard option < selection.options.count else {
        let taken = Set(chosen.flatMap { selection.options[$0].bodies })
        if selection.required.isSubset(of: chosen), selection.touched.isSubset(of: taken),
          chosen.count <= selection.limit ?? .max
        {
          found.append(chosen)
        }
        return
      }
      look(at: option + 1, chosen)
      if !selection.banned.contains(option), canAdd(option, to: chosen) {
        look(at: option + 1, chosen + [option])
      }
    }
    // A cell that nobody covers is nobody's to keep.
    if selection.coverers.allSatisfy({ $0 > 0 }) { look(at: 0, []) }
    return found
  }

  func isComplete(_ chosen: [Int]) -> Bool {
    chosen.count == selection.limit || !usable.contains { canAdd($0, to: chosen) }
  }

  func share(_ one: [Int], _ other: [Int]) -> Double {
    let (left, right) = (Set(one.flatMap { effects[$0] }), Set(other.flatMap { effects[$0] }))
    let least = min(left.count, right.count)
    return least > 0 ? 1 - Double(left.intersection(right).count) / Double(least) : 1
  }

  func differs(_ chosen: [Int]) -> Bool {
    earlier.allSatisfy { share(chosen, $0) >= difference - 1e-9 }
  }

  func worth(_ chosen: [Int]) -> Double {
    chosen.reduce(0) { $0 + selection.options[$1].value }
  }

  func worthBySecond(_ chosen: [Int]) -> Double { chosen.reduce(0) { $0 + second[$1] } }

  /// The pairs of worths that no choice betters in both, the most by the first first.
  var front: [[Double]] {
    let pairs = Set(allowed.map { [worth($0), worthBySecond($0)] })
    return pairs.filter { pair in
      !pairs.contains { $0 != pair && $0[0] >= pair[0] && $0[1] >= pair[1] }
    }.sorted { $0[0] > $1[0] }
  }
}
