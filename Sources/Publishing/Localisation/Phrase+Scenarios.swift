internal import LandscapeModel
internal import Rationalisation

// The pages of scenarios and proposals.

extension Phrase {
  static let scenariosPage = Phrase("Scenarios and proposals", "Senarios a chynigion")
  static let scenariosHeading = Phrase(
    "Scenarios and proposals: what could be tried",
    "Senarios a chynigion: beth y gellid ei roi ar brawf"
  )
  static let scenariosIntroduction = Phrase(
    "What was tried on the catalogue before anybody proposes it. Nothing in the catalogue itself is changed, and everything shown is worked out anew.",
    "Yr hyn a roddwyd ar brawf ar y catalog cyn i neb ei gynnig. Ni newidir dim yn y catalog ei hun, a chyfrifir popeth a ddangosir o'r newydd."
  )
  static let scenarios = Phrase("Scenarios", "Senarios")
  static let scenario = Phrase("Scenario", "Senario")
  static let leftUncovered = Phrase("Left uncovered", "Heb eu cwmpasu")
  static let noScenarios = Phrase(
    "No scenario was given with this catalogue.", "Ni roddwyd senario gyda'r catalog hwn.")
  static let howToTry = Phrase(
    "A scenario is a CSV file in the folder “scenarios” of the catalogue; each is tried whenever the report is made.",
    "Ffeil CSV yn ffolder “scenarios” y catalog yw senario; rhoddir pob un ar brawf bob tro y gwneir yr adroddiad."
  )
  static let scenarioTableNote = Phrase(
    "Before → after. Left uncovered: remits and duties that would have no body left in some area.",
    "Cyn → ar ôl. Heb eu cwmpasu: cylchoedd gwaith a dyletswyddau na fyddai corff ar eu cyfer mewn rhyw ardal."
  )
  static let scenarioRefused = Phrase(
    "This scenario could not be tried. The message says what contradicts what, with line and column.",
    "Ni ellid rhoi'r senario hwn ar brawf. Mae'r neges yn dweud beth sy'n gwrth-ddweud beth, gyda llinell a cholofn."
  )
  static let noProposal = Phrase(
    "No proposal was worked out: the landscape has more partnerships than the settings allow for it here.",
    "Ni chyfrifwyd cynnig: mae gan y dirwedd fwy o bartneriaethau nag y mae'r gosodiadau'n eu caniatáu ar ei gyfer yma."
  )

  static func scenario(named name: String) -> Phrase {
    Phrase("Scenario: \(name)", "Senario: \(name)")
  }

  /// What an objective makes the most of.
  static func name(of objective: ProposalObjective) -> Phrase {
    switch objective {
    case .seats: .seats
    case .meetingDays: .meetingDays
    }
  }

  static func name(of action: ProposedAction) -> Phrase {
    switch action {
    case .merge: Phrase("Merge", "Uno")
    case .meetAsOne: Phrase("Meet as one", "Cwrdd fel un")
    case .subGroup: Phrase("Make sub-group", "Gwneud yn is-grŵp")
    case .standDown: Phrase("Stand down", "Dirwyn i ben")
    }
  }

  static func proposalBy(_ objective: ProposalObjective) -> Phrase {
    switch objective {
    case .seats: Phrase("By seats", "Yn ôl seddi")
    case .meetingDays: Phrase("By meeting-days", "Yn ôl diwrnodau cyfarfod")
    }
  }

  /// Number of changes, what they free, and how far from the best that can be.
  static func proposalInOneSentence(_ proposal: Proposal) -> Phrase {
    let changes = Numerals.grouped(proposal.changes.count)
    let (freed, bound) = (Numerals.amount(proposal.freed), Numerals.amount(proposal.bound))
    let gap = Numerals.fixed(proposal.gap * 100, places: 1)
    let what = name(of: proposal.objective)
    return Phrase(
      "\(what.english): \(changes) changes that together free \(freed); no set of them frees more than \(bound) (gap \(gap)%).",
      "\(what.welsh): \(changes) o newidiadau sydd gyda'i gilydd yn rhyddhau \(freed); nid oes set ohonynt sy'n rhyddhau mwy na \(bound) (bwlch \(gap)%)."
    )
  }
}
