internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// What a finding answers of the four questions of the Review of Strategic Partnerships.
///
/// Each answer is what the catalogue knows, counted and named; where it knows nothing the answer says
/// so. The page of a finding and `explain` show the same lines.
struct FourAnswers {
  struct Answer {
    let question: Phrase
    let lines: [RichText]
  }

  let content: ReportContent
  let finding: Finding
  let reader: AccountReader
  /// Above so many partnerships what hangs on the bodies is not looked for: it asks all of them.
  var mostPartnerships = Int.max
  /// What the rows of evidence are about.
  let evidence: EvidenceSubjects

  private var landscape: Landscape { content.landscape }
  private var incidence: Incidence { content.graph.incidence }

  /// The bodies the finding would change, ascending; of a burden, whose seats are its evidence, none.
  private var bodies: [PartnershipIndex] { finding.bodies }

  /// In the order of the review.
  var answers: [Answer] {
    let dependents =
      landscape.partnerships.count <= mostPartnerships
      ? Dependents(of: bodies, in: landscape, incidence: incidence) : nil
    return [
      Answer(
        question: .isThereDuplication,
        lines: finding.rule.words?.duplication(reader) ?? [RichText(.notDuplication)]),
      Answer(question: .doesThePurposeHold, lines: purpose(dependents)),
      Answer(question: .whoCanChangeIt, lines: change),
      Answer(question: .whatWouldWeLose, lines: loss(dependents)),
    ]
  }

  // MARK: Does the purpose still hold?

  private func purpose(_ dependents: Dependents?) -> [RichText] {
    guard !bodies.isEmpty else {
      guard let kind = finding.evidence.scope.kind else { return [RichText(.purposeOfEachBody)] }
      return ["\(Phrase.expectedOfTheKind)\(name(.kind(kind)))."]
    }
    var lines: [RichText] = []
    if let dependents {
      lines.append(
        RichText(
          .purposeFacts(
            statutory: dependents.statutory.count, unknown: dependents.ofUnknownBasis.count,
            planning: dependents.planning.count, of: bodies.count)))
    }
    let ended = bodies.filter { isPastItsKind($0) }
    if !ended.isEmpty {
      lines.append("\(Phrase.kindHasEnded)\(names(ended.map { .partnership($0) })).")
    }
    let rows = bodies.flatMap(evidence.rows(of:)).map { landscape.evidence[$0] }
      .filter { !$0.isAfter(landscape.asOf) }.map(\.question)
    lines.append(
      RichText(
        .evidenceCounts(
          rows,
          ofKinds: evidence.rows(ofKindsOf: bodies).count {
            !landscape.evidence[$0].isAfter(landscape.asOf)
          })))
    return lines
  }

  /// Whether the kind's time was over at the date of the catalogue.
  private func isPastItsKind(_ body: PartnershipIndex) -> Bool {
    guard let end = landscape.kind(of: body).activeTo, let asOf = landscape.asOf else {
      return false
    }
    return end.lastDay < asOf.lastDay
  }

  // MARK: Who can change it?

  private var change: [RichText] {
    let (routes, words) = (finding.routes, landscape.words)
    return [
      "\(Phrase.firstRoute): \(words.name(of: routes.first)). \(Phrase.fullRoute): \(words.name(of: routes.full))."
    ]
  }

  // MARK: What would we lose?

  private func loss(_ dependents: Dependents?) -> [RichText] {
    let losses = Losses(of: finding, incidence: incidence)
    let whose: Phrase = finding.evidence.scope.outer == nil ? .onlyOn : .notOnOuterOf
    var lines = losses.ownMembers.map { own -> RichText in
      "\(whose)\(name(.partnership(own.partnership))) (\(.plain(String(own.members.count)))): \(organisations(own.members))"
    }
    if !losses.onlySeatedHere.isEmpty, finding.list != .putRight {
      lines.append("\(Phrase.onlySeatsHere)\(organisations(losses.onlySeatedHere))")
    }
    for cell in dependents?.uncovered ?? [] {
      lines.append(
        "\(Phrase.heldByNobodyElse): \(.name(landscape.remits[Int(cell.remit)].name)) – \(.name(landscape.name(ofAtoms: cell.atoms)))"
      )
    }
    if dependents == nil { lines.append(RichText(.askExplain)) }
    if let dependents, !dependents.subgroups.isEmpty {
      lines.append(
        "\(Phrase.subgroupsOfThese): \(names(dependents.subgroups.map { .partnership($0) }))")
    }
    return lines.isEmpty ? [RichText(.nothingCountedIsLost)] : lines
  }

  private static let mostNames = 8

  private func organisations(_ list: [OrganisationIndex]) -> RichText {
    let entries = list.prefix(Self.mostNames).map { name(.organisation($0)) }
    return RichText(
      pieces: [.list(RichText.Names(entries, more: list.count - entries.count))])
  }

  private func name(_ subject: Subject) -> RichText { .subject(subject, in: landscape) }

  private func names(_ subjects: [Subject]) -> RichText { .subjects(subjects, in: landscape) }
}

// The questions and what answers them.
extension Phrase {
  static func purposeFacts(
    statutory: Int, unknown: Int, planning: Int, of bodies: Int
  ) -> Phrase {
    let all = Numerals.grouped(bodies)
    let (law, plans) = (Numerals.grouped(statutory), Numerals.grouped(planning))
    guard unknown > 0 else { return Words.purposeFacts(law: law, all: all, plans: plans) }
    return Words.purposeFactsInPart(
      law: law, all: all, unknown: Numerals.grouped(unknown), plans: plans)
  }

  static func evidenceCounts(_ rows: [EvidenceQuestion], ofKinds: Int) -> Phrase {
    guard rows.count + ofKinds > 0 else { return .reviewsSaidNothing }
    func count(_ question: EvidenceQuestion) -> String {
      Numerals.grouped(rows.count { $0 == question })
    }
    return Words.reviewsSaidOfThem(
      all: CountedNoun.rows(rows.count), activity: count(.activity), chances: count(.opportunity),
      done: count(.progress), against: count(.barrier), other: count(.option),
      kinds: Numerals.grouped(ofKinds))
  }
}
