package import LandscapeModel

/// What a catalogue does not say of a partnership though rules ask for it.
package enum UnknownFact: String, CaseIterable, Sendable {
  case meetings
  case remits
  case scrutiny
  case annualReport = "annual-report"
  case planDates = "plan-dates"
}

extension Landscape {
  /// What is not known of a partnership and would matter, in the order of `UnknownFact`.
  ///
  /// Meetings matter where a finding's benefit rests on a count that is assumed; remits, scrutiny and annual reports to the rules about
  /// strategic bodies, and the dates of a plan where there is one.
  /// - Parameter meets: whether a finding that is looked at counts this body's assumed meetings.
  package func unknownFacts(
    of partnership: PartnershipIndex, countsMeetings meets: Bool
  ) -> [UnknownFact] {
    let record = partnerships[Int(partnership)]
    let isStrategic = kind(of: partnership).function == .strategic
    let hasPlan = !record.plans.isEmpty || !record.needsAssessments.isEmpty
    return UnknownFact.allCases.filter { fact in
      switch fact {
      case .meetings: meets && record.meetingsPerYear == nil
      case .remits: isStrategic && record.remits.isEmpty
      case .scrutiny: isStrategic && record.scrutiny == .unknown
      case .annualReport: isStrategic && record.annualReport == .unknown
      case .planDates: hasPlan && datedDocuments(of: partnership).isEmpty
      }
    }
  }
}
