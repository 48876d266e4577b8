package import LandscapeModel
package import Rationalisation
package import Wording

// The closed lists of the catalogue and of the findings, in both languages.

extension Phrase {
  /// What a role is called.
  package static func name(of role: Role) -> Phrase {
    switch role {
    case .statutory: Phrase.roleStatutory
    case .chair: Phrase.roleChair
    case .convenor: Phrase.roleConvenor
    case .member: Phrase.roleMember
    case .invited: Phrase.roleInvited
    case .observer: Phrase.roleObserver
    }
  }

  /// How sure a seat is.
  package static func name(of certainty: Certainty) -> Phrase {
    switch certainty {
    case .published: Phrase.certaintyPublished
    case .law: Phrase.certaintyLaw
    case .assumed: Phrase.certaintyAssumed
    }
  }

  /// What a partnership rests on.
  package static func name(of basis: Basis) -> Phrase {
    switch basis {
    case .statutory: Phrase.basisStatutory
    case .statutoryGuidance: Phrase.basisStatutoryGuidance
    case .grantCondition: Phrase.basisGrantCondition
    case .voluntary: Phrase.basisVoluntary
    }
  }

  /// The level at which a partnership works.
  package static func name(of scale: Scale) -> Phrase {
    switch scale {
    case .community: Phrase.scaleCommunity
    case .local: Phrase.scaleLocal
    case .regional: Phrase.scaleRegional
    case .police: Phrase.scalePolice
    case .national: Phrase.scaleNational
    }
  }

  /// Many remits by design, or one.
  package static func name(of purpose: Purpose) -> Phrase {
    switch purpose {
    case .multi: Phrase.purposeMulti
    case .single: Phrase.purposeSingle
    }
  }

  /// What a kind of partnership is for.
  package static func name(of function: PartnershipFunction) -> Phrase {
    switch function {
    case .strategic: Phrase.partnershipFunctionStrategic
    case .delivery: Phrase.partnershipFunctionDelivery
    case .scrutiny: Phrase.partnershipFunctionScrutiny
    case .advisory: Phrase.partnershipFunctionAdvisory
    case .service: Phrase.partnershipFunctionService
    }
  }

  /// Whether bodies of a kind can merge in law.
  package static func name(of merger: MergerInLaw) -> Phrase {
    switch merger {
    case .yes: Phrase.mergerByMembers
    case .no: Phrase.mergerNotInLaw
    case .order: Phrase.mergerByOrder
    }
  }

  /// An answer that may be missing.
  package static func name(of answer: YesNoUnknown) -> Phrase {
    switch answer {
    case .yes: Phrase.yesNoUnknownYes
    case .no: Phrase.yesNoUnknownNo
    case .unknown: Phrase.yesNoUnknownUnknown
    }
  }

  /// What a row of evidence answers.
  package static func name(of question: EvidenceQuestion) -> Phrase {
    switch question {
    case .activity: Phrase.evidenceQuestionActivity
    case .opportunity: Phrase.evidenceQuestionOpportunity
    case .barrier: Phrase.evidenceQuestionBarrier
    case .option: Phrase.evidenceQuestionOption
    case .progress: Phrase.evidenceQuestionProgress
    }
  }

  /// What a reviewer said of a finding.
  package static func name(of state: DecisionState) -> Phrase {
    switch state {
    case .accepted: Phrase.decisionStateAccepted
    case .rejected: Phrase.decisionStateRejected
    case .watching: Phrase.decisionStateWatching
    case .done: Phrase.decisionStateDone
    }
  }

  /// How bad a message about input is.
  package static func name(of severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase.severityError
    case .warning: Phrase.severityWarning
    case .note: Phrase.severityNote
    }
  }

  /// The name of a group of findings.
  package static func name(of group: FindingGroup) -> Phrase {
    switch group {
    case .duplication: Phrase.findingGroupDuplication
    case .overlap: Phrase.findingGroupOverlap
    case .fragmentation: Phrase.findingGroupFragmentation
    case .misalignment: Phrase.findingGroupMisalignment
    case .burden: Phrase.findingGroupBurden
    case .gap: Phrase.findingGroupGap
    }
  }

  /// What a group of findings holds, in a sentence.
  package static func explanation(of group: FindingGroup) -> Phrase {
    switch group {
    case .duplication:
      Phrase.findingGroupExplanationDuplication
    case .overlap:
      Phrase.findingGroupExplanationOverlap
    case .fragmentation:
      Phrase.findingGroupExplanationFragmentation
    case .misalignment:
      Phrase.findingGroupExplanationMisalignment
    case .burden:
      Phrase.findingGroupExplanationBurden
    case .gap:
      Phrase.findingGroupExplanationGap
    }
  }

  /// The name of a list of findings.
  package static func name(of list: FindingList) -> Phrase {
    switch list {
    case .main: Phrase.findingListMain
    case .services: Phrase.findingListServices
    case .dates: Phrase.findingListDates
    case .burden: Phrase.findingListBurden
    case .putRight: Phrase.findingListPutRight
    }
  }

  /// How a list of findings is ranked and why it stands apart.
  package static func explanation(of list: FindingList) -> Phrase {
    switch list {
    case .main:
      Phrase.findingListExplanationMain
    case .services:
      Phrase.findingListExplanationServices
    case .dates:
      Phrase.findingListExplanationDates
    case .burden:
      Phrase.findingListExplanationBurden
    case .putRight:
      Phrase.findingListExplanationPutRight
    }
  }

  /// How two partnerships are already linked elsewhere.
  package static func name(of link: Precedent.Link) -> Phrase {
    switch link {
    case .subgroup:
      Phrase.precedentSubgroup
    case .merged:
      Phrase.precedentMerged
    case .sharedFootprint:
      Phrase.precedentSharedFootprint
    }
  }

  /// High, medium or low, by the settings' two limits.
  package static func level(of priority: Double, settings: PrioritySettings) -> Phrase {
    if priority >= settings.high - 1e-9 { return .high }
    return priority >= settings.medium - 1e-9 ? .medium : .low
  }
}
