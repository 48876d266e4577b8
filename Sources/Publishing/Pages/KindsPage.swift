internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let kinds = single(
    SinglePage("kinds", .kinds) { KindsPage(context: $0).document })
}

/// The kinds of partnership: what the law says of each, and which kinds overlap.
struct KindsPage {
  let context: SiteContext

  private var landscape: Landscape { context.landscape }

  var document: Document {
    let kinds = landscape.kinds.indices.map(KindIndex.init)
    let inUse = context.ordered(kinds: kinds.filter { count($0) > 0 })
    var document = Document(
      title: RichText(Phrase.kindsHeading), windowTitle: .words(.kinds, number: 1))
    document.say(.kindsIntroduction(inUse.rows.count, of: landscape.kinds.count), .lead)
    document.add(overview(inUse))
    document.add(pairs)
    document.add(SurprisingKinds(content: context.content).blocks)
    document.heading("each", .eachKind)
    document.add(.ordered(inUse.rows.map(section), orders: inUse.orders))
    document.add(unused(kinds.filter { count($0) == 0 }))
    document.add(Self.folded(RecommendationsSection(context: context).blocks))
    // Most actions are about partnerships as such: all of them stand here.
    document.add(
      Self.folded(ActionSection(context: context).blocks(Array(landscape.actions.indices))))
    return document
  }

  /// A heading with what is under it folded away: lists that few read whole.
  private static func folded(_ blocks: [Block]) -> [Block] {
    guard let first = blocks.first, case .heading(let heading) = first, blocks.count > 1 else {
      return blocks
    }
    return [first, .details(heading.label, Array(blocks.dropFirst()))]
  }

  private func count(_ kind: KindIndex) -> Int {
    context.partnershipsOfKind.range(of: Int(kind)).count
  }

  private func overview(_ kinds: SiteContext.Ordered<KindIndex>) -> [Block] {
    guard !kinds.rows.isEmpty else { return [] }
    var block = TableBlock(
      "t-kinds",
      TableColumns.kinds(of: context).choosing(
        ["kind", "function", "basis", "partnerships", "findings"]
      ).table(TableName("kinds"), .kindsCaption, of: kinds.rows, orders: kinds.orders))
    block.sorts = true
    return [.table(block)]
  }

  /// Pairs of kinds that overlap, most overlaps first.
  private var pairs: [Block] {
    let pairs = context.content.graph.kindOverlaps(in: landscape).filter { $0.overlaps > 0 }
    guard !pairs.isEmpty else { return [] }
    let shown = pairs.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-pairs",
      TableColumns.kindOverlaps(of: landscape).choosing(["kind", "other-kind", "overlaps"])
        .table(.kindsOverlap, .kindsOverlapCaption, of: shown, notes: [.overlapNote]))
    block.more = pairs.count - shown.count
    block.sorts = true
    block.worth = .extra
    return Self.folded([.heading("pairs", .kindsThatOverlap), .table(block)])
  }

  private func section(_ index: KindIndex) -> Block {
    let kind = landscape.kinds[Int(index)]
    let heading = Heading(
      id: "kind-" + HTMLID.ending(kind.id), level: 3, text: RichText(kind.name),
      label: .name(of: kind))
    let columns = TableColumns.kinds(of: context)
    var line = columns.fact("function", of: index).text
    if kind.basis != nil { line += " · \(columns.fact("basis", of: index).text)" }
    line +=
      " · \(CountedNoun.partnerships(count(index))) · \(CountedNoun.findings(context.involvement.ofKind.range(of: Int(index)).count))"
    return .group([
      .heading(heading), .paragraph(line),
      .details(.lawMembersSources, [.facts(facts(of: index, kind))]),
    ])
  }

  private func facts(of index: KindIndex, _ kind: Kind) -> [Fact] {
    func kinds(_ codes: [String]) -> RichText {
      .orNone(codes.map { RichText(landscape.words.organisationKind($0)) })
    }
    let columns = TableColumns.kinds(of: context)
    var facts: [Fact] = []
    if let abbreviation = kind.abbreviation {
      facts.append(Fact(.abbreviation, RichText(abbreviation)))
    }
    facts += [columns.fact("function", of: index), columns.fact("basis", of: index)]
    if !kind.legislation.isEmpty { facts.append(columns.fact("legislation", of: index)) }
    facts += [
      Fact(.changeRoute, .orNone(landscape.words.changeRoutes(of: kind))),
      Fact(
        .mergerInLaw, kind.merger.map { RichText(.name(of: $0)) } ?? RichText(.yesNoUnknownUnknown)),
      Fact(.expectedWhere, kind.isExpectedEverywhere ? .everywhere : .notExpected),
      Fact(.usualMembers, kinds(kind.statutoryMemberKinds)),
    ]
    if !kind.invitedMemberKinds.isEmpty {
      facts.append(Fact(.invitedMembers, kinds(kind.invitedMemberKinds)))
    }
    if !kind.notes.isEmpty { facts.append(Fact(.note, .written(kind.notes))) }
    facts += [
      Fact(.partnerships, context.names(partnerships: context.partnershipsOfKind[index])),
      Fact(.whereItComesFrom, .origin(kind.origin, in: landscape)),
    ]
    let evidence = context.evidenceSubjects.rows(ofKind: index)
    facts.append(
      evidence.isEmpty
        ? Fact(
          .whatReviewsSaid,
          context.evidenceSubjects.isSpokenOf(index) ? .onlyOfItsBodies : .noEvidenceYet)
        : Fact(.whatReviewsSaid, [EvidenceSection(context: context).list(evidence)]))
    return facts
  }

  private func unused(_ kinds: [KindIndex]) -> [Block] {
    guard !kinds.isEmpty else { return [] }
    let ordered = context.ordered(kinds: kinds)
    let items = ordered.rows.map { index -> RichText in
      let kind = landscape.kinds[Int(index)]
      return "\(kind.name) (\(.origin(kind.origin, in: landscape)))"
    }
    let ids = ordered.rows.map { "kind-" + HTMLID.ending(landscape.kinds[Int($0)].id) }
    var list = ListBlock(items, orders: ordered.orders, .columns)
    list.ids = ids
    return [.heading("unused", .kindsNotInUse), .list(list)]
  }
}

extension TableColumns where Record == KindIndex {
  /// What the report says of a kind in a row.
  static func kinds(of context: SiteContext) -> Self {
    let landscape = context.landscape
    let (involvement, partnerships) = (context.involvement, context.partnershipsOfKind)
    return TableColumns([
      Fact("kind", .kind) { .subject(.kind($0), in: landscape) },
      Fact("function", .function) { .phrase(.name(of: landscape.kinds[Int($0)].function)) },
      Fact("basis", .basis) { .value(landscape.kinds[Int($0)].basis) { .name(of: $0) } },
      Fact("legislation", .legislation) { index in
        let kind = landscape.kinds[Int(index)]
        return .text(
          .law(kind.legislation, address: kind.legislationURL, label: .lawText(of: kind)))
      },
      Fact("partnerships", .partnerships, .count) {
        .count(partnerships.range(of: Int($0)).count)
      },
      Fact("findings", .findings, .count) { .count(involvement.ofKind.range(of: Int($0)).count) },
    ])
  }
}

extension Phrase {
  /// A kind's name for labels that cannot mark a language.
  static func name(of kind: Kind) -> Phrase {
    Phrase { kind.name.form(in: $0).text }
  }

  /// What the link to a kind's law is called where it is heard alone.
  static func lawText(of kind: Kind) -> Phrase {
    Phrase { lawText(kind, $0) }
  }
}
