internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension ReadingReport {
  /// All of it for programs.
  package var json: JSONValue {
    let readings = result.readings
    return [
      "schemaVersion": 1,
      "run": .string(readings.deal.run),
      "asOf": .optional(readings.deal.asOf?.description),
      "asked": .integer(readings.deal.first),
      "seed": .string(String(result.seed)),
      "readers": .array(
        readings.readers.map { reader in
          ["name": .string(reader.name), "file": .string(reader.file)]
        }),
      "blankForms": .strings(readings.blank),
      "agreement": [
        "pairs": .array(result.pairs.map(value)),
        "krippendorff": [
          "questions": .integer(result.alpha.count),
          "nominal": Self.value(of: result.alpha.nominal),
          "ordinal": Self.value(of: result.alpha.ordinal),
          "bootstrapDraws": .integer(KrippendorffAlpha.draws),
        ],
      ],
      "precision": .array(result.precision.map(value)),
      "questions": .array(readings.deal.questions.indices.map(question)),
      "disputed": ids(result.disputed), "agreed": ids(result.agreed), "open": ids(result.open),
      "decisions": .array(
        decisions.records.map {
          [
            "finding": .string($0.finding), "decision": .string($0.state.rawValue),
            "reason": .string($0.reason), "by": .string($0.by),
            "date": .optional($0.date?.description),
          ]
        }),
      "conflicts": .array(
        decisions.conflicts.map {
          [
            "finding": .string($0.finding), "proposed": .string($0.proposed.rawValue),
            "standing": .string($0.standing.state.rawValue),
            "date": .optional($0.standing.date?.description),
          ]
        }),
      "withoutReason": ids(decisions.withoutReason),
      "problems": .array(readings.problems.map(value)),
    ]
  }

  private func ids(_ places: [Int]) -> JSONValue {
    .strings(places.map { result.readings.deal.questions[$0].id })
  }

  private func value(of pair: ReadingResult.Pair) -> JSONValue {
    [
      "first": .string(pair.first), "second": .string(pair.second),
      "questions": .integer(pair.count),
      "observed": pair.observed.map { .number($0) } ?? nil,
      "table": .array(pair.table.map { .array($0.map { .integer($0) }) }),
      "kappa": Self.value(of: pair.kappa), "kappaLinear": Self.value(of: pair.weighted),
    ]
  }

  private static func value(of coefficient: Coefficient) -> JSONValue {
    switch coefficient {
    case .value(let value, let interval):
      [
        "value": .number(value),
        "interval": interval.map { .array([.number($0.low), .number($0.high)]) } ?? nil,
      ]
    case .undefined(let reason): ["value": nil, "undefined": .string(reason.rawValue)]
    }
  }

  private func value(of row: ReadingPrecision) -> JSONValue {
    [
      "limit": .integer(row.limit), "reader": .optional(row.reader),
      "rule": .optional(row.rule?.rawValue), "questions": .integer(row.questions),
      "judgements": .integer(row.judged), "right": .integer(row.right),
      "arguable": .integer(row.arguable), "wrong": .integer(row.wrong),
    ]
  }

  private func question(_ place: Int) -> JSONValue {
    let question = result.readings.deal.questions[place]
    return [
      "id": .string(question.id), "rank": .integer(question.rank),
      "rule": .string(question.rule.rawValue),
      "title": .string(wording.title(of: question).plain(in: .english)),
      "findings": .strings(result.readings.deal.findings[place]),
      "judgements": .array(
        result.readings.readers.map { reader in
          guard let answer = reader.answers[place] else { return nil }
          return [
            "judgement": .string(answer.judgement.rawValue), "reason": .string(answer.reason),
            "place": .string(answer.location.text),
          ]
        }),
    ]
  }

  private func value(of problem: Readings.Problem) -> JSONValue {
    [
      "file": .string(problem.location.file), "line": .integer(problem.location.line),
      "column": .integer(problem.location.column), "reader": .string(problem.reader),
      "question": .string(problem.question), "judgement": .string(problem.judgement),
      "reason": .string(problem.reason), "used": .flag(problem.isUsed),
      "message": .string(Self.message(of: problem)),
    ]
  }
}
