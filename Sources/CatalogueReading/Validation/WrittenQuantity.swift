/// A number from 0 as people write it: with thousands grouped, as a spreadsheet's fraction, with an exponent.
///
/// What may be two numbers is none: `217.232` is two hundred thousand in one country and two hundred in the
/// next.
enum WrittenQuantity: Equatable {
  case number(Double)
  /// `10,000`: thousands, unless the column shows elsewhere that its comma stands before fractions or that
  /// its points group thousands.
  case groupedByComma(Double)
  /// `10.000`, `217.232`: nobody can tell.
  case ambiguous
  case none

  /// Whether the writing says that a comma groups no thousands here, or that something else does.
  static func contradictsCommas(_ text: String) -> Bool {
    guard let shape = Shape(text) else { return false }
    if shape.decimal == "," { return true }
    return shape.groups.contains(".") || WrittenQuantity(text) == .ambiguous
  }

  init(_ text: String) {
    guard let shape = Shape(text) else {
      self = Self.exponential(text)
      return
    }
    guard let value = shape.value else {
      self = .none
      return
    }
    switch shape.certainty {
    case .certain: self = .number(value)
    case .commaOnce: self = .groupedByComma(value)
    case .unknown: self = .ambiguous
    }
  }

  /// As above, where it is known what stands before fractions; `nil` where the writing goes against that.
  static func number(_ text: String, decimalMark: Character) -> Double? {
    guard let shape = Shape(text) else {
      guard case .number(let value) = exponential(text) else { return nil }
      return value
    }
    let other: Character = decimalMark == "," ? "." : ","
    switch shape.certainty {
    case .certain:
      guard shape.decimal == nil || shape.decimal == decimalMark,
        !shape.groups.contains(decimalMark)
      else { return nil }
      return shape.value
    // One sign, three digits behind it: of the sign that is not before fractions these are thousands; of the
    // other they may be anything.
    case .commaOnce, .unknown: return shape.groups.contains(other) ? shape.value : nil
    }
  }

  /// `1.2e5`
  private static func exponential(_ text: String) -> WrittenQuantity {
    let isShaped = text.utf8.allSatisfy { byte in
      (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ".")
        || byte | 0x20 == UInt8(ascii: "e")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
    guard isShaped, (1...30).contains(text.utf8.count), text.utf8.first.map({ $0 >= 0x30 }) == true,
      text.utf8.first.map({ $0 <= 0x39 }) == true, let value = Double(text), value.isFinite,
      value < 1e15
    else { return .none }
    return .number(value)
  }

  /// Digits, and the signs between them.
  private struct Shape {
    enum Certainty { case certain, commaOnce, unknown }
    var certainty = Certainty.certain
    /// What stands before the fraction.
    var decimal: Character?
    /// What stands between groups of three.
    var groups: Set<Character> = []
    var value: Double?

    /// - Returns: `nil` when there is anything but digits and signs between them.
    init?(_ text: String) {
      var runs: [[UInt8]] = [[]]
      var signs: [Character] = []
      for scalar in text.unicodeScalars {
        switch scalar {
        case "0"..."9": runs[runs.count - 1].append(UInt8(scalar.value))
        case ",", ".":
          signs.append(Character(scalar))
          runs.append([])
        case " ", "\u{A0}", "\u{2009}", "\u{202F}":
          signs.append(" ")
          runs.append([])
        case "'", "\u{2019}":
          signs.append("'")
          runs.append([])
        default: return nil
        }
      }
      let digits = runs.reduce(0) { $0 + $1.count }
      guard !runs.contains([]), digits <= 15 else { return nil }
      guard let last = signs.last else {
        value = Self.value(runs, fraction: [])
        return
      }
      let tail = runs[runs.count - 1]
      let others = Set(signs.dropLast())
      func areGroups(_ runs: ArraySlice<[UInt8]>) -> Bool {
        (1...3).contains(runs[runs.startIndex].count)
          && runs.dropFirst().allSatisfy { $0.count == 3 }
      }
      let isPoint = last == "." || last == ","
      if isPoint, others.isEmpty, signs.count == 1 {
        // One point or comma: a fraction, unless three digits behind it could be thousands.
        if tail.count == 3, areGroups(runs[...]), runs[0] != [0x30] {
          groups = [last]
          certainty = last == "," ? .commaOnce : .unknown
          value = Self.value(runs, fraction: [])
        } else {
          decimal = last
          value = Self.value([runs[0]], fraction: tail)
        }
        return
      }
      if signs.allSatisfy({ $0 == last }) {
        guard areGroups(runs[...]) else { return nil }
        groups = [last]
        value = Self.value(runs, fraction: [])
        return
      }
      // Two signs: the last stands before the fraction, once, and the other between groups.
      guard isPoint, others.count == 1, !others.contains(last), areGroups(runs.dropLast()) else {
        return nil
      }
      decimal = last
      groups = others
      value = Self.value(Array(runs.dropLast()), fraction: tail)
    }

    private static func value(_ runs: [[UInt8]], fraction: [UInt8]) -> Double? {
      let whole = String(decoding: runs.joined(), as: UTF8.self)
      return Double(
        fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self))
    }
  }
}
