package import LandscapeModel
internal import Publishing
package import Rationalisation
internal import TextFormats

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
        "unknown \(named.rawValue) \(quoted(id))"
          + (suggestion.map { "; did you mean \(quoted($0))?" } ?? ""),
        "unknown-\(named.rawValue)"
      )
    case .notActive(let id, _):
      (
        "partnership \(quoted(id)) is not active" + (asOf.map { " at \($0)" } ?? ""),
        "not-active"
      )
    case .contradiction(let subject, let other, let place) where other == place:
      ("\(quoted(subject)) cannot stand on both sides of one change", "contradiction")
    case .contradiction(let subject, let other, _):
      ("contradicts \(name(other)): both change \(quoted(subject))", "contradiction")
    case .tooFewToMerge:
      ("one body, expected two or more to merge", "too-few-to-merge")
    case .idInUse(let id, _):
      (
        "\(quoted(id)) is the id of a body outside the merger, expected one of its own or a new one",
        "id-in-use"
      )
    case .ownAncestor(let id, _):
      ("\(quoted(id)) would be its own parent or ancestor", "own-ancestor")
    case .areaNotCovered(let area, let partnership, _):
      ("\(quoted(partnership)) does not cover area \(quoted(area))", "area-not-covered")
    case .alreadyMember(let member, let partnership, _):
      ("\(quoted(member)) already sits on \(quoted(partnership))", "already-member")
    case .notMember(let member, let partnership, _):
      ("\(quoted(member)) does not sit on \(quoted(partnership))", "not-a-member")
    case .leavesNoMember(let id, _):
      ("\(quoted(id)) would have no member left; to end it, stand it down", "empty-partnership")
    case .leavesNoArea(let id, _):
      ("\(quoted(id)) would have no area left; to end it, stand it down", "empty-partnership")
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
