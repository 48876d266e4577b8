internal import LandscapeModel
internal import OverlapGraph

/// parallel-remit: two bodies that do much the same in one place with partly the same organisations.
///
/// One's area ≥ .8 inside the other, remit ≥ .45, membership < .6 with containment ≥ .2, and the
/// same scale or area ≥ .8.
struct ParallelRemitRule: Sendable {
  let context: RuleContext
  private var limits: ParallelSettings { context.settings.parallel }

  /// The condition without the common exclusions.
  func holds(_ overlap: PairOverlap) -> Bool {
    overlap.sharedMembers > 0 && meets(areaContainment(overlap), limits.area)
      && meets(overlap.similarity.remit, limits.remit)
      && !meets(overlap.similarity.membership, limits.membershipBelow)
      && meets(memberContainment(overlap), limits.membershipContainment)
      && (isOneScale(overlap.left, overlap.right) || meets(overlap.similarity.area, limits.area))
  }

  /// Pairs that meet the condition, like with like, and how many were asked and excluded.
  func pairs() -> (kept: [PairOverlap], applied: Int, excluded: Int) {
    let cells = Cells(context: context) { partnership in
      Cells.Key(
        footprint: context.footprint(of: partnership),
        scale: context.scaleRank(of: partnership),
        signature: context.incidence.signatureOf[Int(partnership)])
    }
    let targets = cells.meeting(context: context) { relation, scale, other in
      meets(max(relation.inOther, relation.ofOther), limits.area)
        && (scale >= 0 && scale == other || meets(relation.similarity, limits.area))
    } cells: { first, second in
      meets(
        context.overlaps.remit(cells.representatives[first], cells.representatives[second]),
        limits.remit)
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var kept: [PairOverlap] = []
    var (applied, excluded) = (0, 0)
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      let part = min(limits.membershipContainment, 1)
      for other in search.candidates(of: left, holding: part, in: row) {
        let overlap = context.overlaps.overlap(min(left, other), max(left, other))
        guard meets(memberContainment(overlap), limits.membershipContainment) else { continue }
        // A pair is found from each side that is contained; it belongs to the first of them.
        let isLeftContained = meets(
          overlap.leftInRight.membership, limits.membershipContainment)
        guard left == (isLeftContained ? overlap.left : overlap.right) else { continue }
        if context.exclusion(overlap.left, overlap.right) != nil {
          excluded += 1
          continue
        }
        applied += 1
        if holds(overlap) { kept.append(overlap) }
      }
    }
    kept.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    return (kept, applied, excluded)
  }

  /// Drafts for `pairs`, in their order.
  func drafts(of pairs: [PairOverlap]) -> [Draft] {
    pairs.map { overlap in
      let both = [overlap.left, overlap.right]
      let shared = SharedParts(of: both, in: context)
      return Draft(
        rule: .parallelRemit, list: context.list(of: both), anchor: both.map(context.id(of:)),
        subjects: both.map(Subject.partnership),
        evidence: .pair(PairEvidence(overlap: overlap, shared: shared)), action: .local,
        partnerships: both,
        margins: context.margins([
          .area: margin(areaContainment(overlap), beyond: limits.area),
          .remit: margin(overlap.similarity.remit, beyond: limits.remit),
          .membership: margin(
            memberContainment(overlap), beyond: limits.membershipContainment),
        ]),
        freed: context.freedByReporting(
          overlap.left, overlap.right, shared: overlap.sharedMembers),
        people: shared.people)
    }
  }

  private func areaContainment(_ overlap: PairOverlap) -> Double {
    max(overlap.leftInRight.area, overlap.rightInLeft.area)
  }

  private func memberContainment(_ overlap: PairOverlap) -> Double {
    max(overlap.leftInRight.membership, overlap.rightInLeft.membership)
  }

  private func isOneScale(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Bool {
    context.scales[Int(left)] != nil && context.scales[Int(left)] == context.scales[Int(right)]
  }
}

extension RuleContext {
  /// A number for the scale of a partnership, -1 when it is unknown.
  func scaleRank(of partnership: PartnershipIndex) -> Int32 {
    switch scales[Int(partnership)] {
    case nil: -1
    case .community: 0
    case .local: 1
    case .regional: 2
    case .police: 3
    case .national: 4
    }
  }
}
