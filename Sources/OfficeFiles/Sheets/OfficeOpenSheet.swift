/// The cells of a sheet of Office Open XML.
final class OfficeOpenSheetHandler: OfficeOpenHandler {
  /// Of elements and attributes, the most frequent first.
  private enum Name {
    static let all = [
      "c", "v", "r", "s", "t", "row", "f", "is", "rPh", "hidden", "col", "min", "max", "mergeCell",
      "ref", "sheetPr", "filterMode",
    ]
    static let (c, v, r, s, t, row, f, `is`, rPh) = (0, 1, 2, 3, 4, 5, 6, 7, 8)
    static let (hidden, col, min, max, mergeCell, ref, sheetPr, filterMode) =
      (9, 10, 11, 12, 13, 14, 15, 16)
  }

  private enum Kind { case number, shared, text, truth, error, date }

  private let sheet: String
  private let texts: SharedTexts
  private let formats: [NumberFormat]
  private let dates: SerialDate.System
  private let receiver: any SheetReceiver
  private var isFiltered = false

  private var row = 0
  private var column = 0
  private var isInCell = false
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var (hasValue, hasFormula, isFormula, isPhonetic) = (false, false, false, false)
  private var shown: [UInt8] = []

  init(
    _ sheet: String, texts: SharedTexts, formats: [NumberFormat], dates: SerialDate.System,
    into receiver: any SheetReceiver
  ) {
    self.sheet = sheet
    self.texts = texts
    self.formats = formats
    self.dates = dates
    self.receiver = receiver
    super.init(names: Name.all)
  }

  override func start(_ tag: PartTag) {
    switch tag.name {
    case Name.c: startCell(tag)
    case Name.v:
      wantsText = isInCell
      hasValue = true
    case Name.row: startRow(tag)
    case Name.f where isInCell:
      wantsText = true
      isFormula = true
      hasFormula = true
    case Name.t where isInCell && !isPhonetic:
      wantsText = true
      hasValue = true
    case Name.rPh: isPhonetic = true
    case Name.col:
      if tag.flag(Name.hidden), let first = tag.number(Name.min), let last = tag.number(Name.max),
        first > 0, first <= min(last, Workbook.mostColumns)
      {
        receiver.hidden(columns: first...min(last, Workbook.mostColumns))
      }
    case Name.mergeCell:
      if let cells = tag.text(Name.ref).flatMap(CellReference.cells) { receiver.merged(cells) }
    case Name.sheetPr: isFiltered = tag.flag(Name.filterMode)
    default: break
    }
  }

  private func startRow(_ tag: PartTag) {
    let number = tag.raw(Name.r) == nil ? row + 1 : tag.number(Name.r) ?? 0
    guard number > row else {
      failure = .oddCell(sheet: sheet, reference: tag.text(Name.r) ?? "")
      return
    }
    guard number <= Workbook.mostRows else {
      failure = .tooManyRows(sheet: sheet, row: number, limit: Workbook.mostRows)
      return
    }
    row = number
    column = 0
    if tag.flag(Name.hidden) { receiver.hidden(row: row, isFiltered: isFiltered) }
  }

  private func startCell(_ tag: PartTag) {
    // A cell outside of every row has no place.
    guard row > 0 else {
      failure = .oddCell(sheet: sheet, reference: tag.text(Name.r) ?? "")
      return
    }
    if let reference = tag.raw(Name.r) {
      guard let place = CellReference.place(reference), place.row == row, place.column > column
      else {
        failure = .oddCell(sheet: sheet, reference: tag.text(Name.r) ?? "")
        return
      }
      column = place.column
    } else {
      column += 1
    }
    guard column <= Workbook.mostColumns else {
      failure = .tooManyColumns(
        sheet: sheet, row: row, column: column, limit: Workbook.mostColumns)
      return
    }
    isInCell = true
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    (hasValue, hasFormula) = (false, false)
    style = tag.number(Name.s) ?? 0
    kind = .number
    guard let type = tag.raw(Name.t) else { return }
    switch type.first {
    case UInt8(ascii: "s"): kind = type.count == 1 ? .shared : .text
    case UInt8(ascii: "i"): kind = .text
    case UInt8(ascii: "b"): kind = .truth
    case UInt8(ascii: "e"): kind = .error
    case UInt8(ascii: "d"): kind = .date
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isFormula { formula += bytes } else { value += bytes }
    if max(formula.count, value.count) > Workbook.mostBytesOfCell {
      failure = .cellTooLarge(
        sheet: sheet, row: row, column: column, limit: Workbook.mostBytesOfCell)
    }
  }

  override func end(_ name: Int) {
    switch name {
    case Name.c: endCell()
    case Name.v, Name.t: wantsText = false
    case Name.f: (wantsText, isFormula) = (false, false)
    case Name.rPh: isPhonetic = false
    default: break
    }
  }

  private func endCell() {
    isInCell = false
    // Some programs write an empty value beside a formula that they do not work out; only a text may be empty.
    if !hasValue || value.isEmpty && kind == .number {
      guard hasFormula else { return }
      shown.removeAll(keepingCapacity: true)
      shown.append(UInt8(ascii: "="))
      shown += formula
      tell(.unsolvedFormula, shown)
      return
    }
    guard !value.isEmpty else { return }
    switch kind {
    case .number: tellNumber()
    case .shared: tellShared()
    case .text:
      EscapedText.decode(&value, from: 0)
      tell(.text, value)
    case .truth: tell(.truth, Array((value.first == UInt8(ascii: "1") ? "TRUE" : "FALSE").utf8))
    case .error: tell(.error, value)
    case .date:
      value.withUnsafeBufferPointer { tell(.text, Array(SerialDate.trimmed($0))) }
    }
  }

  private func tellShared() {
    guard let number = Int(String(decoding: value, as: UTF8.self)), number >= 0,
      number < texts.count
    else {
      failure = .missingText(sheet: sheet, row: row, column: column)
      return
    }
    texts.withText(number) { text in
      if !text.isEmpty, !receiver.cell(row: row, column: column, .text, text) { isDone = true }
    }
  }

  private func tellNumber() {
    let format = style < formats.count ? formats[style] : .plain
    shown.removeAll(keepingCapacity: true)
    let isNumber = value.withUnsafeBufferPointer { written in
      if format == .date, let serial = DecimalText.number(written),
        SerialDate.append(serial, in: dates, to: &shown)
      {
        return true
      }
      if case .padded(let signs) = format,
        NumberFormat.append(written, padded: signs, to: &shown)
      {
        return true
      }
      return DecimalText.append(written, to: &shown)
    }
    if isNumber {
      tell(format == .otherwise ? .shownOtherwise : .text, shown)
    } else {
      tell(.error, value)
    }
  }

  private func tell(_ content: CellContent, _ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      if !receiver.cell(row: row, column: column, content, bytes) { isDone = true }
    }
  }
}
