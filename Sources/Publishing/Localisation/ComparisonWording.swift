internal import LandscapeModel
internal import Rationalisation
package import Review
internal import Wording

/// Says what changed between two runs: what became of partnerships, and what findings were called.
///
/// A name keeps the language it is in; those of the newer landscape can be linked. No Welsh word stands
/// before a name that would change its first letter.
package struct ComparisonWording: Sendable {
  let comparison: RunComparison
  let older: RecordNames
  let newer: RecordNames
  /// Rows of progress between the days of both catalogues, by the id that each is about.
  private let progress: [String: [EvidenceRecord]]

  /// - Complexity: O(footprints).
  package init(_ comparison: RunComparison) {
    self.comparison = comparison
    older = RecordNames(comparison.older.landscape, isLinked: false)
    newer = RecordNames(comparison.newer.landscape, isLinked: true)
    let (then, now) = (comparison.older.landscape.asOf, comparison.newer.landscape.asOf)
    let rows = comparison.newer.landscape.evidence.filter { record in
      guard record.question == .progress, !record.subject.isEmpty, let date = record.date else {
        return false
      }
      return then.map { date.firstDay > $0.lastDay } ?? true
        && now.map { date.firstDay <= $0.lastDay } ?? true
    }
    progress = Dictionary(grouping: rows, by: \.subject)
  }

  /// What a finding was called in the older run; `nil` where it was not there.
  package func formerTitle(of change: FindingChange) -> RichText? {
    change.before.map { older.title(of: $0.rule, about: $0.subjects) }
  }

  /// What happened, with the names of each time.
  package func sentence(_ step: SuccessionStep) -> RichText {
    let before = RichText(listing: step.from.map(older.partnership))
    let after = RichText(listing: step.to.map(newer.partnership))
    return switch step.kind {
    case .continued: RichText(Template.successionStepContinued, after)
    case .renamed:
      if let former = englishNameAlone(of: step) {
        RichText(Template.successionStepRenamedInEnglish, former, after)
      } else {
        RichText(Template.successionStepRenamed, before, after)
      }
    case .replaced:
      RichText(Template.successionStepReplaced, before, after)
    case .merged:
      RichText(Template.successionStepMerged, before, after)
    case .split:
      RichText(Template.successionStepSplit, before, after)
    case .stoodDown: RichText(Template.successionStepStoodDown, before)
    case .new: RichText(Template.successionStepNew, after)
    }
  }

  /// The English name that a body had, where it is the only one that changed: other languages have the name as it was.
  private func englishNameAlone(of step: SuccessionStep) -> RichText? {
    func name(_ id: String?, in landscape: Landscape) -> LocalisedText? {
      landscape.partnerships.first { $0.id == id }?.name
    }
    guard let then = name(step.from.first, in: comparison.older.landscape),
      let now = name(step.to.first, in: comparison.newer.landscape), then.english != now.english,
      !now.others.isEmpty, now.others == then.others
    else { return nil }
    return .name(LocalisedText(english: then.english))
  }

  /// The sentence with how many there were, for mergers and splits: `5 became 1: A, B, … → C`.
  func countedSentence(_ step: SuccessionStep) -> RichText {
    let (many, few) = (step.from.count, step.to.count)
    return RichText(
      Words.countedSentence(many: many, few: few),
      RichText(listing: step.from.map(older.partnership)),
      RichText(listing: step.to.map(newer.partnership)))
  }

  /// New partnerships of one kind: how many, of what kind, and their names.
  func arrival(of ids: [String], kind: String, isNewKind: Bool) -> RichText {
    let count = ids.count
    return RichText(
      isNewKind
        ? Words.arrival(count: count)
        : Words.arrival2(count: count),
      newer.kind(kind), RichText(listing: ids.map(newer.partnership)))
  }

  /// Why it is told so: the facts, as one line; empty where there is none to tell.
  package func reason(_ step: SuccessionStep) -> RichText {
    let said = said(of: step)
    let facts = step.reason.filter { said.isEmpty || !$0.isGuess }.compactMap(text)
    let told =
      said.isEmpty
      ? [] : [RichText(Template.catalogueSaysOfBody, RichText(said.map(\.told), separator: " "))]
    return RichText(told + facts, separator: "; ")
  }

  /// What the newer catalogue says was done of bodies that went, since the day of the older one: who kept the record knows
  /// what became of them better than their areas and members tell.
  func said(of step: SuccessionStep) -> [EvidenceRecord] {
    guard step.kind == .stoodDown else { return [] }
    return step.from.flatMap { progress[$0, default: []] }
  }

  /// Whether it is known where a body that stood down is now, and the catalogue does not tell it itself.
  func isTakenIn(_ step: SuccessionStep) -> Bool { step.isTakenIn && said(of: step).isEmpty }

  private func text(of fact: SuccessionFact) -> RichText? {
    switch fact {
    case .sameID: RichText(Phrase.successionFactSameID)
    case .reusedID(let id):
      RichText(
        Template.successionFactReusedID,
        RichText(Phrase(verbatim: id)))
    case .kinds(let before, let after):
      RichText(
        Template.successionFactKinds, list(before, older.kind),
        list(after, newer.kind))
    case .name(let similarity):
      RichText(
        Words.successionFactName(similarity: percent(similarity)))
    case .area(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      RichText(Phrase.successionFactSameArea)
    case .area(let similarity, let gained, let lost):
      changes(
        Words.successionFactArea(similarity: percent(similarity)),
        gained: gained.map(newer.area), lost: lost.map(older.area))
    case .tiles(let cover, let uncovered) where uncovered.isEmpty:
      RichText(
        Words.successionFactTiles(cover: percent(cover)))
    case .tiles(let cover, let uncovered):
      RichText(
        Words.successionFactTiles2(cover: percent(cover)),
        list(uncovered, older.area))
    case .members(let shared, let before, let after, _, _):
      RichText(
        Words.successionFactMembers(shared: shared, before: before, after: after))
    case .remits(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      RichText(Phrase.successionFactSameRemits)
    case .remits(let shared, let gained, let lost):
      changes(
        Words.successionFactRemits(shared: shared.count),
        gained: gained.map(newer.remit), lost: lost.map(older.remit))
    case .parent(let before, let after):
      RichText(
        Template.successionFactParent,
        list(before.map { [$0] } ?? [], older.partnership),
        list(after.map { [$0] } ?? [], newer.partnership))
    case .establishedSince(let date):
      RichText(Template.successionFactEstablishedSince, established(date))
    case .establishedBefore(let date):
      RichText(Template.successionFactEstablishedBefore, established(date))
    case .listedAsInactive:
      RichText(
        Phrase.successionFactListedAsInactive)
    case .kindIsNew(let kind, let count):
      RichText(
        Words.successionFactKindIsNew(count: count), newer.kind(kind))
    case .kindIsGone(let kind, let count):
      RichText(
        Words.successionFactKindIsGone(count: count),
        older.kind(kind))
    case .absorbedBy(let id):
      RichText(
        Template.successionFactAbsorbedBy, newer.partnership(id))
    case .nowIn(let ids, isPlaceKnown: true):
      RichText(
        Template.successionFactNowIn,
        list(ids, newer.partnership))
    case .nowIn(let ids, isPlaceKnown: false):
      RichText(
        Template.successionFactNowIn2,
        list(ids, newer.partnership))
    case .tookIn(let ids):
      RichText(
        Template.successionFactTookIn,
        list(ids, older.partnership))
    }
  }

  /// A date after `established`, which English says without a preposition and Welsh does not.
  private func established(_ date: PartialDate) -> RichText {
    RichText(
      Phrase { language in
        language == .english
          ? DateWording.text(date, in: language) : DateWording.adverb(date)(language)
      })
  }

  /// Names in a sentence; a dash where there are none.
  private func list(_ ids: [String], _ name: (String) -> RichText) -> RichText {
    ids.isEmpty ? RichText(Phrase.nothingListed) : RichText(listing: ids.map(name))
  }

  private func changes(_ start: Phrase, gained: [RichText], lost: [RichText]) -> RichText {
    var parts = [RichText(start)]
    if !gained.isEmpty {
      parts.append(RichText(Template.comparisonChanges, RichText(listing: gained)))
    }
    if !lost.isEmpty {
      parts.append(RichText(Template.comparisonChanges2, RichText(listing: lost)))
    }
    return RichText(parts, separator: ", ")
  }

  private func percent(_ share: Double) -> String { "\(Int(nearest: share * 100))%" }
}

extension EvidenceRecord {
  /// Its sentence as written.
  fileprivate var told: RichText { .written(summary) }
}

extension SuccessionFact {
  /// Whether it is worked out of areas and members alone.
  fileprivate var isGuess: Bool {
    if case .nowIn = self { true } else { false }
  }
}

extension RunComparison {
  /// What became of partnerships that do not go on as they were: what made the landscape smaller first, new names last.
  var changedSteps: [SuccessionStep] {
    SuccessionKind.asTold.filter { $0 != .continued }.flatMap(succession.steps)
  }

  /// The findings that are not as they were, in the order in which they are told.
  var changedFindings: [FindingChange] { findingsAsTold.filter { $0.status != .persisting } }

  /// The numbers that differ.
  var differingMetrics: [MetricChange] { metrics.filter { $0.before != $0.after } }

  /// The findings in the order in which they are told: what is new or open again first, what stayed
  /// last; then by rank.
  var findingsAsTold: [FindingChange] {
    let order: [FindingStatus] = [.new, .reopened, .resolved, .changed, .persisting]
    return order.flatMap(findings)
  }
}
