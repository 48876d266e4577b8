// Made from the catalogues of 'evidence' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let evidenceArea = Phrase(
    "area score",
    "sgôr ardal")
  package static let evidenceMembership = Phrase(
    "membership score",
    "sgôr aelodaeth")
  package static let evidenceMemberShare = Phrase(
    "organisations on both, of all on either",
    "sefydliadau sydd ar y ddau, o'r holl rai ar y naill neu'r llall")
  package static let evidencePrecedents = Phrase(
    "bodies that do the work of both elsewhere",
    "cyrff sy'n gwneud gwaith y ddau mewn mannau eraill")
  package static let evidenceReasonRemits = Phrase(
    "remits that some two share and one of them names",
    "cylchoedd gwaith y mae dau gorff yn eu rhannu ac un ohonynt yn eu henwi")
  package static let evidenceReasonBodies = Phrase(
    "strategic bodies with many remits by design",
    "cyrff strategol y bwriadwyd iddynt gael llawer o gylchoedd gwaith")
  package static let evidenceRemit = Phrase(
    "remit score",
    "sgôr cylch gwaith")
  package static let evidenceSharedMembers = Phrase(
    "members in common",
    "aelodau a rennir")
  package static let evidenceSharedAreasAreas = Phrase(
    "areas",
    "ardaloedd")
  package static let evidenceSharedRemits = Phrase(
    "remits in common",
    "cylchoedd gwaith a rennir")
  package static let evidenceOuter = Phrase(
    "outer boards",
    "cyrff allanol")
  package static let evidenceInners = Phrase(
    "inner boards",
    "cyrff mewnol")
  package static let evidencePartnerships = Phrase(
    "partnerships",
    "partneriaethau")
  package static let evidenceTargetChangedFootprint = Phrase(
    "footprint",
    "ôl troed")
  package static let evidenceOtherKindsKinds = Phrase(
    "kinds",
    "mathau")
  package static let evidenceShare = Phrase(
    "share of spanning members",
    "cyfran yr aelodau rhychwantol")
  package static let evidenceFit = Phrase(
    "territorial fit",
    "cydweddiad tiriogaethol")
  package static let evidenceSpanningMembers = Phrase(
    "spanning members",
    "aelodau rhychwantol")
  package static let evidenceMovedAreas = Phrase(
    "areas to move",
    "ardaloedd i'w symud")
  package static let evidenceAssessments = Phrase(
    "assessments",
    "asesiadau")
  package static let evidencePlan = Phrase(
    "plan",
    "cynllun")
  package static let evidenceFrom = Phrase(
    "beginning",
    "dechrau")
  package static let evidenceTo = Phrase(
    "end",
    "diwedd")
  package static let evidenceCycleEnd = Phrase(
    "end of the electoral cycle",
    "diwedd y cylch etholiadol")
  package static let evidenceSeats = Phrase(
    "seats",
    "seddi")
  package static let evidenceMeetingDays = Phrase(
    "meeting-days a year",
    "diwrnodau cyfarfod mewn blwyddyn")
  package static let evidenceRepeatSeats = Phrase(
    "seats among the same bodies",
    "seddi ymhlith yr un cyrff")
  package static let evidenceProblemProblems = Phrase(
    "what is wrong",
    "yr hyn sydd o'i le")
  package static let evidenceMissing = Phrase(
    "missing members",
    "aelodau nas cofnodwyd")
}
