internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let loads = single(SinglePage("loads", .loadsName) { LoadsPage(context: $0).document })
}

/// What sitting costs the bodies that divide the nation between them: a section a kind.
struct LoadsPage {
  let context: SiteContext

  private var landscape: Landscape { context.landscape }

  var document: Document {
    var document = Document(.loadsName)
    // Most bodies first; of equals in byte order of kinds, as they stand.
    let kinds = context.content.loads.kinds.enumerated().sorted { left, right in
      let counts = (left.element.loads.count, right.element.loads.count)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
    guard !kinds.isEmpty else {
      document.say(.loadsNone, .lead)
      return document
    }
    document.say(.loadsLead, .lead)
    for (place, kind) in kinds.enumerated() { document.add(section(kind, place)) }
    document.heading("lines", .loadLinesCaption)
    document.add(
      .table(
        TableBlock(
          "t-load-lines",
          TableColumns.loadLines(of: context.content).choosing(
            [
              "kind", "bodies", "median", "heavy", "slope", "slope-low", "slope-high",
              "line-bodies",
            ]
          ).table(.loadLines, .loadLinesCaption, of: kinds, notes: [.loadLineNote]))))
    return document
  }

  private func section(_ kind: OrganisationLoads.OfKind, _ place: Int) -> [Block] {
    let name = landscape.words.organisationKind(kind.kind)
    var title = RichText(name)
    var label = Phrase { name.form(in: $0).text }
    if let area = kind.nationArea(in: landscape) {
      let nation = landscape.areas[Int(area)].name
      title = "\(title) – \(nation)"
      label = Phrase { "\(name.form(in: $0).text) – \(nation.form(in: $0).text)" }
    }
    let heading = Heading(id: "kind-\(place + 1)", level: 2, text: title, label: label)
    let rows = kind.heaviestFirst
    let shown = rows.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-loads-\(place + 1)",
      TableColumns.loads(of: context.content).choosing(
        [
          "organisation", "people", "seats", "per-head", "ratio", "load", "meeting-days", "plans",
          "assessments", "footprints",
        ]
      ).table(
        .loads, .loadsCaption, of: shown,
        // Once on a page is enough.
        notes: place == 0 ? OrganisationLoads.notes(context.content) + [.meetingDaysNote] : []))
    block.more = rows.count - shown.count
    block.sorts = true
    let bars = LoadBars(context: context, kind: kind, id: "loads-\(place + 1)").blocks
    return [.heading(heading), .paragraph(sentences(kind))] + bars
      + (bars.isEmpty ? [.table(block)] : [.details(.sameInTable, [.table(block)])])
  }

  private func sentences(_ kind: OrganisationLoads.OfKind) -> RichText {
    let bodies = CountedNoun.bodies(kind.loads.count)
    let seats = kind.loads.map(\.counts.seats)
    let (least, most) = (seats.min() ?? 0, seats.max() ?? 0)
    var said: [Phrase] = [
      least == most
        ? Words.loadKindSameSeats(bodies: bodies, seats: CountedNoun.seats(most))
        : Words.loadKindSeats(bodies: bodies, least: least, seats: CountedNoun.seats(most))
    ]
    let people = kind.loads.compactMap(\.people)
    if let fewest = people.min(), let most = people.max(), people.count > 1 {
      said.append(
        Words.loadKindPeople(fewest: CountedNoun.people(fewest), most: CountedNoun.people(most)))
    }
    if kind.unknown > 0 {
      said.append(
        kind.unknown == kind.loads.count
          ? .loadKindUnknownAll
          : Words.loadKindUnknown(bodies: CountedNoun.bodies(kind.unknown)))
    }
    if let line = kind.line {
      let (slope, low, high) = (
        Numerals.score(line.slope), Numerals.score(line.low), Numerals.score(line.high)
      )
      let (double, bodies) = (
        Numerals.score(line.byDoubling), CountedNoun.bodies(line.bodies)
      )
      said.append(
        line.low <= 0 && line.high >= 0
          ? Words.loadKindFlat(double: double, slope: slope, low: low, high: high, bodies: bodies)
          : Words.loadKindSlope(
            double: double, slope: slope, low: low, high: high, bodies: bodies))
    }
    return RichText(said.map { RichText($0) }, separator: " ")
  }
}

/// What the seats of one organisation cost beside others of its kind: a paragraph of its page.
struct LoadHere {
  let context: SiteContext
  let organisation: OrganisationIndex

  /// Nothing of a kind that does not divide the nation.
  var blocks: [Block] {
    guard let (load, kind) = context.content.loads.load(of: organisation) else { return [] }
    var said = [sentence(load, kind)]
    if let own = load.perHead, kind.median != nil {
      let more = kind.loads.count { ($0.perHead ?? 0) > own }
      said.append(
        more == 0
          ? .loadHereMost
          : Words.loadHereMore(more: more, bodies: CountedNoun.bodies(kind.loads.count)))
    }
    if load.isHeavy {
      said.append(
        Words.loadHereHeavy(ratio: Numerals.amount(context.settings.load.medianRatio)))
    }
    let footprints = CountedNoun.footprints(load.counts.footprints)
    said.append(
      load.counts.plans + load.counts.assessments == 0
        ? Words.loadHereNothingToSign(footprints: footprints)
        : Words.loadHereSign(
          plans: CountedNoun.plans(load.counts.plans),
          assessments: CountedNoun.assessments(load.counts.assessments), footprints: footprints))
    return [
      .heading("load", .loadHereHeading),
      .paragraph(
        "\(RichText(said.map { RichText($0) }, separator: " ")) \(.link(.loads, .loadsName))."),
    ]
  }

  private func sentence(
    _ load: OrganisationLoads.Load, _ kind: OrganisationLoads.OfKind
  ) -> Phrase {
    let seats = CountedNoun.seats(load.counts.seats)
    guard let people = load.people, let own = load.perHead, let ratio = load.ratio,
      let median = kind.median
    else { return Words.loadHereUnknown(seats: seats) }
    return Words.loadHere(
      people: CountedNoun.people(people), seats: seats, load: Numerals.fixed(own, places: 1),
      ratio: Numerals.score(ratio), median: Numerals.fixed(median, places: 1))
  }
}
