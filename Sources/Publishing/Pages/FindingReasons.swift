internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Why a finding is listed: what was counted, with names, thresholds and margins.
struct FindingReasons {
  let context: SiteContext
  let finding: Finding

  private var landscape: Landscape { context.landscape }
  private var settings: Settings { context.settings }

  /// Rows of one table of evidence; more are counted (W1).
  private static let mostRows = 40

  private func unshown(_ count: Int) -> [Phrase] {
    count > Self.mostRows ? [.unshown(count - Self.mostRows)] : []
  }

  func write(_ page: inout PageWriter) {
    switch finding.evidence {
    case .pair(let pair): write(pair, &page)
    case .nest(let nest): write(nest, &page)
    case .table(let table): write(table, &page)
    case .twins(let twins): write(twins, &page)
    case .misaligned(let misaligned): write(misaligned, &page)
    case .planDuplication(let plans): write(plans, &page)
    case .planTiming(let plan): write(plan, &page)
    case .burden(let burden): write(burden, &page)
    case .coverage(let coverage): write(coverage, &page)
    case .missingMember(let missing): write(missing, &page)
    case .governance(let governance): write(governance, &page)
    }
  }

  private func write(_ pair: PairEvidence, _ page: inout PageWriter) {
    let overlap = pair.overlap
    page.paragraph(
      .sharedMembersSentence(
        overlap.sharedMembers, left: overlap.leftMembers, right: overlap.rightMembers))
    if pair.holdsByContainment { page.paragraph(.holdsByContainment) }
    margins(&page)
    shared(pair.shared, &page)
  }

  private func write(_ nest: NestEvidence, _ page: inout PageWriter) {
    page.paragraph(nest.isSameKind ? .nestSameKindSentence : .nestOtherKindSentence)
    page.table(
      id: "t-nest", caption: .nestCaption,
      columns: [
        .text(.innerBody), .number(.sharedMembers), .number(.members), .number(.areaInside),
        .number(.membershipInside), .number(.remitInside),
      ],
      notes: [
        .thresholds(
          area: settings.nested.area, membership: settings.nested.membership,
          remit: nest.isSameKind
            ? settings.nested.remitSameKind : settings.nested.remitOtherKind)
      ] + unshown(nest.inners.count)
    ) { page in
      for (inner, overlap) in zip(nest.inners, nest.overlaps).prefix(Self.mostRows) {
        page.row { page in
          page.rowHeading { $0.partnership(inner) }
          page.number(overlap.sharedMembers)
          page.number(overlap.leftMembers)
          page.number(Numerals.score(overlap.leftInRight.area))
          page.number(Numerals.score(overlap.leftInRight.membership))
          page.number(Numerals.score(overlap.leftInRight.remit))
        }
      }
    }
  }

  private func write(_ table: TableEvidence, _ page: inout PageWriter) {
    page.paragraph(
      .tableSentence(members: table.shared.members.count, bodies: table.partnerships.count))
    margins(&page)
    shared(table.shared, &page)
  }

  private func write(_ twins: TwinsEvidence, _ page: inout PageWriter) {
    page.element(.p) { page in
      page.text(.twinsSentence(twins.partnerships.count, kinds: twins.otherKinds.count))
      page.space()
      page.footprint(twins.target)
      page.plain(" (")
      page.text(CountedNoun.people(Int(twins.people.rounded())))
      page.plain(").")
    }
    margins(&page)
    page.element(.dl) { page in
      page.term(.otherKindsOnIt) { $0.list(twins.otherKinds) { $0.kind($1) } }
      page.term(.spanningMembers) { page in
        page.list(page.orders.sorted(organisations: twins.spanningMembers)) {
          $0.organisation($1)
        }
      }
      page.term(.fittingMembers) { page in
        page.list(page.orders.sorted(organisations: twins.fittingMembers)) {
          $0.organisation($1)
        }
      }
      if !twins.otherTargets.isEmpty {
        page.term(.otherTargets) { $0.list(twins.otherTargets) { $0.footprint($1) } }
      }
    }
  }

  private func write(_ misaligned: MisalignedEvidence, _ page: inout PageWriter) {
    page.element(.p) { page in
      page.text(.movedPart)
      page.space()
      page.list(misaligned.atoms) { $0.atom($1) }
      page.plain(" (")
      page.text(CountedNoun.people(Int(misaligned.people.rounded())))
      page.plain("). ")
      page.text(.footprintToChange)
      page.space()
      page.footprint(misaligned.changed)
      page.plain(".")
    }
    page.table(
      id: "t-crossings", caption: .crossingsCaption,
      columns: [
        .text(.footprint), .text(.otherFootprint), .number(.peopleInBoth),
        .number(.peopleInFirst), .number(.peopleInSecond),
      ],
      notes: [.crossingThreshold(settings.misaligned.part)]
        + unshown(misaligned.crossings.count)
    ) { page in
      for crossing in misaligned.crossings.prefix(Self.mostRows) {
        page.row { page in
          page.rowHeading { page in
            page.footprint(crossing.left)
            page.plain(": ")
            page.list(crossing.leftKinds) { $0.kind($1) }
          }
          page.cell { page in
            page.footprint(crossing.right)
            page.plain(": ")
            page.list(crossing.rightKinds) { $0.kind($1) }
          }
          page.number(Int(crossing.sharedPeople.rounded()))
          page.number(Int(crossing.leftPeople.rounded()))
          page.number(Int(crossing.rightPeople.rounded()))
        }
      }
    }
  }

