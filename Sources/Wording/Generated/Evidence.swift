// Made from the catalogues of 'evidence' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let evidenceArea = Phrase(
    "area score",
    "sgôr ardal",
    nil)
  package static let evidenceMembership = Phrase(
    "membership score",
    "sgôr aelodaeth",
    nil)
  package static let evidenceMemberShare = Phrase(
    "organisations on both, of all on either",
    "sefydliadau sydd ar y ddau, o'r holl rai ar y naill neu'r llall",
    nil)
  package static let evidencePrecedents = Phrase(
    "bodies that do the work of both elsewhere",
    "cyrff sy'n gwneud gwaith y ddau mewn mannau eraill",
    nil)
  package static let evidenceReasonRemits = Phrase(
    "remits that some two share and one of them names",
    "cylchoedd gwaith y mae dau gorff yn eu rhannu ac un ohonynt yn eu henwi",
    nil)
  package static let evidenceReasonBodies = Phrase(
    "strategic bodies with many remits by design",
    "cyrff strategol y bwriadwyd iddynt gael llawer o gylchoedd gwaith",
    nil)
  package static let evidenceRemit = Phrase(
    "remit score",
    "sgôr cylch gwaith",
    nil)
  package static let evidenceSharedMembers = Phrase(
    "members in common",
    "aelodau a rennir",
    nil)
  package static let evidenceSharedAreasAreas = Phrase(
    "areas",
    "ardaloedd",
    nil)
  package static let evidenceSharedRemits = Phrase(
    "remits in common",
    "cylchoedd gwaith a rennir",
    nil)
  package static let evidenceOuter = Phrase(
    "outer boards",
    "cyrff allanol",
    nil)
  package static let evidenceInners = Phrase(
    "inner boards",
    "cyrff mewnol",
    nil)
  package static let evidencePartnerships = Phrase(
    "partnerships",
    "partneriaethau",
    nil)
  package static let evidenceTargetChangedFootprint = Phrase(
    "footprint",
    "ôl troed",
    nil)
  package static let evidenceOtherKindsKinds = Phrase(
    "kinds",
    "mathau",
    nil)
  package static let evidenceShare = Phrase(
    "share of spanning members",
    "cyfran yr aelodau rhychwantol",
    nil)
  package static let evidenceFit = Phrase(
    "territorial fit",
    "cydweddiad tiriogaethol",
    nil)
  package static let evidenceSpanningMembers = Phrase(
    "spanning members",
    "aelodau rhychwantol",
    nil)
  package static let evidenceMovedAreas = Phrase(
    "areas to move",
    "ardaloedd i'w symud",
    nil)
  package static let evidenceAssessments = Phrase(
    "assessments",
    "asesiadau",
    nil)
  package static let evidencePlan = Phrase(
    "plan",
    "cynllun",
    nil)
  package static let evidenceFrom = Phrase(
    "beginning",
    "dechrau",
    nil)
  package static let evidenceTo = Phrase(
    "end",
    "diwedd",
    nil)
  package static let evidenceCycleEnd = Phrase(
    "end of the electoral cycle",
    "diwedd y cylch etholiadol",
    nil)
  package static let evidenceSeats = Phrase(
    "seats",
    "seddi",
    nil)
  package static let evidenceMeetingDays = Phrase(
    "meeting-days a year",
    "diwrnodau cyfarfod mewn blwyddyn",
    nil)
  package static let evidenceRepeatSeats = Phrase(
    "seats among the same bodies",
    "seddi ymhlith yr un cyrff",
    nil)
  package static let evidenceProblemProblems = Phrase(
    "what is wrong",
    "yr hyn sydd o'i le",
    nil)
  package static let evidenceMissing = Phrase(
    "missing members",
    "aelodau nas cofnodwyd",
    nil)
}
