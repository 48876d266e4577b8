package import LandscapeModel

/// Findings that are one conversation: what the national page ranks.
///
/// "The safety partnership sits wholly on the services board" is one question of nine counties. A finding of
/// the main list belongs to exactly one, and keeps its own page, id and place.
package struct Question: Sendable {
  package let topic: QuestionTopic
  /// `question.kinds.a.b`, `question.footprint.W11000028`, in a catalogue of several nations with that of the nation behind it
  /// where its subjects do not tell: of what it is about and not of the rule that finds it, so
  /// that it is the same tomorrow.
  package let id: String
  /// The nation whose question it is, in a catalogue of several; else -1, also of what stands across them.
  package let nation: NationIndex
  /// The rule with most of its open findings, ties by precedence: it makes the heading.
  package let rule: Rule
  /// Its findings that are open, as indices into `Findings.all`, by rank.
  package let findings: [Int]
  /// Those that reviewers rejected or said are done, by rank: they count for nothing.
  package let closed: [Int]
  /// Sum of the priorities ÷ √(number of open findings): four equal findings count as two. 0 where none is open.
  package let score: Double
  /// Meeting-days a year that its open findings would free together: of findings that share a body the most that one of them
  /// frees.
  package let freedMeetingDays: Double
  /// Kinds of the bodies its findings are about, ascending.
  package let kinds: [KindIndex]
  /// Kinds of the bodies of those of its findings that `rule` found, ascending: whom the heading asks.
  package let askedKinds: [KindIndex]
  /// Where it stands: the footprint each finding is about, or its outer body's, else the smallest of its bodies';
  /// ascending.
  package let areas: [FootprintIndex]
  /// How many people live where it stands, each once; `nil` where the catalogue does not say of all of it.
  package let people: Int?
  /// Where it is done otherwise already: the precedents of its findings, each once, by the rank of the finding.
  package let precedents: [Precedent]
  /// What could be done, one for each route that a finding's whole change takes, easiest first.
  package let actions: [Action]
  /// From 1.
  package internal(set) var rank = 0

  /// What could be done on one route.
  package struct Action: Sendable {
    package let route: Route
    /// The rule that suggests it: of the findings on the route, the one with most.
    package let rule: Rule
    /// Open findings whose whole change takes the route, by rank.
    package let findings: [Int]

    /// The same of some of its findings; `nil` where none is among them.
    package func among(_ isCounted: (Int) -> Bool) -> Action? {
      let own = findings.filter(isCounted)
      return own.isEmpty ? nil : Action(route: route, rule: rule, findings: own)
    }
  }

  /// Whether something of it is still to be talked about.
  package var isOpen: Bool { !findings.isEmpty }

  /// All findings it covers today, open ones first.
  package var members: [Int] { findings + closed }
}

/// What a question is about, and so its identity.
package enum QuestionTopic: Hashable, Sendable {
  /// Kinds that meet in the same way wherever they do, ascending.
  case kinds([KindIndex])
  /// Bodies of kinds that stand for no one thing, ascending: unlike bodies never fold.
  case bodies([PartnershipIndex])
  /// A footprint that several kinds could share.
  case footprint(FootprintIndex)
  /// Boards of one area that each assess and plan for the same people.
  case plans
  /// Kinds on footprints that would change, ascending.
  case moved([KindIndex])
}

/// How a finding goes into a question.
package enum QuestionAnchor: Sendable {
  /// By the kinds of its bodies where each stands for one thing, else by the bodies themselves.
  case bodies
  case footprint(FootprintIndex)
  case plans
  /// By the kinds of these bodies, whose footprint would change.
  case moved([PartnershipIndex])
}

extension Findings {
  /// The questions of the main list: open ones first, greatest score first, then by id in byte order.
  /// - Parameter isClosed: whether reviewers rejected a finding of this id or said that it is done.
  /// - Complexity: O(findings × log findings + sets of kinds²).
  package func questions(
    in landscape: Landscape, isClosed: (String) -> Bool = { _ in false }
  ) -> [Question] {
    QuestionList(findings: all, closed: all.map { isClosed($0.id) }, landscape: landscape).questions
  }
}
