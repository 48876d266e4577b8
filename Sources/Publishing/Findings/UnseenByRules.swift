internal import LandscapeModel
package import Rationalisation
package import Wording

/// What the rules of a run could not look at: reasons with the rules that share them.
package struct UnseenByRules: Sendable {
  /// Something that is not known, and the rules that it keeps from looking.
  package struct Reason: Hashable, Sendable {
    package let lack: RuleSight.Lack
    /// Partnerships that each of the rules is about.
    package let partnerships: Int
    /// In their order.
    package let rules: [Rule]
    /// Whether the rules could look at nothing at all.
    package let isWhole: Bool

    /// `5 of 5 partnerships have no footprint`; no capital, no full stop.
    package var words: Phrase { .lacking(lack, of: partnerships) }
  }

  /// Why rules could not look, then of what others could not look at a share worth telling; each in the
  /// order of inputs, those of most rules first.
  package let reasons: [Reason]
  /// How many rules could not look at anything.
  package let blindRules: Int
  /// How many rules ran.
  package let rules: Int

  /// - Parameter share: of what a rule is about; from there on what it could not look at is told.
  package init(_ counts: [RuleCounts], share: Double) {
    struct Key: Hashable {
      var lack: RuleSight.Lack
      var partnerships: Int
      var isWhole: Bool
    }
    var rulesOf: [Key: [Rule]] = [:]
    for counts in counts {
      let sight = counts.sight
      let isWhole = sight.couldNotLook
      let told =
        isWhole
        ? sight.reasons
        : sight.lacks.filter {
          Double($0.partnerships) >= share * Double(sight.partnerships) - 1e-9
        }
      for lack in told {
        let key = Key(lack: lack, partnerships: sight.partnerships, isWhole: isWhole)
        rulesOf[key, default: []].append(counts.rule)
      }
    }
    let places = Dictionary(
      uniqueKeysWithValues: RuleInput.allCases.enumerated().map { ($1, $0) })
    let order = rulesOf.keys.sorted { left, right in
      if left.isWhole != right.isWhole { return left.isWhole }
      let (one, other) = (places[left.lack.input, default: 0], places[right.lack.input, default: 0])
      if one != other { return one < other }
      let (many, few) = (rulesOf[left, default: []].count, rulesOf[right, default: []].count)
      if many != few { return many > few }
      return (left.partnerships, left.lack.partnerships)
        > (right.partnerships, right.lack.partnerships)
    }
    reasons = order.map {
      Reason(
        lack: $0.lack, partnerships: $0.partnerships, rules: rulesOf[$0, default: []],
        isWhole: $0.isWhole)
    }
    blindRules = counts.count { $0.sight.couldNotLook }
    rules = counts.count
  }

  package init(_ content: ReportContent) {
    self.init(content.findings.counts, share: content.settings.report.unseenWarning)
  }

  /// What is said where there is no finding: a sentence.
  package var noFindings: Phrase { .noFindings(where: blindRules, of: rules) }

  /// A sentence for each reason, with the rules that it keeps from looking.
  package var sentences: [Phrase] { reasons.map(Self.sentence) }

  private static func sentence(_ reason: Reason) -> Phrase {
    let words = reason.words
    let lack = Phrase { words($0).capitalisedFirst }
    let rules = Phrase { language in
      reason.rules.map { Phrase.name(of: $0)(language).lowercasedFirst }.joined(separator: ", ")
    }
    return reason.isWhole
      ? Words.reason(lack: lack, rules: rules)
      : Words.reason2(lack: lack, rules: rules)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
