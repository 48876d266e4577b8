// Made from the catalogues of 'scenarios' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let scenariosPage = Phrase(
    "Scenarios and proposals",
    "Senarios a chynigion",
    nil)
  package static let scenariosHeading = Phrase(
    "Scenarios and proposals: what could be tried",
    "Senarios a chynigion: beth y gellid ei roi ar brawf",
    nil)
  package static let scenariosIntroduction = Phrase(
    "What was tried on the catalogue before anybody proposes it. Nothing in the catalogue itself is changed, and everything shown is worked out anew.",
    "Yr hyn a roddwyd ar brawf ar y catalog cyn i neb ei gynnig. Ni newidir dim yn y catalog ei hun, a chyfrifir popeth a ddangosir o'r newydd.",
    nil)
  package static let scenarios = Phrase(
    "Scenarios",
    "Senarios",
    nil)
  package static let scenario = Phrase(
    "Scenario",
    "Senario",
    nil)
  package static let leftUncovered = Phrase(
    "Left uncovered",
    "Heb eu cwmpasu",
    nil)
  package static let noScenarios = Phrase(
    "No scenario was given with this catalogue.",
    "Ni roddwyd senario gyda'r catalog hwn.",
    nil)
  package static let howToTry = Phrase(
    "A scenario is a CSV file in the folder “scenarios” of the catalogue; each is tried whenever the report is made.",
    "Ffeil CSV yn ffolder “scenarios” y catalog yw senario; rhoddir pob un ar brawf bob tro y gwneir yr adroddiad.",
    nil)
  package static let scenarioTableNote = Phrase(
    "Before → after. Left uncovered: remits and duties that would have no body left in some area.",
    "Cyn → ar ôl. Heb eu cwmpasu: cylchoedd gwaith a dyletswyddau na fyddai corff ar eu cyfer mewn rhyw ardal.",
    nil)
  package static let scenarioRefused = Phrase(
    "This scenario could not be tried. The message says what contradicts what, with line and column.",
    "Ni ellid rhoi'r senario hwn ar brawf. Mae'r neges yn dweud beth sy'n gwrth-ddweud beth, gyda llinell a cholofn.",
    nil)
  package static let noProposal = Phrase(
    "No proposal was worked out: the landscape has more partnerships than the settings allow for it here.",
    "Ni chyfrifwyd cynnig: mae gan y dirwedd fwy o bartneriaethau nag y mae'r gosodiadau'n eu caniatáu ar ei gyfer yma.",
    nil)
  package static let proposedActionMerge = Phrase(
    "Merge",
    "Uno",
    nil)
  package static let proposedActionMeetAsOne = Phrase(
    "Meet as one",
    "Cyfarfod fel un",
    nil)
  package static let proposedActionSubGroup = Phrase(
    "Make sub-group",
    "Gwneud yn is-grŵp",
    nil)
  package static let proposedActionStandDown = Phrase(
    "Stand down",
    "Dirwyn i ben",
    nil)
  package static let proposalBySeats = Phrase(
    "By seats",
    "Yn ôl seddi",
    nil)
  package static let proposalByMeetingDays = Phrase(
    "By meeting-days",
    "Yn ôl diwrnodau cyfarfod",
    nil)
  package static let proposedActionOneGroup = Phrase(
    "One group for several areas",
    "Un grŵp ar gyfer sawl ardal",
    nil)
}

extension Words {
  package static func proposalObje(name: String) -> Phrase {
    proposalObjeText.filled(.text(name))
  }
  private static let proposalObjeText = Filling(
      ["Scenario: ", 0],
      ["Senario: ", 0],
      nil)
  package static func proposalInOneSentence(what: Phrase, changes: Phrase, freed: String, bound: String, gap: String) -> Phrase {
    proposalInOneSentenceText.filled(.phrase(what), .phrase(changes), .text(freed), .text(bound), .text(gap))
  }
  private static let proposalInOneSentenceText = Filling(
      [0, ": ", 1, " that together free ", 2, "; no set of them frees more than ", 3, " (gap ", 4, "%)."],
      [0, ": ", 1, " sydd gyda'i gilydd yn rhyddhau ", 2, "; y mwyaf y gall unrhyw set ohonynt ei ryddhau yw ", 3, " (bwlch ", 4, "%)."],
      nil)
  package static func proposalOfSeats(what: Phrase, changes: Phrase, released: Phrase, shared: Phrase, gap: String) -> Phrase {
    proposalOfSeatsText.filled(.phrase(what), .phrase(changes), .phrase(released), .phrase(shared), .text(gap))
  }
  private static let proposalOfSeatsText = Filling(
      [0, ": ", 1, " that together release ", 2, ", with ", 3, " meeting as one (gap ", 4, "%)."],
      [0, ": ", 1, " sydd gyda'i gilydd yn rhyddhau ", 2, "; yn cyfarfod fel un: ", 3, " (bwlch ", 4, "%)."],
      nil)
  package static func proposalOfNothing(what: Phrase) -> Phrase {
    proposalOfNothingText.filled(.phrase(what))
  }
  private static let proposalOfNothingText = Filling(
      [0, ": there is nothing to propose."],
      [0, ": nid oes dim i'w gynnig."],
      nil)
}
