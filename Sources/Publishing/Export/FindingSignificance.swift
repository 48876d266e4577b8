internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What significance says of a finding: of its pair, or of the weakest of its pairs.
struct FindingSignificance {
  /// The pair that speaks for the finding.
  struct Judged {
    let pair: PairSignificance
    /// How many pairs it is the weakest of; 1 for a finding about one pair.
    let outOf: Int
    let level: Double
    /// The size of the declared family.
    let familySize: Int

    var verdict: SignificanceVerdict { pair.verdict(level: level) }
    var sentence: Phrase { .significance(of: pair, level: level) }
    var verdictSentence: Phrase { .verdict(of: pair, level: level, pairs: familySize) }
  }

  let answer: Result<Judged, NotComputed>

  /// `nil` for a finding that is not about members that bodies share, and where nothing was asked.
  init?(of finding: Finding, in content: ReportContent) {
    guard let pairs = content.significance?.pairs, Self.isAboutPairs(finding) else { return nil }
    switch pairs {
    case .failure(let reason): answer = .failure(reason)
    case .success(let family):
      guard let (pair, outOf) = Self.speaker(for: finding, family, content) else { return nil }
      answer = .success(
        Judged(pair: pair, outOf: outOf, level: family.level, familySize: family.pairCount))
    }
  }

  private static func isAboutPairs(_ finding: Finding) -> Bool {
    switch finding.evidence {
    case .pair, .nest, .table, .twins, .planDuplication: true
    case .misaligned, .planTiming, .burden, .coverage, .missingMember, .governance: false
    }
  }

  private static func speaker(
    for finding: Finding, _ family: PairFamily, _ content: ReportContent
  ) -> (PairSignificance, outOf: Int)? {
    func hasMembers(_ partnership: PartnershipIndex) -> Bool {
      !content.graph.incidence.members[partnership].isEmpty
    }
    func weakest(of group: [PartnershipIndex]) -> (PairSignificance, outOf: Int)? {
      let count = group.count(where: hasMembers)
      return family.weakest(of: group).map { ($0, count * (count - 1) / 2) }
    }
    switch finding.evidence {
    case .pair(let pair):
      return family[pair.overlap.left, pair.overlap.right].map { ($0, 1) }
    case .nest(let nest):
      return family.weakest(of: nest.outer, with: nest.inners)
        .map { ($0, nest.inners.count(where: hasMembers)) }
    case .table(let table): return weakest(of: table.partnerships)
    case .twins(let twins): return weakest(of: twins.partnerships)
    case .planDuplication(let plans): return weakest(of: plans.partnerships)
    case .misaligned, .planTiming, .burden, .coverage, .missingMember, .governance: return nil
    }
  }

  /// As a member of a finding's evidence; keys are only ever added.
  func json(in landscape: Landscape) -> JSONValue {
    switch answer {
    case .failure(let reason):
      let words = Phrase.notComputed(reason)
      return [
        "computed": false,
        "reason": .string(reason.code),
        "text": ["en": .string(words.english), "cy": .string(words.welsh)],
      ]
    case .success(let judged):
      let pair = judged.pair
      let (sentence, verdict) = (judged.sentence, judged.verdictSentence)
      return [
        "computed": true,
        "model": .string(NullModel.geographyAndLaw.rawValue),
        "partnerships": .strings(
          [pair.source, pair.target].map { landscape.partnerships[Int($0)].id }),
        "weakestOf": .integer(judged.outOf),
        "sharedMembers": .integer(pair.shared),
        "members": .array([.integer(pair.sourceMembers), .integer(pair.targetMembers)]),
        "expected": .number(pair.expected),
        "lift": pair.lift.map { .number($0) } ?? nil,
        "p": .number(pair.p),
        "q": .number(pair.q),
        "qDiscrete": .number(pair.qDiscrete),
        "level": .number(judged.level),
        "pairs": .integer(judged.familySize),
        "testable": .flag(pair.isTestable),
        "leastSignificant": pair.leastSignificant.map { .integer($0) } ?? nil,
        "verdict": .string(judged.verdict.rawValue),
        "text": [
          "en": .string(sentence.english + " " + verdict.english),
          "cy": .string(sentence.welsh + " " + verdict.welsh),
        ],
      ]
    }
  }
}

extension NotComputed {
  /// The reason as files for programs name it.
  package var code: String {
    switch self {
    case .noPairs: "no-pairs"
    case .tooManyPartnerships: "too-many-partnerships"
    case .marginsCannotBeMet: "margins-cannot-be-met"
    case .notConverged: "not-converged"
    case .tooLarge: "too-large"
    }
  }
}
