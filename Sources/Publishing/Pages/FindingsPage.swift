internal import LandscapeModel
internal import Rationalisation

/// The lists of findings: the main list by group, each other list by rank.
struct FindingsPage {
  let context: SiteContext
  let language: Language

  /// A table of the page: one list, and in the main list one group.
  private struct Part {
    let list: FindingList
    let group: FindingGroup?
    /// Whether it holds what reviewers rejected or said is done, of every list.
    var isDecided = false
    var findings: [Int]
  }

  /// One page a hundred findings, twenty pages at most.
  func pages() -> [(SitePage, [UInt8])] {
    let list = list
    return (1...list.paging.pages).map { (.findings($0), bytes($0, list)) }
  }

  var list: SiteList {
    let parts = self.parts
    let all = parts.indices.flatMap { part in parts[part].findings.map { (part, $0) } }
    return SiteList(
      context: context, language: language, rows: all.count, download: "findings",
      page: { .findings($0) }, tablesBefore: context.findings.isEmpty ? 0 : 1,
      write: { page, range, isWhole in
        var shown: [(part: Int, findings: [Int])] = []
        for (part, finding) in all[range] {
          if shown.last?.part == part {
            shown[shown.count - 1].findings.append(finding)
          } else {
            shown.append((part, [finding]))
          }
        }
        write(
          shown.map { place, findings in
            var part = parts[place]
            part.findings = findings
            return part
          }, isWhole: isWhole, &page)
      })
  }

  private var parts: [Part] {
    let findings = context.findings
    let decisions = context.content.decisions
    let decided = findings.indices.filter { decisions.isClosed(findings[$0].id) }
    let last =
      decided.isEmpty
      ? [] : [Part(list: .main, group: nil, isDecided: true, findings: decided)]
    return FindingList.allCases.flatMap { list -> [Part] in
      let members = findings.indices.filter {
        findings[$0].list == list && !decisions.isClosed(findings[$0].id)
      }
      if list != .main {
        return members.isEmpty ? [] : [Part(list: list, group: nil, findings: members)]
      }
      return FindingGroup.allCases.compactMap { group in
        let ofGroup = members.filter { findings[$0].group == group }
        return ofGroup.isEmpty ? nil : Part(list: list, group: group, findings: ofGroup)
      }
    } + last
  }

  private func bytes(_ number: Int, _ list: SiteList) -> [UInt8] {
    PageFrame(context: context, language: language, page: .findings(number)).bytes(
      heading: .phrase(.findings),
      titleText: TitleText(
        .findings, in: language, number: number, landscape: context.landscape)
    ) { page in
      page.paragraph(.findingsIntroduction, .lead)
      page.paragraph(.changeIsLocal, .local)
      if number == 1 { overview(&page) }
      list.write(number, &page)
    }
  }

  /// Each part under its headings; filters hide those of which no row is left.
  private func write(_ parts: [Part], isWhole: Bool, _ page: inout PageWriter) {
    var last: FindingList?
    for part in parts {
      if part.isDecided {
        page.element(.div, .class(.part)) { decided(part.findings, &$0) }
        continue
      }
      if part.list != last {
        page.heading(.h2, id: "list-" + part.list.rawValue, .name(of: part.list))
        page.paragraph(.explanation(of: part.list))
      }
      last = part.list
      page.element(.div, .class(.part)) { write(part, isWhole: isWhole, &$0) }
    }
  }

  private func overview(_ page: inout PageWriter) {
    guard !context.findings.isEmpty else {
      page.paragraph(.noFindings)
      return
    }
    page.heading(.h2, id: "overview", .overview)
    page.table(
      id: "t-lists", caption: .listsCaption,
      columns: [.text(.list), .number(.findings)]
    ) { page in
      for list in FindingList.allCases {
        page.row { page in
          page.rowHeading { $0.explained(.name(of: list), .explanation(of: list)) }
          page.number(
            context.findings.count {
              $0.list == list && !context.content.decisions.isClosed($0.id)
            })
        }
      }
      let decided = context.findings.count { context.content.decisions.isClosed($0.id) }
      if decided > 0 {
        page.row { page in
          page.rowHeading { $0.explained(.decidedFindings, .decidedIntroduction) }
          page.number(decided)
        }
      }
    }
  }

