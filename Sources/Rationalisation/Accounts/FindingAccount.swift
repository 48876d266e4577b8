package import LandscapeModel
package import OverlapGraph

/// What an account is told from: the landscape, who sits where, and the settings in force.
package struct AccountContext: Sendable {
  package let landscape: Landscape
  package let incidence: Incidence
  package let settings: Settings
  /// What the remit texts say; `nil` where nobody looked at them.
  package let remitTexts: RemitTextIndex?

  package init(
    landscape: Landscape, incidence: Incidence, settings: Settings,
    remitTexts: RemitTextIndex? = nil
  ) {
    self.landscape = landscape
    self.incidence = incidence
    self.settings = settings
    self.remitTexts = remitTexts
  }

  /// How alike the remit texts of two bodies are, and in which words: evidence, never a condition. No fact
  /// where one of them has none.
  func remitText(of left: PartnershipIndex, _ right: PartnershipIndex) -> [FindingAccount.Fact] {
    guard let remitTexts,
      ![left, right].contains(where: { landscape.partnerships[Int($0)].remitText.isEmpty })
    else { return [] }
    return [
      Fact(
        "remitText",
        .record([
          Fact("cosine", .score(remitTexts.cosine(left, right))),
          Fact("words", .words(remitTexts.sharedWords(left, right, atMost: 5))),
        ]), isExported: false)
    ]
  }
}

/// What was counted for a finding, what speaks against it and what its margin is made of.
///
/// It is the only telling: pages, `explain`, tables, `findings.json`, packs, the history and comparisons
/// render or store it. Words in any language stand elsewhere, under the names of the facts.
package struct FindingAccount: Sendable {
  /// What sort of evidence it is, as `findings.json` names it: `pair`, `nest`.
  package let type: String
  /// In the order in which the rule asks.
  package let facts: [Fact]
  /// Each measured score beside its threshold, in the order of the condition.
  package let measures: [Measure]

  package init(type: String, facts: [Fact], measures: [Measure] = []) {
    self.type = type
    self.facts = facts
    self.measures = measures
  }

  /// The value at a path of names, `shared.members`; `nil` where there is none.
  /// - Complexity: O(facts on the way).
  package subscript(path: String) -> Fact.Value? { Self.value(at: path, in: facts) }

  /// The value at a path of names below `facts`.
  package static func value(at path: String, in facts: [Fact]) -> Fact.Value? {
    var below = facts
    var value: Fact.Value?
    for name in path.split(separator: ".") {
      value = below.first { $0.name == name }?.value
      guard let value else { return nil }
      if case .record(let inner) = value { below = inner } else { below = [] }
    }
    return value
  }
}

extension FindingAccount {
  /// One fact under its name.
  package struct Fact: Sendable {
    /// As `findings.json` writes it: `sharedMembers`.
    package let name: String
    package let value: Value
    /// The name under which the history keeps it, so that runs can be compared; `nil` where it only
    /// ranks the finding, or follows from others.
    package let kept: String?
    /// Whether programs are given it; a fact for readers alone follows from the others.
    package let isExported: Bool

    package init(_ name: String, _ value: Value, kept: String? = nil, isExported: Bool = true) {
      self.name = name
      self.value = value
      self.kept = kept
      self.isExported = isExported
    }

    package indirect enum Value: Sendable {
      case flag(Bool)
      case count(Int)
      /// An amount that need not be whole: meeting-days, people, a percentile.
      case amount(Double)
      /// 0…1.
      case score(Double)
      /// There is no value.
      case none
      /// Values of a closed list, as files name them.
      case word(String)
      case words([String])
      /// Text of the catalogue.
      case text(String)
      /// Lists of texts of the catalogue, one for each of the bodies that a neighbouring fact names.
      case textLists([[String]])
      case date(PartialDate)
      case year(Int)
      case partnership(PartnershipIndex)
      case partnerships([PartnershipIndex])
      case organisation(OrganisationIndex)
      case organisations([OrganisationIndex])
      case kind(KindIndex)
      case kinds([KindIndex])
      case atoms([AtomIndex])
      case remits([RemitIndex])
      case footprint(FootprintIndex)
      case footprints([FootprintIndex])
      /// Ids of findings.
      case findings([String])
      case record([Fact])
      case records([[Fact]])
    }
  }

  /// A measured score or count beside the threshold it was held against.
  package struct Measure: Sendable {
    /// What was measured: `area`, `least-membership`.
    package let name: String
    package let value: Double
    package let threshold: Double
    /// The value must lie below the threshold, not at or above it.
    package let isUpperLimit: Bool
    /// A count is shown without decimals.
    package let isCount: Bool
    /// The name under which the history keeps the value.
    package let kept: String?

    package init(
      _ name: String, _ value: Double, threshold: Double, isUpperLimit: Bool = false,
      isCount: Bool = false, kept: String? = nil
    ) {
      self.name = name
      self.value = value
      self.threshold = threshold
      self.isUpperLimit = isUpperLimit
      self.isCount = isCount
      self.kept = kept
    }

    /// How far the value is on the safe side of the threshold.
    package var distance: Double { isUpperLimit ? threshold - value : value - threshold }
  }
}

typealias Fact = FindingAccount.Fact
typealias Measure = FindingAccount.Measure
