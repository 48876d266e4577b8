internal import LandscapeModel

/// What the values of a column must be.
enum ColumnType: Hashable {
  case text
  /// What a row is known by; never empty.
  case identifier
  /// The id or a name of a row of a table.
  case reference
  case word(WordList)
  /// Words of which the jurisdiction says what they may be.
  case changeRoute
  /// A whole number from 0.
  case count
  /// A whole number that says a year, in which nothing groups thousands.
  case year
  /// A number from 0, with or without a fraction.
  case number
  /// Dates: the first day that something is, the last, and any other.
  case start, end, date

  var isDate: Bool { self == .start || self == .end || self == .date }

  /// Whether reading tells what a value is not, so that no mapping need.
  var isChecked: Bool { self != .text }

  /// A closed list of words.
  enum WordList: Hashable {
    case role, certainty, purpose, scale, basis, function, answer, question, decision, merger
    case consideredAnswer

    /// The words, in the order in which messages give them.
    var words: [String] {
      switch self {
      case .role: Role.allCases.map(\.rawValue)
      case .certainty: Certainty.allCases.map(\.rawValue)
      case .purpose: Purpose.allCases.map(\.rawValue)
      case .scale: Scale.allCases.map(\.rawValue)
      case .basis: Basis.allCases.map(\.rawValue)
      case .function: PartnershipFunction.allCases.map(\.rawValue)
      case .answer: YesNoUnknown.allCases.map(\.rawValue)
      case .question: EvidenceQuestion.allCases.map(\.rawValue)
      case .decision: DecisionState.allCases.map(\.rawValue)
      case .merger: MergerInLaw.allCases.map(\.rawValue)
      case .consideredAnswer: ConsideredAnswer.allCases.map(\.rawValue)
      }
    }
  }
}

/// What the schema asks of an attribute, as far as it can be told from the bytes of a plain value.
///
/// Every value that `accepts` says yes to is valid by `catalogue.xsd`; of the others some are valid too,
/// such as a word with spaces around it.
enum PlainXMLValue: UInt8 {
  case text, id, count, date, number
  case role, certainty, purpose, scale, basis, function, answer, question, decision, routes, merger
  case consideredAnswer

  /// What the schema asks of the attribute that a column is.
  init(_ column: TableSchema.Column) {
    self =
      switch column.type {
      case .identifier: .id
      // The schema knows no id of another table, but that it is none when it is empty.
      case .reference: column.isRequired ? .id : .text
      case .text: .text
      case .count, .year: .count
      case .number: .number
      case .start, .end, .date: .date
      case .changeRoute: .routes
      case .word(let list):
        switch list {
        case .role: .role
        case .certainty: .certainty
        case .purpose: .purpose
        case .scale: .scale
        case .basis: .basis
        case .function: .function
        case .answer: .answer
        case .question: .question
        case .decision: .decision
        case .merger: .merger
        case .consideredAnswer: .consideredAnswer
        }
      }
  }

  /// Whether a value is valid for certain.
  @inline(__always)
  func accepts(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if self == .text { return true }
    guard let base = value.baseAddress, value.count > 0 else {
      // An empty word is in most lists and patterns, but is no id, question or decision.
      return self != .id && self != .question && self != .decision && self != .routes
        && self != .consideredAnswer
    }
    let slice = ByteSlice(start: base, count: value.count)
    switch self {
    case .text, .id: return true
    case .role: return ChoiceLists.roles.find(slice) != nil
    case .certainty: return ChoiceLists.certainties.find(slice) != nil
    case .purpose: return ChoiceLists.purposes.find(slice) != nil
    case .scale: return ChoiceLists.scales.find(slice) != nil
    case .basis: return ChoiceLists.bases.find(slice) != nil || slice.isExactly(Basis.self)
    case .answer: return ChoiceLists.answers.find(slice) != nil
    case .function: return slice.isExactly(PartnershipFunction.self)
    case .merger: return slice.isExactly(MergerInLaw.self)
    case .question: return slice.isExactly(EvidenceQuestion.self)
    case .decision: return slice.isExactly(DecisionState.self)
    case .consideredAnswer: return slice.isExactly(ConsideredAnswer.self)
    case .count: return slice.isDigits(0..<slice.count)
    case .number: return slice.isPlainNumber
    case .date: return slice.isDateShaped
    case .routes:
      // Any words, but not none; `split` leaves out what is empty.
      return !slice.split(at: 0x20).isEmpty
    }
  }
}

extension ByteSlice {
  fileprivate func isExactly<Choice>(_ type: Choice.Type) -> Bool
  where Choice: CaseIterable & RawRepresentable<String> {
    let text = text
    return Choice.allCases.contains { $0.rawValue == text }
  }

  fileprivate func isDigits(_ range: Range<Int>) -> Bool {
    for index in range where start[index] &- 0x30 > 9 { return false }
    return true
  }

  /// `[0-9]+(\.[0-9]+)?`
  fileprivate var isPlainNumber: Bool {
    var dot = count
    for index in 0..<count where start[index] == UInt8(ascii: ".") {
      dot = index
      break
    }
    guard dot > 0, isDigits(0..<dot) else { return false }
    return dot == count || (dot + 1 < count && isDigits(dot + 1..<count))
  }

  /// `[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?`
  fileprivate var isDateShaped: Bool {
    guard count == 4 || count == 7 || count == 10, isDigits(0..<4) else { return false }
    if count >= 7, start[4] != UInt8(ascii: "-") || !isDigits(5..<7) { return false }
    return count < 10 || (start[7] == UInt8(ascii: "-") && isDigits(8..<10))
  }
}
