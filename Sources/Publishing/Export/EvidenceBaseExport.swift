internal import LandscapeModel
internal import Rationalisation
internal import Wording

// What seats rest on, for programs.

extension EvidenceBase {
  var json: JSONValue {
    [
      "published": .integer(seats.published), "law": .integer(seats.law),
      "assumed": .integer(seats.assumed),
      "holdsWithoutAssumed": .flag(holdsWithoutAssumed),
      "holdsOnPublished": .flag(holdsOnPublished),
      "worlds": worlds.map { worlds in
        [
          "share": .number(worlds.share), "rankLow": .integer(worlds.rankLow),
          "rankHigh": .integer(worlds.rankHigh), "draws": .integer(worlds.draws),
        ]
      } ?? nil,
    ]
  }
}

extension QuestionBase {
  var json: JSONValue {
    [
      "holdsWithoutAssumed": .flag(holdsWithoutAssumed),
      "holdsOnPublished": .flag(holdsOnPublished),
      "worlds": [
        "share": .number(share), "rankLow": .integer(rankLow), "rankHigh": .integer(rankHigh),
        "draws": .integer(worlds),
      ],
    ]
  }
}

extension FindingsSchema {
  /// Of a finding, and but for the counts of seats of a question.
  static var evidenceBase: JSONValue {
    let count: JSONValue = ["type": "integer", "minimum": 0]
    return [
      "type": ["object", "null"],
      "description": .string(Phrase.schemaEvidenceBase(.english)),
      "required": ["holdsWithoutAssumed", "holdsOnPublished", "worlds"],
      "properties": [
        "published": count, "law": count, "assumed": count,
        "holdsWithoutAssumed": ["type": "boolean"], "holdsOnPublished": ["type": "boolean"],
        "worlds": [
          "type": ["object", "null"], "required": ["share", "rankLow", "rankHigh", "draws"],
          "properties": [
            "share": ["$ref": "#/$defs/factor"], "rankLow": ["type": "integer", "minimum": 1],
            "rankHigh": ["type": "integer", "minimum": 1],
            "draws": ["type": "integer", "minimum": 1],
          ],
        ],
      ],
    ]
  }
}
