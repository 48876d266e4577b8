internal import LandscapeModel

/// What the schema asks of an attribute, as far as it can be told from the bytes of a plain value.
///
/// Every value that `accepts` says yes to is valid by `catalogue.xsd`; of the others some are valid too,
/// such as a word with spaces around it.
enum PlainXMLValue: UInt8 {
  case text, id, count, date, number
  case role, certainty, purpose, scale, basis, function, answer, question, decision, routes

  /// The type of an attribute, by the table and the column it stands for.
  init(table: String, column: String) {
    self =
      switch (table, column) {
      case (_, "id"), (_, "code"), ("kinds", "kind"), ("partnerships", "kind"),
        ("memberships", "partnership"), ("memberships", "organisation"), ("decisions", "finding"):
        .id
      case (_, "population"), (_, "population_year"), (_, "households"), ("tiles", "row"),
        ("tiles", "column"):
        .count
      case (_, "established"), (_, "ended"), (_, "as_of"), (_, "plan_from"), (_, "plan_to"),
        (_, "active_from"), (_, "active_to"), (_, "from"), (_, "to"), (_, "date"), (_, "until"):
        .date
      case (_, "meetings_per_year"): .number
      case (_, "role"): .role
      case (_, "certainty"): .certainty
      case (_, "purpose"): .purpose
      case (_, "scale"), (_, "default_scale"): .scale
      case (_, "basis"): .basis
      case (_, "function"): .function
      case (_, "scrutiny"), (_, "annual_report"): .answer
      case (_, "question"): .question
      case (_, "decision"): .decision
      case (_, "change_route"): .routes
      default: .text
      }
  }

  /// The columns whose attributes a record of the table must have; of a member in a partnership all but
  /// the partnership.
  static func required(in table: String) -> Set<String> {
    switch table {
    case "areas": ["code"]
    case "kinds": ["kind"]
    case "partnerships": ["id", "kind"]
    case "memberships": ["partnership", "organisation"]
    case "evidence": ["id", "question"]
    case "decisions": ["finding", "decision"]
    case "tiles": ["code", "row", "column"]
    default: ["id"]
    }
  }

  /// Whether a value is valid for certain.
  @inline(__always)
  func accepts(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if self == .text { return true }
    guard let base = value.baseAddress, value.count > 0 else {
      // An empty word is in most lists and patterns, but is no id, question or decision.
      return self != .id && self != .question && self != .decision && self != .routes
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
    case .question: return slice.isExactly(EvidenceQuestion.self)
    case .decision: return slice.isExactly(DecisionState.self)
    case .count: return slice.isDigits(0..<slice.count)
    case .number: return slice.isPlainNumber
    case .date: return slice.isDateShaped
    case .routes:
      // Each word of the list; `split` leaves out what is empty.
      let words = slice.split(at: 0x20)
      return !words.isEmpty && words.allSatisfy { $0.isExactly(ChangeRoute.self) }
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
