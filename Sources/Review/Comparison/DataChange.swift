internal import LandscapeModel
internal import Rationalisation

/// What in the data changed about the subjects of a finding; the raw value is the one in files.
package enum DataChange: String, CaseIterable, Sendable {
  // What became of its bodies.
  case merged
  case stoodDown = "stood-down"
  case split, replaced, new, renamed
  // What is not as it was of bodies that go on, or of its organisations.
  case seats, areas, remits, kind
  /// Whom a body reports to.
  case parent
  /// How often it meets, its plans and assessments, scrutiny and annual report.
  case facts
  /// How sure the catalogue is of seats that are as they were.
  case certainty
  /// Nothing at all but the date that the landscape is seen at.
  case date
  /// Nothing about its subjects: other bodies, or what they are compared with.
  case elsewhere
}

/// Finds what in the data changed about the subjects of findings.
struct DataChanges {
  private let older: Landscape
  private let newer: Landscape
  private let roles: Set<Role>
  private let steps: [SuccessionStep]
  private var stepOfOlder: [String: Int] = [:]
  private var stepOfNewer: [String: Int] = [:]
  private var stepsOfKind: [String: [Int]] = [:]
  private let bodyOfOlder: [String: Int]
  private let bodyOfNewer: [String: Int]
  private let seatsBefore: [String: Int]
  private let seatsAfter: [String: Int]
  /// What nothing about the subjects of a finding explains.
  private let otherwise: DataChange

  /// - Complexity: linear in both landscapes.
  init(older: Landscape, newer: Landscape, succession: Succession, roles: Set<Role>) {
    self.older = older
    self.newer = newer
    self.roles = roles
    steps = succession.steps
    bodyOfOlder = Self.bodies(older)
    bodyOfNewer = Self.bodies(newer)
    seatsBefore = Self.seats(older, roles)
    seatsAfter = Self.seats(newer, roles)
    otherwise =
      CauseAttribution.inputsDiffer(older, newer) || older.jurisdiction != newer.jurisdiction
      ? .elsewhere : .date
    for (index, step) in steps.enumerated() {
      for id in step.from { stepOfOlder[id] = index }
      for id in step.to { stepOfNewer[id] = index }
      guard step.isChange else { continue }
      let kinds =
        step.from.compactMap { bodyOfOlder[$0].map { Self.kind($0, older) } }
        + step.to.compactMap { bodyOfNewer[$0].map { Self.kind($0, newer) } }
      for kind in Set(kinds) { stepsOfKind[kind, default: []].append(index) }
    }
  }

  /// What changed about the subjects that the finding had or has, in the order of `DataChange`; never empty.
  func of(_ before: FindingRecord?, _ after: FindingRecord?) -> [DataChange] {
    var changes: Set<DataChange> = []
    var seen: Set<Int> = []
    for (record, stepOf) in [(before, stepOfOlder), (after, stepOfNewer)] {
      for subject in record?.subjects ?? [] {
        switch subject.sort {
        case .partnership: if let step = stepOf[subject.id] { seen.insert(step) }
        case .kind: seen.formUnion(stepsOfKind[subject.id] ?? [])
        case .organisation:
          if seatsBefore[subject.id] != seatsAfter[subject.id] { changes.insert(.seats) }
        case .area, .footprint: break
        }
      }
    }
    for index in seen { changes.formUnion(self.changes(in: steps[index])) }
    return changes.isEmpty ? [otherwise] : DataChange.allCases.filter(changes.contains)
  }

  private func changes(in step: SuccessionStep) -> Set<DataChange> {
    var changes: Set<DataChange> = []
    switch step.kind {
    case .merged: return [.merged]
    case .split: return [.split]
    case .stoodDown: return [.stoodDown]
    case .new: return [.new]
    case .replaced: changes.insert(.replaced)
    case .renamed: changes.insert(.renamed)
    case .continued: break
    }
    for fact in step.reason {
      switch fact {
      case .kinds: changes.insert(.kind)
      case .area(_, let gained, let lost) where !gained.isEmpty || !lost.isEmpty:
        changes.insert(.areas)
      case .members(_, _, _, let joined, let left) where !joined.isEmpty || !left.isEmpty:
        changes.insert(.seats)
      case .remits(_, let gained, let lost) where !gained.isEmpty || !lost.isEmpty:
        changes.insert(.remits)
      case .parent: changes.insert(.parent)
      default: break
      }
    }
    if let before = step.from.first.flatMap({ bodyOfOlder[$0] }),
      let after = step.to.first.flatMap({ bodyOfNewer[$0] })
    {
      let (was, isNow) = (older.partnerships[before], newer.partnerships[after])
      if !Self.haveSameFacts(was, isNow) { changes.insert(.facts) }
      if !changes.contains(.seats), certainties(before, older) != certainties(after, newer) {
        changes.insert(.certainty)
      }
    }
    return changes
  }

  private static func haveSameFacts(_ left: Partnership, _ right: Partnership) -> Bool {
    left.meetingsPerYear == right.meetingsPerYear && left.plans == right.plans
      && left.needsAssessments == right.needsAssessments && left.planFrom == right.planFrom
      && left.planTo == right.planTo && left.scrutiny == right.scrutiny
      && left.annualReport == right.annualReport
  }

  /// How sure each counted seat of a body is.
  private func certainties(_ body: Int, _ landscape: Landscape) -> [String: Certainty] {
    Dictionary(
      landscape.memberships(of: PartnershipIndex(body)).filter { roles.contains($0.role) }
        .map { (landscape.organisations[Int($0.organisation)].id, $0.certainty) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func bodies(_ landscape: Landscape) -> [String: Int] {
    Dictionary(
      landscape.partnerships.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
  }

  private static func kind(_ body: Int, _ landscape: Landscape) -> String {
    landscape.kinds[Int(landscape.partnerships[body].kind)].id
  }

  /// Counted seats by organisation, for those that have any.
  private static func seats(_ landscape: Landscape, _ roles: Set<Role>) -> [String: Int] {
    var seats: [String: Int] = [:]
    for range in landscape.membershipRanges {
      var last: OrganisationIndex = -1
      for index in range where roles.contains(landscape.memberships[index].role) {
        let organisation = landscape.memberships[index].organisation
        if organisation != last {
          seats[landscape.organisations[Int(organisation)].id, default: 0] += 1
        }
        last = organisation
      }
    }
    return seats
  }
}
