package import LandscapeModel
internal import TextFormats

/// The English one-line text of diagnostics, for the terminal, the log and `rejects.csv`.
///
/// `memberships.csv:214:5: error: end date '2019-02-30' is not a calendar date; row rejected
/// [invalid-date]`: where, how bad, what was observed, what was expected, what follows, the code.
package enum DiagnosticWording {
  /// The whole line: location, severity, message and code.
  package static func text(of diagnostic: Diagnostic) -> String {
    terminalMessage(of: diagnostic).text
  }

  /// The line in its parts, for the terminal and the log.
  package static func terminalMessage(of diagnostic: Diagnostic) -> TerminalMessage {
    var location: SourceLocation? = diagnostic.location
    location?.file = VisibleText.forTerminal(diagnostic.location.file)
    if diagnostic.location.line <= 0 { location?.column = 0 }
    if diagnostic.location.file.isEmpty, diagnostic.location.line <= 0 { location = nil }
    let level: TerminalMessage.Level =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    return TerminalMessage(
      level, message(of: diagnostic), code: diagnostic.code.rawValue, at: location)
  }

  /// What happened and what follows, without location and code.
  package static func message(of diagnostic: Diagnostic) -> String {
    message(of: diagnostic, withCascade: true)
  }

  /// - Parameter withCascade: whether to count the rows that fell with this one.
  static func message(of diagnostic: Diagnostic, withCascade: Bool) -> String {
    var message = observation(of: diagnostic)
    if !diagnostic.candidates.isEmpty {
      message += "; " + candidates(of: diagnostic)
    } else if let suggestion = diagnostic.suggestion {
      message += "; " + hint(suggestion, for: diagnostic)
    }
    if diagnostic.rejectsRow {
      let isCycle = diagnostic.code == .partCycle || diagnostic.code == .broaderCycle
      message += isCycle ? "; rows rejected" : "; row rejected"
    } else if diagnostic.field == XMLWording.document, diagnostic.severity == .error {
      message += "; document refused"
    } else if diagnostic.severity == .warning, !diagnostic.field.isEmpty,
      leavesEmpty(diagnostic.code)
    {
      message += "; left empty"
    }
    if withCascade, diagnostic.repeatCount > 0 {
      let count = diagnostic.repeatCount
      message += diagnostic.rejectsRow ? ", and " : "; "
      message += count == 1 ? "1 more row with it" : "\(count) more rows with it"
    }
    if withCascade, diagnostic.cascadeCount > 0 {
      let count = diagnostic.cascadeCount
      message += count == 1 ? ", and 1 row that needs it" : ", and \(count) rows that need it"
    }
    if withCascade, diagnostic.unlistedCount > 0 {
      message +=
        "; \(diagnostic.unlistedCount) more of this code in the file are counted, not listed"
    }
    return message
  }

  /// `nearest is 'conwy-council' (0.87: conwey for conwy), then 'conwy' (0.50: …)`.
  private static func candidates(of diagnostic: Diagnostic) -> String {
    // A slip in an id needs no reasons, and what else is near in name is beside the point.
    if let first = diagnostic.candidates.first, MatchReason.isOfIdentifier(first.reason) {
      return "nearest is \(VisibleText.quotedForTerminal(first.id))"
        + (name(behindCode: first).map { " (\($0))" } ?? "")
    }
    let shown = diagnostic.candidates.map { candidate in
      VisibleText.quotedForTerminal(candidate.id) + " ("
        + (name(behindCode: candidate).map { $0 + ", " } ?? "")
        + ReconciliationCSV.score(candidate.score) + ": "
        + VisibleText.forTerminal(candidate.reason) + ")"
    }
    return (diagnostic.code == .guessedReference ? "" : "nearest is ")
      + shown.joined(separator: ", then ")
  }

  /// The name of a candidate whose id has no word of it, as codes have none.
  private static func name(behindCode candidate: MatchCandidate) -> String? {
    let words = Set(NameTokens.words(of: candidate.name).map(\.text))
    let isCode =
      !words.isEmpty && words.isDisjoint(with: NameTokens.words(of: candidate.id).map(\.text))
    return isCode ? VisibleText.forTerminal(candidate.name) : nil
  }

  private static func leavesEmpty(_ code: DiagnosticCode) -> Bool {
    switch code {
    case .invalidNumber, .invalidValue, .invalidDate, .unreadableEnd: true
    default: false
    }
  }

  private static func hint(_ suggestion: String, for diagnostic: Diagnostic) -> String {
    let suggestion = VisibleText.quotedForTerminal(suggestion)
    switch diagnostic.code {
    case .missingFile: return "is \(suggestion) meant?"
    case .invalidDate, .unreadableEnd: return "is \(suggestion) meant?"
    case .duplicateID where diagnostic.suggestion == "distinct: true":
      return "write 'distinct: true' where rows of one id are one"
    case .duplicateID:
      return "their \(suggestion) differs: give the ids of each source a 'prefix'"
    case .strayQuote, .unterminatedQuote:
      return VisibleText.forTerminal(diagnostic.suggestion ?? "")
    case .noRecord: return VisibleText.forTerminal(diagnostic.suggestion ?? "")
    case .duplicateColumn: return "write its number, \(suggestion)"
    default: return "nearest is \(suggestion)"
    }
  }

  private static func observation(of diagnostic: Diagnostic) -> String {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let expected = VisibleText.forTerminal(diagnostic.expected)
    let field = diagnostic.field
    switch diagnostic.code {
    case .missingFile: return missingFile(diagnostic)
    case .unreadableFile: return "file cannot be read: \(expected)"
    case .emptyFile: return "file is empty; expected a heading row with \(expected)"
    case .unsupportedFormat: return "file is \(diagnostic.value); \(expected)"
    case .emptyCatalogue:
      return "catalogue has no partnership that can be used: "
        + "\(diagnostic.value) rows read, \(expected) rejected"
    case .missingKinds:
      return (field.isEmpty ? "file is missing" : "section 'kinds' is missing")
        + "; every kind is accepted, as strategic"
    case .fileTooLarge:
      return "file has \(diagnostic.value) bytes; at most \(expected) are accepted"
        + " (limits.file-bytes)"
    case .invalidUTF8: return "\(cell(field)) holds the bytes \(diagnostic.value), not UTF-8"
    case .invalidUTF16:
      return "\(cell(field)) holds half a UTF-16 character (\(diagnostic.value))"
    case .nulByte: return "\(cell(field)) holds a NUL byte"
    case .unterminatedQuote: return "\(cell(field)) opens a quote that is never closed"
    case .strayQuote where !expected.isEmpty: return expected
    case .strayQuote:
      return "\(cell(field)) has a quote in its midst; expected the whole cell in quotes and "
        + "each quote in it twice"
    case .raggedRow: return "row has \(count(diagnostic.value, "cell")), expected \(expected)"
    case .cellTooLarge:
      return "\(cell(field)) has \(diagnostic.value) bytes; at most \(expected) are accepted"
        + " (limits.cell-bytes)"
    case .rowTooLarge:
      return "row has \(diagnostic.value) bytes; at most \(expected) are accepted"
        + " (limits.row-bytes)"
    case .tooManyColumns:
      return "heading has \(diagnostic.value) columns; at most \(expected) are accepted"
        + " (limits.columns)"
    case .missingColumn:
      // A mapping is told at its own place, and may be that of many files.
      return "column '\(field)' is missing" + (expected.isEmpty ? "" : " in \(expected)")
        + "; found \(VisibleText.forTerminal(diagnostic.value))"
    case .duplicateColumn where diagnostic.suggestion != nil:
      return "several columns are headed \(value): \(expected)"
    case .duplicateColumn:
      return
        "column \(value) stands for '\(field)', as \(VisibleText.quotedForTerminal(diagnostic.expected))"
        + " does already"
    case .unknownColumn: return "column \(value) is not known; left out"
    case .missingValue:
      return diagnostic.expected.isEmpty
        ? "\(field) is empty" : "\(field) is empty; expected one of \(expected)"
    case .unreadableEnd where field.isEmpty:
      return "\(diagnostic.value) ends cannot be read; what they are of counts as going on"
    case .invalidDate, .unreadableEnd:
      return "\(dateName(field)) \(value) is not a calendar date"
        + (expected.isEmpty ? "" : "; expected \(expected)")
    case .invalidNumber: return "\(field) \(value) is not \(expected)"
    case .invalidValue: return "\(field) \(value) is not one of \(expected)"
    case .invalidPeriod:
      return "\(dateName(field)) \(value) is before the beginning "
        + VisibleText.quotedForTerminal(diagnostic.expected)
    case .duplicateID:
      return "\(field) \(value) is taken by "
        + (expected.utf8.contains(UInt8(ascii: ":")) ? expected : "line \(expected)")
    case .contestedID:
      return "\(field) \(value) may mean either of \(expected)"
    case .unmappedWords:
      return "\(count(expected, "value")) of \(field) "
        + (expected == "1" ? "is" : "are") + " not known to 'values': "
        + VisibleText.forTerminal(diagnostic.value, limit: 2_000)
    case .conflictingValues:
      return "\(field) \(value) is not what an earlier row of the same id says, which is used"
        + (expected == "1" ? "" : "; \(expected) such rows")
    case .unknownArea: return unknown("area", diagnostic)
    case .unknownOrganisation: return unknown("organisation", diagnostic)
    case .unknownKind: return unknown("kind", diagnostic)
    case .unknownRemit: return unknown("remit", diagnostic)
    case .unknownPartnership: return unknown("partnership", diagnostic)
    case .guessedReference:
      return "\(field) \(value) is taken for '\(expected)': a guess the settings accept"
    case .contradictoryJudgement:
      return "judgements of \(field) \(value) contradict each other: \(expected); none is used"
    case .unsearchedNames:
      return "\(count(diagnostic.value, field + " name")) that are not known: no candidates looked "
        + "for after the first \(diagnostic.expected)"
    case .unlistedNames:
      return "\(count(diagnostic.value, "cell")) with further names; reconciliation.csv lists the "
        + "first \(diagnostic.expected) (limits.listed-names)"
    case .tooManyAtoms:
      return
        "areas hold up to \(diagnostic.value) atoms, counted for each area; at most \(expected) "
        + "are accepted (limits.area-atoms)"
    case .contradictoryDecision:
      return "decisions on \(value) contradict each other: \(expected); none counts"
    case .ruleCouldNotLook: return "\(diagnostic.expected); could not look: \(diagnostic.value)"
    case .ruleLookedInPart:
      return "\(diagnostic.expected); could not look at them: \(diagnostic.value)"
    case .unattachedDecision:
      return "no finding \(value), today or in an earlier run"
    case .invalidEncoding:
      return "\(cell(field)) holds the byte \(diagnostic.value), which is not in \(expected)"
    case .skippedRows: return "\(expected)"
    case .ambiguousName: return "\(field) \(value) is the name of several: \(expected)"
    case .rejectedReference: return "\(field) \(value) is a row rejected at \(expected)"
    case .partCycle: return "area is a part of itself: \(expected)"
    case .broaderCycle: return "remit is broader than itself: \(expected)"
    case .missingPopulation: return "area \(value) has no population; it weighs nothing"
    case .areaWeights:
      return
        "\(diagnostic.value) of \(count(expected, "area")) in use "
        + (diagnostic.value == "1" ? "has" : "have") + " no population; overlap by area "
        + (diagnostic.field == AreaWeights.Measure.areas.rawValue
          ? "counts areas" : "is weighted by people, and what has none weighs nothing")
    case .repeatedSeat:
      return diagnostic.value == "1"
        ? "1 seat has several rows and counts once"
        : "\(diagnostic.value) seats have several rows and count once each"
    case .noActivePartnership:
      return "no partnership is active at \(expected); \(diagnostic.value) are known"
    case .unknownAsOf:
      return diagnostic.value == "1"
        ? "1 partnership has ended and counts as active, because no as-of date is known"
        : "\(diagnostic.value) partnerships have ended and count as active, because no as-of date is known"
    case .damagedText: return "\(field) \(value) looks damaged: \(expected)"
    case .invisibleCharacter:
      return "\(field) \(value) holds an invisible character, \(expected)"
    case .mixedScript:
      return "\(field) \(value) mixes Latin with \(expected) letters; it matches nothing by name"
    case .malformedXML, .doctypeRefused, .unsupportedXMLVersion, .unsupportedEncoding,
      .startTagTooLarge, .tooManyAttributes, .nestingTooDeep, .textTooLarge, .commentsTooLarge,
      .tooManyXMLIDs, .unexpectedElement, .unexpectedAttribute, .unexpectedText,
      .repeatedElement, .schemaViolation, .competingCatalogues, .forbiddenCharacter,
      .sourceOutsideFolder, .noRecord:
      return XMLWording.observation(of: diagnostic)
    }
  }

  private static func missingFile(_ diagnostic: Diagnostic) -> String {
    if diagnostic.severity == .warning {
      let part = diagnostic.field.isEmpty ? "file" : "section '\(diagnostic.field)'"
      return "\(part) is missing; read as if it had no rows"
    }
    return diagnostic.expected.isEmpty
      ? "file is missing" : VisibleText.forTerminal(diagnostic.expected)
  }

  private static func unknown(_ noun: String, _ diagnostic: Diagnostic) -> String {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let file = VisibleText.forTerminal(diagnostic.expected)
    // Who writes a name expects names to be looked at; say that they were.
    let looksLikeName = diagnostic.value.utf8.contains(UInt8(ascii: " "))
    var text =
      looksLikeName
      ? "no \(noun) is named \(value) in \(file)"
      : "\(noun) \(value) is not in \(file)"
    if diagnostic.severity == .warning { text += "; accepted as strategic" }
    return text
  }

  /// A column's cell, or the row's when it is not known whose.
  private static func cell(_ field: String) -> String { field.isEmpty ? "row" : field }

  private static func count(_ number: String, _ noun: String) -> String {
    number == "1" ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func dateName(_ field: String) -> String {
    switch field {
    case "to", "ended", "active_to", "until": "end date"
    case "from", "established", "active_from": "start date"
    case "as_of": "as-of date"
    case "plan_from": "start of the plan"
    case "plan_to": "end of the plan"
    default: "date"
    }
  }
}
