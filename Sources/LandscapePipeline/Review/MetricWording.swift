internal import LandscapeModel
package import Publishing
internal import Rationalisation

/// What the numbers of a run are called.
package enum MetricWording {
  /// The name of a metric; a number that a later program added goes by its id.
  package static func name(of metric: String) -> Phrase {
    if let fixed = fixed[metric] { return fixed }
    let parts = metric.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Phrase(metric, metric) }
    let part = part(parts[1])
    switch parts[0] {
    case "partnerships":
      return Phrase("Partnerships: \(part.english)", "Partneriaethau: \(part.welsh)")
    case "findings": return Phrase("Findings: \(part.english)", "Canfyddiadau: \(part.welsh)")
    default: return Phrase(metric, metric)
    }
  }

  private static func part(_ name: String) -> Phrase {
    func lowered(_ phrase: Phrase) -> Phrase {
      Phrase(phrase.english.lowercased(), phrase.welsh.lowercased())
    }
    if let function = PartnershipFunction(rawValue: name) { return lowered(.name(of: function)) }
    if let list = FindingList(rawValue: name) { return lowered(.name(of: list)) }
    let rule = Rule(rawValue: name)
    if rule.definition != nil { return lowered(.name(of: rule)) }
    if let state = DecisionState(rawValue: name) { return lowered(.name(of: state)) }
    return name == "high" ? Phrase("high priority", "blaenoriaeth uchel") : Phrase(name, name)
  }

  private static let fixed: [String: Phrase] = [
    "partnerships": Phrase("Partnerships", "Partneriaethau"),
    "seats": Phrase("Counted seats", "Seddi a gyfrifir"),
    "counted-members": Phrase("Organisations with a seat", "Sefydliadau â sedd"),
    "organisations": Phrase("Organisations", "Sefydliadau"),
    "kinds-in-use": Phrase("Kinds in use", "Mathau mewn defnydd"),
    "footprints": Phrase("Footprints in use", "Olion troed mewn defnydd"),
    "rejects": Phrase("Rejected rows", "Rhesi a wrthodwyd"),
    "overlap-edges": Phrase("Overlaps", "Gorgyffyrddiadau"),
    "containment-edges": Phrase("Containments", "Cynwysiadau"),
    "meeting-days": Phrase("Meeting-days a year", "Diwrnodau cyfarfod y flwyddyn"),
    "findings": Phrase("Findings", "Canfyddiadau"),
  ]
}
