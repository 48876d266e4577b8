internal import LandscapeModel
internal import Rationalisation
package import Review

/// Says what changed between two runs: what became of partnerships, and what findings were called.
///
/// A name keeps the language it is in; those of the newer landscape can be linked. No Welsh word stands
/// before a name that would change its first letter.
package struct ComparisonWording: Sendable {
  let comparison: RunComparison
  let older: RecordNames
  let newer: RecordNames

  /// - Complexity: O(footprints).
  package init(_ comparison: RunComparison) {
    self.comparison = comparison
    older = RecordNames(comparison.older.landscape, isLinked: false)
    newer = RecordNames(comparison.newer.landscape, isLinked: true)
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
    case .continued: RichText(Template("{0} continues", "Mae {0} yn parhau"), after)
    case .renamed:
      RichText(Template("{0} is now called {1}", "Enw {0} bellach yw {1}"), before, after)
    case .replaced:
      RichText(Template("{1} took the place of {0}", "Daeth {1} yn lle {0}"), before, after)
    case .merged:
      RichText(Template("{0} became one: {1}", "Daeth {0} yn un: {1}"), before, after)
    case .split:
      RichText(Template("{0} was split into {1}", "Rhannwyd {0}: {1}"), before, after)
    case .stoodDown: RichText(Template("{0} stood down", "Daeth {0} i ben"), before)
    case .new: RichText(Template("{0} is new", "Mae {0} yn newydd"), after)
    }
  }

  /// The sentence with how many there were, for mergers and splits: `5 became 1: A, B, … → C`.
  func countedSentence(_ step: SuccessionStep) -> RichText {
    let (many, few) = (step.from.count, step.to.count)
    return RichText(
      Template("\(many) became \(few): {0} → {1}.", "Daeth \(many) yn \(few): {0} → {1}."),
      RichText(listing: step.from.map(older.partnership)),
      RichText(listing: step.to.map(newer.partnership)))
  }

  /// New partnerships of one kind: how many, of what kind, and their names.
  func arrival(of ids: [String], kind: String, isNewKind: Bool) -> RichText {
    let count = ids.count
    return RichText(
      isNewKind
        ? Template(
          "\(count) new, of a new kind ({0}): {1}.", "\(count) newydd, o fath newydd ({0}): {1}.")
        : Template("\(count) new ({0}): {1}.", "\(count) newydd ({0}): {1}."),
      newer.kind(kind), RichText(listing: ids.map(newer.partnership)))
  }

  /// Why it is told so: the facts, as one line; empty where there is none to tell.
  package func reason(_ step: SuccessionStep) -> RichText {
    RichText(step.reason.compactMap(text), separator: "; ")
  }

  private func text(of fact: SuccessionFact) -> RichText? {
    switch fact {
    case .sameID: RichText(Phrase("same id", "yr un dynodydd"))
    case .reusedID(let id):
      RichText(
        Template(
          "the id {0} now belongs to another body", "corff arall sydd â'r dynodydd {0} bellach"),
        RichText(Phrase(id, id)))
    case .kinds(let before, let after):
      RichText(
        Template("kind: {0} → {1}", "math: {0} → {1}"), list(before, older.kind),
        list(after, newer.kind))
    case .name(let similarity):
      RichText(
        Phrase(
          "\(percent(similarity)) of the name is the same",
          "mae \(percent(similarity)) o'r enw yr un fath"))
    case .area(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      RichText(Phrase("same area", "yr un ardal"))
    case .area(let similarity, let gained, let lost):
      changes(
        Phrase(
          "area \(percent(similarity)) the same", "\(percent(similarity)) o'r ardal yr un fath"),
        gained: gained.map(newer.area), lost: lost.map(older.area))
    case .tiles(let cover, let uncovered) where uncovered.isEmpty:
      RichText(
        Phrase(
          "the parts make up \(percent(cover)) of the whole",
          "mae'r rhannau'n gwneud \(percent(cover)) o'r cyfan"))
    case .tiles(let cover, let uncovered):
      RichText(
        Template(
          "the parts make up \(percent(cover)) of the whole, without {0}",
          "mae'r rhannau'n gwneud \(percent(cover)) o'r cyfan, heb: {0}"),
        list(uncovered, older.area))
    case .members(let shared, let before, let after, _, _):
      RichText(
        Phrase(
          "\(shared) shared members of \(before) and \(after)",
          "\(shared) aelod cyffredin o \(before) ac \(after)"))
    case .remits(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      RichText(Phrase("same remits", "yr un cylchoedd gwaith"))
    case .remits(let shared, let gained, let lost):
      changes(
        Phrase("remits in both: \(shared.count)", "cylchoedd gwaith yn y ddau: \(shared.count)"),
        gained: gained.map(newer.remit), lost: lost.map(older.remit))
    case .parent(let before, let after):
      RichText(
        Template("reports to: {0} → {1}", "yn adrodd i: {0} → {1}"),
        list(before.map { [$0] } ?? [], older.partnership),
        list(after.map { [$0] } ?? [], newer.partnership))
    case .establishedSince(let date):
      RichText(Template("established {0}", "sefydlwyd {0}"), RichText(DateWording.phrase(date)))
    case .establishedBefore(let date):
      RichText(
        Template(
          "established {0}, not in the older catalogue",
          "sefydlwyd {0}, heb fod yn y catalog hŷn"), RichText(DateWording.phrase(date)))
    case .listedAsInactive:
      RichText(
        Phrase(
          "the newer catalogue lists it as ended",
          "mae'r catalog newydd yn ei nodi wedi dod i ben"))
    case .kindIsNew(let kind, let count):
      RichText(
        Template("a new kind: {0} (\(count))", "math newydd: {0} (\(count))"), newer.kind(kind))
    case .kindIsGone(let kind, let count):
      RichText(
        Template(
          "none of its kind is left: {0} (\(count))", "nid oes un o'i fath ar ôl: {0} (\(count))"),
        older.kind(kind))
    case .absorbedBy(let id):
      RichText(
        Template(
          "its place, members and remits are in {0}",
          "yno bellach y mae ei le, ei aelodau a'i gylchoedd gwaith: {0}"), newer.partnership(id))
    case .nowIn(let ids, isPlaceKnown: true):
      RichText(
        Template(
          "its area and members are now in {0}", "yno bellach y mae ei ardal a'i aelodau: {0}"),
        list(ids, newer.partnership))
    case .nowIn(let ids, isPlaceKnown: false):
      RichText(
        Template("its members are now in {0}", "yno bellach y mae ei aelodau: {0}"),
        list(ids, newer.partnership))
    case .tookIn(let ids):
      RichText(
        Template(
          "it has the area and members of {0}", "daeth ei ardal a'i aelodau oddi wrth: {0}"),
        list(ids, older.partnership))
    }
  }

  /// Names in a sentence; a dash where there are none.
  private func list(_ ids: [String], _ name: (String) -> RichText) -> RichText {
    ids.isEmpty ? RichText(Phrase("–", "–")) : RichText(listing: ids.map(name))
  }

  private func changes(_ start: Phrase, gained: [RichText], lost: [RichText]) -> RichText {
    var parts = [RichText(start)]
    if !gained.isEmpty {
      parts.append(RichText(Template("with {0}", "gyda: {0}"), RichText(listing: gained)))
    }
    if !lost.isEmpty {
      parts.append(RichText(Template("without {0}", "heb: {0}"), RichText(listing: lost)))
    }
    return RichText(parts, separator: ", ")
  }

  private func percent(_ share: Double) -> String { "\(Int(nearest: share * 100))%" }
}

extension RunComparison {
  /// What became of partnerships that do not go on as they were.
  var changedSteps: [SuccessionStep] { succession.steps.filter { $0.kind != .continued } }

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
