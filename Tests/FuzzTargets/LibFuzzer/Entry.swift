// The entry that libFuzzer calls; scripts/checks/fuzz compiles it, the package does not.
import FuzzTargets
import Glibc

let target: FuzzTarget = {
  guard let name = getenv("LANDSCAPE_FUZZ"),
    let target = FuzzTarget(rawValue: String(cString: name))
  else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    fputs("LANDSCAPE_FUZZ names no target: \(names)\n", stderr)
    exit(64)
  }
  return target
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fputs("\(error)\n", stderr)
    abort()
  }
  return 0
}
