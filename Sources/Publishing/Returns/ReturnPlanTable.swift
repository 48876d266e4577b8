package import LandscapeModel
package import Review
internal import Wording

/// What returned forms would change, a row for each line that somebody answered.
package struct ReturnPlanTable {
  private let plan: ReturnPlan
  private let landscape: Landscape

  package init(_ plan: ReturnPlan, of landscape: Landscape) {
    self.plan = plan
    self.landscape = landscape
  }

  package var table: DocumentTable {
    columns.table(
      TableName("returns"), .returnedTitle, of: plan.entries)
  }

  private var columns: TableColumns<ReturnPlan.Entry> {
    typealias Entry = ReturnPlan.Entry
    let landscape = landscape
    return TableColumns<Entry>([
      .init("place", .returnedPlace) { .id($0.location.text) },
      .init("body", .returnedBody) { .text(Self.name(of: $0.body, in: landscape)) },
      .init("body-id", .identifier, .identifier, isDetail: true) {
        .id(Self.id(of: $0.body, in: landscape))
      },
      .init("line", .returnColumnKey, .identifier, isDetail: true) { entry in
        entry.target.map { .id($0.word) } ?? .notAvailable
      },
      .init("about", .returnedAbout) { Self.cell(Self.about($0, in: landscape)) },
      .init("outcome", .returnedOutcome) { entry in
        .value(RichText(Self.name(of: entry.outcome)), key: Self.key(of: entry.outcome))
      },
      .init("before", .returnedBefore) { Self.cell(Self.text(of: $0.before, in: landscape)) },
      .init("after", .returnedAfter) { Self.cell(Self.text(of: $0.after, in: landscape)) },
      .init("reason", .returnedReason) { Self.cell(Self.reason(of: $0, in: landscape)) },
    ])
  }

  /// The same for programs, with how many forms and lines there were.
  package var json: JSONValue {
    func text(_ text: RichText) -> JSONValue {
      text.isEmpty ? .null : .string(text.plain(in: .english))
    }
    return [
      "forms": [
        "answered": .integer(plan.answeredForms), "blank": .strings(plan.blankForms),
        "older": .strings(plan.olderForms),
      ],
      "openLines": .integer(plan.openLines),
      "lines": .array(
        plan.entries.map { entry in
          [
            "file": .string(entry.location.file), "line": .integer(entry.location.line),
            "column": .integer(entry.location.column),
            "body": .string(Self.id(of: entry.body, in: landscape)),
            "key": .optional(entry.target?.word),
            "about": text(Self.about(entry, in: landscape)),
            "outcome": .string(Self.key(of: entry.outcome)),
            "before": text(Self.text(of: entry.before, in: landscape)),
            "after": text(Self.text(of: entry.after, in: landscape)),
            "reason": text(Self.reason(of: entry, in: landscape)),
          ]
        }),
    ]
  }

  // MARK: Cells

  private static func cell(_ text: RichText) -> DocumentTable.Cell {
    text.isEmpty ? .notApplicable : .text(text)
  }

  private static func name(of body: ReturnForm.Body, in landscape: Landscape) -> RichText {
    switch body {
    case .partnership(let index): RichText(landscape.partnerships[Int(index)].name)
    case .organisation(let index): RichText(landscape.organisations[Int(index)].name)
    }
  }

  private static func id(of body: ReturnForm.Body, in landscape: Landscape) -> String {
    switch body {
    case .partnership(let index): landscape.partnerships[Int(index)].id
    case .organisation(let index): landscape.organisations[Int(index)].id
    }
  }

  /// The record that a line is about, or what the line asks.
  private static func about(_ entry: ReturnPlan.Entry, in landscape: Landscape) -> RichText {
    switch entry.about {
    case .organisation(let index): RichText(landscape.organisations[Int(index)].name)
    case .partnership(let index): RichText(landscape.partnerships[Int(index)].name)
    case .written(let text): .written(text)
    case .nothing: entry.target.map { RichText(title(of: $0, landscape)) } ?? RichText()
    }
  }

  private static func title(of target: ReturnTarget, _ landscape: Landscape) -> Phrase {
    switch target {
    case .post: .returnPost
    case .date: .returnDate
    case .areas: .returnAreas
    case .remit: .returnRemit
    case .newRemit: .returnNewRemit
    case .plan: .returnPlan
    case .newPlan: .returnNewPlan
    case .meetings: .returnMeetings
    case .scrutiny: .returnScrutiny
    case .annualReport: .returnAnnualReport
    case .chair: .returnChair
    case .question(let question): JurisdictionWords(landscape.jurisdiction).name(of: question)
    default: Phrase(verbatim: target.word)
    }
  }

  private static func text(of value: ReturnPlan.Value, in landscape: Landscape) -> RichText {
    switch value {
    case .nothing: RichText()
    case .recorded(.seat(let roles, let certainty, _)):
      ReturnFormWording.text(of: .seat(roles, certainty, sources: []), in: landscape)
    case .recorded(let recorded): ReturnFormWording.text(of: recorded, in: landscape)
    case .written(let text): .written(text)
    }
  }

  // MARK: Outcomes

  /// Why a line is not used, for a terminal.
  package static func reason(_ refusal: ReturnPlan.Refusal) -> String {
    words(of: refusal)(.english)
  }

  private static func name(of outcome: ReturnPlan.Outcome) -> Phrase {
    switch outcome {
    case .confirmed: .returnedConfirmed
    case .struck: .returnedStruck
    case .added: .returnedAdded
    case .set: .returnedSet
    case .removed: .returnedRemoved
    case .answered: .returnedAnswered
    case .unchanged: .returnedUnchanged
    case .refused: .returnedRefused
    }
  }

  /// The same for programs.
  package static func key(of outcome: ReturnPlan.Outcome) -> String {
    switch outcome {
    case .confirmed: "confirmed"
    case .struck: "struck"
    case .added: "added"
    case .set: "changed"
    case .removed: "removed"
    case .answered: "answered"
    case .unchanged: "unchanged"
    case .refused: "not-applied"
    }
  }

  private static func reason(of entry: ReturnPlan.Entry, in landscape: Landscape) -> RichText {
    var reasons: [RichText] = []
    if case .refused(let refusal) = entry.outcome { reasons.append(RichText(words(of: refusal))) }
    if let recorded = entry.changedSince {
      reasons.append(RichText(Words.returnedChangedSince(recorded: recorded)))
    }
    return reasons.isEmpty ? RichText() : RichText(reasons, separator: "; ")
  }

  /// Why a line is not used.
  static func words(of refusal: ReturnPlan.Refusal) -> Phrase {
    switch refusal {
    case .unknownKey(let key):
      key.isEmpty ? .returnedNoKey : Words.returnedUnknownKey(key: key)
    case .notAsked: .returnedNotAsked
    case .writtenOver: .returnedWrittenOver
    case .unreadable(let text): Words.returnedUnreadable(text: text)
    case .eitherWay(let text): Words.returnedEitherWay(text: text)
    case .contradictory: .returnedContradictory
    case .conflict(let places):
      Words.returnedConflict(places: places.map(\.text).joined(separator: ", "))
    case .ambiguous(let name, let ids):
      Words.returnedAmbiguous(name: name, ids: ids.joined(separator: ", "))
    case .unknownName(let name, let nearest):
      nearest.isEmpty
        ? Words.returnedUnknownName(name: name)
        : Words.returnedUnknownNameNearest(
          name: name, nearest: nearest.map { "\($0.name) (\($0.id))" }.joined(separator: ", "))
    // What it is is not said again: a table is passed on, and a log is kept.
    case .person(.email): .returnedEmail
    case .person(.telephone): .returnedTelephone
    case .person(.title), .person(.name): .returnedPersonName
    case .changedSince: .returnedAfterChange
    case .gone: .returnedGone
    case .withoutCorrection: .returnedWithoutCorrection
    case .withoutDate: .returnedWithoutDate
    case .noColumn(let table, let column):
      Words.returnedNoColumn(table: table + ".csv", column: column)
    case .severalRows: .returnedSeveralRows
    case .severalLanguages: .returnedSeveralLanguages
    }
  }
}
