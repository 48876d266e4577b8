/// Places in sheets as spreadsheets write them.
package enum SheetReference {
  /// `A` for 0, `Z` for 25, `AA` for 26.
  package static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(65 + rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
