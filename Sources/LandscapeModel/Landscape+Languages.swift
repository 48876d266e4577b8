extension Landscape {
  /// The languages that the catalogue's names are in: its own, in the order of their tags, before English, which
  /// every catalogue has.
  /// - Complexity: O(names).
  package var ownLanguages: [Language] {
    var found: Set<Language> = []
    func look(_ names: some Sequence<LocalisedText>) {
      for name in names {
        for form in name.others { found.insert(form.language) }
      }
    }
    look(CollectionOfOne(title))
    look(kinds.lazy.map(\.name))
    look(remits.lazy.map(\.name))
    look(areas.lazy.map(\.name))
    look(organisations.lazy.map(\.name))
    look(partnerships.lazy.map(\.name))
    return found.sorted { $0.tag < $1.tag } + [.english]
  }
}
