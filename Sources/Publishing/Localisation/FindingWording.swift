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
  package func title(of finding: Finding, in language: Language) -> Sentence {
    var sentence = Sentence(in: language)
    switch finding.evidence {
    case .pair(let pair):
      sentence.say(finding.rule == .parallelRemit ? .parallelTitle : .mergeTitle)
      sentence.say(listing: [.partnership(pair.overlap.left), .partnership(pair.overlap.right)])
    case .nest(let nest):
      nestTitle(nest, &sentence)
    case .table(let table):
      sentence.say(.tableTitle)
      sentence.say(listing: table.partnerships.map { .partnership($0) })
    case .twins(let twins):
      sentence.say(.kind(twins.kind))
      sentence.say(.twinsTitle(twins.partnerships.count))
      sentence.say(.footprint(twins.target))
    case .misaligned(let misaligned):
      sentence.say(.misalignedTitle)
      sentence.say(landscape.name(ofAtoms: misaligned.atoms))
    case .planDuplication(let plans):
      sentence.say(.planDuplicationTitle(plans.partnerships.count))
      sentence.say(.footprint(plans.footprint))
    case .planTiming(let plan):
      sentence.say(.planTimingTitle)
      sentence.say(.partnership(plan.partnership))
    case .burden(let burden):
      sentence.say(.burdenTitle(burden.seats))
      sentence.say(.organisation(burden.organisation))
    case .coverage(let coverage):
      sentence.say(coverage.problem == .absent ? .absentTitle : .doubledTitle)
      sentence.say(.kind(coverage.kind))
      sentence.say(": ")
      sentence.say(landscape.name(ofAtoms: coverage.atoms))
    case .missingMember(let missing):
      sentence.say(.missingMemberTitle)
      sentence.say(.partnership(missing.partnership))
    case .governance(let governance):
      sentence.say(.governanceTitle)
      sentence.say(.partnership(governance.partnership))
    }
    return sentence
  }

  private func nestTitle(_ nest: NestEvidence, _ sentence: inout Sentence) {
    if nest.isSameKind {
      sentence.say(.twoTiersTitle)
      sentence.say(.kind(landscape.partnerships[Int(nest.outer)].kind))
      sentence.say(": ")
    } else {
      sentence.say(.nestTitle)
    }
    sentence.say(.partnership(nest.outer))
    sentence.say(.nestTitleOver)
    if nest.inners.count > 3 {
      sentence.say(CountedNoun.bodies(nest.inners.count))
    } else {
      sentence.say(listing: nest.inners.map { .partnership($0) })
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