  /// What reviewers rejected or said is done: marked, out of the lists, never dropped.
  private func decided(_ findings: [Int], _ page: inout PageWriter) {
    page.heading(.h2, id: "list-decided", .decidedFindings)
    page.paragraph(.decidedIntroduction)
    page.table(
      id: "t-decided", caption: .decidedCaption,
      columns: [
        .number(.rank), .text(.finding), .text(.list), .text(.decision), .text(.decidedBy),
        .text(.decidedUntil), .text(.reason),
      ], download: "findings"
    ) { page in
      for index in findings {
        let finding = context.findings[index]
        guard let decision = context.content.decisions[finding.id] else { continue }
        let record = decision.record
        page.row(id: context.paths.slug(of: .finding(index))) { page in
          page.number(finding.rank)
          page.rowHeading { $0.finding(index) }
          page.cell(.name(of: finding.list))
          page.cell { page in
            page.tag(.name(of: record.state), .tagOther)
            if decision.endsSoon {
              page.space()
              page.tag(.endsSoon, .tagMedium)
            }
          }
          page.cell(catalogue: record.by)
          page.cell(record.until.map { DateWording.phrase($0) } ?? .forGood)
          page.cell(catalogue: record.reason)
        }
      }
    }
  }

  private func write(_ part: Part, isWhole: Bool, _ page: inout PageWriter) {
    var id = part.list.rawValue
    if let group = part.group {
      id += "-" + group.rawValue
      page.heading(.h3, id: "group-" + group.rawValue, .name(of: group))
      page.paragraph(.explanation(of: group))
    }
    let isGap = part.list == .putRight
    page.table(
      id: "t-" + id, caption: .findingsOf(part.group.map { .name(of: $0) } ?? .name(of: part.list)),
      columns: [
        .number(.rank), .text(.finding), .text(.rule), .text(.firstRoute), .text(.fullRoute),
        .number(isGap ? .peopleAffected : .priority), .number(.rankInterval), .number(.stability),
      ],
      notes: isGap
        ? [.candidatesNote, .stabilityNote] : [.candidatesNote, .priorityNote, .stabilityNote],
      download: "findings", sorts: isWhole
    ) { page in
      for index in part.findings {
        let finding = context.findings[index]
        page.row(id: context.paths.slug(of: .finding(index))) { page in
          page.number(finding.rank)
          page.rowHeading { page in
            page.finding(index)
            if let decision = context.content.decisions[finding.id] {
              page.space()
              page.tag(.state(of: decision), .tagOther)
            }
          }
          page.element(.td, .column("rule"), .key(finding.rule.rawValue)) { page in
            page.link(
              to: .method, fragment: "rule-" + finding.rule.rawValue,
              text: .name(of: finding.rule))
          }
          page.cell(
            .name(of: finding.routes.first), column: "first", key: finding.routes.first.rawValue)
          page.cell(
            .name(of: finding.routes.full), column: "full", key: finding.routes.full.rawValue)
          if isGap {
            page.number(Numerals.fixed(finding.priority.peopleAffected, places: 0))
          } else {
            page.priority(of: finding)
          }
          if let stability = finding.stability {
            page.number(Phrase.rankInterval(of: stability))
            page.number(Numerals.percent(stability.share))
          } else {
            page.number(nil, or: .notAvailable)
            page.number(nil, or: .notAvailable)
          }
        }
      }
    }
  }
}

extension PageWriter {
  /// A name and below it what it means: a column of its own would be out of sight on a telephone.
  fileprivate mutating func explained(_ name: Phrase, _ meaning: Phrase) {
    element(.strong, text: name)
    plain(": ")
    text(meaning)
  }
}
