internal import LandscapeModel
internal import Wording

extension CatalogueDraft {
  /// Takes the outlines of the catalogue's areas.
  ///
  /// A feature is an area's by the property whose values are codes of the catalogue most often, else by the one whose
  /// values are names. Features of other areas are passed over and counted; a feature of ours that has no usable polygon
  /// is told; of several features of one area all are its outline.
  mutating func take(_ boundaries: BoundariesFile) {
    let features = boundaries.features.features
    let placed = areasOf(features)
    var rings: [AreaIndex: [[[Double]]]] = [:]
    for (feature, area) in zip(features, placed) {
      guard let area else { continue }
      switch feature.outline {
      case .rings(let outline) where outline.joined().allSatisfy(Self.isPoint):
        rings[area, default: []] += outline
      case .other(let type):
        tell(
          area,
          type.isEmpty
            ? Phrase.outlineMissing(.english) : Words.outlineIsNoPolygon(type: type)(.english))
      case .rings, .unreadable: tell(area, Phrase.outlineUnreadable(.english))
      }
    }
    let areas = rings.keys.sorted()
    let grid = OutlineGrid.outlines(
      areas.map { rings[$0] ?? [] }, inDegrees: isInDegrees(boundaries.features, rings))
    outlines = MapOutlines(
      width: grid.width, height: grid.height, attribution: boundaries.features.attribution,
      areas: zip(areas, grid.rings).filter { !$1.isEmpty }.map { AreaOutline(area: $0, rings: $1) })
    for (area, rings) in zip(areas, grid.rings) where rings.isEmpty {
      tell(area, Phrase.outlineTooSmall(.english))
    }
    let unknown = placed.count { $0 == nil }
    guard unknown > 0 || placed.isEmpty else { return }
    log.add(
      Diagnostic(
        code: .unusedOutlines, severity: outlines.isEmpty ? .warning : .note,
        location: SourceLocation(file: BoundariesFile.fileName), value: String(unknown),
        expected: String(placed.count)))
  }

  private func tell(_ area: AreaIndex, _ reason: String) {
    log.add(
      Diagnostic(
        code: .unusableOutline, severity: .warning,
        location: SourceLocation(file: BoundariesFile.fileName), value: areas[Int(area)].code,
        expected: reason))
  }

  private static func isPoint(_ numbers: [Double]) -> Bool {
    numbers.count >= 2 && numbers[0].isFinite && numbers[1].isFinite
      && abs(numbers[0]) < 1e9 && abs(numbers[1]) < 1e9
  }

  /// Degrees, unless the file names a plane or a number can be none.
  private func isInDegrees(
    _ features: GeoJSONFeatures, _ rings: [AreaIndex: [[[Double]]]]
  ) -> Bool {
    features.isInDegrees
      && rings.values.allSatisfy { area in
        area.joined().allSatisfy { abs($0[0]) <= 180 && abs($0[1]) <= 90 }
      }
  }

  /// The area of each feature; `nil` of one that is of no area of the catalogue.
  private func areasOf(_ features: [GeoJSONFeatures.Feature]) -> [AreaIndex?] {
    var codes: [String: AreaIndex] = [:]
    for (index, area) in areas.enumerated() { codes[area.code] = AreaIndex(index) }
    if let property = Self.property(of: features, in: codes) {
      return features.map { $0.names[property].flatMap { codes[$0] } }
    }
    // A name that several areas have says of none which it is.
    var names: [String: AreaIndex] = [:]
    var shared: Set<String> = []
    for (index, area) in areas.enumerated() {
      for name in Set([area.name.english] + area.name.others.map(\.text)) {
        if names.updateValue(AreaIndex(index), forKey: name) != nil { shared.insert(name) }
      }
    }
    for name in shared { names[name] = nil }
    guard let property = Self.property(of: features, in: names) else {
      return features.map { _ in nil }
    }
    return features.map { $0.names[property].flatMap { names[$0] } }
  }

  /// The property whose values are known most often, of equals the first by name; `nil` where none ever is.
  private static func property(
    of features: [GeoJSONFeatures.Feature], in known: [String: AreaIndex]
  ) -> String? {
    var hits: [String: Int] = [:]
    for feature in features {
      for (name, value) in feature.names where known[value] != nil { hits[name, default: 0] += 1 }
    }
    return hits.min { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }?.key
  }
}
