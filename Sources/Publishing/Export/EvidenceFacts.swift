internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What was counted for a finding, as lines of label and value.
struct EvidenceFacts {
  /// A label with what was counted under it.
  struct Fact {
    let label: Phrase
    let value: String
  }

  let content: ReportContent
  let language: Language

  private var landscape: Landscape { content.landscape }
  private var settings: Settings { content.settings }

  /// The facts in the order in which the rule asks for them.
  func facts(of finding: Finding) -> [Fact] {
    switch finding.evidence {
    case .pair(let pair): facts(of: pair, rule: finding.rule)
    case .nest(let nest): facts(of: nest)
    case .table(let table): facts(of: table)
    case .twins(let twins): facts(of: twins)
    case .misaligned(let misaligned): facts(of: misaligned)
    case .planDuplication(let plans): facts(of: plans)
    case .planTiming(let plan): facts(of: plan)
    case .burden(let burden): facts(of: burden)
    case .coverage(let coverage):
      [
        Fact(label: .areas, value: areas(coverage.atoms)), people(coverage.people),
      ]
    case .missingMember(let missing):
      missing.gaps.map { gap in
        Fact(
          label: .organisations,
          value: gap.organisations.isEmpty
            ? KnownCode.organisationKind(gap.memberKind).form(in: language).text
            : organisations(gap.organisations))
      } + [people(missing.people)]
    case .governance(let governance):
      governance.problems.map {
        Fact(label: TableWording.governanceProblem, value: Phrase.name(of: $0)(language))
      }
        + [people(governance.people)]
    }
  }

  private func facts(of pair: PairEvidence, rule: Rule) -> [Fact] {
    let overlap = pair.overlap
    let isMerge = rule == .mergeCandidate
    return [
      counts(overlap),
      score(
        .areaScore, overlap.similarity.area, isMerge ? settings.merge.area : nil),
      score(
        .membershipScore, overlap.similarity.membership,
        isMerge && !pair.holdsByContainment ? settings.merge.membership : nil),
      score(
        .remitScore, overlap.similarity.remit,
        isMerge ? settings.merge.remit : settings.parallel.remit),
    ] + facts(of: pair.shared)
  }

  private func facts(of nest: NestEvidence) -> [Fact] {
    let limit = settings.nested
    let least = nest.overlaps.reduce(LayerScores(area: 1, membership: 1, remit: 1)) {
      LayerScores(
        area: min($0.area, $1.leftInRight.area),
        membership: min($0.membership, $1.leftInRight.membership),
        remit: min($0.remit, $1.leftInRight.remit))
    }
    return nest.overlaps.map(counts) + [
      score(TableWording.areaInside, least.area, limit.area),
      score(TableWording.membershipInside, least.membership, limit.membership),
      score(
        TableWording.remitInside, least.remit,
        nest.isSameKind ? limit.remitSameKind : limit.remitOtherKind),
    ]
  }

  private func facts(of table: TableEvidence) -> [Fact] {
    [
      score(.areaScore, table.least.area, settings.sharedTable.area),
      score(.membershipScore, table.least.membership, settings.sharedTable.membership),
      score(.remitScore, table.greatestRemit, nil),
    ] + facts(of: table.shared)
  }

  private func facts(of twins: TwinsEvidence) -> [Fact] {
    [
      Fact(label: .footprint, value: name(.footprint(twins.target))),
      people(twins.people),
      Fact(label: TableWording.otherKinds, value: names(twins.otherKinds.map { .kind($0) })),
      score(TableWording.spanningShare, twins.share, settings.twins.share),
      Fact(label: TableWording.spanningMembers, value: organisations(twins.spanningMembers)),
      Fact(
        label: TableWording.territorialFit,
        value: ratio(twins.fit, settings.twins.fit)
          + " (\(twins.fittingMembers.count) / \(twins.territorialMembers.count))"),
    ]
  }

  private func facts(of misaligned: MisalignedEvidence) -> [Fact] {
    [
      Fact(label: .areas, value: areas(misaligned.atoms)), people(misaligned.people),
      Fact(label: .footprint, value: name(.footprint(misaligned.changed))),
      Fact(
        label: .partnerships, value: names(misaligned.partnerships.map { .partnership($0) })),
    ]
  }

