internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The scores a finding hangs on beside their thresholds, and what would change it.
struct FindingMargins {
  struct Margin {
    let name: Phrase
    let value: Double
    let threshold: Double
    /// The value must lie below the threshold, not at or above it.
    var isUpperLimit = false
    /// A count is shown without decimals.
    var isCount = false

    /// How far the value is on the safe side of the threshold.
    var distance: Double { isUpperLimit ? threshold - value : value - threshold }

    func text(_ value: Double) -> String {
      isCount ? Numerals.amount(value) : Numerals.score(value)
    }
  }

  let settings: Settings
  let finding: Finding

  var margins: [Margin] {
    switch finding.evidence {
    case .pair(let pair): pairMargins(pair)
    case .table(let table): tableMargins(table)
    case .twins(let twins):
      [
        Margin(name: .twinsShare, value: twins.share, threshold: settings.twins.share),
        Margin(name: .twinsFit, value: twins.fit, threshold: settings.twins.fit),
        Margin(
          name: .twinsOtherKinds, value: Double(twins.otherKinds.count),
          threshold: Double(settings.twins.otherKinds), isCount: true),
      ]
    case .planDuplication(let plans):
      [
        Margin(
          name: .bodiesAssessing, value: Double(plans.partnerships.count),
          threshold: Double(settings.plans.bodies), isCount: true)
      ]
    case .burden(let burden): burdenMargins(burden)
    case .nest(let nest): nestMargins(nest)
    case .misaligned, .planTiming, .coverage, .missingMember, .governance: []
    }
  }

  private func pairMargins(_ pair: PairEvidence) -> [Margin] {
    let scores = pair.overlap.similarity
    let inside = pair.overlap.leftInRight
    let around = pair.overlap.rightInLeft
    if finding.rule == .parallelRemit {
      return [
        Margin(
          name: .areaContainment, value: max(inside.area, around.area),
          threshold: settings.parallel.area),
        Margin(name: .remitScore, value: scores.remit, threshold: settings.parallel.remit),
        Margin(
          name: .membershipScore, value: scores.membership,
          threshold: settings.parallel.membershipBelow, isUpperLimit: true),
        Margin(
          name: .membershipContainment, value: max(inside.membership, around.membership),
          threshold: settings.parallel.membershipContainment),
      ]
    }
    var margins = [
      Margin(name: .areaScore, value: scores.area, threshold: settings.merge.area),
      Margin(name: .remitScore, value: scores.remit, threshold: settings.merge.remit),
    ]
    if !pair.holdsByContainment {
      margins.append(
        Margin(
          name: .membershipScore, value: scores.membership, threshold: settings.merge.membership)
      )
    }
    return margins
  }

  private func tableMargins(_ table: TableEvidence) -> [Margin] {
    [
      Margin(
        name: .leastArea, value: table.least.area, threshold: settings.sharedTable.area),
      Margin(
        name: .leastMembership, value: table.least.membership,
        threshold: table.greatestRemit > 0
          ? settings.sharedTable.membership : settings.sharedTable.membershipWithoutRemit),
      Margin(
        name: .membersCommonToAll, value: Double(table.shared.members.count),
        threshold: Double(settings.sharedTable.commonMembers), isCount: true),
    ]
  }

  private func nestMargins(_ nest: NestEvidence) -> [Margin] {
    func least(_ score: (LayerScores) -> Double) -> Double {
      nest.overlaps.map { score($0.leftInRight) }.min() ?? 0
    }
    return [
      Margin(name: .leastAreaInside, value: least(\.area), threshold: settings.nested.area),
      Margin(
        name: .leastMembershipInside, value: least(\.membership),
        threshold: settings.nested.membership),
      Margin(
        name: .leastRemitInside, value: least(\.remit),
        threshold: nest.isSameKind
          ? settings.nested.remitSameKind : settings.nested.remitOtherKind),
    ]
  }

  private func burdenMargins(_ burden: BurdenEvidence) -> [Margin] {
    var margins: [Margin] = []
    if burden.isAboveSeatPercentile {
      margins.append(
        Margin(
          name: .seatsAgainstAll, value: Double(burden.seats),
          threshold: burden.percentileSeats, isCount: true))
    }
    if burden.isAboveDayPercentile {
      margins.append(
        Margin(
          name: .daysAgainstAll, value: burden.meetingDays,
          threshold: burden.percentileDays, isCount: true))
    }
    if burden.isAboveKindMedian, let median = burden.kindMedianSeats {
      margins.append(
        Margin(
          name: .seatsAgainstKind(settings.burden.medianRatio), value: Double(burden.seats),
          threshold: median * settings.burden.medianRatio, isCount: true))
    }
    return margins
  }

  /// The sentences of “what would change this finding”.
  func write(_ page: inout PageWriter) {
    let scored = margins.filter { !$0.isCount }
    page.element(.ul) { page in
      for margin in margins {
        page.element(.li) { page in
          page.text(
            margin.isUpperLimit
              ? .wouldEndAbove(
                margin.name, margin.text(margin.threshold), margin.text(margin.value))
              : .wouldEndBelow(
                margin.name, margin.text(margin.threshold), margin.text(margin.value))
          )
        }
      }
      page.element(.li, text: .changeByCatalogue)
      page.element(.li, text: .changeByAction(for: finding.rule))
      page.element(.li) { page in
        page.text(.thresholdsAreSettings)
        page.space()
        page.link(to: .method, fragment: "settings", text: .settingsInForce)
        page.plain(".")
      }
    }
    if let closest = scored.min(by: { $0.distance < $1.distance }) {
      page.paragraph(.closestMargin(closest.name, Numerals.score(closest.distance)))
    }
  }
}
