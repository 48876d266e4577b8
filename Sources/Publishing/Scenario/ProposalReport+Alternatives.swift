internal import LandscapeModel
internal import Rationalisation
internal import Wording

// Ways to go: what they come to beside one another, what all of them have, and what each takes away.
extension ProposalReport {
  /// Nothing where nobody asked.
  func addAlternatives(to document: inout Document) {
    if let alternatives {
      document.heading(id("ways"), .alternativesHeading)
      document.say(Self.introduction(to: alternatives))
      add(alternatives, to: &document)
    }
    if let front {
      document.heading(id("front"), .frontHeading)
      document.add(FrontPlot(front: front, landscape: landscape).blocks)
    }
  }

  static func introduction(to alternatives: ProposalAlternatives) -> Phrase {
    let share = Numerals.percent(alternatives.request.difference)
    return alternatives.ways.first?.isProven == false
      ? Words.alternativesIntroductionFound(share: share)
      : Words.alternativesIntroduction(share: share)
  }

  /// What stands below a heading.
  func add(_ alternatives: ProposalAlternatives, to document: inout Document) {
    document.add(.table(TableBlock("t-" + id("ways"), numbers(of: alternatives))))
    let isProven = alternatives.ways.allSatisfy(\.isProven)
    if let words = words(for: alternatives.end, of: alternatives) { document.say(words) }
    let isAlone = alternatives.ways.count == 1
    if !isProven {
      document.say(.alternativesStopped)
    } else if !isAlone {
      document.say(Words.alternativesProven(measure: Self.measure(of: alternatives)))
    }

    document.heading(id("every-way"), isAlone ? .whatTheWayDoes : .inEveryWay, level: 3)
    document.add(lines(alternatives.shared))
    if alternatives.ways.count > 1 {
      document.heading(id("differ"), .whereWaysDiffer, level: 3)
      document.say(.whereWaysDifferNote)
      // What a way has stands before the change: changes are long, and yes and no would be far away.
      var block = TableBlock("t-" + id("differ"), differing(alternatives))
      block.headingColumn = alternatives.ways.count + 1
      document.add(.table(block))
    }
    document.heading(id("takes"), .whatWaysTake, level: 3)
    document.add(.list(alternatives.ways.enumerated().map { taken(by: $1, called: $0) }))
    let loads = WayLoadsTable(
      alternatives: alternatives, landscape: landscape, id: id("way-loads"))
    if let table = loads.table {
      document.heading(id("way-loads"), .wayLoadsHeading, level: 3)
      document.add(.table(TableBlock("t-" + id("way-loads"), table)))
    }
    addNeeded(alternatives, to: &document, level: 3)
  }

  /// The row of the table by which ways are better or worse.
  private static func measure(of alternatives: ProposalAlternatives) -> Phrase {
    switch (alternatives.weighting, alternatives.objective) {
    case (.worlds, _): .weighedByWorlds
    case (.none, .seats): .weighedTogether
    case (.none, .meetingDays): .freedMeetingDays
    case (.none, .plans): .freedSignatures
    }
  }

  static func name(ofWay place: Int) -> Phrase {
    Words.wayNumber(number: Numerals.grouped(place + 1))
  }

  private func lines(_ changes: [ProposedChange]) -> Block {
    changes.isEmpty ? .paragraph(.none) : .list(changes.map(line))
  }

  private func words(
    for end: ProposalAlternatives.End, of alternatives: ProposalAlternatives
  ) -> Phrase? {
    switch end {
    case .enough: nil
    case .noFurther(nil): .alternativesNoFurther
    case .noFurther(let share?):
      Words.alternativesNoFurtherAt(
        asked: Numerals.percent(alternatives.request.difference),
        share: Numerals.percent(share))
    case .undecided: .alternativesUndecided
    }
  }