  private func write(_ plans: PlanDuplicationEvidence, _ page: inout PageWriter) {
    page.element(.p) { page in
      page.text(.planDuplicationSentence(plans.partnerships.count))
      page.space()
      page.footprint(plans.footprint)
      page.plain(" (")
      page.text(CountedNoun.people(Int(plans.people.rounded())))
      page.plain(").")
    }
    margins(&page)
    page.table(
      id: "t-assessments", caption: .needsAssessments,
      columns: [.text(.partnership), .text(.needsAssessments)],
      notes: unshown(plans.partnerships.count)
    ) { page in
      for (partnership, assessments) in zip(plans.partnerships, plans.assessments)
        .prefix(Self.mostRows)
      {
        page.row { page in
          page.rowHeading { $0.partnership(partnership) }
          page.cell { $0.list(assessments) { $0.catalogueText($1) } }
        }
      }
    }
    page.element(.dl) { page in
      page.term(.sharedMembers) { page in
        page.list(page.orders.sorted(organisations: plans.sharedMembers)) {
          $0.organisation($1)
        }
      }
    }
  }

  private func write(_ plan: PlanTimingEvidence, _ page: inout PageWriter) {
    page.element(.dl) { page in
      page.term(.plan) { $0.catalogueText(plan.plan) }
      page.term(.planDates) { page in
        page.plain(
          DateWording.text(plan.from, in: page.language) + " – "
            + DateWording.text(plan.to, in: page.language))
        if plan.datesAreFromTitle {
          page.plain(" (")
          page.text(.datesFromTitle)
          page.plain(")")
        }
      }
      page.term(.cycleEnds) { $0.plain(String(plan.cycleEndYear)) }
    }
  }

  private func write(_ burden: BurdenEvidence, _ page: inout PageWriter) {
    page.element(.p) { page in
      page.organisation(burden.organisation)
      page.plain(": ")
      page.text(
        .burdenSentence(
          seats: burden.seats, days: burden.meetingDays, repeats: burden.repeatSeats))
    }
    margins(&page)
    page.heading(.h3, id: "freed", .whatWouldFreeSeats)
    if burden.freedBy.isEmpty {
      page.paragraph(.nothingFreesSeats)
      return
    }
    page.paragraph(.freedBySentence(burden.freedSeats, findings: burden.freedBy.count))
    page.element(.ul) { page in
      for id in burden.freedBy.prefix(40) {
        guard let index = context.involvement.indexOfID[id] else { continue }
        page.element(.li) { $0.finding(index) }
      }
    }
  }

  private func write(_ coverage: CoverageEvidence, _ page: inout PageWriter) {
    page.element(.p) { page in
      page.text(coverage.problem == .absent ? .absentSentence : .doubledSentence)
      page.space()
      page.kind(coverage.kind)
      page.plain(". ")
      page.text(.areasConcerned)
      page.space()
      page.list(coverage.atoms.prefix(40)) { $0.atom($1) }
      page.plain(" (")
      page.text(CountedNoun.people(Int(coverage.people.rounded())))
      page.plain(").")
    }
  }

  private func write(_ missing: MissingMemberEvidence, _ page: inout PageWriter) {
    page.paragraph(.missingMemberSentence)
    page.table(
      id: "t-missing", caption: .missingMembersCaption,
      columns: [.text(.kindOfOrganisation), .text(.whoShouldSit)]
    ) { page in
      for gap in missing.gaps {
        page.row { page in
          page.rowHeading { $0.name(KnownCode.organisationKind(gap.memberKind)) }
          page.cell { page in
            if gap.organisations.isEmpty {
              page.text(.anyOfTheKind)
            } else {
              page.list(page.orders.sorted(organisations: gap.organisations)) {
                $0.organisation($1)
              }
            }
          }
        }
      }
    }
  }

  private func write(_ governance: GovernanceEvidence, _ page: inout PageWriter) {
    page.element(.ul) { page in
      for problem in governance.problems {
        page.element(.li, text: .name(of: problem))
      }
    }
  }

  /// Each measured score beside its threshold.
  private func margins(_ page: inout PageWriter) {
    let margins = FindingMargins(settings: settings, finding: finding).margins
    guard !margins.isEmpty else { return }
    page.table(
      id: "t-measures", caption: .measuresCaption,
      columns: [
        .text(.measure), .number(.value), .text(.condition), .number(.threshold),
        .number(.margin),
      ], notes: [.measuresNote]
    ) { page in
      for margin in margins {
        page.row { page in
          page.rowHeading(margin.name)
          page.number(margin.text(margin.value))
          page.cell(margin.isUpperLimit ? .below : .atLeast)
          page.number(margin.text(margin.threshold))
          page.number(margin.text(margin.distance))
        }
      }
    }
  }

  /// What all of the bodies have, by name.
  private func shared(_ shared: SharedParts, _ page: inout PageWriter) {
    page.heading(.h3, id: "shared", .whatTheyShare)
    page.element(.dl) { page in
      page.term(.sharedMembersOf(shared.members.count)) { page in
        page.list(page.orders.sorted(organisations: shared.members)) { $0.organisation($1) }
      }
      page.term(.sharedAreasOf(shared.atoms.count, people: shared.people)) { page in
        page.list(shared.atoms.prefix(60)) { $0.atom($1) }
      }
      page.term(.sharedRemitsOf(shared.remits.count)) { page in
        page.list(shared.remits) { $0.name($0.landscape.remits[Int($1)].name) }
      }
    }
  }
}

extension PageWriter {
  /// A term of a description list with what it is.
  mutating func term(_ phrase: Phrase, _ content: (inout PageWriter) -> Void) {
    element(.dt, text: phrase)
    element(.dd) { content(&$0) }
  }
}
