package import LandscapeModel
internal import OverlapGraph
package import Rationalisation

extension EvidenceFacts {
  /// The facts of a finding's evidence.
  /// - Precondition: the finding is one of `landscape`.
  package init(_ evidence: Evidence, in landscape: Landscape) {
    let ids = FindingIDs(landscape)
    switch evidence {
    case .pair(let pair): self.init(pair.facts(ids))
    case .nest(let nest): self.init(nest.facts(ids))
    case .table(let table): self.init(table.facts(ids))
    case .twins(let twins): self.init(twins.facts(ids))
    case .misaligned(let misaligned): self.init(misaligned.facts(ids))
    case .planDuplication(let plans): self.init(plans.facts(ids))
    case .planTiming(let timing): self.init(timing.facts(ids))
    case .burden(let burden): self.init(burden.facts(ids))
    case .coverage(let coverage): self.init(coverage.facts(ids))
    case .missingMember(let missing): self.init(missing.facts(ids))
    case .governance(let governance): self.init(governance.facts(ids))
    }
  }
}

/// Ids for the indices in findings.
struct FindingIDs {
  let landscape: Landscape

  init(_ landscape: Landscape) { self.landscape = landscape }

  func partnerships(_ list: [PartnershipIndex]) -> EvidenceFact.Value {
    .ids(list.map { landscape.partnerships[Int($0)].id })
  }

  func organisations(_ list: [OrganisationIndex]) -> EvidenceFact.Value {
    .ids(list.map { landscape.organisations[Int($0)].id })
  }

  func kinds(_ list: [KindIndex]) -> EvidenceFact.Value {
    .ids(list.map { landscape.kinds[Int($0)].id })
  }

  func atoms(_ list: [AtomIndex]) -> EvidenceFact.Value {
    .ids(list.map { landscape.area(ofAtom: $0).code })
  }

  func remits(_ list: [RemitIndex]) -> EvidenceFact.Value {
    .ids(list.map { landscape.remits[Int($0)].id })
  }

  func footprint(_ footprint: FootprintIndex) -> EvidenceFact.Value {
    .exact([landscape.footprints.ids[Int(footprint)]])
  }
}

extension LayerScores {
  fileprivate var facts: [EvidenceFact] {
    [
      EvidenceFact("area", .score(area)), EvidenceFact("membership", .score(membership)),
      EvidenceFact("remit", .score(remit)),
    ]
  }
}

extension SharedParts {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("shared-members", ids.organisations(members)),
      EvidenceFact("shared-areas", ids.atoms(atoms)),
      EvidenceFact("shared-remits", ids.remits(remits)),
    ]
  }
}

extension PairEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    overlap.similarity.facts + shared.facts(ids)
  }
}

extension NestEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    // The weakest of the inners is what the finding hangs on.
    let least = LayerScores(
      area: overlaps.map(\.leftInRight.area).min() ?? 0,
      membership: overlaps.map(\.leftInRight.membership).min() ?? 0,
      remit: overlaps.map(\.leftInRight.remit).min() ?? 0)
    return least.facts + [
      EvidenceFact("outer", ids.partnerships([outer])),
      EvidenceFact("inners", ids.partnerships(inners)),
    ]
  }
}

extension TableEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    least.facts + shared.facts(ids) + [
      EvidenceFact("partnerships", ids.partnerships(partnerships))
    ]
  }
}

extension TwinsEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("partnerships", ids.partnerships(partnerships)),
      EvidenceFact("target", ids.footprint(target)),
      EvidenceFact("other-kinds", ids.kinds(otherKinds)),
      EvidenceFact("share", .score(share)),
      EvidenceFact("fit", .score(fit)),
      EvidenceFact("spanning-members", ids.organisations(spanningMembers)),
    ]
  }
}

extension MisalignedEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("moved-areas", ids.atoms(atoms)),
      EvidenceFact("changed-footprint", ids.footprint(changed)),
      EvidenceFact("partnerships", ids.partnerships(partnerships)),
      EvidenceFact("kinds", ids.kinds(crossings.flatMap { $0.leftKinds + $0.rightKinds })),
    ]
  }
}

extension PlanDuplicationEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("partnerships", ids.partnerships(partnerships)),
      EvidenceFact("assessments", .ids(assessments.flatMap { $0 })),
      EvidenceFact("shared-members", ids.organisations(sharedMembers)),
    ]
  }
}

extension PlanTimingEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("plan", .exact([plan])),
      EvidenceFact("from", .exact([from.description])),
      EvidenceFact("to", .exact([to.description])),
      EvidenceFact("cycle-end", .exact([String(cycleEndYear)])),
    ]
  }
}

extension BurdenEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("seats", .count(Double(seats))),
      EvidenceFact("meeting-days", .count(meetingDays)),
      EvidenceFact("repeat-seats", .count(Double(repeatSeats))),
      EvidenceFact("partnerships", ids.partnerships(partnerships)),
    ]
  }
}

extension CoverageEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [
      EvidenceFact("problem", .exact([problem.rawValue])),
      EvidenceFact("areas", ids.atoms(atoms)),
      EvidenceFact("partnerships", ids.partnerships(partnerships)),
    ]
  }
}

extension MissingMemberEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    let missing = gaps.flatMap { gap in
      gap.organisations.isEmpty
        ? [gap.memberKind]
        : gap.organisations.map {
          gap.memberKind + ":" + ids.landscape.organisations[Int($0)].id
        }
    }
    return [EvidenceFact("missing", .exact(missing))]
  }
}

extension GovernanceEvidence {
  fileprivate func facts(_ ids: FindingIDs) -> [EvidenceFact] {
    [EvidenceFact("problems", .exact(problems.map(\.rawValue)))]
  }
}
