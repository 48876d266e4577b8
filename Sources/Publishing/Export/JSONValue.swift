internal import TextFormats

/// A JSON value whose members keep the order they were given in.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// `null` where it is not finite: JSON has no word for that.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Members in the order written.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
  package init(nilLiteral: ()) { self = .null }

  /// The string, or `null` where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Strings in their order.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}

extension JSONValue {
  /// The value as a document: two spaces a level, a line end at the end.
  ///
  /// An array of plain values stands on one line. Doubles are the shortest text that reads back.
  package var bytes: [UInt8] {
    var sink = ByteSink()
    write(to: &sink, indent: 0)
    sink.append("\n")
    return sink.bytes
  }

  /// An object as a document whose last member is an array of objects, each written before the next
  /// is asked for.
  package static func bytes(
    _ members: [Member], last name: String, _ elements: some Sequence<JSONValue>
  ) -> [UInt8] {
    var sink = ByteSink()
    sink.append("{")
    for (place, member) in members.enumerated() {
      newLine(1, isFirst: place == 0, to: &sink)
      writeString(member.name, to: &sink)
      sink.append(": ")
      member.value.write(to: &sink, indent: 1)
    }
    newLine(1, isFirst: members.isEmpty, to: &sink)
    writeString(name, to: &sink)
    sink.append(": [")
    var isFirst = true
    for element in elements {
      newLine(2, isFirst: isFirst, to: &sink)
      isFirst = false
      element.write(to: &sink, indent: 2)
    }
    if !isFirst { newLine(1, isFirst: true, to: &sink) }
    sink.append("]\n}\n")
    return sink.bytes
  }

  /// The members of an object of plain values on one line, without a line end: for logs.
  package var line: String {
    guard case .object(let members) = self else { return "" }
    var sink = ByteSink()
    sink.append("{")
    for (place, member) in members.enumerated() {
      if place > 0 { sink.append(", ") }
      Self.writeString(member.name, to: &sink)
      sink.append(": ")
      member.value.write(to: &sink, indent: 0)
    }
    sink.append("}")
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private func write(to sink: inout ByteSink, indent: Int) {
    switch self {
    case .null: sink.append("null")
    case .flag(let flag): sink.append(flag ? "true" : "false")
    case .integer(let integer): sink.append(integer)
    case .number(let number):
      if number.isFinite { sink.append(number) } else { sink.append("null") }
    case .string(let text): Self.writeString(text, to: &sink)
    case .array(let values) where values.allSatisfy(\.isPlain):
      sink.append("[")
      for (place, value) in values.enumerated() {
        if place > 0 { sink.append(", ") }
        value.write(to: &sink, indent: indent)
      }
      sink.append("]")
    case .array(let values):
      sink.append("[")
      for (place, value) in values.enumerated() {
        Self.newLine(indent + 1, isFirst: place == 0, to: &sink)
        value.write(to: &sink, indent: indent + 1)
      }
      Self.newLine(indent, isFirst: true, to: &sink)
      sink.append("]")
    case .object(let members) where members.isEmpty: sink.append("{}")
    case .object(let members):
      sink.append("{")
      for (place, member) in members.enumerated() {
        Self.newLine(indent + 1, isFirst: place == 0, to: &sink)
        Self.writeString(member.name, to: &sink)
        sink.append(": ")
        member.value.write(to: &sink, indent: indent + 1)
      }
      Self.newLine(indent, isFirst: true, to: &sink)
      sink.append("}")
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .flag, .integer, .number, .string: true
    case .array, .object: false
    }
  }

  private static func newLine(_ indent: Int, isFirst: Bool, to sink: inout ByteSink) {
    sink.append(isFirst ? "\n" : ",\n")
    for _ in 0..<indent { sink.append("  ") }
  }

  /// RFC 8259, section 7. What a terminal would act on, or a reader could not see, is escaped too:
  /// the value stays the same.
  private static func writeString(_ text: String, to sink: inout ByteSink) {
    sink.append("\"")
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      sink.append(text)
      sink.append("\"")
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": sink.append("\\\"")
      case "\\": sink.append("\\\\")
      case "\n": sink.append("\\n")
      case "\r": sink.append("\\r")
      case "\t": sink.append("\\t")
      case _ where VisibleText.isInvisible(scalar) || VisibleText.isLayout(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          sink.append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
        }
      default: sink.append(String(scalar))
      }
    }
    sink.append("\"")
  }
}
