/// Every number and choice that a run depends on, with its documented default.
///
/// A group of settings is one file: its fields with their defaults, and beside them the lines that say of
/// each what it is called, what it may be, what it is for and what may be done with it. To add a group
/// is to write such a file, a field here and a line in `groups`; everything else goes by
/// `Settings.parameters`.
package struct Settings: Hashable, Sendable {
  /// What the landscape is called; `nil` takes the widest area's name.
  package var title: LocalisedText?
  /// The languages that a report is published in, in the order in which they are offered; `nil` takes those of the
  /// catalogue.
  package var languages: [Language]?
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
  package var whollySeated = WhollySeatedSettings()
  package var parallel = ParallelSettings()
  package var twins = TwinsSettings()
  package var misaligned = MisalignedSettings()
  package var plans = PlanSettings()
  package var calendar = CalendarSettings()
  package var burden = BurdenSettings()
  package var load = LoadSettings()
  package var coverage = CoverageSettings()
  package var members = MissingMemberSettings()
  package var priority = PrioritySettings()
  package var meetings = MeetingSettings()
  package var report = ReportSettings()
  package var reconciliation = ReconciliationSettings()
  package var significance = SignificanceSettings()
  package var stability = StabilitySettings()
  package var worlds = WorldSettings()
  package var guards = GuardSettings()
  package var review = ReviewSettings()
  package var retention = RetentionSettings()
  package var limits = LimitSettings()

  package init() {}

  /// All settings, in the order in which they are recorded and documented.
  package static let groups: [Group] = [
    choices,
    EdgeSettings.group,
    ClusterSettings.group,
    MergeSettings.group,
    NestedSettings.group,
    SharedTableSettings.group,
    WhollySeatedSettings.group,
    ParallelSettings.group,
    TwinsSettings.group,
    MisalignedSettings.group,
    PlanSettings.group,
    CalendarSettings.group,
    BurdenSettings.group,
    LoadSettings.group,
    CoverageSettings.group,
    MissingMemberSettings.group,
    PrioritySettings.group,
    MeetingSettings.group,
    ReportSettings.group,
    ReconciliationSettings.group,
    SignificanceSettings.group,
    StabilitySettings.group,
    WorldSettings.group,
    GuardSettings.group,
    ReviewSettings.group,
    RetentionSettings.group,
    LimitSettings.group,
  ]
}