  private func facts(of plans: PlanDuplicationEvidence) -> [Fact] {
    [Fact(label: .footprint, value: name(.footprint(plans.footprint))), people(plans.people)]
      + zip(plans.partnerships, plans.assessments).map { partnership, assessments in
        Fact(
          label: .needsAssessments,
          value: name(.partnership(partnership)) + ": " + assessments.joined(separator: "; "))
      }
      + [Fact(label: .sharedMembers, value: organisations(plans.sharedMembers))]
  }

  private func facts(of plan: PlanTimingEvidence) -> [Fact] {
    [
      Fact(label: .plans, value: plan.plan),
      Fact(
        label: TableWording.planPeriod,
        value: DateWording.text(plan.from, in: language) + " – "
          + DateWording.text(plan.to, in: language)),
      Fact(label: TableWording.endOfCycle, value: String(plan.cycleEndYear)),
    ]
  }

  private func facts(of burden: BurdenEvidence) -> [Fact] {
    var facts = [
      Fact(label: .seats, value: Numerals.grouped(burden.seats)),
      Fact(label: .repeatSeats, value: Numerals.grouped(burden.repeatSeats)),
      Fact(label: .meetingDays, value: Numerals.amount(burden.meetingDays)),
      Fact(label: TableWording.percentileSeats, value: Numerals.amount(burden.percentileSeats)),
      Fact(label: TableWording.percentileDays, value: Numerals.amount(burden.percentileDays)),
    ]
    if let median = burden.kindMedianSeats {
      facts.append(
        Fact(
          label: TableWording.medianSeatsOfKind,
          value: Numerals.amount(median) + " (" + CountedNoun.bodies(burden.kindBodies)(language)
            + ")"))
    }
    return facts + [
      Fact(label: TableWording.freedSeats, value: Numerals.grouped(burden.freedSeats))
    ]
  }

  private func facts(of shared: SharedParts) -> [Fact] {
    [
      Fact(
        label: .sharedMembers,
        value: "\(shared.members.count): " + organisations(shared.members)),
      Fact(label: TableWording.membersOfSome, value: organisations(shared.membersOfSome)),
      Fact(label: .areas, value: areas(shared.atoms)),
      people(shared.people),
      Fact(
        label: .remits,
        value: joined(shared.remits.map { landscape.remits[Int($0)].name })),
    ]
  }

  /// `Board A; Board B: 7 of 9 and of 11`.
  private func counts(_ overlap: PairOverlap) -> Fact {
    Fact(
      label: .sharedMembers,
      value: names([.partnership(overlap.left), .partnership(overlap.right)])
        + ": "
        + TableWording.sharedOf(
          overlap.sharedMembers, overlap.leftMembers, overlap.rightMembers)(language))
  }

  private func score(_ label: Phrase, _ value: Double, _ threshold: Double?) -> Fact {
    Fact(label: label, value: ratio(value, threshold))
  }

  private func ratio(_ value: Double, _ threshold: Double?) -> String {
    guard let threshold else { return Numerals.score(value) }
    return Numerals.score(value) + " (≥ " + Numerals.score(threshold) + ")"
  }

  private func people(_ people: Double) -> Fact {
    Fact(label: .population, value: Numerals.fixed(people, places: 0))
  }

  private func name(_ subject: Subject) -> String {
    landscape.name(of: subject).form(in: language).text
  }

  private func names(_ subjects: [Subject]) -> String {
    joined(subjects.map(landscape.name(of:)))
  }

  private func organisations(_ indices: [OrganisationIndex]) -> String {
    names(indices.map { .organisation($0) })
  }

  private func areas(_ atoms: [AtomIndex]) -> String {
    joined(atoms.map { landscape.area(ofAtom: $0).name })
  }

  private func joined(_ names: [BilingualText]) -> String {
    names.isEmpty
      ? DocumentTable.Shorthand.notApplicable.rawValue
      : names.map { $0.form(in: language).text }.joined(separator: "; ")
  }
}
