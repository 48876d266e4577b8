/// Which of several areas with the same atoms gives them its name.
///
/// An area without parts names itself. Of composites that have one shape, those of the kind with most areas
/// come first, since that is what people know the place by: councils before health boards, these before
/// police areas; an area without a kind comes last, and of equals the first code in byte order does.
package struct AreaPrecedence: Sendable {
  private let areas: [Area]
  /// For each area how many there are of its kind; 0 of those without one.
  private let counts: [Int]

  /// - Complexity: O(areas).
  package init(areas: [Area]) {
    self.areas = areas
    var ofKind: [String: Int] = [:]
    for area in areas where !area.kind.isEmpty { ofKind[area.kind, default: 0] += 1 }
    counts = areas.map { ofKind[$0.kind] ?? 0 }
  }

  /// Whether the one area gives the name rather than the other.
  package func precedes(_ one: Int, _ other: Int) -> Bool {
    let (isAtom, isOtherAtom) = (areas[one].parts.isEmpty, areas[other].parts.isEmpty)
    if isAtom != isOtherAtom { return isAtom }
    if counts[one] != counts[other] { return counts[one] > counts[other] }
    return areas[one].code.utf8.lexicographicallyPrecedes(areas[other].code.utf8)
  }
}
