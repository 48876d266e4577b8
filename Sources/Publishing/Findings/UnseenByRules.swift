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
    package var words: Phrase {
      let lacking = Phrase.lacking(lack, of: partnerships)
      return place.map { Words.withinNation(nation: $0, lack: lacking) } ?? lacking
    }
    /// Where it is so, in a catalogue of several nations: the nation's name, or that it is across them.
    fileprivate let place: Phrase?
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
    self.init([(nil, counts)], total: counts, share: share)
  }

  /// - Parameters:
  ///   - parts: what the rules did in each part of the catalogue, with what the part is called.
  ///   - total: what they did in all of it.
  private init(
    _ parts: [(place: Phrase?, counts: [RuleCounts])], total: [RuleCounts], share: Double
  ) {
    reasons = parts.flatMap { Self.reasons(of: $0.counts, in: $0.place, share: share) }
      .enumerated().sorted {
        $0.element.isWhole == $1.element.isWhole ? $0.offset < $1.offset : $0.element.isWhole
      }.map(\.element)
    blindRules = total.count { $0.sight.couldNotLook }
    rules = total.count
  }

  private static func reasons(
    of counts: [RuleCounts], in place: Phrase?, share: Double
  ) -> [Reason] {
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
    return order.map {
      Reason(
        lack: $0.lack, partnerships: $0.partnerships, rules: rulesOf[$0, default: []],
        isWhole: $0.isWhole, place: place)
    }
  }

  package init(_ content: ReportContent) {
    let (findings, share) = (content.findings, content.settings.report.unseenWarning)
    guard !findings.nations.isEmpty else {
      self.init(findings.counts, share: share)
      return
    }
    let landscape = content.landscape
    self.init(
      findings.nations.map { part in
        let name =
          part.nation < 0
          ? Phrase.acrossNations : Phrase(landscape.nations.name(of: part.nation, in: landscape))
        return (name, part.counts)
      }, total: findings.counts, share: share)
  }

  /// What is said where there is no finding: a sentence.
  package var noFindings: Phrase { .noFindings(where: blindRules, of: rules) }

  /// A sentence for each reason, with the rules that it keeps from looking.
  package var sentences: [Phrase] { reasons.map(Self.sentence) }

  private static func sentence(_ reason: Reason) -> Phrase {
    let words = reason.words
    let lack = Phrase { words($0).capitalisedFirst }
    let rules = Phrase.names(of: reason.rules)
    return reason.isWhole
      ? Words.reason(lack: lack, rules: rules)
      : Words.reason2(lack: lack, rules: rules)
  }
}

extension Phrase {
  /// Names of rules within a sentence.
  static func names(of rules: [Rule]) -> Phrase {
    Phrase { language in
      rules.map { name(of: $0)(language).lowercasedFirst }.joined(separator: ", ")
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
