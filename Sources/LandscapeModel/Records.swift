// The records of a landscape. References between them are dense indices into the arrays of
// `Landscape`, so that everything downstream works on integers.

/// Index into `Landscape.areas`.
package typealias AreaIndex = Int32
/// Index into `Landscape.organisations`.
package typealias OrganisationIndex = Int32
/// Index into `Landscape.remits`.
package typealias RemitIndex = Int32
/// Index into `Landscape.kinds`.
package typealias KindIndex = Int32
/// Index into `Landscape.partnerships`.
package typealias PartnershipIndex = Int32

/// A place with a code. With parts it is composite; the leaves of the parts are atoms.
package struct Area: Hashable, Sendable {
  package var code: String
  package var name: LocalisedText
  package var kind: String
  package var parts: [AreaIndex]
  /// The area that is the nation it is in, where the catalogue says so.
  package var nation: AreaIndex?
  /// Usual residents; `nil` when the catalogue gives none.
  package var population: Int?
  package var populationYear: Int?
  package var households: Int?
  package var source: String
  package var origin: RowOrigin

  package init(
    code: String, name: LocalisedText, kind: String = "", parts: [AreaIndex] = [],
    nation: AreaIndex? = nil, population: Int? = nil, populationYear: Int? = nil,
    households: Int? = nil,
    source: String = "", origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parts = parts
    self.nation = nation
    self.population = population
    self.populationYear = populationYear
    self.households = households
    self.source = source
    self.origin = origin
  }
}

/// A body that can be a member of partnerships.
package struct Organisation: Hashable, Sendable {
  package var id: String
  package var name: LocalisedText
  package var aliases: [String]
  package var kind: String
  package var sector: String
  /// The areas it serves; empty when it serves none in particular.
  package var areas: [AreaIndex]
  package var officialID: String
  package var source: String
  package var origin: RowOrigin

  package init(
    id: String, name: LocalisedText, aliases: [String] = [], kind: String = "",
    sector: String = "", areas: [AreaIndex] = [], officialID: String = "", source: String = "",
    origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.sector = sector
    self.areas = areas
    self.officialID = officialID
    self.source = source
    self.origin = origin
  }
}

/// A topic of the remit taxonomy.
package struct Remit: Hashable, Sendable {
  package var id: String
  package var name: LocalisedText
  /// The broader topic, or `nil` at the top.
  package var broader: RemitIndex?
  package var definition: LocalisedText
  package var source: String
  package var origin: RowOrigin

  package init(
    id: String, name: LocalisedText, broader: RemitIndex? = nil, definition: LocalisedText = "",
    source: String = "", origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.id = id
    self.name = name
    self.broader = broader
    self.definition = definition
    self.source = source
    self.origin = origin
  }
}

extension Landscape {
  /// For each remit whether it is the top of some others: too broad to say what a body does.
  package var topRemits: [Bool] {
    var hasNarrower = [Bool](repeating: false, count: remits.count)
    for remit in remits { if let broader = remit.broader { hasNarrower[Int(broader)] = true } }
    return remits.indices.map { remits[$0].broader == nil && hasNarrower[$0] }
  }
}

