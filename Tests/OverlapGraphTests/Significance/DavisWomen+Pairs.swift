import LandscapeModel

extension DavisWomen {
  static let eventCount = 14
  static let members = PackedRows(events)

  /// The row of a woman by her first name.
  static func index(_ name: String) -> Int32 {
    Int32(names.firstIndex { $0.hasPrefix(name + " ") } ?? -1)
  }
}

/// Whether a number shows the digits given.
func agrees(_ value: Double, _ expected: Double, within tolerance: Double) -> Bool {
  (value - expected).magnitude <= tolerance
}
