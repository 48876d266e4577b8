import LandscapeModel

/// Draws arrangements of seats with exactly the same margins, all equally likely in the long run.
///
/// A trade takes two partnerships and deals out anew the members that only one of them has, each
/// keeping its number (Strona et al. 2014, doi:10.1038/ncomms5114). It is the independent check of
/// the exact models: margins are kept in every draw, not on average, and no mask is known.
struct CurveballSampler: Sendable {
  /// For each partnership its members in no particular order.
  private(set) var rows: [[Int32]]
  private var generator: SeededGenerator
  private var mark: [Bool]

  /// - Parameter seed: the same seed gives the same draws on every machine.
  init(members: PackedRows, columnCount: Int, seed: UInt64) {
    rows = (0..<members.count).map { Array(members[$0]) }
    generator = SeededGenerator(seed: seed)
    mark = [Bool](repeating: false, count: columnCount)
  }

  /// Makes `count` trades; ten for each partnership between draws mix well (arXiv 2305.04937).
  /// - Complexity: O(`count` × members of a partnership).
  mutating func trade(_ count: Int) {
    guard rows.count > 1 else { return }
    for _ in 0..<count {
      let left = Int(generator.below(UInt64(rows.count)))
      var right = Int(generator.below(UInt64(rows.count - 1)))
      if right >= left { right += 1 }
      trade(left, right)
    }
  }

  /// The members that two partnerships share in the present draw.
  func shared(_ left: Int, _ right: Int) -> Int {
    Set(rows[left]).intersection(rows[right]).count
  }

  private mutating func trade(_ left: Int, _ right: Int) {
    for member in rows[right] { mark[Int(member)] = true }
    var common: [Int32] = []
    var pool: [Int32] = []
    for member in rows[left] {
      if mark[Int(member)] {
        common.append(member)
        mark[Int(member)] = false
      } else {
        pool.append(member)
      }
    }
    let own = pool.count
    for member in rows[right] where mark[Int(member)] {
      pool.append(member)
      mark[Int(member)] = false
    }
    guard own > 0, own < pool.count else { return }
    for index in 0..<own {
      let other = index + Int(generator.below(UInt64(pool.count - index)))
      pool.swapAt(index, other)
    }
    rows[left] = common + pool[..<own]
    rows[right] = common + pool[own...]
  }
}

/// SplitMix64: a small generator of its own, so that a seed means the same draws everywhere.
///
/// The standard library promises neither its generators nor its way of drawing from a range.
struct SeededGenerator: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, each equally likely.
  /// - Precondition: `bound` > 0.
  mutating func below(_ bound: UInt64) -> UInt64 {
    // Values of the last, incomplete run of `bound` are drawn again.
    let excess = (UInt64.max % bound &+ 1) % bound
    while true {
      let value = next()
      if value <= UInt64.max - excess { return value % bound }
    }
  }
}
