package import LandscapeModel

/// A small landscape drawn from a seed, for properties that must hold of any landscape.
///
/// Ids are `p00`, `o00`, `a00`, `r00`, so that dense indices stand in byte order of ids.
package struct RandomLandscape {
  /// How large it is and how far from usual.
  package struct Shape: Sendable {
    package var partnerships = 12
    package var organisations = 10
    package var atoms = 6
    /// Composite areas, each of some atoms or of earlier composites.
    package var composites = 4
    package var remits = 8
    package var membersAtMost = 6
    package var remitsAtMost = 3
    /// Of 100 atoms, how many have no population; of those that have one, how many have 0.
    package var unknownPopulations = 0
    package var zeroPopulations = 0
    /// Of 100 partnerships, how many are a copy of an earlier one's members, areas and remits.
    package var copies = 15
    /// Of 100 memberships, how many are repeated in another role, and how many only observe.
    package var repeatedSeats = 10
    package var observers = 10
    package init() {}
  }

  /// Splitmix64: the same numbers on every machine.
  package struct Generator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A number in `0..<bound`; 0 when there is none.
    package mutating func below(_ bound: Int) -> Int {
      bound > 0 ? Int(next() % UInt64(bound)) : 0
    }

    package mutating func isDrawn(percent: Int) -> Bool { below(100) < percent }

    /// `count` numbers below `bound`, possibly the same ones.
    package mutating func indices(_ count: Int, below bound: Int) -> [Int32] {
      bound > 0 ? (0..<count).map { _ in Int32(below(bound)) } : []
    }
  }

  /// A shape drawn from a seed; every tenth is degenerate in one way or another.
  package static func shape(seed: UInt64) -> Shape {
    var random = Generator(seed: seed &* 31 &+ 7)
    var shape = Shape()
    shape.partnerships = random.below(61)
    shape.organisations = 1 + random.below(30)
    shape.atoms = 1 + random.below(12)
    shape.composites = random.below(8)
    shape.remits = random.below(20)
    shape.membersAtMost = random.below(12)
    shape.remitsAtMost = random.below(5)
    shape.unknownPopulations = [0, 0, 30, 100][random.below(4)]
    shape.zeroPopulations = [0, 0, 20, 100][random.below(4)]
    switch seed % 10 {
    case 0: shape.partnerships = random.below(3)
    case 1: shape.copies = 100
    case 2: (shape.atoms, shape.composites) = (1, 0)
    case 3: shape.membersAtMost = 0
    case 4: (shape.organisations, shape.membersAtMost) = (1, 1)
    case 5: shape.remits = 0
    default: break
    }
    return shape
  }

  package static func landscape(seed: UInt64) -> Landscape {
    landscape(seed: seed, shape: shape(seed: seed))
  }

  package static func landscape(seed: UInt64, shape: Shape) -> Landscape {
    var random = Generator(seed: seed)
    var areas: [Area] = []
    for index in 0..<(shape.atoms + shape.composites) {
      let isAtom = index < shape.atoms
      let isUnknown = random.isDrawn(percent: shape.unknownPopulations)
      let people = random.isDrawn(percent: shape.zeroPopulations) ? 0 : 1 + random.below(90_000)
      let parts = isAtom ? [] : random.indices(1 + random.below(4), below: index)
      areas.append(
        Area(
          code: name("a", index), name: LocalisedText(english: name("Area ", index)),
          parts: Array(Set(parts)).sorted(), population: isAtom && !isUnknown ? people : nil))
    }
    let organisations = (0..<shape.organisations).map {
      Organisation(id: name("o", $0), name: LocalisedText(english: name("Body ", $0)))
    }
    let remits = (0..<shape.remits).map { index in
      Remit(
        id: name("r", index), name: LocalisedText(english: name("Remit ", index)),
        broader: index > 2 && random.isDrawn(percent: 70) ? Int32(random.below(index)) : nil)
    }

    var partnerships: [Partnership] = []
    var memberships: [Membership] = []
    for index in 0..<shape.partnerships {
      var partnership = Partnership(
        id: name("p", index), name: LocalisedText(english: name("Partnership ", index)), kind: 0,
        areas: distinct(random.indices(random.below(4), below: areas.count)),
        remits: distinct(random.indices(random.below(shape.remitsAtMost + 1), below: remits.count)))
      // Real boards of a region mostly share most members, so draw near a place of one's own.
      let spread = 1 + random.below(organisations.count)
      let start = random.below(organisations.count)
      var members = random.indices(random.below(shape.membersAtMost + 1), below: spread)
        .map { Int32((Int($0) + start) % organisations.count) }
      if index > 0, random.isDrawn(percent: shape.copies) {
        let model = random.below(index)
        partnership.areas = partnerships[model].areas
        if random.isDrawn(percent: 70) { partnership.remits = partnerships[model].remits }
        members = memberships.filter { $0.partnership == Int32(model) }.map(\.organisation)
        if !members.isEmpty, random.isDrawn(percent: 30) { members.removeLast() }
      }
      partnerships.append(partnership)
      for member in members.sorted() {
        let seats = random.isDrawn(percent: shape.repeatedSeats) ? 2 : 1
        for _ in 0..<seats {
          let role: Role = random.isDrawn(percent: shape.observers) ? .observer : .member
          memberships.append(
            Membership(partnership: Int32(index), organisation: member, role: role))
        }
      }
    }
    return Landscape(
      areas: areas, organisations: organisations, remits: remits,
      kinds: [Kind(id: "board", name: LocalisedText(english: "Board"))],
      partnerships: partnerships, memberships: memberships)
  }

  private static func name(_ prefix: String, _ index: Int) -> String {
    prefix + (index < 10 ? "0" : "") + index.description
  }

  private static func distinct(_ indices: [Int32]) -> [Int32] {
    var seen = Set<Int32>()
    return indices.filter { seen.insert($0).inserted }
  }
}
