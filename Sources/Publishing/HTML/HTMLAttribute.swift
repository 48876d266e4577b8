package import LandscapeModel
internal import Wording

/// An attribute with its value; only the attributes below can be made.
///
/// There is no `style` and no event handler: the policy of every page forbids both. A `class` is a
/// name of the style sheet, never text of a catalogue.
package struct HTMLAttribute: Sendable {
  enum Value: Sendable {
    case text(String)
    /// The tag, and the direction of what is read from right to left.
    case language(Language)
    case number(Int)
    case flag
  }

  let name: String
  let value: Value

  private init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  package static func id(_ id: String) -> Self { Self("id", .text(id)) }
  package static func `class`(_ name: StyleClass) -> Self { Self("class", .text(name.rawValue)) }
  package static func lang(_ language: Language) -> Self { Self("lang", .language(language)) }
  /// The language of text in a picture, which has no `dir`.
  static func languageInPicture(_ language: Language) -> Self {
    Self("lang", .text(language.tag))
  }
  package static func hreflang(_ language: Language) -> Self {
    Self("hreflang", .text(language.tag))
  }
  package static func href(_ link: Link) -> Self { Self("href", .text(link.address)) }
  /// The name that a file is saved under. It is made of ids' slugs, never of text of a catalogue.
  static func download(_ name: String) -> Self { Self("download", .text(name)) }
  package static func rel(_ value: Relation) -> Self { Self("rel", .text(value.rawValue)) }
  package static func charset(_ value: String) -> Self { Self("charset", .text(value)) }
  package static func name(_ value: String) -> Self { Self("name", .text(value)) }
  package static func content(_ value: String) -> Self { Self("content", .text(value)) }
  package static func httpEquiv(_ value: String) -> Self { Self("http-equiv", .text(value)) }
  package static func role(_ value: Role) -> Self { Self("role", .text(value.rawValue)) }
  package static func scope(_ value: Scope) -> Self { Self("scope", .text(value.rawValue)) }
  package static func labelledBy(_ ids: String) -> Self { Self("aria-labelledby", .text(ids)) }
  package static func label(_ text: String) -> Self { Self("aria-label", .text(text)) }
  package static func tabIndex(_ value: Int) -> Self { Self("tabindex", .number(value)) }
  package static func datetime(_ value: String) -> Self { Self("datetime", .text(value)) }
  package static let currentPage = Self("aria-current", .text("page"))
  package static let hidden = Self("aria-hidden", .text("true"))
  /// Where the report's root lies from the page: what search loads its shards from.
  package static func base(_ link: Link) -> Self { Self("data-base", .text(link.address)) }
  /// The script that holds the whole of a list of several pages.
  package static func list(_ link: Link) -> Self { Self("data-list", .text(link.address)) }
  /// The page of a list that names that script.
  package static func first(_ link: Link) -> Self { Self("data-first", .text(link.address)) }
  /// How many rows the whole list has.
  package static func rows(_ count: Int) -> Self { Self("data-rows", .number(count)) }
  /// The column that a cell belongs to when a list is filtered.
  package static func column(_ name: String) -> Self { Self("data-column", .text(name)) }
  /// The value of a cell when a list is filtered, the same in every language.
  package static func key(_ value: String) -> Self { Self("data-key", .text(value)) }
  /// What the cells below a heading sort by, from the first row to the last.
  static func order(_ ranks: [Int]) -> Self {
    Self("data-order", .text(ranks.map { String($0) }.joined(separator: " ")))
  }

  static func fieldType(_ value: FieldType) -> Self { Self("type", .text(value.rawValue)) }
  static func value(_ value: String) -> Self { Self("value", .text(value)) }
  /// How high a field of prose is.
  static func lines(_ count: Int) -> Self { Self("rows", .number(count)) }

  // SVG.
  package static func viewBox(width: Int, height: Int) -> Self {
    Self("viewBox", .text("0 0 \(width) \(height)"))
  }
  package static func x(_ value: Int) -> Self { Self("x", .number(value)) }
  package static func y(_ value: Int) -> Self { Self("y", .number(value)) }
  package static func x1(_ value: Int) -> Self { Self("x1", .number(value)) }
  package static func y1(_ value: Int) -> Self { Self("y1", .number(value)) }
  package static func x2(_ value: Int) -> Self { Self("x2", .number(value)) }
  package static func y2(_ value: Int) -> Self { Self("y2", .number(value)) }
  package static func width(_ value: Int) -> Self { Self("width", .number(value)) }
  package static func height(_ value: Int) -> Self { Self("height", .number(value)) }
  package static func pathData(_ value: String) -> Self { Self("d", .text(value)) }
  package static func fill(_ colour: Colour) -> Self { Self("fill", .text(colour.hexadecimal)) }
  package static func stroke(_ colour: Colour) -> Self {
    Self("stroke", .text(colour.hexadecimal))
  }
  package static func strokeWidth(_ value: Int) -> Self { Self("stroke-width", .number(value)) }
  package static let fillNone = Self("fill", .text("none"))
  package static let anchorEnd = Self("text-anchor", .text("end"))
  package static let anchorMiddle = Self("text-anchor", .text("middle"))

  /// What `rel` may say.
  package enum Relation: String, Sendable {
    case alternate, external
  }

  /// The roles that pages give.
  package enum Role: String, Sendable {
    case region, img
  }

  /// The fields that a page may have.
  enum FieldType: String, Sendable {
    case radio, text
  }

  /// The direction a heading cell heads.
  package enum Scope: String, Sendable {
    case row, col
  }

  func append(to sink: inout ByteSink) {
    sink.append(byte: UInt8(ascii: " "))
    sink.append(name)
    switch value {
    case .language(let language):
      sink.append("=\"" + language.tag + "\"")
      if language.isRightToLeft { sink.append(" dir=\"rtl\"") }
    case .flag: break
    case .number(let number):
      sink.append("=\"")
      sink.append(number)
      sink.append(byte: UInt8(ascii: "\""))
    case .text(let text):
      sink.append("=\"")
      sink.append(escaped: text)
      sink.append(byte: UInt8(ascii: "\""))
    }
  }
}

/// Where a link goes: inside the report, or to an address that a reader's browser may open.
package struct Link: Sendable {
  let address: String

  /// A relative address inside the report, made by `SitePage`.
  init(inside address: String) {
    self.address = address
  }

  /// A table of the page itself, as CSV in its address: it needs no file, no script and no network, and a
  /// browser saves it and does not open it.
  ///
  /// Every byte that means something to an address or to markup is written as `%` and two digits.
  init(csv bytes: [UInt8]) {
    var address = Array("data:text/csv;charset=utf-8,".utf8)
    address.reserveCapacity(bytes.count * 5 / 4)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x2D, 0x2E, 0x2F, 0x3B, 0x5F:
        address.append(byte)
      default:
        address.append(UInt8(ascii: "%"))
        address.append(digits[Int(byte >> 4)])
        address.append(digits[Int(byte & 15)])
      }
    }
    self.address = String(decoding: address, as: UTF8.self)
  }

  /// An address from a catalogue; `nil` unless it begins with `https:`, `http:` or `mailto:` and
  /// holds neither blanks nor controls.
  package init?(external address: String) {
    let lowered = address.lowercased()
    guard
      lowered.hasPrefix("https://") || lowered.hasPrefix("http://")
        || lowered.hasPrefix("mailto:"),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    self.address = address
  }
}
