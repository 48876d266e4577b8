/// One subject with its texts in every language.
package struct Subject: Sendable {
  package var english: Catalogue
  /// By tag, in the order of the tags.
  package var translations: [(tag: String, catalogue: Catalogue)]
  /// The tags of all languages beside English that any subject has texts in.
  package var languages: [String]

  package init(
    english: Catalogue, translations: [(tag: String, catalogue: Catalogue)], languages: [String]
  ) {
    self.english = english
    self.translations = translations
    self.languages = languages
  }

  /// What is wrong with the texts of the subject.
  ///
  /// A translation may lack a text, which is then shown in English; it must not have one that nobody asks for,
  /// or another set of places.
  package var faults: [String] {
    var faults: [String] = []
    for entry in english.entries {
      faults += Self.faults(of: entry, "en/\(english.subject).xlf")
    }
    let known = Dictionary(
      english.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (tag, catalogue) in translations {
      let file = "\(tag)/\(english.subject).xlf"
      if catalogue.subject != english.subject || catalogue.target != tag {
        faults.append(
          "\(file): is of '\(catalogue.subject)' in '\(catalogue.target ?? "no language")'")
      }
      for entry in catalogue.entries where !entry.forms.isEmpty {
        guard let source = known[entry.id] else {
          faults.append("\(file): '\(entry.id)' is no text of the English catalogue")
          continue
        }
        faults += Self.faults(of: entry, file)
        let (own, expected) = (Self.places(entry), Self.places(source))
        if own != expected {
          faults.append(
            "\(file): '\(entry.id)' has the places \(own), expected \(expected) as in English")
        }
        if source.isPlural != entry.isPlural, entry.isPlural {
          faults.append("\(file): '\(entry.id)' has forms by number and its English has none")
        }
      }
    }
    return faults
  }

  private static func places(_ entry: Entry) -> [String] {
    entry.places.map { "\($0.name) (\($0.kind.rawValue))" }.sorted()
  }

  private static func faults(of entry: Entry, _ file: String) -> [String] {
    var faults: [String] = []
    let isName = entry.id.first.map { $0.isLowercase && $0.isASCII } ?? false
    let isKnown = entry.id.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0))
    }
    if !isName || !isKnown || entry.id.contains("-") && !entry.id.contains(".") && entry.isPlural {
      faults.append("\(file): '\(entry.id)' is no name")
    }
    if entry.forms[.other] == nil {
      faults.append("\(file): '\(entry.id)' has no form for 'other'")
    }
    if entry.isPlural, !entry.places.contains(where: { [.number, .figure].contains($0.kind) }) {
      faults.append("\(file): '\(entry.id)' has forms by number and no number")
    }
    for (category, text) in entry.forms.sorted(by: { $0.key < $1.key }) {
      if text.segments.isEmpty || text.segments == [.words("")] {
        faults.append("\(file): '\(entry.id)' is empty for '\(category.rawValue)'")
      }
    }
    return faults
  }
}
