internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The list of partnerships, in the order of the alphabet.
struct PartnershipsPage {
  let context: SiteContext
  let language: Language

  func pages() -> [(SitePage, [UInt8])] {
    (1...list.paging.pages).map { (.partnerships($0), bytes($0)) }
  }

  var list: SiteList {
    SiteList(
      context: context, language: language, rows: context.landscape.partnerships.count,
      download: "landscape", page: { .partnerships($0) },
      write: { table($1, isWhole: $2, &$0) })
  }

  private func table(_ range: Range<Int>, isWhole: Bool, _ page: inout PageWriter) {
    page.table(
      id: "t-partnerships", caption: .landscapeCaption,
      columns: [
        .text(.partnership), .text(.kind), .text(.scale), .text(.basis), .text(.footprint),
        .number(.members), .number(.findings),
      ], download: "landscape", sorts: isWhole
    ) { page in
      for index in page.orders.partnerships[range] { row(PartnershipIndex(index), &page) }
    }
  }

  private func bytes(_ number: Int) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .partnerships(number)).bytes(
      heading: .phrase(.partnerships),
      titleText: TitleText(.partnerships, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(.partnershipsIntroduction(landscape.partnerships.count), .lead)
      list.write(number, &page)
    }
  }

  private func row(_ index: PartnershipIndex, _ page: inout PageWriter) {
    let landscape = context.landscape
    let record = landscape.partnerships[Int(index)]
    let kind = landscape.kind(of: index)
    page.row(id: context.paths.slug(of: .partnership(index))) { page in
      page.rowHeading { $0.partnership(index) }
      page.element(.td, .column("kind"), .key(kind.id)) { $0.kind(record.kind) }
      page.cell(record.scale ?? kind.defaultScale, column: "scale") { .name(of: $0) }
      page.cell(record.basis ?? kind.basis, column: "basis") { .name(of: $0) }
      page.cell { $0.footprint(landscape.footprints.ofPartnership[Int(index)]) }
      page.number(context.content.graph.incidence.members.range(of: Int(index)).count)
      page.number(context.involvement.ofPartnership.range(of: Int(index)).count)
    }
  }
}

/// A page a partnership: what it is, who sits on it, what it overlaps and what is found of it.
struct PartnershipPage {
  let context: SiteContext
  let language: Language
  let index: PartnershipIndex

  /// As many as the weight of a page about one subject allows (W1).
  private static let shownChildren = 100

  private var landscape: Landscape { context.landscape }
  private var record: Partnership { landscape.partnerships[Int(index)] }

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .partnership(index)).bytes(
      heading: .name(record.name),
      titleText: TitleText(
        record.name, .partnership, id: record.id, in: language, landscape: landscape)
    ) { page in
      facts(&page)
      page.findingsTable(
        context.involvement.ofPartnership[index].map(Int.init), id: "findings",
        heading: .findingsAboutIt)
      members(&page)
      neighbours(&page)
      EvidenceSection(context: context).write(context.evidenceSubjects.rows(of: [index]), &page)
      let actions = ActionSection(context: context)
      actions.write(actions.rows(of: [index]), about: actions.subjects(of: [index]), &page)
      page.heading(.h2, id: "input", .whereItComesFrom)
      page.element(.p) { page in
        page.origin(record.origin)
        if !record.source.isEmpty {
          page.plain(" · ")
          page.catalogueText(record.source)
        }
      }
    }
  }

  private func facts(_ page: inout PageWriter) {
    let kind = landscape.kinds[Int(record.kind)]
    page.element(.dl) { page in
      page.term(.kind) { $0.kind(record.kind) }
      page.term(.function) { $0.text(.name(of: kind.function)) }
      page.term(.scale) { page in
        page.text((record.scale ?? kind.defaultScale).map { .name(of: $0) } ?? .notRecorded)
      }
      page.term(.basis) { page in
        page.text((record.basis ?? kind.basis).map { .name(of: $0) } ?? .notRecorded)
      }
      if !record.legislation.isEmpty {
        page.term(.legislation) { $0.catalogueText(record.legislation) }
      }
      page.term(.footprint) { page in
        page.footprint(landscape.footprints.ofPartnership[Int(index)])
      }
      page.term(.remits) { page in
        page.list(record.remits) { $0.name($0.landscape.remits[Int($1)].name) }
      }
      if !record.remitText.isEmpty {
        page.term(.purpose) { $0.catalogueText(record.remitText) }
      }
      if let established = record.established {
        page.term(.established) { $0.plain(DateWording.text(established, in: language)) }
      }
      if let parent = record.parent {
        page.term(.parent) { page in
          switch parent {
          case .active(let parent): page.partnership(parent)
          case .inactive(let id):
            page.element(.code) { $0.plain(id) }
            page.space()
            page.text(.notActive)
          }
        }
      }
      let children = page.orders.sorted(
        partnerships: context.childrenOfPartnership[index])
      if !children.isEmpty {
        page.term(.subgroups) { page in
          page.list(children.prefix(Self.shownChildren)) { $0.partnership($1) }
          let more = children.count - Self.shownChildren
          if more > 0 { page.text(.andMore(more)) }
        }
      }
      page.term(.host) { $0.named(record.host) }
      page.term(.chair) { $0.named(record.chair ?? chairByRole) }
      page.term(.meetingsPerYear) { page in
        if let meetings = record.meetingsPerYear {
          page.plain(Numerals.amount(meetings))
        } else {
          page.text(.notRecorded)
        }
      }
      page.term(.plans) { $0.list(record.plans) { $0.catalogueText($1) } }
      page.term(.needsAssessments) { page in
        page.list(record.needsAssessments) { $0.catalogueText($1) }
      }
      page.term(.scrutiny) { $0.text(.name(of: record.scrutiny)) }
      page.term(.annualReport) { $0.text(.name(of: record.annualReport)) }
      if !record.url.isEmpty { page.term(.website) { $0.address(record.url) } }
      page.term(.identifier) { page in page.element(.code) { $0.plain(record.id) } }
    }
  }

  private var chairByRole: NamedOrganisation? {
    landscape.memberships(of: index).first { $0.role == .chair }
      .map { .organisation($0.organisation) }
  }

  private func members(_ page: inout PageWriter) {
    let seats = landscape.memberships(of: index)
    page.heading(.h2, id: "members", .members)
    guard !seats.isEmpty else {
      page.paragraph(.noMembersRecorded)
      return
    }
    let order = page.orders.placeOfOrganisation
    let sorted = seats.indices.sorted { left, right in
      let places = (order[Int(seats[left].organisation)], order[Int(seats[right].organisation)])
      return places.0 == places.1 ? left < right : places.0 < places.1
    }
    page.table(
      id: "t-members", caption: .membersCaption,
      columns: [
        .text(.organisation), .text(.role), .text(.certainty), .text(.fileAndLine),
      ], notes: sorted.count > 90 ? [.unshown(sorted.count - 90)] : [], sorts: sorted.count <= 90
    ) { page in
      for seat in sorted.prefix(90).map({ seats[$0] }) {
        page.row { page in
          page.rowHeading { page in
            page.organisation(seat.organisation)
            if !seat.representative.isEmpty {
              page.plain(" – ")
              page.catalogueText(seat.representative)
            }
          }
          page.cell(.name(of: seat.role))
          page.cell(.name(of: seat.certainty))
          page.cell { $0.origin(seat.origin) }
        }
      }
    }
  }

  /// The twelve it overlaps most, by membership, then area, then id.
  private func neighbours(_ page: inout PageWriter) {
    let edges = context.edgesOfPartnership[index].map { context.content.graph.edges[Int($0)] }
    page.heading(.h2, id: "overlaps", .whatItOverlaps)
    guard !edges.isEmpty else {
      page.paragraph(.noOverlaps)
      return
    }
    let strongest = edges.sorted { left, right in
      let (first, second) = (left.scores, right.scores)
      if first.membership != second.membership { return first.membership > second.membership }
      if first.area != second.area { return first.area > second.area }
      return (left.source, left.target) < (right.source, right.target)
    }
    // One line to one neighbour says no more than the table.
    if strongest.count > 1 {
      NeighbourDrawing(context: context, subject: index, edges: Array(strongest.prefix(12)))
        .write(&page)
    }
    page.overlapTable(
      strongest.prefix(12).map { $0 }, id: "t-overlaps", from: index,
      more: max(0, edges.count - 12))
  }
}

