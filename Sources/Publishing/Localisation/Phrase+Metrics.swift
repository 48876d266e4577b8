internal import LandscapeModel
internal import Rationalisation
package import Review
package import Wording

// What the numbers of a run are called.

extension Phrase {
  /// The name of a metric; a number that only another program counts goes by its id.
  package static func name(of metric: Metric) -> Phrase {
    switch metric {
    case .partnerships: Phrase.metricPartnerships
    case .seats: Phrase.metricSeats
    case .countedMembers: Phrase.metricCountedMembers
    case .organisations: Phrase.metricOrganisations
    case .kindsInUse: Phrase.metricKindsInUse
    case .footprints: Phrase.metricFootprints
    case .partnershipsOf(let function): part(of: .partnerships, .name(of: function))
    case .rejects: Phrase.metricRejects
    case .overlapEdges: Phrase.metricOverlapEdges
    case .containmentEdges: Phrase.metricContainmentEdges
    case .meetingDays: Phrase.metricMeetingDays
    case .findings: Phrase.metricFindings
    // A list may be called as a rule is.
    case .findingsIn(let list): part(of: .findings, Words.metricOfList(list: .name(of: list)))
    case .findingsBy(let rule): part(of: .findings, .name(of: rule))
    case .findingsOfHighPriority:
      part(of: .findings, Phrase.metricFindingsOfHighPriority)
    case .findingsDecided(let state): part(of: .findings, .name(of: state))
    case .other(let name): Phrase(verbatim: name)
    }
  }

  /// `Findings: main list`.
  private static func part(of whole: Metric, _ part: Phrase) -> Phrase {
    let name = name(of: whole)
    return Phrase { name($0) + ": " + part($0).lowercased() }
  }
}
