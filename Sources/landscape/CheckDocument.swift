internal import CatalogueReading
internal import LandscapeModel
internal import Publishing

/// What `landscape check --format json` prints: every diagnostic, and the rows of every file.
func checkDocument(
  diagnostics: [Diagnostic], inputs: [InputFile], rejectCount: Int
) -> JSONValue {
  [
    "schemaVersion": 1,
    "diagnostics": .array(
      diagnostics.map { diagnostic in
        [
          "code": .string(diagnostic.code.rawValue),
          "severity": .string(diagnostic.severity.rawValue),
          "file": .string(diagnostic.location.file),
          "line": .integer(diagnostic.location.line),
          "column": .integer(diagnostic.location.column),
          "field": .string(diagnostic.field),
          "value": .string(diagnostic.value),
          "expected": .string(diagnostic.expected),
          "suggestion": .optional(diagnostic.suggestion),
          "rejectsRow": .flag(diagnostic.rejectsRow),
          "cascade": .integer(diagnostic.cascadeCount),
          "repeats": .integer(diagnostic.repeatCount),
          "unlisted": .integer(diagnostic.unlistedCount),
          "candidates": .array(
            diagnostic.candidates.map { candidate in
              [
                "id": .string(candidate.id), "name": .string(candidate.name),
                "score": .number(candidate.score), "reason": .string(candidate.reason),
              ]
            }),
          "message": .string(DiagnosticWording.message(of: diagnostic)),
        ]
      }),
    "inputs": .array(
      inputs.map { input in
        [
          "name": .string(input.name), "bytes": .integer(input.byteCount),
          "sha256": .string(input.digest.description), "encoding": .string(input.encoding),
          "rowsRead": .integer(input.rowsRead), "rowsUsed": .integer(input.rowsUsed),
          "rowsRejected": .integer(input.rowsRejected),
        ]
      }),
    "rejects": .integer(rejectCount),
  ]
}
