package import LandscapeModel

extension Settings {
  /// The settings of draw `number`: each varied one evenly within ± `stability.spread` of its value,
  /// kept within its range; a percentile by what it leaves above it, an integer to the nearest whole
  /// number. With a spread of a fifth 2 stays 2 in every draw and 3 stays 3 in five of six.
  ///
  /// A value depends on the seed, the number of the draw and the setting's name alone, so that a
  /// draw is the same whoever makes it, and a new setting leaves the others' draws as they are.
  package func drawn(_ number: Int) -> Settings {
    var settings = self
    for parameter in Settings.parameters where parameter.isVaried {
      guard let value = parameter.number(in: self), let range = parameter.range else { continue }
      let counter = DrawCounter(
        seed: UInt64(max(0, stability.seed)), draw: UInt64(number), name: parameter.name)
      let origin = parameter.variesFrom
      let drawn = origin + (value - origin) * (1 + stability.spread * (2 * counter.unit - 1))
      parameter.set(min(max(drawn, range.lowerBound), range.upperBound), in: &settings)
    }
    return settings
  }
}

extension RuleContext {
  /// The context of draw `number`: its settings and the feasibilities of its routes, each drawn by the id of the
  /// route as a setting is by its name.
  func drawn(_ number: Int) -> RuleContext {
    let stability = settings.stability
    let feasibilities = landscape.jurisdiction.routes.map { route in
      let counter = DrawCounter(
        seed: UInt64(max(0, stability.seed)), draw: UInt64(number),
        name: "priority.feasibility-" + route.id)
      let drawn = route.feasibility * (1 + stability.spread * (2 * counter.unit - 1))
      return min(max(drawn, 0), 1)
    }
    return RuleContext(self, settings: settings.drawn(number), feasibilities: feasibilities)
  }
}

/// A number in 0..<1 for a seed, a draw and a name: a counter-based generator without state.
///
/// The mixing step is that of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195);
/// a name counts by its FNV-1a hash.
package struct DrawCounter {
  let seed: UInt64
  let draw: UInt64
  let name: String

  package init(seed: UInt64, draw: UInt64, name: String) {
    self.seed = seed
    self.draw = draw
    self.name = name
  }

  package var unit: Double {
    Self.unit(seed: seed, draw: draw, hash: Self.hash(name, after: Self.basis))
  }

  /// What a hash begins with.
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The FNV-1a hash of a name after others.
  static func hash(_ name: String, after before: UInt64) -> UInt64 {
    var hash = before
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The number of a name whose hash is known.
  static func unit(seed: UInt64, draw: UInt64, hash: UInt64) -> Double {
    let bits = mixed(mixed(mixed(seed) &+ draw) &+ hash)
    return Double(bits >> 11) * 0x1p-53
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var next = value &+ 0x9E37_79B9_7F4A_7C15
    next = (next ^ (next >> 30)) &* 0xBF58_476D_1CE4_E5B9
    next = (next ^ (next >> 27)) &* 0x94D0_49BB_1331_11EB
    return next ^ (next >> 31)
  }
}
