package import LandscapeModel
internal import Wording

/// Names for codes that a catalogue may choose freely: kinds and sectors of organisations, kinds
/// of areas. A code that is not known here is shown as written, as English, with spaces for `_`.
package enum KnownCode {
  /// The name of a value of `Organisation.kind`.
  package static func organisationKind(_ code: String) -> LocalisedText {
    Phrase.name(ofCode: code, of: .organisationKind)?.localised ?? spelledOut(code)
  }

  /// The name of a value of `Organisation.sector`.
  package static func sector(_ code: String) -> LocalisedText {
    Phrase.name(ofCode: code, of: .sector)?.localised ?? spelledOut(code)
  }

  /// The name of a value of `Area.kind`.
  package static func areaKind(_ code: String) -> LocalisedText {
    Phrase.name(ofCode: code, of: .areaKind)?.localised ?? spelledOut(code)
  }

  private static func spelledOut(_ code: String) -> LocalisedText {
    var bytes = Array(code.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      bytes[index] = UInt8(ascii: " ")
    }
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 32 }
    return LocalisedText(english: String(decoding: bytes, as: UTF8.self))
  }
}
