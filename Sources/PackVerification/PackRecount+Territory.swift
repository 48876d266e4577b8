extension PackRecount {
  /// Strategic kinds of the bodies below the nation on a footprint.
  func strategicKinds(on footprint: PackContent.Footprint) -> Set<String> {
    Set(
      footprint.partnerships.compactMap { content.partnerships[$0] }
        .filter { $0.function == "strategic" && !isNational($0) }.map(\.kind))
  }

  /// The bodies of a kind of organisation and their areas, when those below the nation divide it
  /// between them exactly, but for where there is none by law; else `nil`.
  func territorialBodies(of kind: String) -> [String: Set<String>]? {
    guard let all = content.organisationKinds[kind] else { return nil }
    // What a body serves beyond the nation does not count.
    let bodies = all.filter { !$0.value.isSuperset(of: content.nation) }
      .mapValues { $0.intersection(content.nation) }.filter { !$0.value.isEmpty }
    let covered = bodies.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let count = bodies.values.reduce(0) { $0 + $1.count }
    let exceptions = content.territorialExceptions[kind] ?? []
    guard bodies.count > 1, count == covered.count,
      covered.union(exceptions.intersection(content.nation)) == content.nation
    else { return nil }
    return bodies
  }

  /// Whether the law of a kind is in force at the date: a beginning counts from its first day, an end to its last.
  func isActive(_ kind: PackContent.Kind) -> Bool {
    guard let asOf = content.asOf.map({ Self.day($0, last: true) }) else { return true }
    if let from = kind.activeFrom, Self.day(from, last: false) > asOf { return false }
    if let to = kind.activeTo, Self.day(to, last: true) < asOf { return false }
    return true
  }

  /// A date as a number that orders days; what is not written is the first or the last it can be.
  private static func day(_ text: String, last: Bool) -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let filler = last ? 99 : 0
    func part(_ place: Int) -> Int { parts.count > place ? parts[place] : filler }
    return (part(0) * 100 + part(1)) * 100 + part(2)
  }
}
