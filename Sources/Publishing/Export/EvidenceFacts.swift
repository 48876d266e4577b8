internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What was counted for a finding and what speaks against it, as lines of label and value.
///
/// The words and the margins are those of the finding's page.
struct EvidenceFacts {
  /// A label with what was counted under it.
  struct Fact {
    var label = ""
    let value: String

    var line: String { label.isEmpty ? value : label + ": " + value }
  }

  let content: ReportContent
  let language: Language

  private var landscape: Landscape { content.landscape }

  /// The measures with their thresholds, then the facts in the order in which the rule asks.
  func facts(of finding: Finding) -> [Fact] {
    let margins = FindingMargins(settings: content.settings, finding: finding).margins
    return margins.map { margin in
      fact(
        margin.name,
        margin.text(margin.value) + (margin.isUpperLimit ? " (< " : " (≥ ")
          + margin.text(margin.threshold) + ")")
    } + counts(of: finding)
  }

  private func counts(of finding: Finding) -> [Fact] {
    switch finding.evidence {
    case .pair(let pair): facts(of: pair)
    case .nest(let nest): facts(of: nest)
    case .table(let table): facts(of: table.shared)
    case .twins(let twins): facts(of: twins)
    case .misaligned(let misaligned): facts(of: misaligned)
    case .planDuplication(let plans): facts(of: plans)
    case .planTiming(let plan): facts(of: plan)
    case .burden(let burden): facts(of: burden)
    case .coverage(let coverage):
      [fact(.areas, areas(coverage.atoms)), people(coverage.people)]
    case .missingMember(let missing):
      missing.gaps.map { gap in
        Fact(
          label: KnownCode.organisationKind(gap.memberKind).form(in: language).text,
          value: gap.organisations.isEmpty
            ? Phrase.anyOfTheKind(language) : organisations(gap.organisations))
      } + [people(missing.people)]
    case .governance(let governance):
      governance.problems.map { Fact(value: Phrase.name(of: $0)(language)) }
        + [people(governance.people)]
    }
  }

  /// Whether what the bodies share is surprising; empty for a finding that is not about that.
  func significance(of finding: Finding) -> [Fact] {
    guard let significance = FindingSignificance(of: finding, in: content) else { return [] }
    var facts: [Fact] = []
    switch significance.answer {
    case .failure(let reason): facts.append(Fact(value: Phrase.notComputed(reason)(language)))
    case .success(let judged):
      if judged.outOf > 1 {
        let pair = [judged.pair.source, judged.pair.target]
        facts.append(
          Fact(
            value: Phrase.weakestPair(of: judged.outOf)(language) + " "
              + names(pair.map { .partnership($0) })))
      }
      facts.append(Fact(value: judged.sentence(language)))
      facts.append(Fact(value: judged.verdictSentence(language)))
    }
    return facts + [Fact(value: Phrase.significanceNote(language))]
  }

  /// What only some of the bodies have, or what would be lost.
  func counterEvidence(of finding: Finding) -> [Fact] {
    switch finding.evidence {
    case .pair(let pair): ofSome(pair.shared)
    case .table(let table): ofSome(table.shared)
    case .nest: [Fact(value: Phrase.againstNest(language))]
    case .twins: [Fact(value: Phrase.againstTwins(language))]
    case .misaligned: [Fact(value: Phrase.againstMisaligned(language))]
    case .planDuplication: [Fact(value: Phrase.againstPlans(language))]
    case .planTiming: [Fact(value: Phrase.againstPlanTiming(language))]
    case .burden: [Fact(value: Phrase.againstBurden(language))]
    case .coverage, .missingMember, .governance: [Fact(value: Phrase.againstGap(language))]
    }
  }

  /// What would end the finding: a measure that moves, a correction, an action.
  func changes(of finding: Finding) -> [Fact] {
    let margins = FindingMargins(settings: content.settings, finding: finding).margins
    var sentences = margins.map { margin -> Phrase in
      let (threshold, value) = (margin.text(margin.threshold), margin.text(margin.value))
      return margin.isUpperLimit
        ? .wouldEndAbove(margin.name, threshold, value)
        : .wouldEndBelow(margin.name, threshold, value)
    }
    sentences += [.changeByCatalogue, .changeByAction(for: finding.rule)]
    return sentences.map { Fact(value: $0(language)) }
  }

