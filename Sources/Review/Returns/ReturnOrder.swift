package import LandscapeModel

/// Whom to ask first.
package enum ReturnOrder {
  /// All partnerships, those first from whom most is to be learned: those of `asked`, then by how many of their seats are assumed,
  /// then by id.
  /// - Parameter asked: those whose answers would settle most of the findings, the most first; empty where nobody worked it out.
  package static func partnerships(
    of landscape: Landscape, asked: [PartnershipIndex] = []
  ) -> [PartnershipIndex] {
    let isAsked = Set(asked)
    let assumed = landscape.partnerships.indices.map { index in
      Set(
        landscape.memberships(of: PartnershipIndex(index)).lazy.filter { $0.certainty == .assumed }
          .map(\.organisation)
      ).count
    }
    let others = landscape.partnerships.indices.sorted { left, right in
      assumed[left] == assumed[right] ? left < right : assumed[left] > assumed[right]
    }.map(PartnershipIndex.init)
    return asked + others.filter { !isAsked.contains($0) }
  }
}
