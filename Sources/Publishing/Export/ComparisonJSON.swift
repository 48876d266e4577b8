internal import LandscapeModel
internal import Rationalisation
package import Review

extension RunComparison {
  /// `compare --format json` as design section 8 has it; members are only ever added.
  package var json: JSONValue {
    let wording = ComparisonWording(self)
    let hasWelsh = newer.landscape.ownLanguages.contains(.welsh)
    return [
      "schemaVersion": 1,
      "older": Self.run(older),
      "newer": Self.run(newer),
      "causes": .strings(causes.map(\.rawValue)),
      "changedSettings": .strings(changedSettings),
      "changedRules": .strings(changedRules.map(\.rawValue)),
      "restated": restatement.map {
        [
          "made": .strings($0.made.map(\.id)), "unmade": .strings($0.unmade.map(\.id)),
        ]
      } ?? nil,
      "findings": .object(
        FindingStatus.allCases.map { status in
          JSONValue.Member(status.rawValue, .array(findings(status).map(Self.change)))
        }),
      "metrics": .array(
        metrics.map {
          [
            "name": .string($0.metric.name), "before": .optional($0.before),
            "after": .optional($0.after),
          ]
        }),
      "succession": .array(
        succession.steps.map { step in
          [
            "kind": .string(step.kind.rawValue), "from": .strings(step.from),
            "to": .strings(step.to), "confidence": .number(step.confidence),
            "reason": .string(wording.reason(step).plain(in: .english)),
            "reasonWelsh": .optional(hasWelsh ? wording.reason(step).plain(in: .welsh) : nil),
            "isChange": .flag(step.isChange),
          ]
        }),
      "seatChanges": seatChanges.json,
    ]
  }

  private static func run(_ snapshot: RunSnapshot) -> JSONValue {
    ["run": .string(snapshot.id), "asOf": .optional(snapshot.landscape.asOf?.description)]
  }

  private static func change(_ change: FindingChange) -> JSONValue {
    [
      "id": .string(change.id),
      "formerId": .optional(change.formerID),
      "rule": .optional((change.after ?? change.before)?.rule.rawValue),
      "list": .optional((change.after ?? change.before)?.list.rawValue),
      "level": .optional((change.after ?? change.before)?.level.rawValue),
      "rankBefore": .optional(change.before?.rank), "rankAfter": .optional(change.after?.rank),
      "priorityBefore": .optional(change.before?.priority.value),
      "priorityAfter": .optional(change.after?.priority.value),
      "decisionBefore": .optional(change.before?.decision?.rawValue),
      "decisionAfter": .optional(change.after?.decision?.rawValue),
      "causes": .strings(change.causes.map(\.rawValue)),
      "dataChanges": .strings(change.dataChanges.map(\.rawValue)),
      "differences": .array(change.differences.map(difference)),
    ]
  }

  private static func difference(_ difference: FindingDifference) -> JSONValue {
    func subjects(_ list: [SubjectReference]) -> JSONValue { .strings(list.map(\.id)) }
    switch difference {
    case .rule(let before, let after):
      return [
        "what": "rule", "before": .string(before.rawValue), "after": .string(after.rawValue),
      ]
    case .subjects(let joined, let left):
      return ["what": "subjects", "joined": subjects(joined), "left": subjects(left)]
    case .evidence(let evidence):
      return [
        "what": "evidence", "name": .string(evidence.name), "before": value(evidence.before),
        "after": value(evidence.after), "isMaterial": .flag(evidence.isMaterial),
      ]
    case .routes(let before, let after):
      return [
        "what": "routes", "before": .strings([before.first, before.full]),
        "after": .strings([after.first, after.full]),
      ]
    case .list(let before, let after):
      return [
        "what": "list", "before": .string(before.rawValue), "after": .string(after.rawValue),
      ]
    case .level(let before, let after):
      return [
        "what": "level", "before": .string(before.rawValue), "after": .string(after.rawValue),
      ]
    case .decision(let before, let after):
      return [
        "what": "decision", "before": .optional(before?.rawValue),
        "after": .optional(after?.rawValue),
      ]
    case .priority(let before, let after):
      return ["what": "priority", "before": .number(before), "after": .number(after)]
    case .rank(let before, let after):
      return ["what": "rank", "before": .integer(before), "after": .integer(after)]
    }
  }

  private static func value(_ value: EvidenceFact.Value?) -> JSONValue {
    switch value {
    case .none: .null
    case .score(let number), .count(let number): .number(number)
    case .ids(let ids), .exact(let ids): .strings(ids)
    }
  }
}

extension SeatChanges {
  /// The groups in the order in which they are told, and the whole.
  fileprivate var json: JSONValue {
    [
      "groups": .array(groups.map(\.json)), "total": total.json, "ended": .strings(ended),
      "begun": .strings(begun), "freed": .integer(freed), "taken": .integer(taken),
    ]
  }
}

extension SeatChanges.Group {
  fileprivate var json: JSONValue {
    [
      "kind": .optional(kind?.rawValue), "steps": .integer(steps),
      "partnershipsBefore": .integer(bodiesBefore), "partnershipsAfter": .integer(bodiesAfter),
      "seats": seats.json { .integer($0) },
      "meetingDaysAtConstantMeetings": meetingDays.json { .optional($0) },
      "meetingDaysByMeetings": .optional(byMeetings),
    ]
  }
}

extension SeatChanges.Change {
  fileprivate func json(_ amount: (Amount) -> JSONValue) -> JSONValue {
    [
      "before": amount(before), "after": amount(after), "change": amount(change),
      "ofEnded": amount(ofEnded), "ofBegun": amount(ofBegun), "rest": amount(rest),
    ]
  }
}

extension JSONValue {
  fileprivate static func optional(_ number: Double?) -> JSONValue {
    guard let number else { return .null }
    // A count reads better as a whole number.
    return number == number.rounded() && abs(number) < 1e15
      ? .integer(Int(number)) : .number(number)
  }

  fileprivate static func optional(_ number: Int?) -> JSONValue {
    number.map { .integer($0) } ?? .null
  }
}
