package import LandscapeModel
internal import Publishing
package import Rationalisation
internal import TextFormats
internal import Wording

/// What is wrong with a scenario, in words for the terminal.
package struct ScenarioWording: Sendable {
  private let asOf: PartialDate?

  package init(asOf: PartialDate?) { self.asOf = asOf }

  /// Where a message points to; of a contradiction the later change.
  package func place(of failure: ScenarioFailure) -> ChangePlace {
    switch failure {
    case .unknown(_, _, _, let place), .notActive(_, let place), .tooFewToMerge(let place),
      .idInUse(_, let place), .ownAncestor(_, let place), .areaNotCovered(_, _, let place),
      .alreadyMember(_, _, let place), .notMember(_, _, let place), .leavesNoMember(_, let place),
      .leavesNoArea(_, let place), .contradiction(_, _, let place):
      place
    }
  }

  /// `scenario.csv:3:1: error: …`, or `error: --merge a,b: …`, in its parts.
  package func terminalMessage(of failure: ScenarioFailure) -> TerminalMessage {
    let (message, code) = words(for: failure)
    return switch place(of: failure) {
    case .option(let text):
      .error("\(VisibleText.forTerminal(text)): \(message)", code: code)
    case .file(let location): TerminalMessage(.error, message, code: code, at: location)
    }
  }

  /// What is wrong, observed then expected, and its code.
  private func words(for failure: ScenarioFailure) -> (message: String, code: String) {
    switch failure {
    case .unknown(let named, let id, let suggestion, _):
      (
        (suggestion.map {
          Words.scenarioUnknownMeant(thing: name(of: named), id: quoted(id), nearest: quoted($0))
        } ?? Words.scenarioUnknown(thing: name(of: named), id: quoted(id)))(.english),
        "unknown-\(named.rawValue)"
      )
    case .notActive(let id, _):
      (
        (asOf.map { Words.scenarioNotActiveAt(id: quoted(id), date: $0.description) }
          ?? Words.scenarioNotActive(id: quoted(id)))(.english),
        "not-active"
      )
    case .contradiction(let subject, let other, let place) where other == place:
      (Words.scenarioBothSides(id: quoted(subject))(.english), "contradiction")
    case .contradiction(let subject, let other, _):
      (
        Words.scenarioContradicts(change: name(other), id: quoted(subject))(.english),
        "contradiction"
      )
    case .tooFewToMerge:
      (Phrase.scenarioOneBody(.english), "too-few-to-merge")
    case .idInUse(let id, _):
      (
        Words.scenarioIDInUse(id: quoted(id))(.english),
        "id-in-use"
      )
    case .ownAncestor(let id, _):
      (Words.scenarioOwnAncestor(id: quoted(id))(.english), "own-ancestor")
    case .areaNotCovered(let area, let partnership, _):
      (
        Words.scenarioAreaNotCovered(partnership: quoted(partnership), area: quoted(area))(
          .english), "area-not-covered"
      )
    case .alreadyMember(let member, let partnership, _):
      (
        Words.scenarioAlreadyMember(member: quoted(member), partnership: quoted(partnership))(
          .english), "already-member"
      )
    case .notMember(let member, let partnership, _):
      (
        Words.scenarioNotMember(member: quoted(member), partnership: quoted(partnership))(.english),
        "not-a-member"
      )
    case .leavesNoMember(let id, _):
      (Words.scenarioNoMemberLeft(id: quoted(id))(.english), "empty-partnership")
    case .leavesNoArea(let id, _):
      (Words.scenarioNoAreaLeft(id: quoted(id))(.english), "empty-partnership")
    }
  }

  private func name(of named: ScenarioFailure.Named) -> Phrase {
    switch named {
    case .partnership: .wordPartnership
    case .organisation: .wordOrganisation
    case .area: .wordArea
    case .kind: .wordKind
    }
  }

  private func name(_ place: ChangePlace) -> String {
    switch place {
    case .option(let text): VisibleText.forTerminal(text)
    case .file(let location): location.text
    }
  }

  private func quoted(_ id: String) -> String { VisibleText.quotedForTerminal(id) }
}