  /// The ways side by side.
  private func numbers(of alternatives: ProposalAlternatives) -> DocumentTable {
    typealias Way = ProposalAlternatives.Way
    func percent(_ share: Double) -> DocumentTable.Cell {
      .text(.plain(Numerals.fixed(share * 100, places: 1) + "%"))
    }
    var rows: [(Phrase, (Way) -> DocumentTable.Cell)] = [
      (.numberOfChanges, { .count($0.choice.changes.count) }),
      (.freedSeats, { .count($0.choice.freedSeats) }),
      (.sharedSittings, { .count($0.choice.sharedSittings) }),
      (.freedMeetingDays, { .amount($0.choice.freedMeetingDays) }),
      (.freedSignatures, { .count($0.choice.freedSignatures) }),
    ]
    let measure = Self.measure(of: alternatives)
    if measure == .weighedByWorlds || measure == .weighedTogether {
      rows.append((measure, { .amount($0.choice.freed) }))
    }
    rows.append((.belowBound, { percent($0.choice.gap) }))
    if alternatives.ways.count > 1 {
      rows.append(
        (
          .leastDifference,
          { way in
            let place = alternatives.ways.firstIndex { $0.choice.changes == way.choice.changes }
            let others = way.differences.indices.filter { $0 != place }
            return others.map { way.differences[$0].share }.min().map(percent) ?? .notApplicable
          }
        ))
    }
    rows += [
      (.fewerPartnerships, { .count($0.losses.fewerBodies) }),
      (.dutiesThatPass, { .count($0.losses.dutiesMoved) }),
      (.soleSeats, { .count($0.losses.soleSeats.count) }),
      (.leftWithoutSeat, { .count($0.losses.unseated.count) }),
    ]
    return DocumentTable(
      TableName(id("ways")), measure: .alternativesHeading,
      columns: [DocumentTable.Column("measure", .measure, .text)]
        + alternatives.ways.indices.map {
          DocumentTable.Column("way-\($0 + 1)", Self.name(ofWay: $0), .number)
        },
      rows: rows.map { row in [.phrase(row.0)] + alternatives.ways.map(row.1) })
  }

  /// Changes that not every way has, with the ways that do.
  private func differing(_ alternatives: ProposalAlternatives) -> DocumentTable {
    let has = alternatives.ways.map { Set($0.choice.changes.map(\.id)) }
    return DocumentTable(
      TableName(id("differ")), measure: .whereWaysDiffer,
      columns: alternatives.ways.indices.map {
        DocumentTable.Column("way-\($0 + 1)", Self.name(ofWay: $0), .text)
      } + [
        DocumentTable.Column("freed", .measured(by: alternatives.objective), .number),
        DocumentTable.Column("change", Phrase.tableChange, .text),
        DocumentTable.Column("route", .whoCanAct, .text),
      ],
      rows: alternatives.contested.map { change in
        has.map { ids in
          ids.contains(change.id)
            ? .value(RichText(Phrase.tableYes), key: "yes")
            : .value(RichText(Phrase.flagNo), key: "no")
        } + [
          .amount(alternatives.worth(of: change)), .text(.whole(change, in: landscape)),
          .phrase(landscape.words.name(of: change.route)),
        ]
      })
  }

  private func taken(by way: ProposalAlternatives.Way, called place: Int) -> RichText {
    var sentence = RichText(Self.name(ofWay: place))
    sentence.say(": ")
    let losses = way.losses
    guard !losses.duties.isEmpty || !losses.soleSeats.isEmpty else {
      sentence.say(.nothingTaken)
      return sentence
    }
    if !losses.duties.isEmpty {
      sentence.say(.dutiesPassOf)
      sentence.say(
        RichText(
          losses.duties.map { duty -> RichText in
            "\(landscape.kinds[Int(duty.kind)].name) (\(.plain(Numerals.grouped(duty.bodies))))"
          }, separator: "; "))
      sentence.say(". ")
    }
    if !losses.soleSeats.isEmpty {
      sentence.say(.soleSeatsOf)
      sentence.say(listing: losses.soleSeats.map { .organisation($0) }, in: landscape)
      sentence.say(". ")
    }
    if !losses.unseated.isEmpty {
      sentence.say(.unseatedOf)
      sentence.say(listing: losses.unseated.map { .organisation($0) }, in: landscape)
      sentence.say(".")
    }
    return sentence
  }

