internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// What the schema of `findings.json` says of questions and of the precedents that they share with findings.
extension FindingsSchema {
  static var precedent: JSONValue {
    [
      "type": "object", "required": ["link", "partnerships"],
      "properties": ["link": ["type": "string"], "partnerships": ["$ref": "#/$defs/ids"]],
    ]
  }

  static var question: JSONValue {
    [
      "type": "object",
      "required": [
        "id", "rank", "title", "score", "findings", "areas", "precedents", "actions",
      ],
      "properties": [
        "id": string(Phrase.schemaQuestionID(.english)),
        "rank": ["type": "integer", "minimum": 1],
        "title": ["$ref": "#/$defs/bilingual"],
        "score": [
          "type": "number", "minimum": 0,
          "description": .string(Phrase.questionScoreNote(.english)),
        ],
        "rule": oneOf(Rule.self),
        "findings": ["$ref": "#/$defs/ids"],
        "closed": ["$ref": "#/$defs/ids"],
        "kinds": ["$ref": "#/$defs/ids"],
        "areas": ["$ref": "#/$defs/ids"],
        "people": [
          "type": "integer", "minimum": 0,
          "description": .string(Phrase.schemaQuestionPeople(.english)),
        ],
        "precedents": ["type": "array", "items": ["$ref": "#/$defs/precedent"]],
        "actions": [
          "type": "array",
          "items": [
            "type": "object", "required": ["route", "rule", "action", "findings"],
            "properties": [
              "route": string(Phrase.schemaRouteFull(.english)), "rule": oneOf(Rule.self),
              "action": ["$ref": "#/$defs/bilingual"], "findings": ["$ref": "#/$defs/ids"],
            ],
          ],
        ],
        "freedMeetingDays": ["type": "number", "minimum": 0],
        "evidenceBase": ["$ref": "#/$defs/evidenceBase"],
      ],
    ]
  }
}
