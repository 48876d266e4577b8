internal import LandscapeModel
package import Review

// What reviewers said of findings, and what stands of it.

extension Phrase {
  static let decisionHeading = Phrase("What reviewers decided", "Yr hyn a benderfynodd adolygwyr")
  static let decisionsHeading = Phrase("Decisions", "Penderfyniadau")
  static let decisionsCaption = Phrase(
    "Decisions that ended, end soon, were carried over or are open again",
    "Penderfyniadau a ddaeth i ben, sy'n dod i ben yn fuan, a gariwyd drosodd neu sy'n agored eto")
  static let decisionProblemsCaption = Phrase(
    "Decisions that do not count", "Penderfyniadau nad ydynt yn cyfrif")
  static let noDecision = Phrase(
    "The catalogue has no decision on a finding.",
    "Nid oes gan y catalog benderfyniad ar ganfyddiad.")
  static let decidedFindings = Phrase("Decided", "Penderfynwyd")
  static let decidedCaption = Phrase(
    "Findings that reviewers rejected or that are done",
    "Canfyddiadau a wrthododd adolygwyr neu sydd wedi'u gwneud")
  static let decidedIntroduction = Phrase(
    "Marked, not dropped: each keeps its page and rank, and comes back when its decision ends or the evidence changes materially.",
    "Wedi'u marcio, nid wedi'u dileu: mae pob un yn cadw ei dudalen a'i safle, ac yn dod yn ôl pan ddaw ei benderfyniad i ben neu pan fydd y dystiolaeth yn newid yn sylweddol."
  )
  static let decision = Phrase("Decision", "Penderfyniad")
  static let decidedBy = Phrase("By", "Gan")
  static let decidedUntil = Phrase("Until", "Hyd at")
  static let forGood = Phrase("For good", "Am byth")
  static let standing = Phrase("Standing", "Statws")
  static let endsSoon = Phrase("Ends soon", "Yn dod i ben yn fuan")
  static let carriedOver = Phrase("Carried over", "Wedi'i gario drosodd")
  static let changedSinceDecision = Phrase(
    "What has changed since the decision", "Yr hyn sydd wedi newid ers y penderfyniad")
  static let resolvedFinding = Phrase(
    "The finding is resolved", "Mae'r canfyddiad wedi'i ddatrys")
  static let unknownFinding = Phrase(
    "No finding has this id", "Nid oes gan unrhyw ganfyddiad y dynodydd hwn")
  static func nearestFinding(_ id: String) -> Phrase {
    Phrase(
      "No finding has this id; the nearest is \(id)",
      "Nid oes canfyddiad â'r dynodydd hwn; yr agosaf yw \(id)")
  }

  static func name(of standing: DecisionStanding) -> Phrase {
    switch standing {
    case .inForce: Phrase("In force", "Mewn grym")
    case .expired: Phrase("Ended", "Wedi dod i ben")
    case .reopened: Phrase("Open again", "Yn agored eto")
    }
  }

  /// The state of a decision, with its standing where it does not count: `Rejected (ended)`.
  static func state(of decision: AppliedDecision) -> Phrase {
    let state = name(of: decision.record.state)
    guard decision.standing != .inForce else { return state }
    let standing = name(of: decision.standing)
    return Phrase(
      state.english + " (" + standing.english.lowercased() + ")",
      state.welsh + " (" + standing.welsh.lowercased() + ")")
  }

  /// State, who, when and until when, in one line; the reason is the catalogue's own text.
  static func sentence(_ decision: AppliedDecision) -> Phrase {
    func text(_ language: Language) -> String {
      let record = decision.record
      var parts = [state(of: decision)(language)]
      if !record.by.isEmpty { parts.append(record.by) }
      if let date = record.date { parts.append(DateWording.text(date, in: language)) }
      if let until = record.until {
        parts.append(
          decidedUntil(language).lowercased() + " " + DateWording.text(until, in: language))
      }
      if !record.reason.isEmpty { parts.append(record.reason) }
      return parts.joined(separator: "; ")
    }
    return Phrase(text(.english), text(.welsh))
  }

  /// Why rows of `decisions.csv` do not count.
  package static func name(of problem: ContradictoryDecisions.Problem) -> Phrase {
    switch problem {
    case .differentStates:
      Phrase(
        "rows of one day say different things; none of them counts",
        "mae rhesi'r un diwrnod yn dweud pethau gwahanol; nid oes yr un yn cyfrif")
    case .endsBeforeItBegins:
      Phrase(
        "it ends before it begins; it does not count",
        "mae'n dod i ben cyn iddo ddechrau; nid yw'n cyfrif")
    }
  }

