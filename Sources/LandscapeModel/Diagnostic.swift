/// How bad a diagnostic is.
package enum Severity: String, CaseIterable, Sendable {
  /// The row, file or run cannot be used as it stands.
  case error
  /// The row is used; something in it is not.
  case warning
  /// Explains the diagnostic before it.
  case note
}

/// A message about input: the facts, apart from their wording.
///
/// `CatalogueReading` words them in English for the terminal and `rejects.csv`; `Publishing` titles
/// the codes in both languages.
package struct Diagnostic: Hashable, Sendable {
  package var code: DiagnosticCode
  package var severity: Severity
  package var location: SourceLocation
  /// The column's name in the heading, or empty.
  package var field: String
  /// What was found, as it stood in the input; empty when it is about something missing.
  package var value: String
  /// What was expected: allowed values, a range, a limit. May be empty.
  package var expected: String
  /// The nearest known value, when one is near enough to be worth suggesting.
  package var suggestion: String?
  /// Whether the row was rejected because of this.
  package var rejectsRow: Bool
  /// Rows rejected only because they refer to what this diagnostic rejected.
  package var cascadeCount: Int
  /// Further rows that have the same value and fall for it, without a diagnostic of their own.
  package var repeatCount = 0
  /// Further diagnostics of the same code in the same file that are counted and not kept.
  package var unlistedCount = 0
  /// What a name that is not known may mean, best first.
  package var candidates: [MatchCandidate] = []

  package init(
    code: DiagnosticCode, severity: Severity, location: SourceLocation, field: String = "",
    value: String = "", expected: String = "", suggestion: String? = nil,
    rejectsRow: Bool = false, cascadeCount: Int = 0
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.field = field
    self.value = value
    self.expected = expected
    self.suggestion = suggestion
    self.rejectsRow = rejectsRow
    self.cascadeCount = cascadeCount
  }
}

