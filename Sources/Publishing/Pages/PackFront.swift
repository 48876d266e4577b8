internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// The first page of a pack: where it is, what is counted beside others like it, the first questions, and what changed.
struct PackFront {
  let context: SiteContext
  /// Where its subject is; empty where that is everywhere or nowhere.
  let atoms: [AtomIndex]
  let partnerships: [PartnershipIndex]
  /// Its findings, in the order of the lists.
  let findings: [Int]
  /// Its counts beside those of others.
  let counts: Block?

  private static let shownFindings = 3
  private static let shownSteps = 4

  /// - Parameters:
  ///   - lead: what it is, in a sentence.
  ///   - facts: what is known of it.
  func sheet(_ lead: Phrase, _ facts: [Fact]) -> Block {
    let start: [Block] = [.paragraph(lead, .lead)]
    let map = map
    let beside: [Block] = [.facts(facts)] + (counts.map { [$0] } ?? [])
    let middle: [Block] =
      map.isEmpty ? beside : [.frame(.beside, [.group(map), .group(beside)])]
    return .frame(.sheet, start + middle + first + changes)
  }

  private var map: [Block] {
    guard !context.map.isEmpty, !atoms.isEmpty, atoms.count < context.widestAtomCount else {
      return []
    }
    let wanted = Set(atoms)
    var map = PlaceMap(context.map, side: PlaceMap.small) {
      $0.contains(where: wanted.contains) ? 3 : 0
    }
    map.borders = [atoms]
    let covered = map.steps.count { $0 > 0 }
    guard covered > 0 else { return [] }
    return [
      .picture(
        map.picture(
          id: "map",
          message: RichText(Words.packMapMessage(covered: covered, all: map.steps.count)),
          name: .packMapName,
          description: Words.packMapDescription(covered: covered, all: map.steps.count)))
    ] + map.attribution
  }

  /// The first findings of the main list, each with what could be considered and who can act.
  private var first: [Block] {
    let open = findings.map { context.findings[$0] }.filter {
      $0.list == .main && !context.content.decisions.isClosed($0.id)
    }
    guard !open.isEmpty else { return [] }
    let words = context.landscape.words
    return [
      .heading("first", .packFirst),
      .list(
        ListBlock(
          open.prefix(Self.shownFindings).map { finding in
            "\(.finding(finding.id, title: context.wording.title(of: finding))). \(context.wording.action(for: finding)). \(.strong(words.name(of: finding.routes.first)))."
          }, .ordered)),
    ]
  }

  /// What became of its bodies and findings since the last review; nothing without one.
  private var changes: [Block] {
    guard let comparison = context.content.changes, let (wording, _) = context.changes else {
      return []
    }
    let ids = Set(partnerships.map { context.landscape.partnerships[Int($0)].id })
    func steps(_ kinds: [SuccessionKind]) -> [SuccessionStep] {
      comparison.succession.steps.filter { kinds.contains($0.kind) && !ids.isDisjoint(with: $0.to) }
    }
    let told = steps([.merged, .split])
    let own = Set(findings.map { context.findings[$0].id })
    func count(_ statuses: [FindingStatus]) -> Int {
      comparison.findings.count { change in
        statuses.contains(change.status) && (change.after.map { own.contains($0.id) } ?? false)
      }
    }
    var items = [
      RichText(
        Words.packChanges(
          when: Phrase.placeAndDate(of: comparison.older.landscape), new: steps([.new]).count,
          merged: told.count, renamed: steps([.renamed, .replaced]).count,
          fresh: count([.new, .reopened]), changed: count([.changed])))
    ]
    items += told.prefix(Self.shownSteps).map(wording.countedSentence)
    var list = ListBlock(items)
    list.more = max(0, told.count - Self.shownSteps)
    list.rest = .page(.changesPage)
    return [.heading("changes", .packChangesHeading), .list(list)]
  }
}
