internal import LandscapeModel
internal import Rationalisation

/// Says why findings differ between two runs.
///
/// Where only one thing differs between the runs it is the cause of everything. Where several do,
/// a cause is named for a finding when it can have touched it: settings that its rule goes by, a
/// new version of its rule, a decision that is not what it was. Data is named when evidence or
/// subjects moved, when a finding came or went, or when nothing else explains the change.
struct CauseAttribution {
  /// What differs between the runs, in the order of `ChangeCause`.
  let possible: [ChangeCause]
  private let changedSettings: [String]
  private let changedRules: Set<Rule>

  init(
    older: RunSnapshot, newer: RunSnapshot, succession: Succession, changedSettings: [String],
    changedRules: [Rule]
  ) {
    // A profile is to findings what settings are; its name is no setting's, so it may have touched any.
    let changedSettings =
      older.landscape.jurisdiction == newer.landscape.jurisdiction
      ? changedSettings : changedSettings + ["jurisdiction"]
    self.changedSettings = changedSettings
    self.changedRules = Set(changedRules)
    var possible: Set<ChangeCause> = []
    if Self.dataDiffers(older.landscape, newer.landscape) { possible.insert(.data) }
    if Self.decisions(older) != Self.decisions(newer) { possible.insert(.decision) }
    if !changedSettings.isEmpty { possible.insert(.settings) }
    if !changedRules.isEmpty { possible.insert(.ruleVersion) }
    self.possible = ChangeCause.allCases.filter(possible.contains)
  }

  /// Causes of a finding that came or went.
  func causes(of record: FindingRecord) -> [ChangeCause] {
    var causes = touching(record.rule)
    if possible.contains(.data) { causes.insert(.data) }
    return settled(causes)
  }

  /// Causes of the differences in a finding that stayed.
  func causes(of differences: [FindingDifference], _ record: FindingRecord) -> [ChangeCause] {
    var causes: Set<ChangeCause> = []
    for difference in differences where difference.isMaterial {
      switch difference {
      case .decision: causes.insert(.decision)
      case .rule(let before, let after):
        causes.formUnion(touching(before).union(touching(after)))
        if possible.contains(.data) { causes.insert(.data) }
      case .subjects, .evidence:
        causes.formUnion(touching(record.rule))
        if possible.contains(.data) { causes.insert(.data) }
      case .routes, .list, .level, .priority, .rank:
        causes.formUnion(touching(record.rule, ranking: true))
        if possible.contains(.data) { causes.insert(.data) }
      }
    }
    return settled(causes)
  }

  private func touching(_ rule: Rule, ranking: Bool = false) -> Set<ChangeCause> {
    var causes: Set<ChangeCause> = []
    if changedRules.contains(rule) { causes.insert(.ruleVersion) }
    let touched = changedSettings.contains { name in
      // One that this program does not know may have touched anything.
      switch Settings.parameter(named: name)?.reach ?? .everyFinding {
      case .everyFinding: true
      case .condition: rule.thresholds.contains(name)
      case .meetings: ranking || rule.definition?.countsMeetings ?? false
      case .priority, .level: ranking
      case .pages: false
      }
    }
    if touched { causes.insert(.settings) }
    return causes
  }

  private func settled(_ causes: Set<ChangeCause>) -> [ChangeCause] {
    // A rule of precedence or a fold can carry a change from another rule: then all that differs.
    causes.isEmpty ? possible : ChangeCause.allCases.filter(causes.contains)
  }

  /// Whether anything but decisions and tiles differs, or the date it is seen at.
  private static func dataDiffers(_ older: Landscape, _ newer: Landscape) -> Bool {
    older.asOf != newer.asOf || inputsDiffer(older, newer)
  }

  /// Whether anything but decisions and tiles differs in what was read.
  static func inputsDiffer(_ older: Landscape, _ newer: Landscape) -> Bool {
    func digests(_ landscape: Landscape) -> [String] {
      // Of a workbook its sheets are compared.
      let workbooks = WorkbookInputs(landscape.inputs.lazy.map(\.name))
      return inByteOrder(
        landscape.inputs.filter { !isSetting($0.name) && !workbooks.hasSheets($0.name) }
          .map { $0.name + " " + $0.digest.description })
    }
    // Without inputs (landscapes made by hand or by a scenario) the records are compared.
    if older.inputs.isEmpty || newer.inputs.isEmpty {
      return older.partnerships != newer.partnerships || older.memberships != newer.memberships
        || older.areas != newer.areas || older.organisations != newer.organisations
        || older.remits != newer.remits || older.kinds != newer.kinds
    }
    return digests(older) != digests(newer)
  }

  private static func isSetting(_ file: String) -> Bool {
    var file = file
    // A sheet is what the file of its table is.
    if let workbook = SourceLocation.workbook(ofSheet: file) {
      file = file.dropFirst(workbook.count + 1).lowercased() + ".csv"
    }
    return [
      "sources.csv", "decisions.csv", "tiles.csv", "landscape.yaml", "jurisdiction.yaml",
      "boundaries.geojson",
    ].contains(file)
  }

  private static func decisions(_ snapshot: RunSnapshot) -> [DecisionRecord] {
    snapshot.landscape.decisions.map { record in
      var record = record
      record.origin = RowOrigin(input: 0, line: 0)
      return record
    }
  }
}