  /// What the decision names, where the finding has another id today.
  static func carriedFrom(_ id: String) -> Phrase {
    Phrase(
      "Taken on \(id) and carried over: less than half of the subjects have changed.",
      "Gwnaed ar \(id) a'i gario drosodd: mae llai na hanner y pynciau wedi newid.")
  }

  /// Why a decision on this finding does not count today.
  static func explanation(of standing: DecisionStanding) -> Phrase? {
    switch standing {
    case .inForce: nil
    case .expired:
      Phrase(
        "Its last day has passed, so that the finding is open again.",
        "Mae ei ddiwrnod olaf wedi mynd heibio, felly mae'r canfyddiad yn agored eto.")
    case .reopened:
      Phrase(
        "The evidence is materially other than it was, so that the finding is open again.",
        "Mae'r dystiolaeth yn sylweddol wahanol i'r hyn ydoedd, felly mae'r canfyddiad yn agored eto."
      )
    }
  }

  /// How many findings of the main list are decided and where they are.
  static func closedFindings(_ rejected: Int, _ done: Int) -> Phrase {
    Phrase(
      "Not among them, because reviewers decided: \(Numerals.grouped(rejected)) rejected, \(Numerals.grouped(done)) done.",
      "Heb fod yn eu plith, am fod adolygwyr wedi penderfynu: \(Numerals.grouped(rejected)) wedi'u gwrthod, \(Numerals.grouped(done)) wedi'u gwneud."
    )
  }

  /// The decisions in one sentence.
  package static func decisionsSummary(_ decisions: AppliedDecisions) -> Phrase {
    let inForce = Numerals.grouped(decisions.all(.inForce).count)
    let expired = Numerals.grouped(decisions.all(.expired).count)
    let reopened = Numerals.grouped(decisions.all(.reopened).count)
    let carried = Numerals.grouped(decisions.all.count { $0.isCarriedOver })
    let soon = Numerals.grouped(decisions.all.count { $0.endsSoon })
    let problems = Numerals.grouped(decisions.contradictions.count + decisions.unattached.count)
    return Phrase(
      "Decisions in force: \(inForce), of which \(carried) carried over and \(soon) ending soon; ended: \(expired); open again because the evidence changed: \(reopened); not counted: \(problems).",
      "Penderfyniadau mewn grym: \(inForce), gan gynnwys \(carried) wedi'u cario drosodd a \(soon) yn dod i ben yn fuan; wedi dod i ben: \(expired); yn agored eto am fod y dystiolaeth wedi newid: \(reopened); heb eu cyfrif: \(problems)."
    )
  }

  static let vanishedHeading = Phrase(
    "This finding is no longer made", "Ni wneir y canfyddiad hwn mwyach")

  /// Since which run a finding was not found.
  static func vanished(_ finding: VanishedFinding) -> Phrase {
    func text(_ language: Language, _ start: String, _ end: String) -> String {
      let date = finding.asOf.map { " (" + DateWording.text($0, in: language) + ")" } ?? ""
      return start + finding.run + date + end
    }
    return Phrase(
      text(.english, "Not found since run ", "."), text(.welsh, "Heb ei ganfod ers rhediad ", "."))
  }

  /// How many findings that went earlier have no page, and where they are.
  static func vanishedWithoutPage(_ others: Int, kept: Int) -> Phrase {
    let (others, kept) = (Numerals.grouped(others), Numerals.grouped(kept))
    return Phrase(
      "Of the findings that are no longer made the last \(kept) to go keep a page; not kept of those that went earlier: \(others). They are in the reports of their own runs.",
      "O'r canfyddiadau na wneir mwyach, mae'r \(kept) diwethaf i fynd yn cadw tudalen; heb dudalen o'r rhai a aeth ynghynt: \(others). Maent yn adroddiadau eu rhediadau eu hunain."
    )
  }

  static let countedThenAndNow = Phrase("What is counted", "Yr hyn a gyfrifir")
  static let countedCaption = Phrase(
    "Numbers that differ, then and now", "Rhifau sy'n wahanol, bryd hynny a nawr")
  static let then = Phrase("Then", "Bryd hynny")
  static let now = Phrase("Now", "Nawr")
  static let changesCaption = Phrase(
    "What has changed since the last review", "Beth sydd wedi newid ers yr adolygiad diwethaf")
  static let subjectOfChange = Phrase("About", "Ynghylch")
  static let aNumber = Phrase("Number", "Rhif")
}
