package import LandscapeModel
internal import OverlapGraph
package import Rationalisation

/// The title of a finding in words, and the action it suggests.
package struct FindingWording: Sendable {
  private let landscape: Landscape

  package init(landscape: Landscape) {
    self.landscape = landscape
  }

  /// What was found, with the names of its subjects: a heading and a table's first cell.
  package func title(of finding: Finding) -> RichText {
    var sentence = RichText()
    switch finding.evidence {
    case .pair(let pair):
      sentence.say(finding.rule == .parallelRemit ? .parallelTitle : .mergeTitle)
      sentence.say(
        listing: [.partnership(pair.overlap.left), .partnership(pair.overlap.right)], in: landscape)
    case .nest(let nest):
      nestTitle(nest, &sentence)
    case .table(let table):
      sentence.say(.tableTitle)
      sentence.say(listing: table.partnerships.map { .partnership($0) }, in: landscape)
    case .twins(let twins):
      sentence.say(.kind(twins.kind), in: landscape)
      sentence.say(.twinsTitle(twins.partnerships.count))
      sentence.say(.footprint(twins.target), in: landscape)
    case .misaligned(let misaligned):
      sentence.say(.misalignedTitle)
      sentence.say(landscape.name(ofAtoms: misaligned.atoms))
    case .planDuplication(let plans):
      sentence.say(.planDuplicationTitle(plans.partnerships.count))
      sentence.say(.footprint(plans.footprint), in: landscape)
    case .planTiming(let plan):
      sentence.say(.planTimingTitle)
      sentence.say(.partnership(plan.partnership), in: landscape)
    case .burden(let burden):
      sentence.say(.burdenTitle(burden.seats))
      sentence.say(.organisation(burden.organisation), in: landscape)
    case .coverage(let coverage):
      sentence.say(coverage.problem == .absent ? .absentTitle : .doubledTitle)
      sentence.say(.kind(coverage.kind), in: landscape)
      sentence.say(": ")
      sentence.say(landscape.name(ofAtoms: coverage.atoms))
    case .missingMember(let missing):
      sentence.say(.missingMemberTitle)
      sentence.say(.partnership(missing.partnership), in: landscape)
    case .governance(let governance):
      sentence.say(.governanceTitle)
      sentence.say(.partnership(governance.partnership), in: landscape)
    }
    return sentence
  }

  private func nestTitle(_ nest: NestEvidence, _ sentence: inout RichText) {
    if nest.isSameKind {
      sentence.say(.twoTiersTitle)
      sentence.say(.kind(landscape.partnerships[Int(nest.outer)].kind), in: landscape)
      sentence.say(": ")
    } else {
      sentence.say(.nestTitle)
    }
    sentence.say(.partnership(nest.outer), in: landscape)
    sentence.say(.nestTitleOver)
    if nest.inners.count > 3 {
      sentence.say(CountedNoun.bodies(nest.inners.count))
    } else {
      sentence.say(listing: nest.inners.map { .partnership($0) }, in: landscape)
    }
  }

  /// What a reviewer could consider, without names.
  package func action(for finding: Finding) -> Phrase {
    switch finding.rule {
    case .mergeCandidate: .mergeAction
    case .nestedBoard: .nestAction
    case .sharedTable: .tableAction
    case .parallelRemit: .parallelAction
    case .regionalTwins: .twinsAction
    case .misalignedFootprint: .misalignedAction
    case .planDuplication: .planDuplicationAction
    case .planTiming: .planTimingAction
    case .memberBurden: .burdenAction
    case .coverageGap: .coverageAction
    case .missingStatutoryMember: .missingMemberAction
    case .governanceGap: .governanceAction
    }
  }
}
