internal import CLibICU

/// The version of ICU in use: `72.1`. Lists are in its order.
package var languageLibraryVersion: String {
  var text = [CChar](repeating: 0, count: 20)
  landscape_icu_version(&text)
  return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
