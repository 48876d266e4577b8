#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// ln(1 + x), as design section 5 writes the weight of an organisation.
func logOnePlus(_ x: Double) -> Double { log(1 + x) }
