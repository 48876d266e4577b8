internal import LandscapeModel
package import Publishing
package import Review

extension ReportDecisions {
  /// Decisions as the history applied them, in the words of both languages.
  ///
  /// - Parameter content: the report that they are shown in; names are those of its landscape.
  package init(_ decisions: AppliedDecisions, in content: ReportContent) {
    let names = RecordNames(content.landscape, isLinked: true)
    let notice = content.settings.review.noticeDays
    let today = content.landscape.asOf?.lastDay.number
    let applied = decisions.all.map { decision -> Applied in
      var changes: [RichText] = []
      if !decision.joined.isEmpty {
        changes.append(RichText(Self.joinedSince, names.list(decision.joined)))
      }
      if !decision.left.isEmpty {
        changes.append(RichText(Self.goneSince, names.list(decision.left)))
      }
      changes += decision.differences.filter(\.isMaterial).map {
        RichText(EvidenceWording.phrase($0))
      }
      var endsSoon = false
      if let today, let until = decision.record.until, decision.standing == .inForce {
        endsSoon = until.lastDay.number - today <= notice
      }
      return Applied(
        finding: decision.finding, record: decision.record,
        standing: Standing(decision.standing), carriedFrom: decision.carriedFrom,
        changes: changes, endsSoon: endsSoon)
    }
    self.init(
      applied,
      contradictions: decisions.contradictions.map {
        Contradiction(finding: $0.finding, problem: .problem($0.problem), rows: $0.rows)
      },
      unattached: decisions.unattached.map {
        Unattached(record: $0.record, isResolved: $0.isResolved, nearest: $0.nearest)
      })
  }

  private static let joinedSince = Template("joined since: {0}", "wedi ymuno ers hynny: {0}")
  private static let goneSince = Template("gone since: {0}", "wedi mynd ers hynny: {0}")
}

extension ReportDecisions.Standing {
  fileprivate init(_ standing: DecisionStanding) {
    self =
      switch standing {
      case .inForce: .inForce
      case .expired: .expired
      case .reopened: .reopened
      }
  }
}

extension Phrase {
  fileprivate static func problem(_ problem: ContradictoryDecisions.Problem) -> Phrase {
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
}
