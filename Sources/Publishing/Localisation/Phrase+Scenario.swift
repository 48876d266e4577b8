internal import Rationalisation
internal import Wording

// What a scenario and a proposal say.

extension Phrase {
  /// A change, followed by names.
  static func change(_ action: ProposedAction) -> Phrase {
    switch action {
    case .merge: .mergeChange
    case .meetAsOne: .meetAsOneChange
    case .oneGroup: .oneGroupChange
    case .subGroup: .subGroupChange
    case .standDown: .standDownChange
    }
  }
}

// A proposal.
extension Phrase {
  /// What a search that stopped early says.
  static func partialResult(nodes: Int) -> Phrase {
    let figure = CountedNoun.steps(nodes)
    return Words.partialResult(figure: figure)
  }

  /// Seats that are no more.
  static func released(_ seats: Int) -> Phrase {
    Words.seatsReleased(seats: CountedNoun.seats(seats))
  }

  /// Seats that remain, and whose members sit once.
  static func meetingAsOne(_ seats: Int) -> Phrase {
    Words.seatsMeetingAsOne(seats: CountedNoun.seats(seats))
  }

  /// What a seat that meets as one counts.
  static func sittingNote(weight: Double) -> Phrase {
    Words.sittingNoteText(weight: Numerals.amount(weight))
  }

  /// For how many changes and bodies nobody worked out what they lose.
  static func notWorkedOut(_ count: Int) -> Phrase {
    Words.notWorkedOutText(number: Numerals.grouped(count))
  }

  /// How many changes the findings suggest.
  static func candidateChanges(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Words.candidateChanges(figure: figure)
  }

  static func changesOfNoWorth(_ count: Int) -> Phrase {
    Words.changesOfNoWorth(figure: Numerals.grouped(count))
  }
}
