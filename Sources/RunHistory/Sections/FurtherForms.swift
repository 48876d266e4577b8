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
