import LandscapeModel

/// Davis, Gardner and Gardner's women and events (1941): 18 × 14, 89 attendances.
///
/// Spelt as NetworkX spells it; the worked values of the field are about these pairs.
enum DavisWomen {
  static let eventCount = 14

  private static let rows: [(String, [Int32])] = [
    ("Evelyn", [0, 1, 2, 3, 4, 5, 7, 8]), ("Laura", [0, 1, 2, 4, 5, 6, 7]),
    ("Theresa", [1, 2, 3, 4, 5, 6, 7, 8]), ("Brenda", [0, 2, 3, 4, 5, 6, 7]),
    ("Charlotte", [2, 3, 4, 6]), ("Frances", [2, 4, 5, 7]), ("Eleanor", [4, 5, 6, 7]),
    ("Pearl", [5, 7, 8]), ("Ruth", [4, 6, 7, 8]), ("Verne", [6, 7, 8, 11]),
    ("Myra", [7, 8, 9, 11]), ("Katherina", [7, 8, 9, 11, 12, 13]),
    ("Sylvia", [6, 7, 8, 9, 11, 12, 13]), ("Nora", [5, 6, 8, 9, 10, 11, 12, 13]),
    ("Helen", [6, 7, 9, 10, 11]), ("Dorothy", [7, 8]), ("Olivia", [8, 10]), ("Flora", [8, 10]),
  ]

  static let members = PackedRows(rows.map(\.1))

  /// The row of a woman.
  static func index(_ name: String) -> Int32 {
    Int32(rows.firstIndex { $0.0 == name } ?? -1)
  }
}

/// Whether a number shows the digits given.
func agrees(_ value: Double, _ expected: Double, within tolerance: Double) -> Bool {
  (value - expected).magnitude <= tolerance
}
