/// Priority and its four factors.
package struct PrioritySettings: Hashable, Sendable {
  /// Meeting-days a year at which benefit is one half.
  package var benefitHalf = 24.0
  package var feasibilityLocal = 1.0
  package var feasibilityWelshGovernment = 0.7
  package var feasibilityLegislation = 0.4
  package var feasibilityUKGovernment = 0.3
  package var confidencePublished = 1.0
  package var confidenceLaw = 0.9
  package var confidenceAssumed = 0.6
  /// At least this priority is called high; at least `medium` is called medium.
  package var high = 0.4
  package var medium = 0.2
  package init() {}

  static let group = Settings.Group(
    "priority", title: ("Priority", "Blaenoriaeth"), varies: true, reach: .priority,
    [
      .number(
        "priority.benefit-half", \.priority.benefitHalf, in: 0.001...100_000,
        "Freed meeting-days a year that make benefit one half",
        "Y diwrnodau cyfarfod a ryddheir mewn blwyddyn sy'n rhoi budd o un hanner"),
      .share(
        "priority.feasibility-local", \.priority.feasibilityLocal,
        "Feasibility of what can be done locally",
        "Dichonoldeb yr hyn y gellir ei wneud yn lleol"
      ).weight(of: "feasibility"),
      .share(
        "priority.feasibility-welsh-government", \.priority.feasibilityWelshGovernment,
        "Feasibility of what needs the Welsh Government",
        "Dichonoldeb yr hyn y mae angen Llywodraeth Cymru ar ei gyfer"
      ).weight(of: "feasibility"),
      .share(
        "priority.feasibility-legislation", \.priority.feasibilityLegislation,
        "Feasibility of what needs legislation",
        "Dichonoldeb yr hyn y mae angen deddfwriaeth ar ei gyfer"
      ).weight(of: "feasibility"),
      .share(
        "priority.feasibility-uk-government", \.priority.feasibilityUKGovernment,
        "Feasibility of what needs the UK Government",
        "Dichonoldeb yr hyn y mae angen Llywodraeth y DU ar ei gyfer"
      ).weight(of: "feasibility"),
      .share(
        "priority.confidence-published", \.priority.confidencePublished,
        "Confidence in a seat that is published", "Hyder mewn sedd a gyhoeddwyd"
      ).weight(of: "confidence"),
      .share(
        "priority.confidence-law", \.priority.confidenceLaw,
        "Confidence in a seat that the law names", "Hyder mewn sedd y mae'r gyfraith yn ei henwi"
      ).weight(of: "confidence"),
      .share(
        "priority.confidence-assumed", \.priority.confidenceAssumed,
        "Confidence in a seat that is assumed", "Hyder mewn sedd a dybir"
      ).weight(of: "confidence"),
      .share(
        "priority.high", \.priority.high, "Lowest priority that is called high",
        "Y flaenoriaeth isaf a elwir yn uchel"
      ).fixed.reaching(.level),
      .share(
        "priority.medium", \.priority.medium, "Lowest priority that is called medium",
        "Y flaenoriaeth isaf a elwir yn ganolig"
      ).fixed.reaching(.level),
    ])
}
