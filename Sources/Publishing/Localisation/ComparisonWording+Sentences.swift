package import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension ComparisonWording {
  /// What a reader would tell of the comparison: mergers and splits one by one, new kinds, what came and went.
  ///
  /// Mergers of one kind of body come first; renamings and replacements are told by their number.
  package var sentences: [RichText] {
    let succession = comparison.succession
    let kindOfOlder = Self.kinds(comparison.older.landscape)
    let kindOfNewer = Self.kinds(comparison.newer.landscape)
    var sentences = seatSentences()
    for kind in [SuccessionKind.merged, .split] {
      let steps = succession.steps(kind)
      // The largest first: five boards that became one are the news.
      for step in steps.sorted(by: {
        max($0.from.count, $0.to.count) > max($1.from.count, $1.to.count)
      })
      .prefix(Self.mostTold) {
        sentences.append(countedSentence(step))
      }
      if steps.count > Self.mostTold {
        sentences.append(RichText(.moreSteps(steps.count - Self.mostTold)))
      }
    }
    sentences += arrivals(kindOfNewer, kindOfOlder)
    let stoodDown = succession.steps(.stoodDown)
    let told = stoodDown.filter { !said(of: $0).isEmpty }
    for step in told.prefix(Self.mostTold) {
      sentences.append(
        RichText(
          Template.stoodDownAsSaid, RichText(listing: step.from.map(older.partnership)),
          RichText(said(of: step).map { .written($0.summary) }, separator: " ")))
    }
    if told.count > Self.mostTold {
      sentences.append(RichText(.moreSteps(told.count - Self.mostTold)))
    }
    let taken = stoodDown.filter(isTakenIn).count
    if taken > 0 { sentences.append(RichText(.stoodDownInto(taken))) }
    let gone = stoodDown.filter { !$0.isTakenIn && said(of: $0).isEmpty }.flatMap(\.from)
    let goneKinds = Set(gone.compactMap { kindOfOlder[$0] })
    if !gone.isEmpty {
      sentences.append(RichText(.stoodDown(gone.count, ofKinds: goneKinds.count)))
    }
    let renamed = succession.steps(.renamed).count
    let replaced = succession.steps(.replaced).count
    if renamed + replaced > 0 {
      sentences.append(RichText(.renamed(renamed, replaced: replaced)))
    }
    return (restated.map { [RichText($0)] } ?? []) + sentences
  }

  /// That the earlier run is told as today's rules and settings see it; `nil` where it is as it was recorded.
  var restated: Phrase? {
    comparison.restatement.map {
      Words.restatedSentence(made: $0.made.count, unmade: $0.unmade.count)
    }
  }

  /// What today's rules and settings make of the earlier run, or no longer make; empty where that is nothing.
  var restatedBlocks: [Block] {
    guard let restatement = comparison.restatement else { return [] }
    func part(_ heading: Phrase, _ records: [FindingRecord]) -> [Block] {
      guard !records.isEmpty else { return [] }
      let shown = records.prefix(PageBudget.list.mostRows)
      var list = ListBlock(
        shown.map { record in
          let title = older.title(of: record.rule, about: record.subjects)
          return "\(title) \(.code(record.id))"
        })
      list.more = records.count - shown.count
      return [.paragraph("\(heading):"), .list(list)]
    }
    let parts =
      part(.restatedMade, restatement.made) + part(.restatedUnmade, restatement.unmade)
    return parts.isEmpty ? [] : [.heading("restated", .restatedHeading)] + parts
  }

  /// What changed, in a few sentences: the counts, then what a reader would tell.
  package func summary(_ language: Language) -> [String] {
    func count(_ name: Phrase, _ count: Int) -> String { "\(name[language].lowercased()) \(count)" }
    let steps = SuccessionKind.asTold.compactMap { kind -> String? in
      let steps = comparison.succession.steps(kind)
      return steps.isEmpty ? nil : count(.name(of: kind), steps.count)
    }
    let found = FindingStatus.allCases.map { status in
      count(.heading(of: status), comparison.findings(status).count)
    }
    let partnerships = [comparison.older, comparison.newer].map(\.landscape.partnerships.count)
    return [
      Phrase.partnershipsThenAndNow(
        partnerships[0], partnerships[1], steps.joined(separator: ", "))[language],
      Phrase.findingsByStatus(found.joined(separator: ", "))[language],
    ] + sentences.map { $0.plain(in: language) }
  }

  /// What mergers and standing down freed, what new, replaced and split bodies took, and what is left to those that
  /// go on; nothing where no group's seats changed.
  /// - Parameter show: how a number is shown; without it as it is, with its noun where it has one.
  func seatSentences(
    _ show: (SeatFigure) -> RichText = {
      RichText($0.noun?($0.count) ?? Phrase(verbatim: Numerals.grouped($0.count)))
    }
  ) -> [RichText] {
    let changes = comparison.seatChanges
    guard !changes.isEmpty else { return [] }
    let ends: [SuccessionKind] = [.merged, .stoodDown]
    let took = SeatFigure(count: changes.taken, of: [.new, .replaced, .split])
    let first =
      changes.freed > 0 && changes.taken > 0
      ? RichText(
        Template.seatsFreedAndTaken,
        show(SeatFigure(count: changes.freed, noun: .seats, of: ends, isUnsigned: true)),
        show(took))
      : RichText(
        Template.seatsOfComingAndGoing, show(SeatFigure(count: -changes.freed, of: ends)),
        show(took))
    let goOn: [SuccessionKind] = [.continued, .renamed]
    let whole = show(SeatFigure(count: changes.total.seats.change, of: []))
    let second =
      changes.ofGoingOn == 0 && changes.ofGoingOnByEnded == 0
      ? RichText(Template.seatsOfGoingOnSame, whole)
      : RichText(
        Template.seatsOfGoingOn, show(SeatFigure(count: changes.ofGoingOn, of: goOn)),
        show(SeatFigure(count: changes.ofGoingOnByEnded, of: goOn, column: .changeOfEnded)), whole)
    return [first, second]
  }

  /// A number of the table of seat changes.
  struct SeatFigure {
    let count: Int
    var noun: CountedNoun?
    /// The groups whose rows it is the sum of; none for the row of the whole.
    let of: [SuccessionKind]
    var column = Phrase.changeOfSeats
    /// Whether it is told without its sign.
    var isUnsigned = false
  }

  /// Why a finding is not what it was; of data what about its subjects changed.
  func causes(of change: FindingChange) -> RichText {
    RichText(
      change.causes.map { cause in
        guard cause == .data, !change.dataChanges.isEmpty else {
          return RichText(.name(of: cause))
        }
        let changed = change.dataChanges.map { RichText(Phrase.name(of: $0)) }
        return "\(Phrase.name(of: cause)): \(RichText(changed, separator: ", "))"
      }, separator: "; ")
  }

  private static let mostTold = 8

  /// New partnerships by kind: kinds that are new first, then the largest.
  private func arrivals(
    _ kindOf: [String: String], _ kindOfOlder: [String: String]
  ) -> [RichText] {
    let new = comparison.succession.steps(.new).flatMap(\.to)
    let newKinds = Set(kindOf.values).subtracting(kindOfOlder.values)
    let byKind = Dictionary(grouping: new) { kindOf[$0] ?? "" }
    let order = byKind.keys.sorted { left, right in
      let (one, other) = (newKinds.contains(left), newKinds.contains(right))
      if one != other { return one }
      let (count, otherCount) = (byKind[left]?.count ?? 0, byKind[right]?.count ?? 0)
      return count != otherCount
        ? count > otherCount : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    let told = order.prefix(Self.mostTold).map { kind in
      arrival(
        of: byKind[kind] ?? [], kind: kind, isNewKind: newKinds.contains(kind))
    }
    let rest = order.dropFirst(Self.mostTold)
    guard !rest.isEmpty else { return told }
    let count = rest.reduce(0) { $0 + (byKind[$1]?.count ?? 0) }
    return told + [RichText(.moreArrivals(count, ofKinds: rest.count))]
  }

  /// Kinds' ids by partnership.
  private static func kinds(_ landscape: Landscape) -> [String: String] {
    Dictionary(
      landscape.partnerships.map { ($0.id, landscape.kinds[Int($0.kind)].id) },
      uniquingKeysWith: { first, _ in first })
  }
}
