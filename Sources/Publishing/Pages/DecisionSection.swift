internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// What reviewers said: on a finding's page, and over all findings on the page of changes.
struct DecisionSection {
  let context: SiteContext

  private var decisions: AppliedDecisions { context.content.decisions }

  /// The decision on one finding, with what has changed since it was taken.
  static func blocks(_ decision: AppliedDecision, _ wording: DecisionWording) -> [Block] {
    var state = RichText.tag(.state(of: decision), .other)
    if decision.endsSoon { state += " \(.tag(.endsSoon, .medium))" }
    var blocks: [Block] = [
      .heading("decision", .decisionHeading), .paragraph(state),
      .facts(facts(of: decision.record)),
    ]
    if let explanation = Phrase.explanation(of: decision.standing) {
      blocks.append(.paragraph(explanation))
    }
    if let former = decision.carriedFrom { blocks.append(.paragraph(.carriedFrom(former))) }
    let changes = wording.changes(since: decision)
    if !changes.isEmpty { blocks += [.paragraph(.changedSinceDecision), .list(changes)] }
    let ofRules = wording.changesOfRules(since: decision)
    if !ofRules.isEmpty { blocks += [.paragraph(.changedByRulesSince), .list(ofRules)] }
    return blocks
  }

  private static func facts(of record: DecisionRecord) -> [Fact] {
    var facts: [Fact] = []
    if !record.reason.isEmpty { facts.append(Fact(.reason, .written(record.reason))) }
    if !record.by.isEmpty { facts.append(Fact(.decidedBy, .written(record.by))) }
    if let date = record.date { facts.append(Fact(.date, .date(date))) }
    return facts + [
      Fact(.decidedUntil, record.until.map { .date($0) } ?? RichText(Phrase.forGood))
    ]
  }

  /// All decisions: how many, those a reviewer has to look at, and those that do not count.
  var overview: [Block] {
    let start = Block.heading("decisions", .decisionsHeading)
    guard !decisions.isEmpty else { return [start, .paragraph(.noDecision)] }
    return [start, .paragraph(.decisionsSummary(decisions))] + noticeable + problems
  }

  private var noticeable: [Block] {
    let wording = context.decisionWording
    let noticed = decisions.all.filter {
      $0.standing != .inForce || $0.endsSoon || $0.isCarriedOver || !$0.changedByRules.isEmpty
    }
    let columns = TableColumns<AppliedDecision>([
      TableColumns.Fact("finding", .finding) { .text(.finding($0.finding, title: nil)) },
      TableColumns.Fact("decision", .decision) { .phrase(.name(of: $0.record.state)) },
      TableColumns.Fact("standing", .standing) { .text(Self.standing(of: $0)) },
      TableColumns.Fact("until", .decidedUntil, .date) {
        $0.record.until.map { .date($0) } ?? .notApplicable
      },
      TableColumns.Fact("changes", .changedSinceDecision) { decision in
        let changes = wording.changes(since: decision)
        return changes.isEmpty ? .notApplicable : .text(RichText(changes, separator: "; "))
      },
    ])
    return table("decisions", .decisionsCaption, columns, noticed)
  }

  private static func standing(of decision: AppliedDecision) -> RichText {
    var parts = [RichText(.name(of: decision.standing))]
    if decision.endsSoon { parts.append(RichText(Phrase.endsSoon)) }
    if let former = decision.carriedFrom {
      parts.append("\(Phrase.carriedOver): \(.code(former))")
    } else if decision.isCarriedOver {
      parts.append(RichText(Phrase.carriedOver))
    }
    if !decision.changedByRules.isEmpty { parts.append(RichText(Phrase.changedByRules)) }
    return RichText(parts, separator: "; ")
  }

  /// Rows of a decision file that do not count, and why.
  private struct Problem: Sendable {
    let finding: String
    let rows: [DecisionRecord]
    let reason: Phrase
  }

  private var problems: [Block] {
    let landscape = context.landscape
    let all =
      decisions.contradictions.map {
        Problem(finding: $0.finding, rows: $0.rows, reason: .name(of: $0.problem))
      }
      + decisions.unattached.map { stray in
        Problem(
          finding: stray.record.finding, rows: [stray.record],
          reason: stray.isResolved
            ? .resolvedFinding : stray.nearest.map { .nearestFinding($0) } ?? .unknownFinding)
      }
    let columns = TableColumns<Problem>([
      TableColumns.Fact("finding", .findingID, .identifier) { .id($0.finding) },
      TableColumns.Fact("row", .fileAndLine) { problem in
        .text(
          RichText(
            problem.rows.map {
              .place(landscape.location(of: $0.origin, otherwise: "decisions.csv"))
            }, separator: "; "))
      },
      TableColumns.Fact("decision", .decision) {
        .text(RichText($0.rows.map { RichText(.name(of: $0.state)) }, separator: "; "))
      },
      TableColumns.Fact("reason", .reason) { .phrase($0.reason) },
    ])
    return table("decision-problems", .decisionProblemsCaption, columns, all)
  }

  private func table<Record>(
    _ name: String, _ caption: Phrase, _ columns: TableColumns<Record>, _ records: [Record]
  ) -> [Block] {
    guard !records.isEmpty else { return [] }
    let shown = records.prefix(PageBudget.list.mostRows)
    var block = TableBlock("t-" + name, columns.table(TableName(name), caption, of: shown))
    block.more = records.count - shown.count
    return [.table(block)]
  }
}
