package import LandscapeModel
package import Rationalisation

/// A sentence in one language with names from the catalogue in it.
///
/// Names stay apart from words because a name may exist in English only: a page then gives it its
/// own `lang`, and a link; a table writes it plain.
package struct Sentence: Sendable {
  package enum Run: Sendable {
    /// Words of the string table, in the sentence's language.
    case words(String)
    /// A name that has no page of its own.
    case name(BilingualText)
    /// The name of something that has a page.
    case subject(Subject)
  }

  package let language: Language
  package var runs: [Run]

  package init(in language: Language, _ runs: [Run] = []) {
    self.language = language
    self.runs = runs
  }

  package mutating func say(_ phrase: Phrase) { runs.append(.words(phrase(language))) }
  package mutating func say(_ words: String) { runs.append(.words(words)) }
  package mutating func say(_ name: BilingualText) { runs.append(.name(name)) }
  package mutating func say(_ subject: Subject) { runs.append(.subject(subject)) }

  /// Subjects one after another, semicolons between. A list needs no `and`, whose Welsh would
  /// change the first letter of the next name.
  package mutating func say(listing subjects: [Subject]) {
    for (place, subject) in subjects.enumerated() {
      if place > 0 { say("; ") }
      say(subject)
    }
  }

  /// The sentence as plain text; a name without Welsh form is its English form.
  package func plain(in landscape: Landscape) -> String {
    var text = ""
    for run in runs {
      switch run {
      case .words(let words): text += words
      case .name(let name): text += name.form(in: language).text
      case .subject(let subject): text += landscape.name(of: subject).form(in: language).text
      }
    }
    return text
  }
}

extension Landscape {
  /// What a subject is called.
  package func name(of subject: Subject) -> BilingualText {
    switch subject {
    case .partnership(let index): partnerships[Int(index)].name
    case .organisation(let index): organisations[Int(index)].name
    case .kind(let index): kinds[Int(index)].name
    case .area(let index): areas[Int(index)].name
    case .footprint(let index): name(ofFootprint: index)
    }
  }

  /// The name of the area with exactly the footprint's atoms, else the names of its atoms.
  ///
  /// More than six atoms are named by the first five and how many more there are. The Welsh form
  /// is missing where one of the names has none.
  package func name(ofFootprint index: FootprintIndex) -> BilingualText {
    if let area = footprints.areas[Int(index)] { return areas[Int(area)].name }
    return name(ofAtoms: Array(footprints.atoms[index]))
  }

  /// The names of atoms, as `name(ofFootprint:)` gives them; `No area` for none.
  package func name(ofAtoms atoms: [AtomIndex]) -> BilingualText {
    guard !atoms.isEmpty else { return Phrase.noArea.bilingual }
    let named = atoms.count > 6 ? 5 : atoms.count
    let names = atoms.prefix(named).map { area(ofAtom: $0).name }
    let more = atoms.count - named
    func joined(_ names: [String], _ language: Language) -> String {
      names.joined(separator: ", ") + (more > 0 ? ", " + Phrase.more(more)(language) : "")
    }
    let welsh = names.compactMap(\.welsh)
    return BilingualText(
      english: joined(names.map(\.english), .english),
      welsh: welsh.count == names.count ? joined(welsh, .welsh) : nil)
  }
}

extension Phrase {
  package static let noArea = Phrase("No area", "Dim ardal")

  /// What follows a list that was cut.
  package static func more(_ count: Int) -> Phrase {
    Phrase("\(Numerals.grouped(count)) more", "\(Numerals.grouped(count)) arall")
  }
}
