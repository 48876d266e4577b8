extension Int {
  /// The whole number nearest to `number`; the largest or smallest there is where it lies beyond, 0 for what is no
  /// number. `Int(_:)` ends the process for those, and a sum of what a catalogue says may become one of them.
  package init(nearest number: Double) {
    self =
      Int(exactly: number.rounded()) ?? (number.isNaN ? 0 : number < 0 ? .min : .max)
  }
}

/// What a catalogue may count in one cell: fewer than 10¹², so that a sum over all the rows of a file of 4 GiB fits
/// an `Int`.
package let largestCount = 999_999_999_999
