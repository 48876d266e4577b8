internal import LandscapeModel
package import Publishing
package import Review

extension RunComparison {
  /// What a reader would tell of it: mergers and splits one by one, new kinds, what came and went.
  ///
  /// Mergers of one kind of body come first; renamings and replacements are told by their number.
  package var sentences: [RichText] {
    let wording = SuccessionWording(older: older.landscape, newer: newer.landscape)
    let kindOfOlder = Self.kinds(older.landscape)
    let kindOfNewer = Self.kinds(newer.landscape)
    var sentences: [RichText] = []
    for kind in [SuccessionKind.merged, .split] {
      let steps = succession.steps(kind)
      // The largest first: five boards that became one are the news.
      for step in steps.sorted(by: {
        max($0.from.count, $0.to.count) > max($1.from.count, $1.to.count)
      })
      .prefix(Self.mostTold) {
        sentences.append(wording.countedSentence(step))
      }
      if steps.count > Self.mostTold {
        sentences.append(RichText(.moreSteps(steps.count - Self.mostTold)))
      }
    }
    sentences += arrivals(kindOfNewer, wording)
    let gone = succession.steps(.stoodDown).flatMap(\.from)
    let goneKinds = Set(gone.compactMap { kindOfOlder[$0] })
    if !gone.isEmpty {
      sentences.append(RichText(.stoodDown(gone.count, ofKinds: goneKinds.count)))
    }
    let renamed = succession.steps(.renamed).count
    let replaced = succession.steps(.replaced).count
    if renamed + replaced > 0 {
      sentences.append(RichText(.renamed(renamed, replaced: replaced)))
    }
    return sentences
  }

  private static let mostTold = 8

  /// New partnerships by kind: kinds that are new first, then the largest.
  private func arrivals(_ kindOf: [String: String], _ wording: SuccessionWording)
    -> [RichText]
  {
    let new = succession.steps(.new).flatMap(\.to)
    let newKinds = Set(
      newer.landscape.partnerships.indices.map { kindOf[newer.landscape.partnerships[$0].id] ?? "" }
    )
    .subtracting(Self.kinds(older.landscape).values)
    let byKind = Dictionary(grouping: new) { kindOf[$0] ?? "" }
    let order = byKind.keys.sorted { left, right in
      let (one, other) = (newKinds.contains(left), newKinds.contains(right))
      if one != other { return one }
      let (count, otherCount) = (byKind[left]?.count ?? 0, byKind[right]?.count ?? 0)
      return count != otherCount
        ? count > otherCount : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return order.prefix(Self.mostTold).map { kind in
      wording.arrival(
        of: byKind[kind] ?? [], kind: kind, isNewKind: newKinds.contains(kind))
    }
  }

  /// Kinds' ids by partnership.
  private static func kinds(_ landscape: Landscape) -> [String: String] {
    Dictionary(
      landscape.partnerships.map { ($0.id, landscape.kinds[Int($0.kind)].id) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Phrase {
  fileprivate static func moreSteps(_ count: Int) -> Phrase {
    Phrase("And \(count) more like these.", "A \(count) arall fel y rhain.")
  }

  fileprivate static func stoodDown(_ count: Int, ofKinds kinds: Int) -> Phrase {
    Phrase(
      "Stood down without a successor: \(count) (kinds: \(kinds)).",
      "Wedi dod i ben heb olynydd: \(count) (mathau: \(kinds)).")
  }

  fileprivate static func renamed(_ renamed: Int, replaced: Int) -> Phrase {
    Phrase(
      "Renamed: \(renamed); replaced by another body in the same place: \(replaced).",
      "Wedi'u hailenwi: \(renamed); corff arall wedi dod yn eu lle: \(replaced).")
  }
}
