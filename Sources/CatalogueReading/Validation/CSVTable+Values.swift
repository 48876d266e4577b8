internal import LandscapeModel
internal import Wording

// What a cell's value must be. A bad value in an id, reference, date or enumeration rejects its row;
// in another column it is left empty with a warning.
extension CSVTable {
  /// The value of a column that must have one; reports its absence.
  mutating func required(_ column: Column) -> ByteSlice? {
    let slice = slice(column)
    if slice.isEmpty {
      report(.missingValue, column, rejects: true)
      return nil
    }
    return slice
  }

  /// Prose, looked over for the signs of damage.
  mutating func text(_ column: Column) -> String {
    let slice = slice(column)
    if slice.isEmpty { return "" }
    let text = slice.text
    if isSuspect(slice) { inspect(text, in: column) }
    return text
  }

  /// A name in its languages; reports the absence of the English one.
  mutating func name(_ english: Column, _ welsh: Column, _ others: Column) -> LocalisedText {
    _ = required(english)
    return label(english, welsh, others)
  }

  /// A text that may be empty, in its languages.
  mutating func label(
    _ english: Column, _ welsh: Column, _ others: Column? = nil
  ) -> LocalisedText {
    let welshText = text(welsh)
    var label = LocalisedText(english: text(english), welsh: welshText.isEmpty ? nil : welshText)
    if let others { add(others, to: &label) }
    return label
  }

  /// Prose in its languages.
  mutating func prose(_ english: Column, _ others: Column) -> LocalisedText {
    var text = LocalisedText(english: text(english))
    add(others, to: &text)
    return text
  }

  private mutating func add(_ others: Column, to label: inout LocalisedText) {
    for (language, slice) in OtherForms.forms(of: otherForms(others)) {
      let text = slice.text
      if isSuspect(slice) { inspect(text, in: others, language) }
      label[language] = text
    }
  }

  /// Looks prose over without making a `String` of what has no sign of damage.
  mutating func inspect(_ column: Column) {
    let slice = slice(column)
    if !slice.isEmpty, isSuspect(slice) { inspect(slice.text, in: column) }
  }

  private mutating func inspect(_ text: String, in column: Column, _ language: Language? = nil) {
    for sign in TextInspection.signs(in: text) {
      report(
        sign.code, column, in: language, value: text, expected: sign.seen, rejects: false)
    }
  }