extension PageWriter {
  /// Who is named in a cell that may also say that nobody is.
  mutating func named(_ named: NamedOrganisation?) {
    switch named {
    case .organisation(let index): organisation(index)
    case .nobody: text(.nobody)
    case nil: text(.notRecorded)
    }
  }

  /// Findings in a table under a heading; a sentence where there are none.
  mutating func findingsTable(_ indices: [Int], id: String, heading: Phrase, limit: Int = 25) {
    self.heading(.h2, id: id, heading)
    guard !indices.isEmpty else {
      paragraph(.noFindingsHere)
      return
    }
    let shown = indices.prefix(limit)
    table(
      id: "t-" + id, caption: heading,
      columns: [
        .text(.finding), .text(.rule), .text(.list), .number(.rank), .text(.firstRoute),
        .number(.priority),
      ],
      notes: indices.count > shown.count
        ? [.candidatesNote, .unshown(indices.count - shown.count)] : [.candidatesNote],
      sorts: indices.count == shown.count
    ) { page in
      for index in shown {
        let finding = page.context.findings[index]
        page.row { page in
          page.rowHeading { $0.finding(index) }
          page.cell(.name(of: finding.rule))
          page.cell(.name(of: finding.list))
          page.number(finding.rank)
          page.cell(.name(of: finding.routes.first))
          page.priority(of: finding)
        }
      }
    }
  }

  /// Overlap edges with all three scores and the counts behind them.
  mutating func overlapTable(
    _ edges: [OverlapEdge], id: String, from subject: PartnershipIndex? = nil, more: Int = 0
  ) {
    let members = context.content.graph.incidence.members
    table(
      id: id, caption: subject == nil ? .strongestPairsCaption : .overlapsCaption,
      columns: (subject == nil ? [.text(.partnership)] : []) + [
        .text(.otherPartnership), .number(.sharedMembers), .number(.membersOfEach),
        .number(.membershipScore), .number(.areaScore), .number(.remitScore),
      ], notes: more > 0 ? [.overlapNote, .unshown(more)] : [.overlapNote], sorts: more == 0
    ) { page in
      for edge in edges {
        let left = subject ?? edge.source
        let right = edge.source == left ? edge.target : edge.source
        page.row { page in
          if subject == nil {
            page.rowHeading { $0.partnership(left) }
            page.cell { $0.partnership(right) }
          } else {
            page.rowHeading { $0.partnership(right) }
          }
          page.number(Self.sharedCount(members[left], members[right]))
          page.number("\(members[left].count); \(members[right].count)")
          page.number(Numerals.score(edge.scores.membership))
          page.number(Numerals.score(edge.scores.area))
          page.number(Numerals.score(edge.scores.remit))
        }
      }
    }
  }

  /// How many entries two ascending rows share: the count that stands beside a score.
  static func sharedCount(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
    var (i, j, count) = (left.startIndex, right.startIndex, 0)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
