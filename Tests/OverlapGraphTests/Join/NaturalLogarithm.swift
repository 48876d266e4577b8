#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

func naturalLogarithm(_ x: Double) -> Double { log(x) }
