/// Every number and choice that a run depends on, with its documented default.
///
/// The numbers are reachable by name through `Settings.parameters`, which is what settings files,
/// the documentation and the stability draws go by.
package struct Settings: Hashable, Sendable {
  /// What the landscape is called; `nil` takes the widest area's name.
  package var title: BilingualText?
  /// The date the landscape is seen at; `nil` takes the newest `as_of` of the catalogue.
  package var asOf: PartialDate?
  /// Roles that make a counted member. Observers do not count by default.
  package var countedRoles: Set<Role> = [.statutory, .chair, .convenor, .member, .invited]
  /// Whether cells that start like a formula are defused in tables for spreadsheets.
  package var defusesFormulas = true

  package var edges = EdgeSettings()
  package var clusters = ClusterSettings()
  package var merge = MergeSettings()
  package var nested = NestedSettings()
  package var sharedTable = SharedTableSettings()
  package var parallel = ParallelSettings()
  package var twins = TwinsSettings()
  package var misaligned = MisalignedSettings()
  package var plans = PlanSettings()
  package var burden = BurdenSettings()
  package var coverage = CoverageSettings()
  package var members = MissingMemberSettings()
  package var priority = PrioritySettings()
  package var meetings = MeetingSettings()
  package var report = ReportSettings()
  package var reconciliation = ReconciliationSettings()
  package var significance = SignificanceSettings()
  package var stability = StabilitySettings()
  package var guards = GuardSettings()
  package var review = ReviewSettings()
  package var retention = RetentionSettings()
  package var limits = LimitSettings()

  package init() {}
}

/// The edge conditions of design section 5.
package struct EdgeSettings: Hashable, Sendable {
  package var membership = 0.5
  package var area = 0.5
  package var remit = 0.5
  package var containmentArea = 0.95
  package var containmentRemit = 0.5
  package var containmentMembership = 0.5
  package init() {}
}

/// Average linkage over the overlap edges' combined score.
package struct ClusterSettings: Hashable, Sendable {
  /// Bodies at least this similar on average make one review package.
  package var cut = 0.3
  package init() {}
}

/// merge-candidate.
package struct MergeSettings: Hashable, Sendable {
  package var area = 0.8
  package var remit = 0.45
  package var membership = 0.6
  /// How many times as many members the larger may have when all of the smaller's sit on it.
  package var largestRatio = 1.5
  package init() {}
}

/// nested-board.
package struct NestedSettings: Hashable, Sendable {
  package var area = 0.95
  package var membership = 0.5
  package var remitSameKind = 0.5
  package var remitOtherKind = 0.8
  package init() {}
}

/// shared-table.
package struct SharedTableSettings: Hashable, Sendable {
  package var area = 0.8
  package var membership = 0.7
  /// Some two must lie below this, or the group is one of all-alike bodies.
  package var remitBelow = 0.6
  package var commonMembers = 4.0
  /// Asked of every two when no two share a remit and none is multi-purpose.
  package var membershipWithoutRemit = 0.8
  package init() {}
}

/// parallel-remit.
package struct ParallelSettings: Hashable, Sendable {
  package var area = 0.8
  package var remit = 0.45
  package var membershipBelow = 0.6
  package var membershipContainment = 0.2
  package init() {}
}

/// regional-twins.
package struct TwinsSettings: Hashable, Sendable {
  package var share = 0.5
  package var fit = 0.75
  /// The part of a footprint's people an area must cover to serve it.
  package var fitCover = 0.8
  package var otherKinds = 2.0
  package init() {}
}

/// misaligned-footprint.
package struct MisalignedSettings: Hashable, Sendable {
  package var part = 0.35
  package init() {}
}

/// plan-duplication and plan-timing.
package struct PlanSettings: Hashable, Sendable {
  package var bodies = 3.0
  /// A year in which the cycle of local elections falls.
  package var electionYear = 2022.0
  package var electionCycleYears = 5.0
  package init() {}
}

/// member-burden.
package struct BurdenSettings: Hashable, Sendable {
  /// 0…100.
  package var percentile = 95.0
  package var medianRatio = 1.5
  package var kindBodies = 5.0
  package var kindSeats = 10.0
  package init() {}
}

/// coverage-gap.
package struct CoverageSettings: Hashable, Sendable {
  /// More people than this without one: the catalogue is incomplete, not the country.
  package var incompleteAbove = 0.5
  package init() {}
}

/// missing-statutory-member.
package struct MissingMemberSettings: Hashable, Sendable {
  /// A member kind absent from this share of the partnerships it applies to is a data note.
  package var absentShare = 0.8
  package var absentPartnerships = 2.0
  package init() {}
}

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
}

