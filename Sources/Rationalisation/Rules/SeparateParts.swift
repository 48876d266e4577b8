internal import LandscapeModel

/// The parts of a catalogue whose kinds never meet: what two nations look like that nobody named.
///
/// Two kinds meet where sub-national bodies of theirs serve a same atom; a kind is one whole, wherever its bodies are. A part is
/// of two kinds or more, each with two bodies or more: a kind by itself, or a body, is no nation.
///
/// Worked example: safeguarding and safety boards of Welsh councils, and of English ones under kinds of their own, are two
/// parts; with one kind that both sides have they are one.
struct SeparateParts {
  let count: Int

  /// - Complexity: O(atoms of the footprints of all bodies).
  init(of context: RuleContext) {
    let landscape = context.landscape
    var bodies = [Int](repeating: 0, count: landscape.kinds.count)
    var above = Array(0..<landscape.kinds.count)
    func part(_ kind: Int) -> Int {
      var next = kind
      while above[next] != next { next = above[next] }
      return next
    }
    var kindOn = [Int](repeating: -1, count: landscape.hierarchy.atoms.count)
    for partnership in context.partnershipIndices where !context.isNational[Int(partnership)] {
      let kind = Int(landscape.partnerships[Int(partnership)].kind)
      let atoms = landscape.atoms(of: partnership)
      if !atoms.isEmpty { bodies[kind] += 1 }
      for atom in atoms {
        let other = kindOn[Int(atom)]
        if other >= 0, part(other) != part(kind) { above[part(other)] = part(kind) }
        kindOn[Int(atom)] = kind
      }
    }
    var kinds = [Int](repeating: 0, count: landscape.kinds.count)
    for kind in bodies.indices where bodies[kind] > 1 { kinds[part(kind)] += 1 }
    count = kinds.count { $0 > 1 }
  }
}
