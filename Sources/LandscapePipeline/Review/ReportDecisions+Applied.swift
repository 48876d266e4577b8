internal import LandscapeModel
package import Publishing
package import ReviewHistory

extension ReportDecisions {
  /// Decisions as the history applied them, in the words of both languages.
  ///
  /// - Parameter content: the report that they are shown in; names are those of its landscape.
  package init(_ decisions: AppliedDecisions, in content: ReportContent) {
    let names = SubjectNames(content.landscape)
    let notice = Int(content.settings.review.noticeDays)
    let today = content.landscape.asOf?.lastDay.number
    let applied = decisions.all.map { decision -> Applied in
      var changes: [Phrase] = []
      if !decision.joined.isEmpty { changes.append(.joined(names.list(decision.joined))) }
      if !decision.left.isEmpty { changes.append(.left(names.list(decision.left))) }
      changes += decision.differences.filter(\.isMaterial).map { EvidenceWording.phrase($0) }
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

  fileprivate static func joined(_ names: Phrase) -> Phrase {
    Phrase("joined since: \(names.english)", "wedi ymuno ers hynny: \(names.welsh)")
  }

  fileprivate static func left(_ names: Phrase) -> Phrase {
    Phrase("gone since: \(names.english)", "wedi mynd ers hynny: \(names.welsh)")
  }
}

/// Names of subjects that may not be in today's landscape: their id then says what they were.
private struct SubjectNames {
  private var names: [SubjectReference: Phrase] = [:]

  init(_ landscape: Landscape) {
    func keep(_ sort: SubjectReference.Sort, _ id: String, _ name: BilingualText) {
      names[SubjectReference(sort: sort, id: id)] = Phrase(
        name.form(in: .english).text, name.form(in: .welsh).text)
    }
    for record in landscape.partnerships { keep(.partnership, record.id, record.name) }
    for record in landscape.organisations { keep(.organisation, record.id, record.name) }
    for record in landscape.kinds { keep(.kind, record.id, record.name) }
    for record in landscape.areas { keep(.area, record.code, record.name) }
  }

  func list(_ subjects: [SubjectReference]) -> Phrase {
    let found = subjects.map { names[$0] ?? Phrase($0.id, $0.id) }
    return Phrase(
      found.map(\.english).joined(separator: "; "), found.map(\.welsh).joined(separator: "; "))
  }
}
