package import LandscapeModel
package import Rationalisation
package import Wording

extension Landscape {
  /// What the landscape is called; `nil` where nobody named it.
  var name: LocalisedText? { title.english.isEmpty ? nil : title }

  /// What a subject is called.
  package func name(of subject: Subject) -> LocalisedText {
    switch subject {
    case .partnership(let index): partnerships[Int(index)].name
    case .organisation(let index): organisations[Int(index)].name
    case .kind(let index): kinds[Int(index)].name
    case .area(let index): areas[Int(index)].name
    case .footprint(let index): name(ofFootprint: index)
    }
  }

  /// Whether the land has a word of its own for a footprint, which is no body's name: `North Wales`.
  func hasWord(forFootprint index: FootprintIndex) -> Bool { footprintNames[index] != nil }

  /// What the profile calls it, else the name of the area with exactly the footprint's atoms, else the names of its atoms.
  ///
  /// More than six atoms are named by the first five and how many more there are. The Welsh form
  /// is missing where one of the names has none.
  package func name(ofFootprint index: FootprintIndex) -> LocalisedText {
    if let word = footprintNames[index] { return word }
    if let area = footprints.areas[Int(index)] { return areas[Int(area)].name }
    return name(ofAtoms: Array(footprints.atoms[index]))
  }

  /// The names of atoms, as `name(ofFootprint:)` gives them; `No area` for none.
  package func name(ofAtoms atoms: [AtomIndex]) -> LocalisedText {
    guard !atoms.isEmpty else { return Phrase.noArea.localised }
    let named = atoms.count > 6 ? 5 : atoms.count
    let names = atoms.prefix(named).map { area(ofAtom: $0).name }
    let more = atoms.count - named
    let parts = names + (more > 0 ? [Phrase.more(more).localised] : [])
    return LocalisedText(parts) { $0.joined(separator: ", ") }
  }
}

extension Phrase {
  /// What follows a list that was cut.
  package static func more(_ count: Int) -> Phrase {
    Words.more(count: count)
  }
}
