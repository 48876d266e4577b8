#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// ln(x), for the weights of rarity.
package func naturalLogarithm(_ x: Double) -> Double { log(x) }
