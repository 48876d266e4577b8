internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

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
  /// Those of the report.
  private let languages: [Language]

  /// `nil` for a finding that is not about members that bodies share, and where nothing was asked.
  init?(of finding: Finding, in content: ReportContent) {
    languages = content.languages
    let judged = finding.evidence.scope.judged
    guard let pairs = content.significance?.pairs, judged != .none else { return nil }
    switch pairs {
    case .failure(let reason): answer = .failure(reason)
    case .success(let family):
      guard let (pair, outOf) = Self.speaker(for: judged, family, content) else { return nil }
      answer = .success(
        Judged(pair: pair, outOf: outOf, level: family.level, familySize: family.pairCount))
    }
  }

  private static func speaker(
    for judged: ComparedPairs, _ family: PairFamily, _ content: ReportContent
  ) -> (PairSignificance, outOf: Int)? {
    func seated(_ group: [PartnershipIndex]) -> Int {
      group.count { !content.graph.incidence.members[$0].isEmpty }
    }
    switch judged {
    case .none: return nil
    case .every(let group) where group.count == 2: return family[group[0], group[1]].map { ($0, 1) }
    case .every(let group):
      let count = seated(group)
      return family.weakest(of: group).map { ($0, count * (count - 1) / 2) }
    case .each(let bodies, let other):
      return family.weakest(of: other, with: bodies).map { ($0, seated(bodies)) }
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
        "text": .texts(in: languages) { words($0) },
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
        "text": .texts(in: languages) { sentence($0) + " " + verdict($0) },
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
