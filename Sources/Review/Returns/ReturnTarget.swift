package import LandscapeModel

/// What a line of a form is about.
package enum ReturnTarget: Hashable, Sendable {
  // What form it is; the values stand in the key, where a spreadsheet makes neither dates nor numbers of them.
  case version(String)
  case fingerprint(String)
  case run(String)
  case asOf(String)
  case partnership(String)
  case organisation(String)
  case language(String)
  /// A line that only says something.
  case note

  // Who answers.
  case post
  case date

  /// A seat: of the form of a partnership the organisation's id, of that of an organisation the partnership's.
  case seat(String)
  /// A seat that the catalogue does not have.
  case newSeat(Int)

  case areas
  case remit(String)
  case newRemit(Int)
  /// A plan, by the first digits of its digest.
  case plan(String)
  case newPlan(Int)
  case meetings
  case scrutiny
  case annualReport
  case chair

  /// One of the review's own questions.
  case question(EvidenceQuestion)

  private static let plainWords: [(ReturnTarget, String)] = [
    (.note, "note"), (.post, "post"), (.date, "date"), (.areas, "areas"), (.meetings, "meetings"),
    (.scrutiny, "scrutiny"), (.annualReport, "annual-report"), (.chair, "chair"),
  ]

  /// As the key of a line has it: a word, and what it is about after a colon.
  package var word: String {
    switch self {
    case .version(let value): "form:" + value
    case .fingerprint(let value): "catalogue:" + value
    case .run(let value): "run:" + value
    case .asOf(let value): "as-of:" + value
    case .partnership(let value): "partnership:" + value
    case .organisation(let value): "organisation:" + value
    case .language(let value): "language:" + value
    case .seat(let id): "seat:" + id
    case .newSeat(let number): "add-seat:\(number)"
    case .remit(let id): "remit:" + id
    case .newRemit(let number): "add-remit:\(number)"
    case .plan(let digits): "plan:" + digits
    case .newPlan(let number): "add-plan:\(number)"
    case .question(let question): "question:" + question.rawValue
    case .note, .post, .date, .areas, .meetings, .scrutiny, .annualReport, .chair:
      Self.plainWords.first { $0.0 == self }?.1 ?? ""
    }
  }

  /// Reads what `word` gave; `nil` for anything else.
  package init?(word text: String) {
    if let plain = Self.plainWords.first(where: { $0.1 == text }) {
      self = plain.0
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let value = String(text[text.index(after: colon)...])
    guard !value.isEmpty else { return nil }
    let number = Int(value).flatMap { $0 > 0 ? $0 : nil }
    switch text[..<colon] {
    case "form": self = .version(value)
    case "catalogue": self = .fingerprint(value)
    case "run": self = .run(value)
    case "as-of": self = .asOf(value)
    case "partnership": self = .partnership(value)
    case "organisation": self = .organisation(value)
    case "language": self = .language(value)
    case "seat": self = .seat(value)
    case "remit": self = .remit(value)
    case "plan": self = .plan(value)
    case "add-seat":
      guard let number else { return nil }
      self = .newSeat(number)
    case "add-remit":
      guard let number else { return nil }
      self = .newRemit(number)
    case "add-plan":
      guard let number else { return nil }
      self = .newPlan(number)
    case "question":
      guard let question = EvidenceQuestion(rawValue: value) else { return nil }
      self = .question(question)
    default: return nil
    }
  }

  /// Whether it says what form it is, and asks nothing.
  package var isOfHead: Bool {
    switch self {
    case .version, .fingerprint, .run, .asOf, .partnership, .organisation, .language, .note: true
    default: false
    }
  }
}

/// The key of a line: what it is about, what the catalogue said of it when the form was made, and what the form
/// showed.
///
/// `seat:gwynedd-council#1f3a9c02-77b0d4e1`: the two groups of digits tell a catalogue that has changed since from a
/// cell that somebody wrote over.
package struct ReturnKey: Hashable, Sendable {
  package let target: ReturnTarget
  /// First digits of the digest of what was recorded; `nil` where nothing is asked about it.
  package let recorded: String?
  /// First digits of the digest of what the line shows.
  package let shown: String?

  package init(_ target: ReturnTarget, recorded: String?, shown: String?) {
    self.target = target
    self.recorded = recorded
    self.shown = shown
  }

  package var text: String {
    guard let recorded, let shown else { return target.word }
    return "\(target.word)#\(recorded)-\(shown)"
  }

  /// Reads what `text` gave, white space around it aside; `nil` for anything else.
  package init?(_ text: String) {
    let text = text.trimmed
    guard let parts = Self.parts(of: text) else {
      guard text.lastIndex(of: "#") == nil, let target = ReturnTarget(word: text) else {
        return nil
      }
      self.init(target, recorded: nil, shown: nil)
      return
    }
    guard let target = ReturnTarget(word: parts.word) else { return nil }
    self.init(target, recorded: parts.recorded, shown: parts.shown)
  }

  /// A key in its parts, what it is about and two groups of digits; `nil` where it has no digits.
  static func parts(of text: String) -> (word: String, recorded: String, shown: String)? {
    guard let mark = text.lastIndex(of: "#") else { return nil }
    let digests = text[text.index(after: mark)...].split(separator: "-").map(String.init)
    guard digests.count == 2, digests.allSatisfy({ $0.count == digits }) else { return nil }
    return (String(text[..<mark]), digests[0], digests[1])
  }

  private static let digits = 8

  /// The digits of what a catalogue says.
  package static func digits(ofRecorded text: String) -> String {
    ContentDigest(of: text).prefix(digits)
  }

  /// The digits of what a line shows.
  ///
  /// Vowels do not count, nor what is no letter or digit of ASCII: a program that saves `ŵ` as `w` or as `?` has not
  /// changed what the line says.
  package static func digits(ofShown texts: [String]) -> String {
    var kept: [UInt8] = []
    for text in texts {
      for byte in text.utf8 {
        let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        let isLetter = (0x61...0x7A).contains(lowered) && !vowels.contains(lowered)
        if isLetter || (0x30...0x39).contains(lowered) { kept.append(lowered) }
      }
      kept.append(0)
    }
    return ContentDigest(of: kept).prefix(digits)
  }

  private static let vowels = Set("aeiouwy".utf8)
}

extension String {
  /// Without white space at both ends, and without the no-break spaces that spreadsheets leave.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