  private func ofSome(_ shared: SharedParts) -> [Fact] {
    var facts: [Fact] = []
    if !shared.membersOfSome.isEmpty {
      facts.append(
        fact(.membersOfSome(shared.membersOfSome.count), organisations(shared.membersOfSome)))
    }
    if !shared.atomsOfSome.isEmpty {
      facts.append(fact(.areasOfSome(shared.atomsOfSome.count), areas(shared.atomsOfSome)))
    }
    if !shared.remitsOfSome.isEmpty {
      facts.append(
        fact(
          .remitsOfSome(shared.remitsOfSome.count),
          joined(shared.remitsOfSome.map { landscape.remits[Int($0)].name })))
    }
    return facts + [Fact(value: Phrase.wouldBeLost(language))]
  }

  private func facts(of pair: PairEvidence) -> [Fact] {
    facts(of: pair.shared) + [Fact(value: shared(pair.overlap))]
      + (pair.holdsByContainment ? [Fact(value: Phrase.holdsByContainment(language))] : [])
  }

  private func facts(of nest: NestEvidence) -> [Fact] {
    zip(nest.inners, nest.overlaps).map { inner, overlap in
      Fact(label: name(.partnership(inner)), value: shared(overlap))
    }
  }

  private func facts(of twins: TwinsEvidence) -> [Fact] {
    [
      fact(.footprint, name(.footprint(twins.target))), people(twins.people),
      fact(.otherKindsOnIt, names(twins.otherKinds.map { .kind($0) })),
      fact(.spanningMembers, organisations(twins.spanningMembers)),
      fact(.fittingMembers, organisations(twins.fittingMembers)),
    ]
  }

  private func facts(of misaligned: MisalignedEvidence) -> [Fact] {
    [
      fact(.areas, areas(misaligned.atoms)), people(misaligned.people),
      Fact(
        value: Phrase.footprintToChange(language) + " " + name(.footprint(misaligned.changed))),
      fact(.partnerships, names(misaligned.partnerships.map { .partnership($0) })),
    ]
  }

  private func facts(of plans: PlanDuplicationEvidence) -> [Fact] {
    [fact(.footprint, name(.footprint(plans.footprint))), people(plans.people)]
      + zip(plans.partnerships, plans.assessments).map { partnership, assessments in
        Fact(
          label: name(.partnership(partnership)), value: assessments.joined(separator: "; "))
      }
      + [fact(.sharedMembers, organisations(plans.sharedMembers))]
  }

  private func facts(of plan: PlanTimingEvidence) -> [Fact] {
    [
      fact(.plan, plan.plan),
      fact(
        .planDates,
        DateWording.text(plan.from, in: language) + " – "
          + DateWording.text(plan.to, in: language)),
      fact(.cycleEnds, String(plan.cycleEndYear)),
    ]
  }

  private func facts(of burden: BurdenEvidence) -> [Fact] {
    let sentence = Phrase.burdenSentence(
      seats: burden.seats, days: burden.meetingDays, repeats: burden.repeatSeats)
    return [
      Fact(value: sentence(language)),
      fact(TableWording.freedSeats, Numerals.grouped(burden.freedSeats)),
    ]
  }

  private func facts(of shared: SharedParts) -> [Fact] {
    [
      fact(.membersCommonToAll, organisations(shared.members)),
      fact(.areas, areas(shared.atoms)), people(shared.people),
      fact(.remits, joined(shared.remits.map { landscape.remits[Int($0)].name })),
    ]
  }

  private func shared(_ overlap: PairOverlap) -> String {
    Phrase.sharedMembersSentence(
      overlap.sharedMembers, left: overlap.leftMembers, right: overlap.rightMembers)(language)
  }

  private func fact(_ label: Phrase, _ value: String) -> Fact {
    Fact(label: label(language), value: value)
  }

  private func people(_ people: Double) -> Fact {
    fact(.population, Numerals.fixed(people, places: 0))
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
      ? Shorthand.notApplicable.rawValue
      : names.map { $0.form(in: language).text }.joined(separator: "; ")
  }
}