  /// A year, a month or a day; of a day with a time the day.
  ///
  /// What is none is told and left empty: nobody is left out of a landscape for a date. Of an end that is told
  /// under a code of its own, because what has ended then counts as going on.
  mutating func date(_ column: Column) -> PartialDate? {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    if let date = PartialDate(bytes: slice.buffer) { return date }
    let text = slice.text
    if let date = PartialDate(DateForm.withoutTime(text)) { return date }
    let isShaped = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || ($0 >= 0x30 && $0 <= 0x39) }
    report(
      column.type == .end ? .unreadableEnd : .invalidDate, column, value: text,
      expected: isShaped && [4, 7, 10].contains(text.utf8.count)
        ? "" : Phrase.dateForms(.english),
      suggestion: DateForm.date(text, in: [.dmy], isEnd: column.type == .end), rejects: false)
    return nil
  }

  /// Reports a beginning after its end. A beginning counts from its first day, an end to its last.
  mutating func checkPeriod(
    from beginning: PartialDate?, _ beginningColumn: Column, to end: PartialDate?,
    _ endColumn: Column
  ) {
    guard let beginning, let end, beginning.firstDay > end.lastDay else { return }
    report(
      .invalidPeriod, endColumn, value: end.description, expected: beginning.description,
      rejects: true)
  }

  /// A word of a closed list, whatever its case; `nil` when empty.
  mutating func choice<Choice>(_ column: Column, _ type: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    return choice(slice, in: column)
  }

  /// Each word of a list column.
  mutating func choices<Choice>(_ column: Column, _ type: Choice.Type = Choice.self) -> [Choice]
  where Choice: CaseIterable & RawRepresentable<String> {
    list(column).compactMap { choice($0, in: column) }
  }

  /// As above, with the list as words of bytes: what is written as the list has it needs no `String`.
  mutating func choice<Choice>(_ column: Column, of words: ChoiceWords<Choice>) -> Choice? {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    return words.find(slice) ?? choice(slice, in: column)
  }

  /// Each word of a list column, as one of those that lead to a route of the jurisdiction.
  mutating func changeRoutes(_ column: Column, of jurisdiction: Jurisdiction) -> [ChangeRoute] {
    list(column).compactMap { slice in
      let known = jurisdiction.changeRoutes
      if let route = known.first(where: { slice.equalsIgnoringCase($0.rawValue) }) { return route }
      reportChoice(slice, in: column, allowed: known.map(\.rawValue))
      return nil
    }
  }

  private mutating func choice<Choice>(_ slice: ByteSlice, in column: Column) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    for choice in Choice.allCases where slice.equalsIgnoringCase(choice.rawValue) { return choice }
    reportChoice(slice, in: column, allowed: Choice.allCases.map(\.rawValue))
    return nil
  }

  private mutating func reportChoice(
    _ slice: ByteSlice, in column: Column, allowed: [String]
  ) {
    var nearest = NearestName(budget: 100_000)
    let text = slice.text
    report(
      .invalidValue, column, value: text, expected: allowed.joined(separator: ", "),
      suggestion: nearest.nearest(to: text, among: allowed), rejects: true)
  }

  /// A whole number from 0 to `largest`, in a writing that can mean only one.
  mutating func wholeNumber(
    _ column: Column, upTo largest: Int = largestCount, rejects: Bool = false
  ) -> Int? {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    var number = Self.digits(slice)
    let text = number == nil ? slice.text : ""
    if number == nil, case .number(let written) = WrittenQuantity(text),
      written == written.rounded(),
      column.type == .count || !text.contains(where: { $0 == "," || $0 == " " })
    {
      number = Int(nearest: written)
    }
    if let number, number <= largest { return number }
    report(
      .invalidNumber, column, value: slice.text,
      expected: number == nil
        ? Self.expectation(of: text) : Words.wholeUpTo(most: String(largest))(.english),
      rejects: rejects)
    return nil
  }

  /// As above, of a column whose commas may group thousands: whether they do is known once all of it is.
  mutating func wholeNumber(
    _ column: Column, row: Int, among grouped: inout GroupedNumbers
  ) -> Int? {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    if Self.digits(slice) != nil { return wholeNumber(column) }
    let text = slice.text
    grouped.weigh(text)
    if case .groupedByComma(let number) = WrittenQuantity(text), number <= Double(largestCount) {
      grouped.note(text, row: row, at: position)
      return Int(nearest: number)
    }
    return wholeNumber(column)
  }

  private static func expectation(of text: String) -> String {
    WrittenQuantity(text) == .ambiguous
      ? Phrase.wholeForCertain(.english)
      : Phrase.expectedWholeNumber(.english)
  }

  /// A number from 0 to `largestCount`, with or without a fraction.
  mutating func number(_ column: Column) -> Double? {
    let slice = slice(column)
    if slice.isEmpty { return nil }
    let text = slice.text
    let number = Self.digits(slice).map(Double.init) ?? Self.decimal(text)
    if let number, number <= Double(largestCount) { return number }
    report(
      .invalidNumber, column, value: text,
      expected: number == nil
        ? Phrase.numberFromZero(.english)
        : Words.numberUpTo(most: "\(largestCount)")(.english),
      rejects: false)
    return nil
  }

  private static func decimal(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || ($0 >= 0x30 && $0 <= 0x39) }
    if isPlain, text.utf8.count <= 15, let number = Double(text), number.isFinite { return number }
    if case .number(let number) = WrittenQuantity(text), !text.contains(",") { return number }
    return nil
  }

  private static func digits(_ slice: ByteSlice) -> Int? {
    guard slice.count <= 15 else { return nil }
    var number = 0
    for index in 0..<slice.count {
      let digit = slice[index] &- 0x30
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// The values of a list column.
  func list(_ column: Column) -> [ByteSlice] {
    let slice = slice(column)
    return slice.isEmpty ? [] : slice.split(at: UInt8(ascii: ";"))
  }

  /// The values of a list column as text, in their order.
  /// Each text of a list column in its languages: a list in another language has a text for each, in their order.
  mutating func texts(_ column: Column, _ others: Column) -> [LocalisedText] {
    var texts = texts(column).map { LocalisedText(english: $0) }
    let cell = otherForms(others)
    if cell.isEmpty { return texts }
    for language in OtherForms.languages(of: cell) {
      let text = String(decoding: OtherForms.text(of: cell, in: language), as: UTF8.self)
      let forms = text.split(separator: ";", omittingEmptySubsequences: false).map {
        String($0.trimmingPrefix(while: \.isWhitespace))
      }
      guard forms.count == texts.count else {
        report(
          .unequalLists, others, in: language, value: text, expected: String(texts.count),
          rejects: false)
        continue
      }
      for (place, form) in forms.enumerated() where !form.isEmpty {
        inspect(form, in: others, language)
        texts[place][language] = form
      }
    }
    return texts
  }

  mutating func texts(_ column: Column) -> [String] {
    if slice(column).isEmpty { return [] }
    return list(column).map { slice in
      let text = slice.text
      if TextInspection.isSuspect(slice) { inspect(text, in: column) }
      return text
    }
  }
}
