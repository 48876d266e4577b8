/// Text with what a reader could not see made visible: `[U+202E]` for a direction mark.
///
/// Control characters would act on a terminal, direction marks would show one name and be another,
/// and some of either are not allowed in XML at all.
package enum VisibleText {
  /// `text` with each invisible character as `[U+…]`; a line end or tab is a space unless
  /// `keepsLines` says otherwise.
  /// - Complexity: O(length); text without such characters is returned as it is.
  package static func text(_ text: String, keepsLines: Bool = false) -> String {
    var text = text
    // Most cells need no look at their scalars.
    guard text.withUTF8({ $0.contains(where: mayBeginInvisible) }),
      text.unicodeScalars.contains(where: { isInvisible($0) || isLayout($0) })
    else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isLayout(scalar) {
        if keepsLines {
          visible.unicodeScalars.append(scalar)
        } else if visible.last != " " {
          visible += " "
        }
      } else if isInvisible(scalar) {
        visible += "[U+" + hexadecimal(scalar) + "]"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Whether a byte of UTF-8 can begin what is invisible or lays out; the letters of Europe do not.
  @inline(__always)
  static func mayBeginInvisible(_ byte: UInt8) -> Bool {
    switch byte {
    // Controls, and lead bytes of U+0080–00BF, 0600–063F, 1000–3FFF, F000–FFFF and all past U+FFFF.
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0...0xFF: true
    default: false
    }
  }

  /// At least four hexadecimal digits, as Unicode writes code points.
  package static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Line ends and tabs.
  package static func isLayout(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Control and direction characters, fillers, and others that show nothing.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: true
    case 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0x115F...0x1160, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }
}
