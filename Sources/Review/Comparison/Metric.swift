package import LandscapeModel
package import Rationalisation

/// What a number of a run counts.
package enum Metric: Hashable, Sendable {
  case partnerships, seats, countedMembers, organisations, kindsInUse, footprints
  case partnershipsOf(PartnershipFunction)
  case rejects, overlapEdges, containmentEdges, meetingDays
  case findings
  case findingsIn(FindingList)
  case findingsBy(Rule)
  case findingsOfHighPriority
  case findingsDecided(DecisionState)
  /// What only another program counts, by the name that it gave it.
  case other(String)

  /// The name in files, kebab-case with `.` before a part of a whole: `findings.main`.
  package var name: String {
    switch self {
    case .partnerships: "partnerships"
    case .seats: "seats"
    case .countedMembers: "counted-members"
    case .organisations: "organisations"
    case .kindsInUse: "kinds-in-use"
    case .footprints: "footprints"
    case .partnershipsOf(let function): "partnerships." + function.rawValue
    case .rejects: "rejects"
    case .overlapEdges: "overlap-edges"
    case .containmentEdges: "containment-edges"
    case .meetingDays: "meeting-days"
    case .findings: "findings"
    case .findingsIn(let list): "findings." + list.rawValue
    case .findingsBy(let rule): "findings." + rule.rawValue
    case .findingsOfHighPriority: "findings.high"
    case .findingsDecided(let state): "findings." + state.rawValue
    case .other(let name): name
    }
  }

  /// The metric that files call so.
  package init(name: String) {
    self = Self.known[name] ?? .other(name)
  }

  /// By name; of rules, those of this program.
  private static let known: [String: Metric] = {
    let wholes: [Metric] = [
      .partnerships, .seats, .countedMembers, .organisations, .kindsInUse, .footprints, .rejects,
      .overlapEdges, .containmentEdges, .meetingDays, .findings, .findingsOfHighPriority,
    ]
    let parts =
      PartnershipFunction.allCases.map { Metric.partnershipsOf($0) }
      + FindingList.allCases.map { .findingsIn($0) } + Rule.allCases.map { .findingsBy($0) }
      + DecisionState.allCases.map { .findingsDecided($0) }
    return Dictionary(
      (wholes + parts).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