  private func addNeeded(
    _ alternatives: ProposalAlternatives, to document: inout Document, level: Int
  ) {
    let share = Numerals.percent(alternatives.request.within)
    let needed = alternatives.irreplaceable
    document.heading(id("needed"), .neededHeading, level: level)
    // Of what nobody worked out nothing is said.
    let amount = alternatives.request.within * alternatives.bound
    let isKnown = alternatives.needed.allSatisfy { needed in
      needed.isRequired || needed.isIrreplaceable
        || needed.loss.map { $0.most <= amount + 1e-9 } ?? false
    }
    if !isKnown { document.say(.neededNotKnown) }
    guard !needed.isEmpty else {
      if isKnown { document.say(Words.neededNone(share: share)) }
      return
    }
    document.say(Words.neededIntroduction(share: share))
    let table = DocumentTable(
      TableName(id("needed")), measure: .neededHeading,
      columns: [
        DocumentTable.Column("change", Phrase.tableChange, .text),
        DocumentTable.Column("loss", .lessFreed, .number),
      ],
      rows: needed.map { needed in
        [
          .text(.whole(needed.change, in: landscape)),
          needed.isRequired ? .phrase(.neededAsked) : cell(needed.loss),
        ]
      })
    document.add(.table(TableBlock("t-" + id("needed"), table)))
  }
}

extension RichText {
  /// What is done, to whom and under which id: `Merge: A; B [id]`.
  static func whole(_ change: ProposedChange, in landscape: Landscape) -> RichText {
    var name = RichText(Phrase.change(change.action))
    let bodies = change.partnerships.filter { $0 != change.outer }
    name.say(listing: bodies.map { .partnership($0) }, in: landscape)
    if let outer = change.outer {
      name.say(.underChange)
      name.say(.partnership(outer), in: landscape)
    }
    name.say(RichText.identifier(change.id, change.findings.first.map { .finding($0) }))
    return name
  }
}

// MARK: JSON

extension ProposalReport {
  /// Members that are there only where somebody asked.
  var askedFor: [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let alternatives { members.append(.init("alternatives", json(of: alternatives))) }
    if let front { members.append(.init("front", json(of: front))) }
    return members
  }

  private func json(of alternatives: ProposalAlternatives) -> JSONValue {
    let (end, share): (String, Double?) =
      switch alternatives.end {
      case .enough: ("enough", nil)
      case .noFurther(let share): ("no-further", share)
      case .undecided: ("undecided", nil)
      }
    return [
      "asked": .integer(alternatives.request.count),
      "difference": .number(alternatives.request.difference),
      "within": .number(alternatives.request.within),
      "bound": number(alternatives.bound),
      "loads": WayLoadsTable.json(of: alternatives.loads, in: landscape),
      "ways": .array(alternatives.ways.map(json)),
      "end": .string(end),
      "furtherDiffersBy": share.map { .number($0) } ?? .null,
      "shared": .strings(alternatives.shared.map(\.id)),
      "needed": .array(
        alternatives.needed.map { needed in
          [
            "id": .string(needed.change.id),
            "loss": needed.loss.map(loss) ?? .null,
            "required": .flag(needed.isRequired),
            "irreplaceable": .flag(needed.isIrreplaceable),
          ]
        }),
      "steps": .integer(alternatives.steps),
    ]
  }

  private func json(of way: ProposalAlternatives.Way) -> JSONValue {
    [
      "changes": .strings(way.choice.changes.map(\.id)),
      "freed": number(way.choice.freed),
      "gap": .number(way.choice.gap),
      "proven": .flag(way.isProven),
      "freedSeats": .integer(way.choice.freedSeats),
      "sharedSittings": .integer(way.choice.sharedSittings),
      "freedMeetingDays": .number(way.choice.freedMeetingDays),
      "freedSignatures": .integer(way.choice.freedSignatures),
      "differences": .array(
        way.differences.map { ["share": .number($0.share), "jaccard": .number($0.jaccard)] }),
      "fewerPartnerships": .integer(way.losses.fewerBodies),
      "duties": .array(
        way.losses.duties.map { duty in
          [
            "kind": .string(landscape.kinds[Int(duty.kind)].id),
            "partnerships": .integer(duty.bodies),
          ]
        }),
      "soleSeats": .strings(way.losses.soleSeats.map { landscape.organisations[Int($0)].id }),
      "loads": WayLoadsTable.json(of: way.loads, in: landscape),
      "unseated": .strings(way.losses.unseated.map { landscape.organisations[Int($0)].id }),
    ]
  }

  private func json(of front: ProposalFront) -> JSONValue {
    [
      "objectives": .strings(front.objectives.map(\.rawValue)),
      "points": .array(
        front.points.map { point in
          [
            "values": .array(point.values.map { .number($0) }),
            "changes": .strings(point.choice.changes.map(\.id)),
          ]
        }),
      "partial": .flag(front.isPartial),
      "steps": .integer(front.steps),
    ]
  }
}
