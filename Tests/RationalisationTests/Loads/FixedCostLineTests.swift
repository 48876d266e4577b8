import Rationalisation
import Testing

/// Student's numbers and the line, against what SciPy 1.16 and statsmodels 0.14 gave for the same numbers.
struct FixedCostLineTests {
  /// `scipy.stats.t.ppf(0.975, freedom)`.
  @Test(arguments: [
    (1, 12.706204736174694), (2, 4.302652729749462), (3, 3.1824463052837078),
    (4, 2.7764451051977934), (5, 2.5705818356363146), (10, 2.228138851986274),
    (20, 2.085963447265864), (21, 2.0796138447276795), (100, 1.9839715185235518),
    (1001, 1.9623367052808798),
  ])
  func `quantiles of Student's distribution are those of SciPy`(_ freedom: Int, _ quantile: Double)
  {
    #expect(abs(studentQuantile(freedom: freedom) - quantile) < 1e-9)
  }

  /// `statsmodels.api.OLS(log seats, log people).fit()`, with its 95 % interval.
  @Test func `a line is that of statsmodels`() throws {
    let line = try #require(
      FixedCostLine(of: [(60_000, 24), (240_000, 24), (100_000, 20), (80_000, 10)]))
    #expect(abs(line.slope - 0.21710470440463636) < 1e-9)
    #expect(abs(line.low - -1.796012954296828) < 1e-9)
    #expect(abs(line.high - 2.2302223631061007) < 1e-9)
    #expect(line.bodies == 4)
  }

  @Test func `seats in proportion to people have the slope 1, as many for everybody 0`() throws {
    let even = try #require(FixedCostLine(of: [(1_000, 1), (2_000, 2), (8_000, 8)]))
    #expect(abs(even.slope - 1) < 1e-12 && abs(even.byDoubling - 2) < 1e-12)
    #expect(even.high - even.low < 1e-6)
    let fixed = try #require(FixedCostLine(of: [(1_000, 5), (2_000, 5), (8_000, 5)]))
    #expect(fixed.slope == 0 && fixed.low == 0 && fixed.high == 0 && fixed.byDoubling == 1)
  }

  @Test func `bodies without people or seats are left out, and two bodies are no line`() throws {
    let line = FixedCostLine(of: [(1_000, 1), (2_000, 2), (8_000, 8), (0, 5), (500, 0)])
    #expect(line?.bodies == 3)
    #expect(FixedCostLine(of: [(1_000, 1), (2_000, 2), (0, 5)]) == nil)
    #expect(FixedCostLine(of: [(1_000, 1), (1_000, 2), (1_000, 5)]) == nil)
    #expect(FixedCostLine(of: []) == nil)
  }
}
