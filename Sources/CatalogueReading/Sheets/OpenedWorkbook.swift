internal import Glibc
internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// A workbook that is open: its sheets become the text of delimited files (`SheetText`).
final class OpenedWorkbook {
  /// The file's name inside the catalogue.
  let name: String
  let byteCount: Int
  let digest: ContentDigest
  /// What the manifest says where it says the encoding of text.
  let encoding: String
  let workbook: Workbook
  private let limits: LimitSettings
  private let log: DiagnosticLog
  private var told: Set<Told> = []

  /// A sheet as it was read: there is no more to say of it.
  private struct Told: Hashable {
    let sheet: Int
    let heading: SheetText.Heading
    let fillsMerged: Bool
  }

  /// - Parameter folder: where the file has to lie, its links followed; `nil` where a person named it.
  /// - Returns: `nil` when it cannot be read or is refused; then the log says why.
  init?(
    path: String, name: String, within folder: String?, limits: LimitSettings, log: DiagnosticLog
  ) {
    self.name = name
    self.limits = limits
    self.log = log
    let file: RegularFile
    do throws(RegularFile.Failure) {
      file = try RegularFile(path: path, limit: limits.fileBytes, within: folder)
    } catch {
      log.fail(error, of: name)
      return nil
    }
    byteCount = file.byteCount
    var hasher = ContentHasher()
    var head: [UInt8] = []
    let error = Self.read(file) { bytes in
      hasher.update(UnsafeRawBufferPointer(bytes))
      if head.count < ForeignFormat.byteCount { head += bytes.prefix(ForeignFormat.byteCount) }
      return true
    }
    if error != 0 {
      log.fail(.system(error), of: name)
      return nil
    }
    digest = hasher.digest()
    guard !head.isEmpty else {
      log.fail(
        Diagnostic(
          code: .unreadableWorkbook, severity: .error, location: SourceLocation(file: name),
          expected: Phrase.workbookIsEmpty(.english)))
      return nil
    }
    let isFlat =
      head.starts(with: [0xEF, 0xBB, 0xBF]) || head[0] == UInt8(ascii: "<")
      || head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if !isFlat, !head.starts(with: [0x50, 0x4B]) {
      let format =
        ForeignFormat.isProtectedWorkbook(file, head)
        ? .protectedWorkbook : ForeignFormat(firstBytes: head)
      log.fail(
        format?.diagnostic(of: name)
          ?? Diagnostic(
            code: .unreadableWorkbook, severity: .error, location: SourceLocation(file: name),
            expected: Phrase.isNoWorkbook(.english)))
      return nil
    }
    // Programs of the web give tables of a page the name of a workbook.
    if let format = ForeignFormat(firstBytes: head), format == .html {
      log.fail(format.diagnostic(of: name))
      return nil
    }
    encoding = isFlat ? "XML" : "ZIP"
    do throws(WorkbookFailure) {
      if isFlat {
        workbook = try Workbook(flat: { body throws(WorkbookFailure) in
          try Self.blocks(of: file, body)
        })
      } else {
        var most = ContainerLimits()
        most.entries = limits.containerEntries
        most.ratio = limits.containerRatio
        most.bytes = limits.containerBytes
        workbook = try Workbook(
          try ZipReader(
            descriptor: file.descriptor, byteCount: file.byteCount, limits: most))
      }
    } catch {
      log.fail(error, of: name)
      return nil
    }
    if workbook.hasMacros {
      log.add(
        Diagnostic(
          code: .ignoredMacros, severity: .note, location: SourceLocation(file: name),
          expected: Phrase.macrosAreIgnored(.english)))
    }
    if workbook.hasExternalLinks {
      log.add(
        Diagnostic(
          code: .ignoredMacros, severity: .note, location: SourceLocation(file: name),
          expected: Phrase.linksAreIgnored(.english)))
    }
  }

  /// - Returns: the system's error number, 0 where there is none.
  private static func read(
    _ file: RegularFile, _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int32 {
    let size = 262_144
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let count = pread(file.descriptor, block, size, offset)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      guard count > 0, body(UnsafeBufferPointer(start: block, count: count)) else { return 0 }
      offset += count
    }
  }

