internal import LandscapeModel
internal import Rationalisation
package import Review

// What the numbers of a run are called.

extension Phrase {
  /// The name of a metric; a number that only another program counts goes by its id.
  package static func name(of metric: Metric) -> Phrase {
    switch metric {
    case .partnerships: Phrase("Partnerships", "Partneriaethau")
    case .seats: Phrase("Counted seats", "Seddi a gyfrifir")
    case .countedMembers: Phrase("Organisations with a seat", "Sefydliadau â sedd")
    case .organisations: Phrase("Organisations", "Sefydliadau")
    case .kindsInUse: Phrase("Kinds in use", "Mathau mewn defnydd")
    case .footprints: Phrase("Footprints in use", "Olion troed mewn defnydd")
    case .partnershipsOf(let function): part(of: .partnerships, .name(of: function))
    case .rejects: Phrase("Rejected rows", "Rhesi a wrthodwyd")
    case .overlapEdges: Phrase("Overlaps", "Gorgyffyrddiadau")
    case .containmentEdges: Phrase("Containments", "Cynwysiadau")
    case .meetingDays: Phrase("Meeting-days a year", "Diwrnodau cyfarfod y flwyddyn")
    case .findings: Phrase("Findings", "Canfyddiadau")
    case .findingsIn(let list): part(of: .findings, .name(of: list))
    case .findingsBy(let rule): part(of: .findings, .name(of: rule))
    case .findingsOfHighPriority:
      part(of: .findings, Phrase("high priority", "blaenoriaeth uchel"))
    case .findingsDecided(let state): part(of: .findings, .name(of: state))
    case .other(let name): Phrase(name, name)
    }
  }

  /// `Findings: main list`.
  private static func part(of whole: Metric, _ part: Phrase) -> Phrase {
    let name = name(of: whole)
    return Phrase(
      name.english + ": " + part.english.lowercased(),
      name.welsh + ": " + part.welsh.lowercased())
  }
}
