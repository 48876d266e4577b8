/// Which of several areas with the same atoms gives them its name.
///
/// An area without parts names itself. Of composites that have one shape the kinds of area that come
/// first in the order given do, so that councils may stand before health boards and these before police
/// areas; kinds that are not in it come after, and of equals the first code in byte order does.
package struct AreaPrecedence: Sendable {
  private let areas: [Area]
  /// For each kind of area its place in the order.
  private let places: [String: Int]

  /// - Parameter kinds: kinds of area, those that give names first; none leaves it to the codes.
  package init(areas: [Area], kinds: [String] = []) {
    self.areas = areas
    places = Dictionary(
      kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the one area gives the name rather than the other.
  package func precedes(_ one: Int, _ other: Int) -> Bool {
    let (isAtom, isOtherAtom) = (areas[one].parts.isEmpty, areas[other].parts.isEmpty)
    if isAtom != isOtherAtom { return isAtom }
    let (place, otherPlace) = (places[areas[one].kind] ?? .max, places[areas[other].kind] ?? .max)
    if place != otherPlace { return place < otherPlace }
    return areas[one].code.utf8.lexicographicallyPrecedes(areas[other].code.utf8)
  }
}
