internal import LandscapeModel
internal import Wording

// The glossary's definitions of the words that tables, sheets and the method page use.

extension Phrase {
  /// Words of headings, by the phrase that the pages head a column with, so that the two are the same.
  static let definitionsOfHeadings: [(term: Phrase, meaning: Phrase)] = [
    (partnership, Phrase.glossaryPartnership),
    (organisation, Phrase.glossaryOrganisation),
    (seats, Phrase.glossarySeats),
    (role, Phrase.glossaryRole),
    (certainty, Phrase.glossaryCertainty),
    (basis, Phrase.glossaryBasis),
    (scale, Phrase.glossaryScale),
    (questionName, Phrase.glossaryQuestion),
    (rank, Phrase.glossaryRank),
    (group, Phrase.glossaryGroup),
    (strength, Phrase.glossaryStrength),
    (benefit, Phrase.glossaryBenefit),
    (feasibility, Phrase.glossaryFeasibility),
    (confidence, Phrase.glossaryConfidence),
    (freedMeetingDays, Phrase.glossaryFreed),
    (peopleAffected, Phrase.glossaryPeople),
    (firstRoute, Phrase.glossaryFirstStep),
    (fullRoute, Phrase.glossaryFullChange),
    (sharedMembers, Phrase.glossarySharedMembers),
    (membersOfEach, Phrase.glossaryMembersOfEach),
    (areaScore, Phrase.glossaryAreaScore),
    (membershipScore, Phrase.glossaryMembershipScore),
    (remitScore, Phrase.glossaryRemitScore),
    (areaInside, Phrase.glossaryInside),
    (threshold, Phrase.glossaryThreshold),
    (margin, Phrase.glossaryMargin),
    (glossaryTermMedian, Phrase.glossaryMedian),
    (glossaryTermPercentile, Phrase.glossaryPercentile),
    (stability, Phrase.glossaryStability),
    (rankInterval, Phrase.glossaryRankInterval),
    (glossaryTermWorlds, Phrase.glossaryWorlds),
    (columnWorlds, Phrase.glossaryShareOfWorlds),
    (columnWithoutAssumed, Phrase.glossaryWithoutAssumed),
    (columnAssumed, Phrase.glossaryAssumedSeats),
    (kindsExpected, Phrase.glossaryExpected),
    (glossaryTermChance, Phrase.glossaryChance),
    (kindsQ, Phrase.glossaryChanceCorrected),
    (glossaryTermLevel, Phrase.glossaryLevel),
    (notTestable, Phrase.glossaryNotTestable),
    (columnGain, Phrase.glossaryGain),
    (applied, Phrase.glossaryApplied),
    (excluded, Phrase.glossaryExcluded),
    (notLookedAt, Phrase.glossaryNotLookedAt),
    (glossaryTermCuts, Phrase.glossaryCuts),
    (scenario, Phrase.glossaryScenario),
    (resolvedHeading, Phrase.glossaryResolved),
    (leftUncovered, Phrase.glossaryUncovered),
    (lessFreed, Phrase.glossaryLessFreed),
    (freedSignatures, Phrase.glossaryFreedSignatures),
    (alternativesHeading, Phrase.glossaryWays),
    (attachedBy, Phrase.glossaryAttachedBy),
    (glossaryTermBaseline, Phrase.glossaryBaseline),
    (glossaryTermPackage, Phrase.glossaryPackage),
  ]

  /// All that the glossary defines.
  static let wordsDefined: [(term: Phrase, meaning: Phrase)] = definitions + definitionsOfHeadings
}
