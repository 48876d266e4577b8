// Made from the catalogues of 'plan-duplication' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let planDuplicationName = Phrase(
    "Plan duplication",
    "Dyblygu cynlluniau",
    "Planaichean dùbailte")
  package static let planDuplicationAction = Phrase(
    "Consider one joint assessment and plan",
    "Ystyried un asesiad a chynllun ar y cyd",
    nil)
  package static let planDuplicationChangedBy = Phrase(
    "One joint assessment in place of several.",
    "Un asesiad ar y cyd yn lle sawl un.",
    nil)
  package static let planDuplicationBodiesAssessing = Phrase(
    "Bodies with a needs assessment",
    "Cyrff ag asesiad o anghenion",
    nil)
  package static let planDuplication = Phrase(
    "The assessments rest on different Acts, which ask for different contents and dates.",
    "Mae'r asesiadau'n seiliedig ar Ddeddfau gwahanol, sy'n gofyn am gynnwys a dyddiadau gwahanol.",
    nil)
  package static let planDuplicationQuestion = Phrase(
    "could the boards of one area assess and plan together?",
    "a allai byrddau un ardal asesu a chynllunio gyda'i gilydd?",
    nil)
}

extension Template {
  package static let planDuplicationTitle = Filling(
      ["On the area of ", 0, ", ", 1, " each make a needs assessment of their own"],
      ["Mae ", 1, " yn gwneud eu hasesiadau anghenion eu hunain ar un ôl troed: ", 0],
      nil).template(
    .part(0), .part(1))
}

extension Words {
  package static func planDuplicationSentence(bodies: Phrase) -> Phrase {
    planDuplicationSentenceText.filled(.phrase(bodies))
  }
  private static let planDuplicationSentenceText = Filling(
      [0, " each assess needs on the same footprint:"],
      ["Mae ", 0, " yn asesu anghenion ar wahân ar yr un ôl troed:"],
      nil)
  package static func assessTheSame(what: Phrase, served: Phrase, how: Phrase, who: Phrase) -> Phrase {
    assessTheSameText.filled(.phrase(what), .phrase(served), .phrase(how), .phrase(who))
  }
  private static let assessTheSameText = Filling(
      [0, " assess the needs of the same ", 1, " in ", 2, "; ", 3, " sit on two of them or more."],
      ["Mae ", 0, " yn asesu anghenion yr un ", 1, ", mewn ", 2, "; mae ", 3, " ar ddau neu fwy o'r cyrff."],
      nil)
  package static func planDuplicationCondition(bodies: String) -> Phrase {
    planDuplicationConditionText.filled(.text(bodies))
  }
  private static let planDuplicationConditionText = Filling(
      ["At least ", 0, " strategic bodies of one footprint each have a needs assessment."],
      ["Mae gan gyrff strategol ar un ôl troed (", 0, " neu fwy) asesiad o anghenion yr un."],
      nil)
  package static func planDuplicationClash(bodies: Phrase) -> Phrase {
    planDuplicationClashText.filled(.phrase(bodies))
  }
  private static let planDuplicationClashText = Filling(
      ["The assessments of ", 0, " end together"],
      ["Daw asesiadau ", 0, " i ben gyda'i gilydd"],
      nil)
}
