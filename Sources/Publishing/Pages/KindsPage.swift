internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The kinds of partnership: what the law says of each, and which kinds overlap.
struct KindsPage {
  let context: SiteContext
  let language: Language

  private var landscape: Landscape { context.landscape }

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .kinds).bytes(
      heading: .phrase(.kindsHeading),
      titleText: TitleText(.kinds, in: language, landscape: landscape)
    ) { page in
      let order = page.orders.kinds
      let inUse = order.filter { count(KindIndex($0)) > 0 }
      page.paragraph(.kindsIntroduction(inUse.count, of: landscape.kinds.count), .lead)
      overview(inUse, &page)
      pairs(&page)
      page.heading(.h2, id: "each", .eachKind)
      for kind in inUse { section(KindIndex(kind), &page) }
      unused(order.filter { count(KindIndex($0)) == 0 }, &page)
      RecommendationsSection(context: context).write(&page)
      // Most actions are about partnerships as such: all of them stand here.
      ActionSection(context: context).write(Array(landscape.actions.indices), &page)
    }
  }

  private func count(_ kind: KindIndex) -> Int {
    context.partnershipsOfKind.range(of: Int(kind)).count
  }

  private func overview(_ kinds: [Int], _ page: inout PageWriter) {
    guard !kinds.isEmpty else { return }
    page.table(
      id: "t-kinds", caption: .kindsCaption,
      columns: [
        .text(.kind), .text(.function), .text(.basis), .number(.partnerships),
        .number(.findings),
      ], sorts: true
    ) { page in
      for index in kinds {
        let kind = landscape.kinds[index]
        page.row { page in
          page.rowHeading { $0.kind(KindIndex(index)) }
          page.cell(.name(of: kind.function))
          page.cell(kind.basis.map { .name(of: $0) }, or: .notAvailable)
          page.number(count(KindIndex(index)))
          page.number(context.involvement.ofKind.range(of: index).count)
        }
      }
    }
  }

  private struct KindPair: Hashable {
    let left: KindIndex
    let right: KindIndex
  }

  /// Overlap edges counted by pair of kinds, most first, ties by kind.
  private func pairs(_ page: inout PageWriter) {
    var counts: [KindPair: Int] = [:]
    for edge in context.content.graph.edges {
      let kinds = [edge.source, edge.target].map { landscape.partnerships[Int($0)].kind }.sorted()
      counts[KindPair(left: kinds[0], right: kinds[1]), default: 0] += 1
    }
    guard !counts.isEmpty else { return }
    let sorted = counts.sorted { left, right in
      left.value == right.value
        ? (left.key.left, left.key.right) < (right.key.left, right.key.right)
        : left.value > right.value
    }
    page.heading(.h2, id: "pairs", .kindsThatOverlap)
    page.table(
      id: "t-pairs", caption: .kindsOverlapCaption,
      columns: [.text(.kind), .text(.otherKind), .number(.overlaps)],
      notes: sorted.count > 50
        ? [.overlapNote, .unshown(sorted.count - 50)] : [.overlapNote],
      download: "kinds-overlap", sorts: sorted.count <= 50
    ) { page in
      for (pair, count) in sorted.prefix(50) {
        page.row { page in
          page.rowHeading { $0.kind(pair.left) }
          page.cell { $0.kind(pair.right) }
          page.number(count)
        }
      }
    }
  }

  private func section(_ index: KindIndex, _ page: inout PageWriter) {
    let kind = landscape.kinds[Int(index)]
    let id = "kind-" + HTMLID.ending(kind.id)
    page.element(.h3, .id(id)) { page in
      page.name(kind.name)
      page.anchor(to: id, naming: .name(of: kind))
    }
    page.element(.dl) { page in
      if let abbreviation = kind.abbreviation {
        page.term(.abbreviation) { $0.name(abbreviation) }
      }
      page.term(.function) { $0.text(.name(of: kind.function)) }
      page.term(.basis) { $0.text(kind.basis.map { .name(of: $0) } ?? .notRecorded) }
      if !kind.legislation.isEmpty { page.term(.legislation) { $0.legislation(of: kind) } }
      page.term(.changeRoute) { page in
        page.list(kind.changeRoutes) { $0.text(.name(of: $1)) }
      }
      page.term(.expectedWhere) { page in
        page.text(kind.isExpectedEverywhere ? .everywhere : .notExpected)
      }
      page.term(.usualMembers) { page in
        page.list(kind.statutoryMemberKinds) { $0.name(KnownCode.organisationKind($1)) }
      }
      if !kind.invitedMemberKinds.isEmpty {
        page.term(.invitedMembers) { page in
          page.list(kind.invitedMemberKinds) { $0.name(KnownCode.organisationKind($1)) }
        }
      }
      if !kind.notes.isEmpty { page.term(.note) { $0.catalogueText(kind.notes) } }
      page.term(.partnerships) { page in
        let partnerships = page.orders.sorted(
          partnerships: page.context.partnershipsOfKind[index])
        page.list(partnerships.prefix(40)) { $0.partnership($1) }
        if partnerships.count > 40 {
          page.plain("; ")
          page.text(.more(partnerships.count - 40))
        }
      }
      page.term(.whereItComesFrom) { $0.origin(kind.origin) }
      let evidence = context.evidenceSubjects.rows(ofKind: index)
      page.term(.whatReviewsSaid) { page in
        if evidence.isEmpty {
          page.text(
            context.evidenceSubjects.isSpokenOf(index) ? .onlyOfItsBodies : .noEvidenceYet)
        } else {
          EvidenceSection(context: context).list(evidence, &page)
        }
      }
    }
  }

  private func unused(_ kinds: [Int], _ page: inout PageWriter) {
    guard !kinds.isEmpty else { return }
    page.heading(.h2, id: "unused", .kindsNotInUse)
    page.element(.ul, .class(.columns)) { page in
      for index in kinds {
        let kind = landscape.kinds[index]
        page.element(.li, .id("kind-" + HTMLID.ending(kind.id))) { page in
          page.name(kind.name)
          page.plain(" (")
          page.origin(kind.origin)
          page.plain(")")
        }
      }
    }
  }
}

extension Phrase {
  /// A kind's name for labels that cannot mark a language.
  static func name(of kind: Kind) -> Phrase {
    Phrase(kind.name.english, kind.name.welsh ?? kind.name.english)
  }
}
