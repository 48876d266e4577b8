extension Landscape {
  /// The languages that the catalogue's names are in: its own before English, which every catalogue has.
  /// - Complexity: O(names) where there is English alone.
  package var ownLanguages: [Language] {
    let names: [any Sequence<BilingualText>] = [
      kinds.lazy.map(\.name), remits.lazy.map(\.name), areas.lazy.map(\.name),
      organisations.lazy.map(\.name), partnerships.lazy.map(\.name),
    ]
    let hasWelsh = title.welsh != nil || names.contains { $0.contains { $0.welsh != nil } }
    return hasWelsh ? [.welsh, .english] : [.english]
  }
}