/// Meetings a year assumed where a catalogue gives none.
package struct MeetingSettings: Hashable, Sendable {
  package var strategic = 4.0
  package var delivery = 6.0
  package var scrutiny = 4.0
  package var advisory = 3.0
  package var service = 4.0
  /// From so many known values of a kind on, their median is taken instead.
  package var knownForMedian = 3.0
  package init() {}
}

/// What the report shows.
package struct ReportSettings: Hashable, Sendable {
  package var topFindings = 10.0
  /// A rule that fires on more than this share of what it was applied to is warned of.
  package var baseRateWarning = 0.5
  package var maximumMatrixRows = 200.0
  /// A report of more partnerships has no proposal; `landscape propose` has no such limit.
  package var maximumProposalPartnerships = 5_000.0
  /// How many pages of their own records get at most; lists and files hold the rest.
  package var findingPages = 500.0
  package var partnershipPages = 1_000.0
  package var organisationPages = 500.0
  package var areaPages = 1_000.0
  package var footprintPages = 500.0
  package init() {}
}

/// When a written name is taken for its best candidate.
package struct ReconciliationSettings: Hashable, Sendable {
  /// The score from which on a candidate is taken; above 1 never.
  package var accept = 2.0
  /// How far the next best must be behind for that.
  package var margin = 0.1
  package init() {}
}

/// Significance of shared members.
package struct SignificanceSettings: Hashable, Sendable {
  /// Above so many partnerships it is not computed.
  package var maximumPartnerships = 5_000.0
  /// The share of false discoveries that is accepted, α.
  package var level = 0.05
  package init() {}
}

/// Stability: how far findings hang on numbers that somebody picked.
package struct StabilitySettings: Hashable, Sendable {
  /// Of the counter-based generator: the same seed gives the same draws.
  package var seed = 2019.0
  /// How many times the settings are drawn; 0 leaves stability out.
  package var draws = 200.0
  /// Each varied setting is drawn evenly within this share of its value, up and down.
  package var spread = 0.2
  /// Above so many partnerships it is not computed.
  package var maximumPartnerships = 2_000.0
  package init() {}
}

/// How much may differ from the last run before nothing is published (report-and-batch, B6).
package struct GuardSettings: Hashable, Sendable {
  /// The share of partnerships, organisations or memberships that may go.
  package var fall = 0.2
  /// The share of a file's rows that may be rejected.
  package var rejects = 0.05
  /// The share of bodies that are still there which may have another id.
  package var rekeyed = 0.2
  package init() {}
}

/// How decisions and findings of earlier runs are carried along.
package struct ReviewSettings: Hashable, Sendable {
  /// A score of the evidence that moves by so much is material: a decision on it is reopened.
  package var materialScore = 0.1
  /// The share of a count, or of a set of ids, that is material.
  package var materialShare = 0.2
  /// A decision that ends within so many days of the as-of date is named as ending soon.
  package var noticeDays = 90.0
  /// For so many days of as-of dates a finding that is no longer made keeps a page that says so.
  package var vanishedDays = 400.0
  package init() {}
}

/// Which reports stay in the output folder; with both 0 all of them do.
package struct RetentionSettings: Hashable, Sendable {
  /// The reports of so many days that have one.
  package var daily = 14.0
  /// The newest report of each of so many months.
  package var monthly = 24.0
  package init() {}
}

/// Limits on input; each has a diagnostic of its own.
package struct LimitSettings: Hashable, Sendable {
  package var fileBytes = 4_294_967_296.0
  package var columns = 1_024.0
  package var cellBytes = 1_048_576.0
  package var rowBytes = 4_194_304.0
  /// Of one XML tag, from `<` to `>`.
  package var tagBytes = 65_536.0
  /// Attributes of one XML element: libxml2 compares each with every other.
  package var attributes = 256.0
  /// XML elements inside each other.
  package var elementDepth = 128.0
  /// Text of an XML document between two tags.
  package var textBytes = 1_048_576.0
  /// Comments and processing instructions of an XML document in all.
  package var commentBytes = 1_048_576.0
  /// `xml:id` attributes of an XML document in all.
  package var xmlIDs = 100_000.0
  package var printedDiagnostics = 1_000.0
  /// Distinct written names in `reconciliation.csv`; cells with further ones are counted.
  package var listedNames = 100_000.0
  /// Atoms under all areas, counted for each area.
  package var areaAtoms = 20_000_000.0
  /// Overlap edges, and as many containments: beyond it a run stops before memory runs out.
  package var edges = 50_000_000.0
  package init() {}
}
