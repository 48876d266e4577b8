internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// The lists of findings, each by rank; the group that a finding is of is a filter.
struct FindingsPage {
  let context: SiteContext
  /// Which page of the list this is, from 1: a hundred findings each, twenty pages at most.
  let number: Int

  /// A table of the page: one list.
  private struct Part {
    let list: FindingList
    /// Whether it holds what reviewers rejected or said is done, of every list.
    var isDecided = false
    var findings: [Int]
  }

  var document: Document {
    var document = Document(.findings)
    document.windowTitle = .words(.findings, number: number)
    document.say(.findingsIntroduction, .lead)
    document.say(.changeIsLocal, .local)
    if number == 1 { document.add(overview) }
    document.add(.paged(list))
    return document
  }

  private var list: PagedBlock {
    let parts = parts
    let all = parts.indices.flatMap { part in parts[part].findings.map { (part, $0) } }
    return PagedBlock(
      rows: all.count, number: number, table: .findings, page: SitePage.findings,
      tablesBefore: context.findings.isEmpty ? 0 : 1
    ) { _, range, isWhole in
      var shown: [Part] = []
      var last: Int?
      for (place, finding) in all[range] {
        if last != place {
          var part = parts[place]
          part.findings = []
          shown.append(part)
        }
        last = place
        shown[shown.count - 1].findings.append(finding)
      }
      return blocks(shown, isWhole: isWhole)
    }
  }

  private var parts: [Part] {
    let findings = context.findings
    let decisions = context.content.decisions
    let decided = findings.indices.filter { decisions.isClosed(findings[$0].id) }
    let last =
      decided.isEmpty
      ? [] : [Part(list: .main, isDecided: true, findings: decided)]
    return FindingList.allCases.compactMap { list in
      let members = findings.indices.filter {
        findings[$0].list == list && !decisions.isClosed(findings[$0].id)
      }
      return members.isEmpty ? nil : Part(list: list, findings: members)
    } + last
  }

  /// Each part under its headings; filters hide those of which no row is left.
  private func blocks(_ parts: [Part], isWhole: Bool) -> [Block] {
    var blocks: [Block] = []
    var last: FindingList?
    for part in parts {
      if part.isDecided {
        blocks.append(.part(decided(part.findings)))
        continue
      }
      if part.list != last {
        blocks.append(.heading("list-" + part.list.rawValue, .name(of: part.list)))
        blocks.append(.paragraph(.explanation(of: part.list)))
      }
      last = part.list
      if part.list == .main { blocks.append(.facts(groups(of: part.findings))) }
      blocks.append(.part([table(of: part, isWhole: isWhole)]))
    }
    return blocks
  }

  private var overview: [Block] {
    let unseen = context.unseen.sentences.map { RichText($0) }
    guard !context.findings.isEmpty else {
      return [.paragraph(RichText(context.unseen.noFindings))]
        + (unseen.isEmpty ? [] : [.list(unseen)])
    }
    let decisions = context.content.decisions
    // The meaning stands below the name: a column of its own would be out of sight on a telephone.
    func row(_ name: Phrase, _ meaning: Phrase, _ count: Int) -> [DocumentTable.Cell] {
      [.text("\(.strong(name)): \(meaning)"), .count(count)]
    }
    var rows = FindingList.allCases.map { list in
      row(
        .name(of: list), .explanation(of: list),
        context.findings.count { $0.list == list && !decisions.isClosed($0.id) })
    }
    let decided = context.findings.count { decisions.isClosed($0.id) }
    if decided > 0 { rows.append(row(.decidedFindings, .decidedIntroduction, decided)) }
    return [
      .heading("overview", .overview),
      .table(
        TableBlock(
          "t-lists",
          DocumentTable(
            TableName("lists"), measure: .listsCaption,
            columns: [
              DocumentTable.Column("list", .list, .text),
              DocumentTable.Column("findings", .findings, .count),
            ], rows: rows))),
    ] + (context.unseen.blindRules > 0 ? [.list(unseen)] : [])
  }

  /// What reviewers rejected or said is done: marked, out of the lists, never dropped.
  private func decided(_ findings: [Int]) -> [Block] {
    let decisions = context.content.decisions
    func record(_ finding: Finding) -> DecisionRecord? { decisions[finding.id]?.record }
    let columns = context.findingColumns.choosing(["rank", "finding", "list"])
      .adding("decision", .decision) { finding in
        guard let decision = decisions[finding.id] else { return .notAvailable }
        let state = RichText.tag(.name(of: decision.record.state), .other)
        return .text(
          decision.endsSoon ? "\(state) \(.tag(.endsSoon, .medium))" : state)
      }
      .adding("by", .decidedBy) { .written(decisions[$0.id]?.record.by ?? "") }
      .adding("until", .decidedUntil, .date) {
        decisions[$0.id]?.record.until.map { .date($0) } ?? .phrase(.forGood)
      }
      .adding("reason", .reason) { .written(decisions[$0.id]?.record.reason ?? "") }
    var block = TableBlock(
      "t-decided",
      columns.table(.findings, .decidedCaption, of: findings.map { context.findings[$0] }))
    block.headingColumn = 1
    block.rowIDs = findings.map { context.rowID(of: .finding($0)) }
    return [
      .heading("list-decided", .decidedFindings), .paragraph(.decidedIntroduction), .table(block),
    ]
  }

  /// What each group holds that a finding of the table is of.
  private func groups(of findings: [Int]) -> [Fact] {
    FindingGroup.allCases.filter { group in
      findings.contains { context.findings[$0].group == group }
    }.map { Fact(.name(of: $0), RichText(.explanation(of: $0))) }
  }

  private func table(of part: Part, isWhole: Bool) -> Block {
    let isGap = part.list == .putRight
    var block = TableBlock(
      "t-" + part.list.rawValue,
      columns(of: part.list).table(
        .findings, .findingsOf(.name(of: part.list)),
        of: part.findings.map { context.findings[$0] },
        notes: isGap
          ? [.candidatesNote, .stabilityNote]
          : [.candidatesNote, .priorityNote, .stabilityNote]))
    block.headingColumn = 1
    block.rowIDs = part.findings.map { context.rowID(of: .finding($0)) }
    block.sorts = isWhole
    return .table(block)
  }

  private func columns(of list: FindingList) -> TableColumns<Finding> {
    let decisions = context.content.decisions
    let columns = context.findingColumns
    return columns.choosing(["rank"])
      .adding("finding", .finding) { finding in
        guard case .text(let title) = columns.cell("finding", of: finding) else {
          return .notAvailable
        }
        return .text(
          decisions[finding.id].map { "\(title) \(.tag(.state(of: $0), .other))" }
            ?? title)
      }
      // A list other than the main one is of one group.
      + TableColumns(
        list == .main
          ? [
            .init("group", .group, filter: "group") {
              .value(RichText(.name(of: $0.group)), key: $0.group.rawValue)
            }
          ] : [])
      + columns.choosing([
        "rule", "route", "route-full", list == .putRight ? "people" : "priority",
      ])
      .adding("rank-interval", .rankInterval, .number) {
        $0.stability.map { .text(.plain(Phrase.rankInterval(of: $0))) } ?? .notAvailable
      }
      + columns.choosing(["stability"])
  }
}