  private static func blocks(
    of file: RegularFile, _ body: (UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Bool
  ) throws(WorkbookFailure) {
    var failure: WorkbookFailure?
    var wantsMore = true
    let error = read(file) { bytes in
      do throws(WorkbookFailure) {
        wantsMore = try body(bytes)
      } catch {
        failure = error
        wantsMore = false
      }
      return wantsMore
    }
    if let failure { throw failure }
    if error != 0 { throw .damagedContainer(String(cString: strerror(error))) }
    if wantsMore { _ = try body(UnsafeBufferPointer(start: nil, count: 0)) }
  }

  /// The name of a sheet where rows are told.
  func name(of sheet: Int) -> String {
    SourceLocation.name(ofSheet: workbook.sheets[sheet].name, in: name)
  }

  /// The texts of sheets, in their order; what there is to say of them the log says.
  ///
  /// - Parameter fillsMerged: whether merged cells all have the value of their first.
  /// - Returns: `nil` where one cannot be read; then the log says why.
  func texts(
    of sheets: [Int], heading: SheetText.Heading, saysYes: Bool, fillsMerged: Bool = false
  ) -> [(bytes: FileBytes, titles: Int)]? {
    do throws(WorkbookFailure) {
      var surveys: [SheetSurvey] = []
      if fillsMerged || heading == .none(width: 0) {
        surveys = sheets.map { _ in SheetSurvey() }
        try workbook.read(zip(sheets, surveys).map { ($0, $1) })
        for (sheet, survey) in zip(sheets, surveys) where fillsMerged && survey.hasMore {
          log.fail(
            Diagnostic(
              code: .unreadableWorkbook, severity: .error,
              location: SourceLocation(file: name(of: sheet)),
              expected: Words.tooManyMerged(most: String(SheetSurvey.mostMerged))(.english)))
          return nil
        }
      }
      let texts = sheets.indices.map { place in
        SheetText(
          heading: heading == .none(width: 0) ? .none(width: surveys[place].width) : heading,
          saysYes: saysYes, filling: fillsMerged ? surveys[place].merged : [], limits: limits)
      }
      try workbook.read(zip(sheets, texts).map { ($0, $1) })
      var all: [(bytes: FileBytes, titles: Int)] = []
      for (sheet, text) in zip(sheets, texts) {
        guard let bytes = text.takeBytes() else {
          if text.spoolError != 0 {
            log.fail(.system(text.spoolError), of: name(of: sheet))
            return nil
          }
          log.fail(
            .file(.tooLarge(bytes: text.byteCount, limit: limits.fileBytes)), of: name(of: sheet),
            limits)
          return nil
        }
        // A mapping may read one sheet for several tables.
        if told.insert(Told(sheet: sheet, heading: heading, fillsMerged: fillsMerged)).inserted {
          tell(text, of: sheet, fillsMerged: fillsMerged)
        }
        all.append((bytes, text.titles))
      }
      return all
    } catch {
      log.fail(error, of: name)
      return nil
    }
  }

  /// What was read all the same, or left out.
  private func tell(_ text: SheetText, of sheet: Int, fillsMerged: Bool) {
    func add(
      _ code: DiagnosticCode, _ severity: Severity, row: Int = 0, column: Int = 0, count: Int,
      _ words: Phrase
    ) {
      log.add(
        Diagnostic(
          code: code, severity: severity,
          location: SourceLocation(file: name(of: sheet), line: row, column: column),
          value: String(count), expected: words(.english)))
    }
    if let first = text.firstMerged, text.mergedCount > 0 {
      let range =
        SourceLocation.letters(ofColumn: first.left) + String(first.top) + ":"
        + SourceLocation.letters(ofColumn: first.right) + String(first.bottom)
      add(
        .mergedCells, .note, row: first.top, column: first.left, count: text.mergedCount,
        fillsMerged
          ? Words.mergedFilled(range: range, count: String(text.mergedCount))
          : Words.mergedFirst(range: range, count: String(text.mergedCount)))
    }
    if text.outside.count > 0 {
      add(
        .cellsOutsideTable, .warning, row: text.outside.row, column: text.outside.column,
        count: text.outside.count, Words.cellsOutside(count: String(text.outside.count)))
    }
    if text.shownOtherwise.count > 0 {
      add(
        .unusualNumberFormat, .warning, row: text.shownOtherwise.row,
        column: text.shownOtherwise.column, count: text.shownOtherwise.count,
        Words.numbersShownOtherwise(count: String(text.shownOtherwise.count)))
    }
    if workbook.sheets[sheet].isHidden {
      add(.hiddenCells, .note, count: 1, .sheetIsHidden)
    }
    if text.hiddenRows.count > 0 {
      add(
        .hiddenCells, .note, row: text.hiddenRows.first, count: text.hiddenRows.count,
        Words.rowsAreHidden(count: String(text.hiddenRows.count)))
    }
    if text.filteredRows.count > 0 {
      add(
        .hiddenCells, .note, row: text.filteredRows.first, count: text.filteredRows.count,
        Words.rowsAreFiltered(count: String(text.filteredRows.count)))
    }
    // Ranges may lie over one another many times.
    var isHidden = [Bool](repeating: false, count: text.width + 1)
    for range in text.hiddenColumns where range.lowerBound <= text.width {
      for column in range.clamped(to: 0...text.width) { isHidden[column] = true }
    }
    let columns = isHidden.indices.filter { isHidden[$0] }
    if !columns.isEmpty {
      add(
        .hiddenCells, .note, count: columns.count,
        Words.columnsAreHidden(
          count: String(columns.count),
          columns: columns.prefix(10).map(SourceLocation.letters).joined(separator: ", ")))
    }
  }
}
