internal import LandscapeModel
internal import OverlapGraph

/// The four rules about pairs and groups, in order of precedence.
///
/// Subjects are reported under the first rule that holds of them; a later rule that holds too is
/// named there and has no finding of its own.
struct OverlapRules: Sendable {
  let context: RuleContext

  struct Outcome {
    /// merge-candidate, nested-board, shared-table and parallel-remit.
    var results: [Rule: RuleResult]
    /// In the order of the nested-board drafts.
    var nests: [NestedBoardRule.Nest]
  }

  private struct Pair: Hashable {
    var left: PartnershipIndex
    var right: PartnershipIndex

    init(_ one: PartnershipIndex, _ other: PartnershipIndex) {
      left = min(one, other)
      right = max(one, other)
    }
  }

  func outcome() -> Outcome {
    let mergeRule = MergeCandidateRule(context: context)
    let nestRule = NestedBoardRule(context: context)
    let tableRule = SharedTableRule(context: context)
    let parallelRule = ParallelRemitRule(context: context)

    let merges = mergeRule.pairs()
    let mergedPairs = Set(merges.map { Pair($0.left, $0.right) })

    let foundNests = nestRule.nests()
    var nestedMerges: Set<Pair> = []
    let nests = foundNests.kept.compactMap { nest -> NestedBoardRule.Nest? in
      var nest = nest
      nest.overlaps.removeAll { overlap in
        let pair = Pair(overlap.left, overlap.right)
        guard mergedPairs.contains(pair) else { return false }
        nestedMerges.insert(pair)
        return true
      }
      return nest.overlaps.isEmpty ? nil : nest
    }
    let nestOf = nestPlaces(nests)

    let links = tableRule.links()
    let tables = tableRule.tables(of: links.kept)
    let tablePairs = Set(
      tables.filter { $0.partnerships.count == 2 }
        .map { Pair($0.partnerships[0], $0.partnerships[1]) })
    let keptTables = tables.filter { table in
      guard table.partnerships.count == 2 else { return true }
      let pair = Pair(table.partnerships[0], table.partnerships[1])
      return !mergedPairs.contains(pair) && nestOf[pair] == nil
    }
    let tableOf = tablePlaces(keptTables)

    let parallels = parallelRule.pairs()
    var parallelPairs: Set<Pair> = []
    let keptParallels = parallels.kept.filter { overlap in
      let pair = Pair(overlap.left, overlap.right)
      parallelPairs.insert(pair)
      return !mergedPairs.contains(pair) && nestOf[pair] == nil && !areTogether(pair, in: tableOf)
    }

    var mergeDrafts = mergeRule.drafts(of: merges)
    for (place, overlap) in merges.enumerated() {
      let pair = Pair(overlap.left, overlap.right)
      if nestedMerges.contains(pair) { mergeDrafts[place].alsoHolds.append(.nestedBoard) }
      if tablePairs.contains(pair) { mergeDrafts[place].alsoHolds.append(.sharedTable) }
      if parallelPairs.contains(pair) { mergeDrafts[place].alsoHolds.append(.parallelRemit) }
    }
    var nestDrafts = nestRule.drafts(of: nests)
    for (place, nest) in nests.enumerated() {
      let pairs = nest.inners.map { Pair($0, nest.outer) }
      if pairs.contains(where: tablePairs.contains) {
        nestDrafts[place].alsoHolds.append(.sharedTable)
      }
      if pairs.contains(where: parallelPairs.contains) {
        nestDrafts[place].alsoHolds.append(.parallelRemit)
      }
    }
    var tableDrafts = tableRule.drafts(of: keptTables, merges: mergeDrafts)
    for (place, table) in keptTables.enumerated() {
      let group = table.partnerships
      let pairs = group.indices.flatMap { index in
        group[(index + 1)...].map { Pair(group[index], $0) }
      }
      if pairs.contains(where: mergedPairs.contains) {
        tableDrafts[place].alsoHolds.append(.mergeCandidate)
      }
      if pairs.contains(where: parallelPairs.contains) {
        tableDrafts[place].alsoHolds.append(.parallelRemit)
      }
    }
    let parallelDrafts = parallelRule.drafts(of: keptParallels)

    return Outcome(
      results: [
        .mergeCandidate: RuleResult(
          drafts: mergeDrafts,
          counts: mergeRule.counts(of: merges)),
        .nestedBoard: RuleResult(
          drafts: nestDrafts,
          counts: RuleCounts(
            rule: .nestedBoard, applied: foundNests.applied, fired: nestDrafts.count,
            notApplicable: foundNests.notApplicable, excluded: foundNests.excluded)),
        .sharedTable: RuleResult(
          drafts: tableDrafts,
          counts: RuleCounts(
            rule: .sharedTable, applied: links.kept.count, fired: tableDrafts.count,
            excluded: links.excluded)),
        .parallelRemit: RuleResult(
          drafts: parallelDrafts,
          counts: RuleCounts(
            rule: .parallelRemit, applied: parallels.applied, fired: parallelDrafts.count,
            excluded: parallels.excluded)),
      ], nests: nests)
  }

  private func nestPlaces(_ nests: [NestedBoardRule.Nest]) -> [Pair: Int] {
    var places: [Pair: Int] = [:]
    for (place, nest) in nests.enumerated() {
      for inner in nest.inners { places[Pair(inner, nest.outer)] = place }
    }
    return places
  }

  /// Groups are disjoint: each body is at one table at most.
  private func tablePlaces(_ tables: [TableEvidence]) -> [PartnershipIndex: Int] {
    var places: [PartnershipIndex: Int] = [:]
    for (place, table) in tables.enumerated() {
      for partnership in table.partnerships { places[partnership] = place }
    }
    return places
  }

  private func areTogether(_ pair: Pair, in places: [PartnershipIndex: Int]) -> Bool {
    guard let left = places[pair.left], let right = places[pair.right] else { return false }
    return left == right
  }
}
