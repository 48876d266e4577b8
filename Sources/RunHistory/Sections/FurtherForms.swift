internal import LandscapeModel

extension LocalisedText {
  /// The forms in languages beside English and Welsh, which a name had from the beginning: each with its tag and a
  /// tab before it, in the order of the tags.
  var furtherForms: [String] {
    get {
      others.lazy.filter { $0.language != .welsh }.map { $0.language.tag + "\t" + $0.text }
    }
    set {
      for form in newValue {
        let parts = form.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2 else { continue }
        self[Language(canonicalTag: String(parts[0]))] = String(parts[1])
      }
    }
  }
}

extension LocalisedText {
  /// The forms in every language beside English of a text that was in English alone at first: as `furtherForms`.
  var otherForms: [String] {
    get { (self[.welsh].map { ["cy\t" + $0] } ?? []) + furtherForms }
    set { furtherForms = newValue }
  }
}

extension LocalisedText? {
  /// Those of the text where there is one.
  var furtherForms: [String] {
    get { self?.furtherForms ?? [] }
    set { self?.furtherForms = newValue }
  }
}

extension [LocalisedText] {
  /// The texts in English, in their order.
  var english: [String] {
    get { map(\.english) }
    set { self = newValue.map { LocalisedText(english: $0) } }
  }

  /// The forms of each in other languages, with its place and a tab before them; kept after `english`.
  var otherForms: [String] {
    get { enumerated().flatMap { place, text in text.otherForms.map { "\(place)\t" + $0 } } }
    set {
      for form in newValue {
        let parts = form.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2, let place = Int(parts[0]), indices.contains(place) else { continue }
        self[place].otherForms = [String(parts[1])]
      }
    }
  }
}
