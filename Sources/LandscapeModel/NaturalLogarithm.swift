#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// ln(x), for the weights of rarity.
package func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// The angle whose tangent is x, for Student's distribution.
package func arctangent(_ x: Double) -> Double { atan(x) }

/// 2 to the power of x, for what twice as much goes with.
package func powerOfTwo(_ x: Double) -> Double { exp2(x) }
