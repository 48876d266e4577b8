package import LandscapeModel

/// The similarity of names by itself: what a written name may mean among bodies or places with ids.
///
/// Reading asks for it only where ids, names and aliases give nothing.
package struct NameReconciler {
  private let similar: SimilarNames
  private let ids: [String]

  /// - Parameter known: ids with their names, in the order in which ties are broken.
  package init(_ known: [(id: String, names: [String])]) {
    ids = known.map(\.id)
    similar = SimilarNames(count: known.count) { known[$0].names }
  }

  /// The candidates for `name`, best first, at most three.
  package func candidates(of name: String) -> [MatchCandidate] {
    similar.matches(of: name).map {
      MatchCandidate(
        id: ids[Int($0.number)], name: $0.name, score: $0.score, reason: $0.reason)
    }
  }
}
