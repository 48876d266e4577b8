private import CLibXML2

#if canImport(Glibc)
  private import Glibc
#endif

/// libxml2 made ready for the process: nothing is ever fetched.
package enum LibXML2 {
  /// Whether it is ready. Asking is what makes it so, on every thread that asks.
  package static var isReady: Bool {
    // Beside its error handlers it writes some messages to standard error itself, thread by thread.
    silenceLibXML2()
    return isInitialised
  }

  private static let isInitialised: Bool = {
    xmlInitParser()
    // Whatever asks for another document gets none: no DTD, entity, schema or inclusion is loaded.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  /// A message of libxml2 on one line, without the full stop and capital that it writes; `nil` where there is none.
  package static func message(_ raw: UnsafePointer<CChar>?) -> String? {
    guard let raw else { return nil }
    var bytes = Array(UnsafeRawBufferPointer(start: raw, count: strlen(raw)))
    while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: ".") { bytes.removeLast() }
    for index in bytes.indices where bytes[index] < 0x20 { bytes[index] = 0x20 }
    // A word in capitals keeps them.
    if bytes.count > 1, isCapital(bytes[0]), !isCapital(bytes[1]) { bytes[0] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
