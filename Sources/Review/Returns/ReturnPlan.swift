package import LandscapeModel

/// What returned forms would change in a catalogue, line by line, and the edits of its files that would do it.
package struct ReturnPlan: Sendable {
  /// An answered line of a form, and what comes of it.
  package struct Entry: Sendable {
    package let location: SourceLocation
    package let body: ReturnForm.Body
    /// `nil` where the line's key is none.
    package let target: ReturnTarget?
    /// The record that the line is about, beside whose form it is.
    package var about: About
    package var before: Value
    package var after: Value
    package var outcome: Outcome
    /// What the form says was recorded, where the catalogue says something else by now.
    package var changedSince: String?
  }

  package enum About: Hashable, Sendable {
    case nothing
    case organisation(OrganisationIndex)
    case partnership(PartnershipIndex)
    case written(String)
  }

  package enum Value: Hashable, Sendable {
    case nothing
    case recorded(ReturnForm.Recorded)
    case written(String)
  }

  package enum Outcome: Hashable, Sendable {
    /// The seat is published, by this return.
    case confirmed
    case struck
    case added
    /// The value is another.
    case set
    case removed
    case answered
    /// What was written is what the catalogue says already.
    case unchanged
    case refused(Refusal)

    /// Whether it changes the catalogue.
    package var isChange: Bool {
      switch self {
      case .confirmed, .struck, .added, .set, .removed, .answered: true
      case .unchanged, .refused: false
      }
    }
  }

  /// Why an answered line is not used.
  package enum Refusal: Hashable, Sendable {
    case unknownKey(String)
    /// The line is none that somebody may answer.
    case notAsked
    /// The texts that the form came with were written over.
    case writtenOver
    case unreadable(String)
    /// A cross that is a tick to some.
    case eitherWay(String)
    /// Answer and correction of one line say different things.
    case contradictory
    /// Other lines say something else of the same.
    case conflict([SourceLocation])
    case ambiguous(String, ids: [String])
    case unknownName(String, nearest: [MatchCandidate])
    case person(PersonalTraces.Trace)
    /// The answer is about what the catalogue no longer says.
    case changedSince
    case gone
    /// It says that something is wrong, and not what is right.
    case withoutCorrection
    /// Nobody says when the form was filled in, or it cannot be read.
    case withoutDate
    case noColumn(table: String, column: String)
    case severalRows
    case severalLanguages
  }

  /// Why no form is used at all.
  package enum Failure: Hashable, Sendable {
    /// The catalogue has nobody of this id.
    case unknownBody(String)
    /// The form is of a later catalogue.
    case laterCatalogue(form: PartialDate, catalogue: PartialDate)
    /// Of the ids that the form names the catalogue knows so few.
    case otherCatalogue(known: Int, of: Int)
    /// Another file is a return of the same body.
    case twoReturns(of: String, first: String)
  }

  package struct LocatedFailure: Hashable, Sendable {
    package let failure: Failure
    package let location: SourceLocation
  }

  /// In the order of file and line.
  package internal(set) var entries: [Entry] = []
  package internal(set) var edits: [CatalogueEdit] = []
  /// Forms that nobody has answered.
  package internal(set) var blankForms: [String] = []
  /// Forms of which lines are used or could be.
  package internal(set) var answeredForms = 0
  /// Forms made of another state of the catalogue.
  package internal(set) var olderForms: [String] = []
  /// Lines that nobody answered, of the forms that were.
  package internal(set) var openLines = 0

  /// Puts the entries in the order of files, lines and columns.
  mutating func arrange(by files: [String]) {
    let places = Dictionary(
      files.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    entries = entries.enumerated().sorted { left, right in
      let (one, other) = (left.element.location, right.element.location)
      return (places[one.file] ?? 0, one.line, one.column, left.offset)
        < (places[other.file] ?? 0, other.line, other.column, right.offset)
    }.map(\.element)
    // Of what is as it was answered nobody need know how it came to be.
    for place in entries.indices where entries[place].outcome == .unchanged {
      entries[place].changedSince = nil
    }
  }

  package func count(_ test: (Outcome) -> Bool) -> Int { entries.count { test($0.outcome) } }
}