/// A kind of partnership: what the law or guidance says of all of its kind.
package struct Kind: Hashable, Sendable {
  package var id: String
  package var name: LocalisedText
  package var abbreviation: LocalisedText?
  package var purpose: Purpose?
  package var basis: Basis?
  package var legislation: LocalisedText
  package var legislationURL: LocalisedText
  /// Most usual first, as the catalogue lists them.
  package var changeRoutes: [ChangeRoute]
  /// Values of `Organisation.kind`.
  package var statutoryMemberKinds: [String]
  package var invitedMemberKinds: [String]
  /// A suggestion only: a partnership without remits keeps none.
  package var defaultRemits: [RemitIndex]
  package var defaultScale: Scale?
  package var function: PartnershipFunction
  /// Whether law, guidance or grant terms expect one in every area.
  package var isExpectedEverywhere: Bool
  /// A kind that counts as this one too where coverage is asked.
  package var satisfiedBy: KindIndex?
  /// Whether bodies of the kind can merge in law; `nil` where the catalogue does not say.
  package var merger: MergerInLaw?
  /// The area that is the nation whose kind it is, where the catalogue says so.
  package var nation: AreaIndex?
  package var activeFrom: PartialDate?
  package var activeTo: PartialDate?
  package var notes: LocalisedText
  package var source: String
  package var origin: RowOrigin

  package init(
    id: String, name: LocalisedText, abbreviation: LocalisedText? = nil,
    purpose: Purpose? = nil, basis: Basis? = nil, legislation: LocalisedText = "",
    legislationURL: LocalisedText = "", changeRoutes: [ChangeRoute] = [],
    statutoryMemberKinds: [String] = [], invitedMemberKinds: [String] = [],
    defaultRemits: [RemitIndex] = [], defaultScale: Scale? = nil,
    function: PartnershipFunction = .strategic, isExpectedEverywhere: Bool = false,
    satisfiedBy: KindIndex? = nil, merger: MergerInLaw? = nil, nation: AreaIndex? = nil,
    activeFrom: PartialDate? = nil, activeTo: PartialDate? = nil,
    notes: LocalisedText = "", source: String = "", origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.purpose = purpose
    self.basis = basis
    self.legislation = legislation
    self.legislationURL = legislationURL
    self.changeRoutes = changeRoutes
    self.statutoryMemberKinds = statutoryMemberKinds
    self.invitedMemberKinds = invitedMemberKinds
    self.defaultRemits = defaultRemits
    self.defaultScale = defaultScale
    self.function = function
    self.isExpectedEverywhere = isExpectedEverywhere
    self.satisfiedBy = satisfiedBy
    self.merger = merger
    self.nation = nation
    self.activeFrom = activeFrom
    self.activeTo = activeTo
    self.notes = notes
    self.source = source
    self.origin = origin
  }

  /// Whether it is known who can change a body of the kind: by a route, or by what its basis asks for.
  package var saysHowItChanges: Bool { !changeRoutes.isEmpty || basis != nil }

  /// Whether the kind has remits of its own, so that two of the kind are two of a thing.
  package var isSpecific: Bool { !defaultRemits.isEmpty }

  /// Whether its law, guidance or grant terms are in force on a day; where there is no day, they are.
  package func isActive(at asOf: PartialDate?) -> Bool {
    guard let day = asOf?.lastDay else { return true }
    if let from = activeFrom, from.firstDay > day { return false }
    if let to = activeTo, to.lastDay < day { return false }
    return true
  }

  /// Whether one is expected in every area on a day.
  package func isExpected(at asOf: PartialDate?) -> Bool {
    isExpectedEverywhere && isActive(at: asOf)
  }
}

/// The parent of a sub-group: active in this landscape, or known but not active at its date.
package enum ParentReference: Hashable, Sendable {
  case active(PartnershipIndex)
  /// In the catalogue, but ended or not begun at the as-of date.
  case inactive(id: String)
}

/// Who is named in a cell that may also say that nobody is.
package enum NamedOrganisation: Hashable, Sendable {
  case organisation(OrganisationIndex)
  /// The catalogue says `none`: known to have nobody.
  case nobody
}

/// A body with members, a footprint and remits.
package struct Partnership: Hashable, Sendable {
  package var id: String
  package var name: LocalisedText
  package var kind: KindIndex
  package var purpose: Purpose?
  package var scale: Scale?
  /// As catalogued; `Landscape.footprintOf` has the atoms.
  package var areas: [AreaIndex]
  /// As catalogued, without ancestors.
  package var remits: [RemitIndex]
  package var remitText: String
  package var basis: Basis?
  package var legislation: String
  package var established: PartialDate?
  package var ended: PartialDate?
  package var parent: ParentReference?
  package var host: NamedOrganisation?
  package var chair: NamedOrganisation?
  package var meetingsPerYear: Double?
  package var plans: [LocalisedText]
  package var planFrom: PartialDate?
  package var planTo: PartialDate?
  package var needsAssessments: [LocalisedText]
  package var scrutiny: YesNoUnknown
  package var annualReport: YesNoUnknown
  package var url: String
  package var source: String
  package var asOf: PartialDate?
  package var origin: RowOrigin

  package init(
    id: String, name: LocalisedText, kind: KindIndex, purpose: Purpose? = nil,
    scale: Scale? = nil, areas: [AreaIndex] = [], remits: [RemitIndex] = [],
    remitText: String = "", basis: Basis? = nil, legislation: String = "",
    established: PartialDate? = nil, ended: PartialDate? = nil, parent: ParentReference? = nil,
    host: NamedOrganisation? = nil, chair: NamedOrganisation? = nil,
    meetingsPerYear: Double? = nil, plans: [LocalisedText] = [], planFrom: PartialDate? = nil,
    planTo: PartialDate? = nil, needsAssessments: [LocalisedText] = [],
    scrutiny: YesNoUnknown = .unknown, annualReport: YesNoUnknown = .unknown, url: String = "",
    source: String = "", asOf: PartialDate? = nil,
    origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.scale = scale
    self.areas = areas
    self.remits = remits
    self.remitText = remitText
    self.basis = basis
    self.legislation = legislation
    self.established = established
    self.ended = ended
    self.parent = parent
    self.host = host
    self.chair = chair
    self.meetingsPerYear = meetingsPerYear
    self.plans = plans
    self.planFrom = planFrom
    self.planTo = planTo
    self.needsAssessments = needsAssessments
    self.scrutiny = scrutiny
    self.annualReport = annualReport
    self.url = url
    self.source = source
    self.asOf = asOf
    self.origin = origin
  }
}
