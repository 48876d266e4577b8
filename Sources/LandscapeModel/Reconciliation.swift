/// A known body or place that a written name may mean.
package struct MatchCandidate: Hashable, Sendable {
  /// Its id or code.
  package var id: String
  /// The name, Welsh name or alias that comes closest.
  package var name: String
  /// 0…1; 1 is the same words.
  package var score: Double
  /// What agrees and what does not, in English.
  package var reason: String
  /// Whether the written text may be a slip in the id itself; such a candidate needs no reasons.
  package var isSlipOfID: Bool

  package init(
    id: String, name: String, score: Double, reason: String, isSlipOfID: Bool = false
  ) {
    self.id = id
    self.name = name
    self.score = score
    self.reason = reason
    self.isSlipOfID = isSlipOfID
  }
}

/// What became of a written name that was no id and no known name.
package enum ReconciliationOutcome: String, CaseIterable, Sendable {
  /// An analyst said in `matches.csv` what it means.
  case judged
  /// Taken for its best candidate, because the settings accept guesses that good.
  case guessed
  /// The name of several.
  case ambiguous
  /// Candidates are suggested; nothing is taken for granted.
  case suggested
  /// Nothing known comes near.
  case unmatched
}

/// A written name and what it was taken for: rows of `reconciliation.csv`.
package struct Reconciliation: Hashable, Sendable {
  /// Where it stands first.
  package var location: SourceLocation
  /// The kind of thing that is named: area, organisation, remit, kind or partnership.
  package var thing: String
  package var value: String
  package var outcome: ReconciliationOutcome
  /// Best first; ties in byte order of ids.
  package var candidates: [MatchCandidate]
  /// In how many cells it stands.
  package var occurrences: Int

  package init(
    location: SourceLocation, thing: String, value: String, outcome: ReconciliationOutcome,
    candidates: [MatchCandidate], occurrences: Int = 1
  ) {
    self.location = location
    self.thing = thing
    self.value = value
    self.outcome = outcome
    self.candidates = candidates
    self.occurrences = occurrences
  }
}

/// What an analyst says of a name and an id, in `matches.csv`.
package enum MatchJudgement: String, CaseIterable, Sendable {
  case same
  case notSame = "not-same"
  /// Looked at and left open: never guessed.
  case unsure
}

/// What a written name may be the name of.
package enum MatchThing: String, CaseIterable, Sendable {
  case area, organisation, remit, kind, partnership
}

/// What a name means that somebody wrote by hand: nothing is guessed.
package enum NameMeaning: Hashable, Sendable {
  /// The index of the one record that it names, by id, name or alias, or by what an analyst has said.
  case one(Int32)
  /// The ids that share the name.
  case several(ids: [String])
  /// Nothing; what may have been meant, best first.
  case unknown(nearest: [MatchCandidate])
}
