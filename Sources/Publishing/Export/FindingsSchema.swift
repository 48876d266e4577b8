internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

/// The JSON Schema of `findings.json`, made from the same closed lists as the file itself.
package enum FindingsSchema {
  /// Where it stands below the report's folder.
  package static let path = "findings.schema.json"

  /// The file itself.
  package static var file: OutputFile { OutputFile(path: path, bytes: json.bytes) }

  /// Draft 2020-12. Members that it does not name are allowed: they may be added.
  package static var json: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(Phrase.schemaTitle(.english)),
      "type": "object",
      "required": ["schemaVersion", "run", "asOf", "catalogue", "findings"],
      "properties": [
        "schemaVersion": ["const": .integer(FindingsExport.schemaVersion)],
        "run": string(Phrase.schemaRun(.english)),
        "asOf": [
          "type": ["string", "null"], "pattern": .string(date),
          "description": .string(Phrase.schemaAsOf(.english)),
        ],
        "catalogue": catalogue,
        "rules": [
          "type": "array",
          "description":
            .string(Phrase.schemaRules(.english)),
          "items": ["$ref": "#/$defs/ruleCounts"],
        ],
        "nations": [
          "type": "array",
          "description": .string(Phrase.schemaNations(.english)),
          "items": [
            "type": "object", "required": ["nation", "rules"],
            "properties": [
              "nation": ["type": ["string", "null"]],
              "rules": ["type": "array", "items": ["$ref": "#/$defs/ruleCounts"]],
            ],
          ],
        ],
        "questions": [
          "type": "array",
          "description": .string(Phrase.schemaQuestions(.english)),
          "items": ["$ref": "#/$defs/question"],
        ],
        "findings": [
          "type": "array",
          "description": .string(Phrase.schemaFindings(.english)),
          "items": ["$ref": "#/$defs/finding"],
        ],
      ],
      "$defs": [
        "finding": finding, "factor": factor, "ids": ids, "bilingual": bilingual,
        "significance": significance, "ruleCounts": ruleCounts, "question": question,
        "precedent": precedent, "evidenceBase": evidenceBase,
      ],
    ]
  }

  private static var ruleCounts: JSONValue {
    let count: JSONValue = ["type": "integer", "minimum": 0]
    return [
      "type": "object",
      "required": [
        "rule", "applied", "fired", "notApplicable", "excluded", "couldNotLook", "partnerships",
        "unseen", "lacks",
      ],
      "properties": [
        "rule": oneOf(Rule.self),
        "applied": count, "fired": count, "notApplicable": count, "excluded": count,
        "couldNotLook": [
          "type": "boolean", "description": .string(Phrase.schemaCouldNotLook(.english)),
        ],
        "partnerships": [
          "type": "integer", "minimum": 0,
          "description": .string(Phrase.schemaPartnerships(.english)),
        ],
        "unseen": [
          "type": "integer", "minimum": 0,
          "description": .string(Phrase.schemaUnseen(.english)),
        ],
        "lacks": [
          "type": "array",
          "items": [
            "type": "object", "required": ["input", "partnerships", "text"],
            "properties": [
              "input": oneOf(RuleInput.self),
              "partnerships": ["type": "integer", "minimum": 1],
              "text": ["$ref": "#/$defs/bilingual"],
            ],
          ],
        ],
      ],
    ]
  }

  private static let date = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"

  private static var finding: JSONValue {
    [
      "type": "object",
      "required": [
        "id", "rule", "group", "rank", "subjects", "route", "priority", "strength", "benefit",
        "feasibility", "stability", "decision", "evidence",
      ],
      "properties": [
        "id": string(Phrase.schemaID(.english)),
        "rule": oneOf(Rule.self),
        "group": oneOf(FindingGroup.self),
        "rank": [
          "type": "integer", "minimum": 1, "description": .string(Phrase.schemaRank(.english)),
        ],
        "subjects": ["$ref": "#/$defs/ids"],
        "route": string(Phrase.schemaRoute(.english)),
        "priority": ["$ref": "#/$defs/factor"],
        "strength": ["$ref": "#/$defs/factor"],
        "benefit": ["$ref": "#/$defs/factor"],
        "feasibility": ["$ref": "#/$defs/factor"],
        "stability": stability,
        "evidenceBase": ["$ref": "#/$defs/evidenceBase"],
        "considered": [
          "type": "array", "description": .string(Phrase.schemaConsidered(.english)),
          "items": considered,
        ],
        "decision": ["enum": .array(DecisionState.allCases.map { .string($0.rawValue) } + [nil])],
        "evidence": [
          "type": "object", "required": ["type"],
          "properties": [
            "type": string(Phrase.schemaType(.english)),
            "significance": ["$ref": "#/$defs/significance"],
          ],
        ],
        "list": oneOf(FindingList.self),
        "nation": [
          "type": ["string", "null"], "description": .string(Phrase.schemaNation(.english)),
        ],
        "groupRank": ["type": "integer", "minimum": 0],
        "routeFull": string(Phrase.schemaRouteFull(.english)),
        "confidence": ["$ref": "#/$defs/factor"],
        "freedMeetingDays": ["type": "number", "minimum": 0],
        "usesAssumedMeetings": ["type": "boolean"],
        "peopleAffected": ["type": "number", "minimum": 0],
        "title": ["$ref": "#/$defs/bilingual"],
        "action": ["$ref": "#/$defs/bilingual"],
        "alsoHolds": ["type": "array", "items": oneOf(Rule.self)],
        "folded": ["$ref": "#/$defs/ids"],
        "precedents": ["type": "array", "items": ["$ref": "#/$defs/precedent"]],
        "decisionRecord": ["type": ["object", "null"]],
        "rows": [
          "type": "array",
          "description": .string(Phrase.schemaRows(.english)),
          "items": [
            "type": "object", "required": ["file", "line"],
            "properties": ["file": ["type": "string"], "line": ["type": "integer", "minimum": 0]],
          ],
        ],
        // The subjects by what they are; the area of a footprint stands among the areas.
        "partnerships": ["$ref": "#/$defs/ids"],
        "organisations": ["$ref": "#/$defs/ids"],
        "kinds": ["$ref": "#/$defs/ids"],
        "areas": ["$ref": "#/$defs/ids"],
      ],
    ]
  }

  private static var considered: JSONValue {
    [
      "type": "object",
      "required": ["subjects", "extent", "question", "answer", "date", "later", "by", "source"],
      "properties": [
        "subjects": ["$ref": "#/$defs/ids"],
        "extent": oneOf(ConsideredBefore.Extent.self),
        "question": ["type": "string"],
        "answer": oneOf(ConsideredAnswer.self),
        "date": ["type": ["string", "null"], "pattern": .string(date)],
        "later": ["type": "boolean"],
        "by": ["type": "string"],
        "source": ["type": "string"],
        "cited": [
          "type": ["object", "null"], "description": .string(Phrase.schemaCited(.english)),
          "required": ["title", "publisher", "published"],
          "properties": [
            "title": ["type": ["string", "null"]],
            "publisher": ["type": ["string", "null"]],
            "published": ["type": ["string", "null"], "pattern": .string(date)],
          ],
        ],
      ],
    ]
  }

  private static var significance: JSONValue {
    [
      "type": "object", "required": ["computed", "text"],
      "description": .string(Phrase.schemaSignificance(.english)),
      "properties": [
        "computed": ["type": "boolean"],
        "reason": string(Phrase.schemaNotComputed(.english)),
        "model": ["enum": .strings(NullModel.allCases.map(\.rawValue))],
        "partnerships": ["$ref": "#/$defs/ids"],
        "weakestOf": [
          "type": "integer", "minimum": 1, "description": .string(Phrase.schemaWeakestOf(.english)),
        ],
        "sharedMembers": ["type": "integer", "minimum": 0],
        "members": ["type": "array", "items": ["type": "integer", "minimum": 0]],
        "expected": ["type": "number", "minimum": 0],
        "lift": ["type": ["number", "null"], "minimum": 0],
        "p": ["$ref": "#/$defs/factor"],
        "q": ["$ref": "#/$defs/factor"],
        "qDiscrete": ["$ref": "#/$defs/factor"],
        "level": ["$ref": "#/$defs/factor"],
        "pairs": [
          "type": "integer", "minimum": 1, "description": .string(Phrase.schemaPairs(.english)),
        ],
        "testable": ["type": "boolean"],
        "leastSignificant": ["type": ["integer", "null"], "minimum": 1],
        "verdict": oneOf(SignificanceVerdict.self),
        "text": ["$ref": "#/$defs/bilingual"],
      ],
    ]
  }

  private static var stability: JSONValue {
    [
      "type": ["object", "null"],
      "description": .string(Phrase.schemaStability(.english)),
      "required": ["share", "rankLow", "rankHigh", "medianRank", "topTen", "draws"],
      "properties": [
        "share": ["$ref": "#/$defs/factor"],
        "heldAs": [
          "type": "array",
          "description": .string(Phrase.stabilityHeldAs(.english)),
          "items": [
            "type": "object", "required": ["rule", "draws"],
            "properties": ["rule": oneOf(Rule.self), "draws": ["type": "integer", "minimum": 1]],
          ],
        ],
        "rankLow": ["type": "integer", "minimum": 1],
        "rankHigh": ["type": "integer", "minimum": 1],
        "medianRank": ["type": "integer", "minimum": 1],
        "topTen": ["$ref": "#/$defs/factor"],
        "draws": ["type": "integer", "minimum": 1],
        "withoutLayer": [
          "type": "object",
          "description": .string(Phrase.schemaWithoutLayer(.english)),
          "additionalProperties": [
            "type": "object", "required": ["outcome", "rank", "rule"],
            "properties": [
              "outcome": ["enum": ["holds", "reported", "gone"]],
              "rank": ["type": ["integer", "null"]],
              "rule": [
                "enum": .array(Rule.allCases.map { .string($0.rawValue) } + [nil]),
                "description": .string(Phrase.schemaTakenOver(.english)),
              ],
            ],
          ],
        ],
      ],
    ]
  }

  private static var catalogue: JSONValue {
    [
      "type": "object", "required": ["title", "inputs"],
      "properties": [
        "title": ["type": "string"],
        "titleWelsh": ["type": ["string", "null"]],
        "inputs": [
          "type": "array",
          "items": [
            "type": "object", "required": ["name", "sha256"],
            "properties": [
              "name": ["type": "string"],
              "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
            ],
          ],
        ],
      ],
    ]
  }

  private static var factor: JSONValue {
    ["type": "number", "minimum": 0, "maximum": 1]
  }

  private static var ids: JSONValue { ["type": "array", "items": ["type": "string"]] }

  private static var bilingual: JSONValue {
    [
      "type": "object", "required": ["en"],
      "properties": ["en": ["type": "string"], "cy": ["type": "string"]],
    ]
  }

  static func string(_ description: String) -> JSONValue {
    ["type": "string", "description": .string(description)]
  }

  static func oneOf<Names: CaseIterable & RawRepresentable<String>>(
    _ names: Names.Type
  ) -> JSONValue {
    ["enum": .strings(names.allCases.map(\.rawValue))]
  }
}
