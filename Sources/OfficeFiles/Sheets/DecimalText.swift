/// Numbers as tables write them: the shortest decimal that is that number again, without exponent.
enum DecimalText {
  /// - Parameter written: as the workbook stores it, such as `4.4999999999999998E-2`.
  /// - Returns: `false` for what is no number; then nothing was added.
  static func append(_ written: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Bool {
    if isPlain(written) {
      text.append(contentsOf: written)
      return true
    }
    guard let number = number(written) else { return false }
    append(number, to: &text)
    return true
  }

  static func number(_ written: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !written.isEmpty, written.count <= 400,
      written.allSatisfy({ byte in
        byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
      }), let number = Double(String(decoding: written, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  /// Whether it is written as it would be: at most 15 digits, no zeros that say nothing, no exponent.
  @inline(__always)
  private static func isPlain(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = written.first == UInt8(ascii: "-") ? 1 : 0
    let first = index
    guard index < written.count, written.count - index <= 16 else { return false }
    var point = -1
    while index < written.count {
      let byte = written[index]
      if byte == UInt8(ascii: ".") {
        guard point < 0, index > first else { return false }
        point = index
      } else if byte &- 0x30 >= 10 {
        return false
      }
      index += 1
    }
    guard point != written.count - 1 else { return false }
    if point >= 0, written[written.count - 1] == UInt8(ascii: "0") { return false }
    if written.count - first - (point >= 0 ? 1 : 0) > 15 { return false }
    let whole = point >= 0 ? point : written.count
    if written[first] == UInt8(ascii: "0") {
      return whole == first + 1 && (point >= 0 || first == 0)
    }
    return true
  }

  static func append(_ number: Double, to text: inout [UInt8]) {
    if number == number.rounded(), number.magnitude < 1e15 {
      text.append(contentsOf: String(Int64(number)).utf8)
      return
    }
    var rest = Substring(number.description)
    if rest.hasPrefix("-") {
      text.append(UInt8(ascii: "-"))
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let sides = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = sides.count > 1 && sides[1] != "0" ? Array(sides[1].utf8) : []
    let digits = Array(sides[0].utf8) + fraction
    // Where the point stands among the digits.
    let point = sides[0].utf8.count + exponent
    let zero = UInt8(ascii: "0")
    if point <= 0 {
      text += [zero, UInt8(ascii: ".")] + [UInt8](repeating: zero, count: -point) + digits
    } else if point >= digits.count {
      text += digits + [UInt8](repeating: zero, count: point - digits.count)
    } else {
      text += digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
    }
  }
}
