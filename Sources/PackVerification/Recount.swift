internal import LandscapeModel
internal import Wording

/// How the findings of one rule are worked out anew: one file in `Recounts`, and one line in `all`.
struct Recount: Sendable {
  /// The list of the report that a finding goes to.
  enum List: Sendable {
    case fixed(String)
    /// `services` where a body of it is a service, else `main`.
    case ofBodies
  }

  /// The rule's name as packs give it.
  let rule: String
  /// `evidence.type` of its findings.
  let evidence: String
  let list: List
  /// Checks the evidence and the rule's condition, and says what routes and factors follow from.
  let run: @Sendable (inout PackRecount) throws(PackFailure) -> PackBasis

  init(
    rule: String, evidence: String, list: List,
    run: @escaping @Sendable (inout PackRecount) throws(PackFailure) -> PackBasis
  ) {
    self.rule = rule
    self.evidence = evidence
    self.list = list
    self.run = run
  }

  /// Every rule's, in the order of the method page.
  static let all: [Recount] = [
    .mergeCandidate,
    .nestedBoard,
    .sharedTable,
    .whollySeated,
    .parallelRemit,
    .regionalTwins,
    .misalignedFootprint,
    .planDuplication,
    .planTiming,
    .memberBurden,
    .coverageGap,
    .missingStatutoryMember,
    .governanceGap,
  ]

  /// The recount of the rule that a pack names.
  static func of(_ content: PackContent) throws(PackFailure) -> Recount {
    guard let recount = all.first(where: { $0.rule == content.rule }) else {
      throw PackFailure(text: Phrase.ruleIsUnknown(.english))
    }
    let type = try content.evidence.string("type")
    guard type == recount.evidence else {
      throw PackFailure(
        text: Words.evidenceTypeDiffers(type: type, expected: recount.evidence, rule: recount.rule)(
          .english))
    }
    return recount
  }
}
