internal import LandscapeModel

/// What analysts have said in `matches.csv` of names and what they mean, for one kind of thing.
///
/// Names are told apart by their closest form: case and punctuation do not matter.
struct AnalystJudgements: Sendable {
  /// What was said of one name.
  struct Spoken: Sendable {
    /// The id that it means.
    var same: String?
    /// Ids that it does not mean.
    var notSame: Set<String> = []
    /// Whether somebody looked and could not tell: nothing is guessed then.
    var isUnsure = false
  }

  private var spoken: [String: Spoken] = [:]

  /// What was said of `name`; nothing contradictory.
  func judgements(of name: String) -> Spoken {
    guard !spoken.isEmpty else { return Spoken() }
    return spoken[Self.key(name)] ?? Spoken()
  }

  mutating func add(_ judgement: MatchJudgement, of name: String, id: String) {
    let key = Self.key(name)
    switch judgement {
    case .same: spoken[key, default: Spoken()].same = id
    case .notSame: spoken[key, default: Spoken()].notSame.insert(id)
    case .unsure: spoken[key, default: Spoken()].isUnsure = true
    }
  }

  static func key(_ name: String) -> String {
    let form = NameForms.exact(name)
    return form.isEmpty ? name : form
  }
}

/// A row of `matches.csv` that can be used so far.
struct MatchRow {
  var position: RowPosition
  var name: String
  var thing: MatchThing
  var id: String
  var judgement: MatchJudgement
}
