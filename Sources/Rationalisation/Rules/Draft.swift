internal import LandscapeModel

/// What a rule hands over before ranking: the finding without its place, routes and precedents.
package struct Draft: Sendable {
  /// What would be done about it, from which its routes follow.
  enum Action: Sendable {
    /// Meeting as one, a reporting line, a lead, a joint assessment: the partners can do it.
    case local
    /// Two bodies become one; on one footprint that begins with meeting as one.
    case merger(isOnOneFootprint: Bool)
    /// Bodies move to another footprint.
    case footprintChange
    /// A body of a kind begins where there is none.
    case establish(KindIndex)
  }

  let rule: Rule
  let list: FindingList
  /// Parts of the id after the rule, as catalogued.
  private(set) var anchor: [String]
  /// In byte order of ids within each sort of subject.
  let subjects: [Subject]
  var evidence: any Evidence
  let action: Action
  /// The bodies that would change: their kinds' routes and their seats' certainty count.
  let partnerships: [PartnershipIndex]
  /// How far beyond its thresholds the finding lies, each 0…1.
  let margins: [Double]
  var freed: FreedTime = .none
  /// People in the area it is about.
  var people: Double = 0
  /// Orders lists that priority does not rank; smaller comes first.
  var order: Double = 0
  /// The pairs it speaks for: no later rule reports one of them again.
  var claims: ComparedPairs = .none
  var precedents: PrecedentSearch = .none
  /// What it suggests is done elsewhere already: its strength goes half of the way to 1.
  var isDoneElsewhere = false
  /// The one organisation whose seats say how sure it is, and of which nation; `nil` where all seats of the bodies do.
  var surenessOf: OrganisationIndex?
  var alsoHolds: [Rule] = []
  var folded: [String] = []

  /// Where to look for the same thing done already.
  enum PrecedentSearch: Sendable {
    case none
    /// Bodies of the same two kinds that are linked or merged elsewhere.
    case links
    /// These bodies of the kind, each on a footprint of several atoms that other kinds use.
    case sharedFootprints([PartnershipIndex])
  }

  /// The bodies among its subjects, ascending.
  var bodies: [PartnershipIndex] {
    Set(
      subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      }
    ).sorted()
  }

  /// The finding's id: the rule and its anchor, parts joined by `.`.
  var id: String { Draft.id(rule, anchor) }

  /// The draft as one that stands across nations. Where no body names it, the part of the id that says so keeps
  /// it from being the finding of a nation about the same place.
  func across(_ landscape: Landscape) -> Draft {
    let names = Set(
      subjects.map { subject -> String? in
        switch subject {
        case .partnership(let index): landscape.partnerships[Int(index)].id
        case .organisation(let index): landscape.organisations[Int(index)].id
        case .area, .kind, .footprint: nil
        }
      })
    guard !anchor.contains(where: names.contains) else { return self }
    var draft = self
    draft.anchor.append("across")
    return draft
  }

  /// `.` and `%` inside a part are written `%2E` and `%25`, so that two anchors never meet in one id.
  static func id(_ rule: Rule, _ anchor: [String]) -> String {
    ([rule.rawValue] + anchor.map(escaped)).joined(separator: ".")
  }

  /// A part of an id as `id` writes it.
  static func escaped(_ part: String) -> String {
    guard part.utf8.contains(where: { $0 == 0x2E || $0 == 0x25 }) else { return part }
    var text = ""
    for scalar in part.unicodeScalars {
      switch scalar {
      case ".": text += "%2E"
      case "%": text += "%25"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// How far `score` lies beyond `threshold`: (score − threshold) / (1 − threshold), within 0…1.
func margin(_ score: Double, beyond threshold: Double) -> Double {
  guard threshold < 1 else { return 1 }
  return min(max((score - threshold) / (1 - threshold), 0), 1)
}
