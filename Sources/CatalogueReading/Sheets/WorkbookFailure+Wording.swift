internal import LandscapeModel
internal import OfficeFiles
internal import Wording

extension DiagnosticLog {
  /// Says why a workbook cannot be read.
  func fail(_ failure: WorkbookFailure, of name: String) {
    let words = failure.words
    switch failure {
    case .isProtected:
      fail(ForeignFormat.protectedWorkbook.diagnostic(of: name))
    case .tooManyParts(let found, _), .unpacksTooLarge(let found, _), .tooDense(let found, _):
      fail(
        Diagnostic(
          code: .containerTooLarge, severity: .error, location: SourceLocation(file: name),
          value: String(found), expected: words(.english)))
    case .sheetTwice(let first, _):
      fail(
        Diagnostic(
          code: .duplicateSheet, severity: .error, location: SourceLocation(file: name),
          value: first, expected: words(.english)))
    case .tooManyColumns(let sheet, let row, let column, _):
      fail(
        Diagnostic(
          code: .tooManyColumns, severity: .error,
          location: SourceLocation(
            file: SourceLocation.name(ofSheet: sheet, in: name), line: row, column: column),
          value: String(column), expected: String(Workbook.mostColumns)))
    case .tooManyRows(let sheet, let row, _):
      fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error,
          location: SourceLocation(file: SourceLocation.name(ofSheet: sheet, in: name), line: row),
          expected: words(.english)))
    case .oddCell(let sheet, let reference):
      fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error,
          location: SourceLocation(file: SourceLocation.name(ofSheet: sheet, in: name)),
          value: reference, expected: words(.english)))
    case .cellTooLarge("", _, _, _):
      fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error, location: SourceLocation(file: name),
          expected: words(.english)))
    case .missingText(let sheet, let row, let column),
      .cellTooLarge(let sheet, let row, let column, _):
      fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error,
          location: SourceLocation(
            file: SourceLocation.name(ofSheet: sheet, in: name), line: row, column: column),
          expected: words(.english)))
    default:
      fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error, location: SourceLocation(file: name),
          expected: words(.english)))
    }
  }
}

extension WorkbookFailure {
  /// What it is in words.
  fileprivate var words: Phrase {
    switch self {
    case .damagedContainer(let reason): Words.containerDamaged(reason: Self.inMidst(reason))
    case .tooManyParts(let count, let limit):
      Words.containerHasParts(count: String(count), most: String(limit))
    case .unpacksTooLarge(let bytes, let limit):
      Words.containerUnpacksTo(bytes: String(bytes), most: String(limit))
    case .tooDense(let ratio, let limit):
      Words.containerIsDense(ratio: String(ratio), most: String(limit))
    case .partOutside(let part): Words.partIsOutside(part: part)
    case .partTwice(let part): Words.partStandsTwice(part: part)
    case .missingPart(let part): Words.partIsMissing(part: part)
    case .isProtected: .protectedWorkbook
    case .damagedPart(let part, let reason, let line):
      line > 0
        ? Words.partDamagedAt(part: part, line: String(line), reason: Self.inMidst(reason))
        : Words.partDamaged(part: part, reason: Self.inMidst(reason))
    case .documentType(let part):
      part.isEmpty ? .doctypeRefused : Words.partHasDocumentType(part: part)
    case .noWorkbook: .isNoWorkbook
    case .sheetTwice(let first, let second):
      Words.sheetsOfOneName(first: "'\(first)'", second: "'\(second)'")
    case .tooManyColumns(_, _, let column, let limit):
      Words.sheetTooWide(column: String(column), most: String(limit))
    case .tooManyRows(_, let row, let limit):
      Words.sheetTooLong(row: String(row), most: String(limit))
    case .cellTooLarge(_, _, _, let limit): Words.sheetCellTooLarge(most: String(limit))
    case .oddCell(_, let reference): Words.cellOutOfOrder(reference: "'\(reference)'")
    case .missingText: .sharedTextMissing
    }
  }

  /// What a library says, in the midst of a sentence: without its capital, but for a word in capitals.
  private static func inMidst(_ reason: String) -> String {
    guard let first = reason.first, reason.dropFirst().first?.isUppercase != true else {
      return reason
    }
    return first.lowercased() + reason.dropFirst()
  }
}
