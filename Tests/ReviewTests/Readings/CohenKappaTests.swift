import Review
import Testing

/// κ and its interval, beside tables that were published and values of a library that is not ours.
struct CohenKappaTests {
  private static func isNear(_ left: Double?, _ right: Double, by difference: Double = 1e-12)
    -> Bool
  {
    left.map { abs($0 - right) <= difference } ?? false
  }

  @Test func `the table of Cohen's paper has his κ`() {
    // Cohen 1960, table 2: 200 cases, κ = .492.
    let kappa = CohenKappa(table: [[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    #expect(Self.isNear(kappa.coefficient().value, 0.492, by: 0.000_5))
    #expect(Self.isNear(kappa.observed, 0.7))
  }

  @Test func `the table of Fleiss, Cohen and Everitt has their κ`() {
    // 1969, 200 cases, κ = .429.
    let kappa = CohenKappa(table: [[106, 10, 4], [22, 28, 10], [2, 12, 6]])
    #expect(Self.isNear(kappa.coefficient().value, 0.429, by: 0.000_5))
  }

  @Test func `the printout of SAS that statsmodels is held against has the same intervals`() throws
  {
    let kappa = CohenKappa(table: [[0, 4, 1], [0, 8, 0], [0, 1, 5]])
    for (coefficient, expected) in [
      (kappa.coefficient(), (0.4842, 0.2137, 0.7547)),
      (kappa.coefficient(.linear), (0.4701, 0.1845, 0.7558)),
    ] {
      let interval = try #require(coefficient.interval)
      #expect(Self.isNear(coefficient.value, expected.0, by: 0.000_05))
      #expect(Self.isNear(interval.low, expected.1, by: 0.000_05))
      #expect(Self.isNear(interval.high, expected.2, by: 0.000_05))
    }
  }

  /// Of statsmodels 0.15.0, `cohens_kappa(table)` and `cohens_kappa(table, wt="linear")`: κ, lower and upper end.
  private static let ofStatsmodels: [([[Int]], nominal: [Double], linear: [Double])] = [
    (
      [[88, 14, 18], [10, 40, 10], [2, 6, 32]],
      [0.5657894736842106, 0.47482309826213964, 0.6567558491062816],
      [0.5769230769230769, 0.4817986568476098, 0.6720474969985439]
    ),
    (
      [[106, 10, 4], [22, 28, 10], [2, 12, 6]],
      [0.4285714285714285, 0.32329979345440496, 0.533843063688452],
      [0.4923076923076922, 0.39290104805060605, 0.5917143365647785]
    ),
    (
      [[9, 3, 1], [2, 4, 2], [0, 1, 3]],
      [0.4289340101522843, 0.13881990425230378, 0.7190481160522648],
      [0.5155038759689922, 0.24441271269448017, 0.7865950392435042]
    ),
    (
      [[0, 5, 0], [4, 0, 0], [0, 3, 0]],
      [-0.5652173913043479, -0.9635044410167126, -0.1669303415919831],
      [-0.3846153846153846, -0.7411299606976778, -0.028100808533091437]
    ),
  ]

  @Test(arguments: ofStatsmodels)
  func `κ and its interval are those of statsmodels`(
    table: [[Int]], nominal: [Double], linear: [Double]
  ) throws {
    let kappa = CohenKappa(table: table)
    for (coefficient, expected) in [
      (kappa.coefficient(), nominal), (kappa.coefficient(.linear), linear),
    ] {
      let interval = try #require(coefficient.interval)
      #expect(Self.isNear(coefficient.value, expected[0]))
      #expect(Self.isNear(interval.low, expected[1], by: 1e-9))
      #expect(Self.isNear(interval.high, expected[2], by: 1e-9))
    }
  }

  @Test func `where nobody differs there is no interval`() {
    for weights in [CohenKappa.Weights.none, .linear] {
      let kappa = CohenKappa(table: [[5, 0, 0], [0, 4, 0], [0, 0, 3]]).coefficient(weights)
      #expect(kappa == .value(1, interval: nil))
    }
    // One reader says one thing always: chance agrees as often, whatever the other says.
    #expect(
      CohenKappa(table: [[24, 0, 0], [1, 0, 0], [0, 0, 0]]).coefficient()
        == .value(0, interval: nil))
  }

  @Test func `one judgement alone has no κ, nor has no overlap`() {
    for weights in [CohenKappa.Weights.none, .linear] {
      #expect(
        CohenKappa(table: [[0, 0, 0], [0, 25, 0], [0, 0, 0]]).coefficient(weights)
          == .undefined(.oneJudgement))
      #expect(
        CohenKappa([.right, nil, .wrong], [nil, .right, nil]).coefficient(weights)
          == .undefined(.noOverlap))
    }
    #expect(CohenKappa([], []).observed == nil)
  }

  @Test func `what one of two did not judge does not count`() {
    let first: [Judgement?] = [.right, .arguable, nil, .wrong, .right]
    let second: [Judgement?] = [.right, .right, .wrong, nil, .right]
    let kappa = CohenKappa(first, second)
    #expect(kappa.count == 3)
    #expect(kappa.table == [[2, 0, 0], [1, 0, 0], [0, 0, 0]])
  }
}
