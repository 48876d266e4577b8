package import LandscapeModel

/// Whom to ask first.
package enum ReturnOrder {
  /// All partnerships, those first from whom most is to be learned: by how many of their seats are assumed, then by
  /// id.
  package static func partnerships(of landscape: Landscape) -> [PartnershipIndex] {
    let assumed = landscape.partnerships.indices.map { index in
      Set(
        landscape.memberships(of: PartnershipIndex(index)).lazy.filter { $0.certainty == .assumed }
          .map(\.organisation)
      ).count
    }
    return landscape.partnerships.indices.sorted { left, right in
      assumed[left] == assumed[right] ? left < right : assumed[left] > assumed[right]
    }.map(PartnershipIndex.init)
  }
}
