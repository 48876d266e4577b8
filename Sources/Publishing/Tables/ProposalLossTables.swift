internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let omittedChanges = TableName("omitted-changes")
  package static let replacementCosts = TableName("replacement-costs")
}

extension ReportTable {
  /// What the proposals left out, by each objective, with what it would lose and displace; the smallest
  /// loss first.
  static let omittedChanges = ReportTable(.omittedChanges, 18, .omittedChangesCaption) { content in
    let columns = TableColumns.omittedChanges(in: content.landscape)
    return DocumentTable(
      .omittedChanges, of: content, columns: columns.columns,
      rows: content.proposals.flatMap { proposal in
        proposal.weighedOmissions.map { columns.row(Examined($0, in: proposal)) }
      },
      notes: notes(.notChosenIntroduction, content))
  }

  /// The bodies that the proposals depend on, by each objective, the greatest cost first.
  static let replacementCosts = ReportTable(
    .replacementCosts, 19, .irreplaceableHeading
  ) { content in
    let columns = TableColumns.replacementCosts(in: content.landscape)
    return DocumentTable(
      .replacementCosts, of: content, columns: columns.columns,
      rows: content.proposals.flatMap { proposal in
        proposal.replacementCosts.map { columns.row(Examined($0, in: proposal)) }
      },
      notes: notes(.irreplaceableIntroduction, content))
  }

  private static func notes(_ first: Phrase, _ content: ReportContent) -> [Phrase] {
    let unexamined = content.proposals.reduce(0) { $0 + $1.unexaminedCount }
    return [first] + (unexamined > 0 ? [.notWorkedOut(unexamined)] : [])
      + [.proposalCandidateNote]
  }
}

/// Something that was asked of a proposal, with the proposal.
struct Examined<Subject: Sendable>: Sendable {
  let subject: Subject
  let proposal: Proposal

  init(_ subject: Subject, in proposal: Proposal) {
    self.subject = subject
    self.proposal = proposal
  }
}

extension TableColumns where Record == Examined<OmittedChange> {
  static func omittedChanges(in landscape: Landscape) -> Self {
    TableColumns([
      Fact("objective", .tableObjective) { .phrase(.name(of: $0.proposal.objective)) },
      Fact("change", .tableChange) { .phrase(.name(of: $0.subject.change.action)) },
      Fact("partnerships", .partnerships) {
        .subjects($0.subject.change.partnerships.map { .partnership($0) }, in: landscape)
      },
      Fact("loss", .lessFreed, .number) { .loss($0.subject.loss?.most) },
      Fact("loss-at-least", .lessFreedAtLeast, .number, isDetail: true) {
        .loss($0.subject.loss?.least)
      },
      Fact("reason", .whyNotChosen) { omitted in
        .value(RichText(omitted.subject.reason.words), key: omitted.subject.reason.code)
      },
      Fact("gives-way", .whatStandsInItsWay) { omitted in
        let ids = Set(omitted.subject.reason.changes)
        let changes = omitted.proposal.changes.filter { ids.contains($0.id) }
        return changes.isEmpty
          ? .notApplicable
          : .text(RichText(changes.map { .change($0, in: landscape) }, separator: "; "))
      },
      Fact("route", .whoCanAct) {
        .phrase(landscape.words.name(of: $0.subject.change.route))
      },
      Fact("gives-way-ids", .changesThatGiveWay, isDetail: true) {
        let ids = $0.subject.reason.changes
        return ids.isEmpty
          ? .notApplicable : .text(RichText(ids.map { .code($0) }, separator: "; "))
      },
      Fact("id", .identifier, .identifier, isDetail: true) { .id($0.subject.change.id) },
    ])
  }
}

extension TableColumns where Record == Examined<ReplacementCost> {
  static func replacementCosts(in landscape: Landscape) -> Self {
    TableColumns([
      Fact("objective", .tableObjective) { .phrase(.name(of: $0.proposal.objective)) },
      Fact("partnership", .partnership) {
        .subject(.partnership($0.subject.partnership), in: landscape)
      },
      Fact("loss", .lessFreed, .number) { .loss($0.subject.loss.most) },
      Fact("loss-at-least", .lessFreedAtLeast, .number, isDetail: true) {
        .loss($0.subject.loss.least)
      },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.partnerships[Int($0.subject.partnership)].id)
      },
    ])
  }
}

extension DocumentTable.Cell {
  /// How much less is freed; does not apply to a change that cannot be made.
  fileprivate static func loss(_ amount: Double?) -> Self { .amount(amount, or: .notApplicable) }
}

extension RichText {
  /// A change by what is done and to whom, among others: `Meet as one (A; B)`.
  static func change(_ change: ProposedChange, in landscape: Landscape) -> RichText {
    let bodies = RichText.subjects(change.partnerships.map { .partnership($0) }, in: landscape)
    return "\(Phrase.name(of: change.action)) (\(bodies))"
  }
}

extension Proposal {
  /// What was left out and is worth something by what was asked for: what a reader may ask about.
  var weighedOmissions: [OmittedChange] {
    omitted.filter { $0.reason != .notAllowed && worth(of: $0.change) > 0 }
  }
}

extension OmittedChange.Reason {
  /// As files for programs have it.
  var code: String {
    switch self {
    case .displaced: "displaced"
    case .cover: "cover"
    case .notAllowed: "not-allowed"
    case .worthless: "frees-nothing"
    case .limit: "limit"
    }
  }

  var words: Phrase {
    switch self {
    case .displaced: .displacedByChosen
    case .cover: .nothingElseCovers
    case .notAllowed: .notAllowedByRequest
    case .worthless: .freesNothing
    case .limit: .noMoreChanges
    }
  }

  /// Ids of the chosen changes that would give way, in the order of the choice.
  var changes: [String] {
    switch self {
    case .displaced(let ids), .cover(let ids): ids
    case .notAllowed, .worthless, .limit: []
    }
  }
}
