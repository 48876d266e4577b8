package import LandscapeModel
internal import TextFormats
internal import Wording

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
      message += (isCycle ? Phrase.allRowsRejected : Phrase.oneRowRejected)(.english)
    } else if diagnostic.field == XMLWording.document, diagnostic.severity == .error {
      message += Phrase.documentRefused(.english)
    } else if diagnostic.severity == .warning, !diagnostic.field.isEmpty,
      leavesEmpty(diagnostic.code)
    {
      message += Phrase.leftEmpty(.english)
    }
    if withCascade, diagnostic.repeatCount > 0 {
      message += diagnostic.rejectsRow ? Phrase.afterRejection(.english) : "; "
      message += Words.moreRowsWithIt(count: diagnostic.repeatCount)(.english)
    }
    if withCascade, diagnostic.cascadeCount > 0 {
      message += Words.rowsThatNeedIt(count: diagnostic.cascadeCount)(.english)
    }
    if withCascade, diagnostic.unlistedCount > 0 {
      message += Words.moreOfThisCode(count: diagnostic.unlistedCount)(.english)
    }
    return message
  }

  /// `nearest is 'conwy-council' (0.87: conwey for conwy), then 'conwy' (0.50: …)`.
  private static func candidates(of diagnostic: Diagnostic) -> String {
    // A slip in an id needs no reasons, and what else is near in name is beside the point.
    if let first = diagnostic.candidates.first, first.isSlipOfID {
      return Words.nearestIs(
        candidates: VisibleText.quotedForTerminal(first.id)
          + (name(behindCode: first).map { " (\($0))" } ?? ""))(.english)
    }
    let shown = diagnostic.candidates.map { candidate in
      VisibleText.quotedForTerminal(candidate.id) + " ("
        + (name(behindCode: candidate).map { $0 + ", " } ?? "")
        + ReconciliationCSV.score(candidate.score) + ": "
        + VisibleText.forTerminal(candidate.reason) + ")"
    }
    let all = shown.joined(separator: Phrase.thenNearest(.english))
    return diagnostic.code == .guessedReference ? all : Words.nearestIs(candidates: all)(.english)
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
    case .invalidNumber, .invalidValue, .invalidDate, .unreadableEnd, .unequalLists: true
    default: false
    }
  }

  private static func hint(_ suggestion: String, for diagnostic: Diagnostic) -> String {
    let suggestion = VisibleText.quotedForTerminal(suggestion)
    switch diagnostic.code {
    case .missingFile, .invalidDate, .unreadableEnd:
      return Words.isItMeant(suggestion: suggestion)(.english)
    case .duplicateID where diagnostic.suggestion == "distinct: true":
      return Phrase.writeDistinct(.english)
    case .duplicateID: return Words.giveIDsPrefix(column: suggestion)(.english)
    case .strayQuote, .unterminatedQuote:
      return VisibleText.forTerminal(diagnostic.suggestion ?? "")
    case .noRecord: return VisibleText.forTerminal(diagnostic.suggestion ?? "")
    case .duplicateColumn: return Words.writeColumnNumber(number: suggestion)(.english)
    default: return Words.nearestIs(candidates: suggestion)(.english)
    }
  }

  private static func observation(of diagnostic: Diagnostic) -> String {
    observed(diagnostic)?(.english) ?? VisibleText.forTerminal(diagnostic.expected)
  }

  /// `nil` where the whole text was written by who found it.
  private static func observed(_ diagnostic: Diagnostic) -> Phrase? {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let expected = VisibleText.forTerminal(diagnostic.expected)
    let field = diagnostic.field
    switch diagnostic.code {
    case .missingFile: return missingFile(diagnostic)
    case .unreadableFile: return Words.fileCannotBeRead(reason: expected)
    case .emptyFile: return Words.fileIsEmpty(columns: expected)
    case .unsupportedFormat:
      return Words.fileIsOfFormat(format: diagnostic.value, advice: expected)
    case .emptyCatalogue:
      return Words.catalogueIsEmpty(read: diagnostic.value, rejected: expected)
    case .missingKinds:
      if field.isEmpty { return .kindsFileMissing }
      return SourceLocation.isWorkbook(diagnostic.location.file)
        ? .kindsSheetMissing : .kindsSectionMissing
    case .memoryTooSmall:
      return Words.memoryTooSmall(needed: diagnostic.value, available: expected)
    case .fileTooLarge: return Words.fileTooLarge(bytes: diagnostic.value, most: expected)
    case .invalidUTF8: return Words.bytesNotUTF8(cell: cell(field), bytes: diagnostic.value)
    case .invalidUTF16: return Words.halfUTF16(cell: cell(field), unit: diagnostic.value)
    case .nulByte: return Words.holdsNUL(cell: cell(field))
    case .unterminatedQuote: return Words.quoteNeverClosed(cell: cell(field))
    case .strayQuote where !expected.isEmpty: return nil
    case .strayQuote: return Words.quoteInMidst(cell: cell(field))
    case .raggedRow: return Words.rowHasCells(cells: figure(diagnostic.value), expected: expected)
    case .cellTooLarge:
      return Words.cellTooLarge(cell: cell(field), bytes: diagnostic.value, most: expected)
    case .rowTooLarge: return Words.rowTooLarge(bytes: diagnostic.value, most: expected)
    case .tooManyColumns
    where SourceLocation.workbook(ofSheet: diagnostic.location.file) != nil
      && diagnostic.location.column > 0:
      return Words.sheetTooWide(column: diagnostic.value, most: expected)
    case .tooManyColumns: return Words.tooManyColumns(columns: diagnostic.value, most: expected)
    case .missingColumn:
      // A mapping is told at its own place, and may be that of many files.
      let found = VisibleText.forTerminal(diagnostic.value)
      return expected.isEmpty
        ? Words.columnMissing(column: field, found: found)
        : Words.columnMissingIn(column: field, file: expected, found: found)
    case .duplicateColumn where diagnostic.suggestion != nil:
      return Words.severalColumnsHeaded(heading: value, numbers: expected)
    case .duplicateColumn:
      return Words.columnStandsTwice(
        heading: value, column: field,
        other: VisibleText.quotedForTerminal(diagnostic.expected))
    case .unknownColumn: return Words.columnUnknown(heading: value)
    case .missingValue:
      return diagnostic.expected.isEmpty
        ? Words.valueMissing(column: field)
        : Words.valueMissingOneOf(column: field, choices: expected)
    case .unreadableEnd where field.isEmpty: return Words.endsUnreadable(count: diagnostic.value)
    case .invalidDate, .unreadableEnd:
      return expected.isEmpty
        ? Words.notADate(date: dateName(field), value: value)
        : Words.notADateExpected(date: dateName(field), value: value, form: expected)
    case .invalidNumber: return Words.notTheNumber(column: field, value: value, expected: expected)
    case .invalidValue: return Words.notOneOf(column: field, value: value, choices: expected)
    case .invalidPeriod:
      return Words.endsBeforeBeginning(
        date: dateName(field), value: value,
        beginning: VisibleText.quotedForTerminal(diagnostic.expected))
    case .duplicateID:
      return expected.utf8.contains(UInt8(ascii: ":"))
        ? Words.idTakenAt(column: field, value: value, place: expected)
        : Words.idTakenByLine(column: field, value: value, line: expected)
    case .contestedID: return Words.idMayMeanEither(column: field, value: value, both: expected)
    case .unmappedWords:
      return Words.wordsNotInValues(
        count: figure(expected), column: field,
        words: VisibleText.forTerminal(diagnostic.value, limit: 2_000))
    case .unequalLists:
      return Words.listOfAnotherLength(column: field, value: value, count: expected)
    case .languageWithoutText: return Words.languageWithoutText(tag: value)
    case .conflictingValues:
      return expected == "1"
        ? Words.notAsEarlierRow(column: field, value: value)
        : Words.notAsEarlierRows(column: field, value: value, rows: expected)
    case .unknownArea: return unknown(.wordArea, diagnostic)
    case .unknownOrganisation: return unknown(.wordOrganisation, diagnostic)
    case .unknownKind: return unknown(.wordKind, diagnostic)
    case .unknownRemit: return unknown(.wordRemit, diagnostic)
    case .unknownPartnership: return unknown(.wordPartnership, diagnostic)
    case .guessedReference:
      return Words.takenFor(column: field, value: value, candidate: expected)
    case .contradictoryJudgement:
      return Words.judgementsContradict(column: field, value: value, judgements: expected)
    case .unsearchedNames:
      return Words.namesNotLookedFor(
        count: figure(diagnostic.value), column: field, first: diagnostic.expected)
    case .unlistedNames:
      return Words.furtherNames(count: figure(diagnostic.value), first: diagnostic.expected)
    case .tooManyAtoms: return Words.tooManyAtoms(atoms: diagnostic.value, most: expected)
    case .contradictoryDecision:
      return Words.decisionsContradict(finding: value, decisions: expected)
    case .ruleCouldNotLook:
      return Words.rulesCouldNotLook(reason: diagnostic.expected, rules: diagnostic.value)
    case .ruleLookedInPart:
      return Words.couldNotLookAtThem(reason: diagnostic.expected, rules: diagnostic.value)
    case .unattachedDecision: return Words.noFindingOfID(id: value)
    case .packageRow: return packageRow(diagnostic)
    case .invalidEncoding:
      return Words.byteNotInEncoding(
        cell: cell(field), byte: diagnostic.value, encoding: expected)
    case .skippedRows: return nil
    case .ambiguousName: return Words.nameOfSeveral(column: field, value: value, ids: expected)
    case .rejectedReference:
      return Words.rowRejectedAt(column: field, value: value, place: expected)
    case .partCycle: return Words.areaPartOfItself(path: expected)
    case .broaderCycle: return Words.remitBroaderThanItself(path: expected)
    case .tooManyNations: return Words.tooManyNations(nations: diagnostic.value, most: expected)
    case .remitsWithoutTable:
      return Words.remitsWithoutTable(column: field, value: value, table: expected)
    case .areaWithoutNation: return Words.areaWithoutNation(area: value, nations: expected)
    case .joinedNations: return Words.joinedNations(nations: diagnostic.value)
    case .kindOfAnotherNation:
      return Words.kindOfAnotherNation(partnership: value, nation: expected)
    case .missingPopulation: return Words.areaWithoutPopulation(area: value)
    case .areaWeights:
      let (missing, areas) = (
        figure(diagnostic.value), Words.areasInUse(count: figure(expected))
      )
      return diagnostic.field == AreaWeights.Measure.areas.rawValue
        ? Words.areasCounted(missing: missing, areas: areas)
        : Words.areasWeighted(missing: missing, areas: areas)
    case .repeatedSeat: return Words.seatsRepeated(count: figure(diagnostic.value))
    case .noActivePartnership: return Words.noneActive(date: expected, known: diagnostic.value)
    case .unknownAsOf: return Words.endedCountAsActive(count: figure(diagnostic.value))
    case .damagedText: return Words.looksDamaged(column: field, value: value, signs: expected)
    case .invisibleCharacter:
      return Words.holdsInvisible(column: field, value: value, character: expected)
    case .mixedScript: return Words.mixesScripts(column: field, value: value, script: expected)
    case .invalidJurisdiction, .invalidBoundaries: return Phrase(verbatim: diagnostic.expected)
    case .unusableOutline: return Words.outlineOfAreaNotUsed(area: value, reason: expected)
    case .unusedOutlines:
      return Words.outlinesOfNoArea(count: figure(diagnostic.value), all: figure(expected))
    case .unknownInJurisdiction: return Words.namedAndNotIn(value: value, file: expected)
    case .cellError: return Words.cellHoldsError(cell: cell(field), error: value)
    case .unsolvedFormula: return Words.formulaHasNoValue(cell: cell(field), formula: value)
    case .unreadableWorkbook, .containerTooLarge, .duplicateSheet, .unknownSheet, .ignoredSheets,
      .ignoredMacros, .mergedCells, .hiddenCells, .cellsOutsideTable, .unusualNumberFormat:
      return nil
    case .malformedXML, .doctypeRefused, .unsupportedXMLVersion, .unsupportedEncoding,
      .startTagTooLarge, .tooManyAttributes, .nestingTooDeep, .textTooLarge, .commentsTooLarge,
      .tooManyXMLIDs, .unexpectedElement, .unexpectedAttribute, .unexpectedText,
      .repeatedElement, .schemaViolation, .competingCatalogues, .forbiddenCharacter,
      .sourceOutsideFolder, .noRecord:
      return XMLWording.observation(of: diagnostic)
    }
  }

  /// What is wrong with a row that gives a package to a post, by its column.
  private static func packageRow(_ diagnostic: Diagnostic) -> Phrase {
    switch diagnostic.field {
    case "id": Words.packageRowBody(id: VisibleText.quotedForTerminal(diagnostic.value))
    case "by_when": Words.packageRowDay(day: VisibleText.quotedForTerminal(diagnostic.value))
    // A person is not repeated.
    default: diagnostic.value.isEmpty ? .packageRowNoPost : .packageRowPerson
    }
  }

  private static func missingFile(_ diagnostic: Diagnostic) -> Phrase? {
    if diagnostic.severity == .warning {
      if diagnostic.field.isEmpty { return .fileReadAsEmpty }
      return SourceLocation.isWorkbook(diagnostic.location.file)
        ? Words.sheetReadAsEmpty(sheet: diagnostic.field)
        : Words.sectionReadAsEmpty(section: diagnostic.field)
    }
    return diagnostic.expected.isEmpty ? .fileIsMissing : nil
  }

  private static func unknown(_ thing: Phrase, _ diagnostic: Diagnostic) -> Phrase {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let file = VisibleText.forTerminal(diagnostic.expected)
    // Who writes a name expects names to be looked at; say that they were.
    let looksLikeName = diagnostic.value.utf8.contains(UInt8(ascii: " "))
    let text =
      looksLikeName
      ? Words.nothingIsNamed(thing: thing, value: value, file: file)
      : Words.thingIsNotIn(thing: thing, value: value, file: file)
    return diagnostic.severity == .warning
      ? .joined([text, .acceptedAsStrategic], by: "") : text
  }

  /// A column's cell, or the row's when it is not known whose.
  private static func cell(_ field: String) -> Phrase {
    field.isEmpty ? .wordRow : Phrase(verbatim: field)
  }

  /// A count that a diagnostic carries as text.
  private static func figure(_ text: String) -> Int { Int(text) ?? 0 }

  private static func dateName(_ field: String) -> Phrase {
    switch field {
    case "to", "ended", "active_to", "until": .endDate
    case "from", "established", "active_from": .startDate
    case "as_of": .asOfDate
    case "plan_from": .planStart
    case "plan_to": .planEnd
    default: .wordDate
    }
  }
}
