internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Whom to ask first, about what, and what the answer would settle.
struct AskFirst: Sendable {
  let content: ReportContent
  private let meets: Set<PartnershipIndex>

  init(_ content: ReportContent) {
    self.content = content
    let first = content.findings.list(.main).prefix(SeatInquiry.findingCount)
    meets = Set(first.filter(\.priority.usesAssumedMeetings).flatMap(\.bodies))
  }

  /// One entry, with its place in the order from 1.
  struct Entry: Sendable {
    let order: Int
    let inquiry: SeatInquiry
    let unknown: [UnknownFact]
  }

  var landscape: Landscape { content.landscape }

  var entries: [Entry] {
    content.findings.inquiries.enumerated().map { place, inquiry in
      Entry(
        order: place + 1, inquiry: inquiry,
        unknown: landscape.unknownFacts(
          of: inquiry.partnership, countsMeetings: meets.contains(inquiry.partnership)))
    }
  }

  /// Whether worlds were drawn, without which there is nothing to say.
  var isKnown: Bool { content.findings.all.contains { $0.evidenceBase?.worlds != nil } }

  /// An entry as a line: whom to ask about how many seats, and what it settles.
  func line(of entry: Entry) -> RichText {
    let inquiry = entry.inquiry
    var line: RichText =
      "\(.subject(.partnership(inquiry.partnership), in: landscape)): \(Words.askFirstSeats(seats: CountedNoun.seats(inquiry.seats)))"
    let settled = inquiry.findings.filter(\.isSettled).map(\.place)
    let others = inquiry.findings.filter { !$0.isSettled }.map(\.place)
    if !settled.isEmpty { line += "; \(Phrase.askFirstSettles)\(ranks(settled))" }
    if !others.isEmpty { line += "; \(Phrase.askFirstHelps)\(ranks(others))" }
    if inquiry.findings.isEmpty, !inquiry.own.isEmpty {
      line += "; \(Phrase.askFirstIn)\(ranks(inquiry.own))"
    }
    if !entry.unknown.isEmpty {
      line += ". \(Phrase.columnUnknown): \(unknown(entry.unknown))"
    }
    return line
  }

  /// Ranks that lead to their findings.
  func ranks(_ findings: [SeatInquiry.Place]) -> RichText {
    RichText(
      findings.map { RichText(pieces: [.findingLink($0.id, "\(.plain(String($0.rank)))")]) },
      separator: ", ")
  }

  func unknown(_ facts: [UnknownFact]) -> RichText {
    RichText(facts.map { RichText(Phrase.unknown($0)) }, separator: ", ")
  }
}

extension Phrase {
  /// What is not known of a partnership.
  static func unknown(_ fact: UnknownFact) -> Phrase {
    switch fact {
    case .meetings: unknownMeetings
    case .remits: unknownRemits
    case .scrutiny: unknownScrutiny
    case .annualReport: unknownAnnualReport
    case .planDates: unknownPlanDates
    }
  }
}