/// The stable code of a diagnostic, kebab-case. Codes are only ever added.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Files.
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case emptyFile = "empty-file"
  case emptyCatalogue = "empty-catalogue"
  case missingKinds = "missing-kinds"
  case fileTooLarge = "file-too-large"
  case memoryTooSmall = "memory-too-small"
  case unsupportedFormat = "unsupported-format"
  // Bytes and rows.
  case invalidUTF8 = "invalid-utf8"
  case invalidUTF16 = "invalid-utf16"
  case nulByte = "nul-byte"
  case unterminatedQuote = "unterminated-quote"
  case strayQuote = "stray-quote"
  case raggedRow = "ragged-row"
  case cellTooLarge = "cell-too-large"
  case rowTooLarge = "row-too-large"
  case invalidEncoding = "invalid-encoding"
  case skippedRows = "skipped-rows"
  case unmappedWords = "unmapped-words"
  case conflictingValues = "conflicting-values"
  // XML.
  case malformedXML = "malformed-xml"
  case doctypeRefused = "doctype-refused"
  case unsupportedXMLVersion = "unsupported-xml-version"
  case unsupportedEncoding = "unsupported-encoding"
  case startTagTooLarge = "start-tag-too-large"
  case tooManyAttributes = "too-many-attributes"
  case nestingTooDeep = "nesting-too-deep"
  case textTooLarge = "text-too-large"
  case commentsTooLarge = "comments-too-large"
  case tooManyXMLIDs = "too-many-xml-ids"
  case unexpectedElement = "unexpected-element"
  case unexpectedAttribute = "unexpected-attribute"
  case unexpectedText = "unexpected-text"
  case repeatedElement = "repeated-element"
  case schemaViolation = "schema-violation"
  case competingCatalogues = "competing-catalogues"
  case forbiddenCharacter = "forbidden-character"
  // Workbooks.
  case unreadableWorkbook = "unreadable-workbook"
  case containerTooLarge = "container-too-large"
  case duplicateSheet = "duplicate-sheet"
  case unknownSheet = "unknown-sheet"
  case ignoredSheets = "ignored-sheets"
  case ignoredMacros = "ignored-macros"
  case cellError = "cell-error"
  case unsolvedFormula = "unsolved-formula"
  case mergedCells = "merged-cells"
  case hiddenCells = "hidden-cells"
  case cellsOutsideTable = "cells-outside-table"
  case unusualNumberFormat = "unusual-number-format"
  // Mappings.
  case sourceOutsideFolder = "source-outside-folder"
  case noRecord = "no-record"
  // The jurisdiction.
  case invalidJurisdiction = "invalid-jurisdiction"
  case unknownInJurisdiction = "unknown-in-jurisdiction"
  // Outlines.
  case invalidBoundaries = "invalid-boundaries"
  case unusableOutline = "unusable-outline"
  case unusedOutlines = "unused-outlines"
  // Columns.
  case tooManyColumns = "too-many-columns"
  case missingColumn = "missing-column"
  case duplicateColumn = "duplicate-column"
  case unknownColumn = "unknown-column"
  // Values.
  case missingValue = "missing-value"
  case invalidDate = "invalid-date"
  case unreadableEnd = "unreadable-end"
  case invalidNumber = "invalid-number"
  case invalidValue = "invalid-value"
  case invalidPeriod = "invalid-period"
  case unequalLists = "unequal-lists"
  // Ids and references.
  case duplicateID = "duplicate-id"
  case contestedID = "contested-id"
  case unknownArea = "unknown-area"
  case unknownOrganisation = "unknown-organisation"
  case unknownKind = "unknown-kind"
  case unknownRemit = "unknown-remit"
  case unknownPartnership = "unknown-partnership"
  case ambiguousName = "ambiguous-name"
  case rejectedReference = "rejected-reference"
  case guessedReference = "guessed-reference"
  case contradictoryJudgement = "contradictory-judgement"
  case unsearchedNames = "unsearched-names"
  case unlistedNames = "unlisted-names"
  case partCycle = "part-cycle"
  case broaderCycle = "broader-cycle"
  case tooManyAtoms = "too-many-atoms"
  // The landscape as a whole.
  case missingPopulation = "missing-population"
  case areaWeights = "area-weights"
  case areaWithoutNation = "area-without-nation"
  case tooManyNations = "too-many-nations"
  case joinedNations = "joined-nations"
  case kindOfAnotherNation = "kind-of-another-nation"
  case remitsWithoutTable = "remits-without-table"
  case repeatedSeat = "repeated-seat"
  case noActivePartnership = "no-active-partnership"
  case unknownAsOf = "unknown-as-of"
  case languageWithoutText = "language-without-text"
  // What the rules could see of it.
  case ruleCouldNotLook = "rule-could-not-look"
  case ruleLookedInPart = "rule-looked-in-part"
  // Decisions of reviewers.
  case contradictoryDecision = "contradictory-decision"
  case unattachedDecision = "unattached-decision"
  case packageRow = "package-row"
  // Text.
  case damagedText = "damaged-text"
  case invisibleCharacter = "invisible-character"
  case mixedScript = "mixed-script"
}

/// A row that was not used, with its reason: a row of `rejects.csv`.
package struct Reject: Hashable, Sendable {
  package var location: SourceLocation
  package var code: DiagnosticCode
  package var value: String
  /// In English, as on the terminal.
  package var message: String
  /// The row as it stood in the file, source form kept.
  package var row: String

  package init(
    location: SourceLocation, code: DiagnosticCode, value: String, message: String, row: String
  ) {
    self.location = location
    self.code = code
    self.value = value
    self.message = message
    self.row = row
  }
}

extension DiagnosticCode {
  /// Whether it is about the catalogue as it is read, and not about what rules or reviewers make of it.
  package var isOfReading: Bool {
    switch self {
    case .ruleCouldNotLook, .ruleLookedInPart, .contradictoryDecision, .unattachedDecision,
      .packageRow, .languageWithoutText:
      false
    default: true
    }
  }
}
