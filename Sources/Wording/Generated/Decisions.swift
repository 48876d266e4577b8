// Made from the catalogues of 'decisions' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let decisionHeading = Phrase(
    "What reviewers decided",
    "Yr hyn a benderfynodd adolygwyr",
    nil)
  package static let decisionsHeading = Phrase(
    "Decisions",
    "Penderfyniadau",
    nil)
  package static let decisionsCaption = Phrase(
    "Decisions that ended, end soon, were carried over or are open again",
    "Penderfyniadau a ddaeth i ben, sy'n dod i ben yn fuan, a gariwyd drosodd neu sy'n agored eto",
    nil)
  package static let decisionProblemsCaption = Phrase(
    "Decisions that do not count",
    "Penderfyniadau nad ydynt yn cyfrif",
    nil)
  package static let noDecision = Phrase(
    "The catalogue has no decision on a finding.",
    "Nid oes gan y catalog benderfyniad ar ganfyddiad.",
    nil)
  package static let decidedFindings = Phrase(
    "Decided",
    "Penderfynwyd",
    nil)
  package static let decidedCaption = Phrase(
    "Findings that reviewers rejected or that are done",
    "Canfyddiadau a wrthododd adolygwyr neu sydd wedi'u gwneud",
    nil)
  package static let decidedIntroduction = Phrase(
    "Marked, not dropped: each keeps its page and rank, and comes back when its decision ends or the evidence changes materially.",
    "Wedi'u marcio, nid wedi'u dileu: mae pob un yn cadw ei dudalen a'i safle, ac yn dod yn ôl pan ddaw ei benderfyniad i ben neu pan fydd y dystiolaeth yn newid yn sylweddol.",
    nil)
  package static let decision = Phrase(
    "Decision",
    "Penderfyniad",
    nil)
  package static let decidedBy = Phrase(
    "By",
    "Gan",
    nil)
  package static let decidedUntil = Phrase(
    "Until",
    "Hyd at",
    nil)
  package static let forGood = Phrase(
    "For good",
    "Heb ddyddiad gorffen",
    nil)
  package static let standing = Phrase(
    "Standing",
    "Statws",
    nil)
  package static let endsSoon = Phrase(
    "Ends soon",
    "Yn dod i ben yn fuan",
    nil)
  package static let carriedOver = Phrase(
    "Carried over",
    "Wedi'i gario drosodd",
    nil)
  package static let changedSinceDecision = Phrase(
    "What has changed since the decision",
    "Yr hyn sydd wedi newid ers y penderfyniad",
    nil)
  package static let resolvedFinding = Phrase(
    "The finding is resolved",
    "Mae'r canfyddiad wedi'i ddatrys",
    nil)
  package static let unknownFinding = Phrase(
    "No finding has this id",
    "Nid oes gan unrhyw ganfyddiad y dynodydd hwn",
    nil)
  package static let decisionStandingInForce = Phrase(
    "In force",
    "Mewn grym",
    nil)
  package static let decisionStandingExpired = Phrase(
    "Ended",
    "Wedi dod i ben",
    nil)
  package static let decisionStandingReopened = Phrase(
    "Open again",
    "Yn agored eto",
    nil)
  package static let contradictoryDecisionsDifferentStates = Phrase(
    "rows of one day say different things; none of them counts",
    "mae rhesi'r un diwrnod yn dweud pethau gwahanol; nid oes yr un yn cyfrif",
    nil)
  package static let contradictoryDecisionsEndsBeforeItBegins = Phrase(
    "it ends before it begins; it does not count",
    "mae'n dod i ben cyn iddo ddechrau; nid yw'n cyfrif",
    nil)
  package static let decisionStandingExplanationExpired = Phrase(
    "Its last day has passed, so that the finding is open again.",
    "Mae ei ddiwrnod olaf wedi mynd heibio, felly mae'r canfyddiad yn agored eto.",
    nil)
  package static let decisionStandingExplanationReopened = Phrase(
    "The evidence is materially other than it was, so that the finding is open again.",
    "Mae'r dystiolaeth yn sylweddol wahanol i'r hyn ydoedd, ac felly mae'r canfyddiad yn agored eto.",
    nil)
  package static let vanishedHeading = Phrase(
    "This finding is no longer made",
    "Ni wneir y canfyddiad hwn mwyach",
    nil)
  package static let countedThenAndNow = Phrase(
    "What is counted",
    "Yr hyn a gyfrifir",
    nil)
  package static let countedCaption = Phrase(
    "Numbers that differ, then and now",
    "Rhifau sy'n wahanol, bryd hynny a nawr",
    nil)
  package static let then = Phrase(
    "Then",
    "Bryd hynny",
    nil)
  package static let now = Phrase(
    "Now",
    "Nawr",
    nil)
  package static let changesCaption = Phrase(
    "What has changed since the last review",
    "Beth sydd wedi newid ers yr adolygiad diwethaf",
    nil)
  package static let subjectOfChange = Phrase(
    "About",
    "Ynghylch",
    nil)
  package static let aNumber = Phrase(
    "Number",
    "Nifer",
    nil)
  package static let changedByRulesSince = Phrase(
    "Since the decision the rule counts otherwise. This is not a change of the bodies, and the decision stands:",
    "Ers y penderfyniad mae'r rheol yn cyfrif yn wahanol. Nid newid yn y cyrff yw hyn, ac erys y penderfyniad:",
    nil)
  package static let changedByRules = Phrase(
    "Changed by the rules",
    "Newidiwyd gan y rheolau",
    nil)
  package static let vanishedBodies = Phrase(
    "What became of its bodies",
    "Beth ddigwyddodd i'w gyrff",
    nil)
  package static let vanishedByChange = Phrase(
    "What it was about has changed: that is progress since the last review.",
    "Mae'r hyn yr oedd yn ymwneud ag ef wedi newid: mae hynny'n gynnydd ers yr adolygiad diwethaf.",
    nil)
  package static let vanishedGoesOn = Phrase(
    "What it was about is told by another finding now:",
    "Mae canfyddiad arall yn sôn am hyn bellach:",
    nil)
}

extension Words {
  package static func nearestFinding(id: String) -> Phrase {
    nearestFindingText.filled(.text(id))
  }
  private static let nearestFindingText = Filling(
      ["No finding has this id; the nearest is ", 0],
      ["Nid oes canfyddiad â'r dynodydd hwn; yr agosaf yw ", 0],
      nil)
  package static func carriedFrom(id: String) -> Phrase {
    carriedFromText.filled(.text(id))
  }
  private static let carriedFromText = Filling(
      ["Taken on ", 0, " and carried over: less than half of the subjects have changed."],
      ["Gwnaed ynghylch ", 0, " a'i gario drosodd: mae llai na hanner y cyrff dan sylw wedi newid."],
      nil)
  package static func closedFindings(rejected: Int, done: Int) -> Phrase {
    closedFindingsText.filled(.number(rejected), .number(done))
  }
  private static let closedFindingsText = Filling(
      ["Not among them, because reviewers decided: ", 0, " rejected, ", 1, " done."],
      ["Heb fod yn eu plith, am fod adolygwyr wedi penderfynu – gwrthodwyd: ", 0, "; gwnaed: ", 1, "."],
      nil)
  package static func decisionsSummary(inForce: String, carried: String, soon: String, expired: String, reopened: String, problems: String) -> Phrase {
    decisionsSummaryText.filled(.text(inForce), .text(carried), .text(soon), .text(expired), .text(reopened), .text(problems))
  }
  private static let decisionsSummaryText = Filling(
      ["Decisions in force: ", 0, ", of which ", 1, " carried over and ", 2, " ending soon; ended: ", 3, "; open again because the evidence changed: ", 4, "; not counted: ", 5, "."],
      ["Penderfyniadau mewn grym: ", 0, " (wedi'u cario drosodd: ", 1, "; yn dod i ben yn fuan: ", 2, "); wedi dod i ben: ", 3, "; yn agored eto am fod y dystiolaeth wedi newid: ", 4, "; heb eu cyfrif: ", 5, "."],
      nil)
  package static func vanishedWithoutPage(kept: String, others: String) -> Phrase {
    vanishedWithoutPageText.filled(.text(kept), .text(others))
  }
  private static let vanishedWithoutPageText = Filling(
      ["Of the findings that are no longer made the last ", 0, " to go keep a page; not kept of those that went earlier: ", 1, ". They are in the reports of their own runs."],
      ["O'r canfyddiadau na wneir mwyach, mae'r ", 0, " diwethaf i fynd yn cadw tudalen; heb dudalen o'r rhai a aeth ynghynt: ", 1, ". Maent yn adroddiadau eu rhediadau eu hunain."],
      nil)
  package static func vanishedSince(run: String) -> Phrase {
    vanishedSinceText.filled(.text(run))
  }
  private static let vanishedSinceText = Filling(
      ["Not found since run ", 0, "."],
      ["Heb ei ganfod ers rhediad ", 0, "."],
      nil)
  package static func vanishedSinceAt(run: String, date: Phrase) -> Phrase {
    vanishedSinceAtText.filled(.text(run), .phrase(date))
  }
  private static let vanishedSinceAtText = Filling(
      ["Not found since run ", 0, " (", 1, ")."],
      ["Heb ei ganfod ers rhediad ", 0, " (", 1, ")."],
      nil)
}
