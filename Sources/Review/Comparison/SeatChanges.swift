package import LandscapeModel
internal import Rationalisation

/// How the seats of one landscape became those of another: the change of each group of the succession.
///
/// The change of a group is its seats after less its seats before. Seats of organisations that sit nowhere any more,
/// and of those that sat nowhere before, are told apart from the rest, so that a body that lost seats because a member
/// ended is not taken for one that was made smaller. Every body is in one group of each landscape, so the groups sum
/// to the whole exactly. A seat is a counted organisation on a body, however many rows it has there.
///
/// The same holds of meeting-days at constant meetings: a body that goes on, under whatever name, is taken to meet as
/// often after as before, so that a change is one of seats. What a change of how often they meet adds stands beside it.
package struct SeatChanges: Hashable, Sendable {
  /// An amount before and after; `change` is the sum of its three parts.
  package struct Change<Amount: Hashable & Sendable>: Hashable, Sendable {
    package let before: Amount
    package let after: Amount
    package let change: Amount
    /// By organisations that have a counted seat before and none after; never above 0.
    package let ofEnded: Amount
    /// By organisations that have a counted seat after and none before; never below 0.
    package let ofBegun: Amount
    package let rest: Amount
  }

  /// What became of the bodies that went the same way.
  package struct Group: Hashable, Sendable {
    /// `nil` for the whole.
    package let kind: SuccessionKind?
    package let steps: Int
    package let bodiesBefore: Int
    package let bodiesAfter: Int
    package let seats: Change<Int>
    /// A year, at constant meetings.
    package let meetingDays: Change<Double>
    /// What a change of how often bodies meet adds to the change of meeting-days.
    package let byMeetings: Double
  }

  /// A group for each kind of step, in the order in which they are told; also those that nothing is in.
  package let groups: [Group]
  package let total: Group
  /// Ids of the organisations with a counted seat before and none after, in byte order.
  package let ended: [String]
  /// Ids of the organisations with a counted seat after and none before, in byte order.
  package let begun: [String]

  /// - Parameters:
  ///   - steps: every body of the two landscapes in one of them, as `Succession` promises.
  ///   - settings: which roles count, and how often a body is taken to meet that does not say.
  /// - Complexity: linear in both landscapes.
  package init(
    older: Landscape, newer: Landscape, steps: [SuccessionStep], settings: Settings = Settings()
  ) {
    var before = CountedSide(older, settings)
    var after = CountedSide(newer, settings)
    let (sittingBefore, sittingAfter) = (before.sitting, after.sitting)
    ended = before.keepApart(organisationsNotIn: sittingAfter)
    begun = after.keepApart(organisationsNotIn: sittingBefore)
    let meetings = ConstantMeetings(before, after)
    var sums: [SuccessionKind: GroupSums] = [:]
    for step in steps {
      sums[step.kind, default: GroupSums()].add(step, before, after, meetings)
    }
    groups = SuccessionKind.asTold.map { (sums[$0] ?? GroupSums()).group($0) }
    total = sums.values.reduce(GroupSums(), +).group(nil)
  }

  /// - Precondition: every kind has a group.
  package subscript(kind: SuccessionKind) -> Group {
    guard let group = groups.first(where: { $0.kind == kind }) else {
      preconditionFailure("a group for each kind")
    }
    return group
  }

  /// The seats that mergers and standing down freed; below 0 where they took some.
  package var freed: Int { -self[.merged].seats.change - self[.stoodDown].seats.change }

  /// The seats that new, replaced and split bodies took; below 0 where they freed some.
  package var taken: Int {
    self[.new].seats.change + self[.replaced].seats.change + self[.split].seats.change
  }

  /// The change of the seats of bodies that go on, under the same name or another.
  package var ofGoingOn: Int { self[.continued].seats.change + self[.renamed].seats.change }

  /// The part of `ofGoingOn` by organisations that sit nowhere any more.
  package var ofGoingOnByEnded: Int {
    self[.continued].seats.ofEnded + self[.renamed].seats.ofEnded
  }

  /// Whether no body of either landscape went another way than on, with as many seats as before.
  package var isEmpty: Bool { groups.allSatisfy { $0.seats.change == 0 } }
}

extension SuccessionKind {
  /// In the order in which they are told: what made the landscape smaller first, a new name last but for what stayed.
  package static let asTold: [SuccessionKind] = [
    .merged, .stoodDown, .split, .replaced, .new, .renamed, .continued,
  ]
}

/// Whole numbers that sum exactly, whatever the order; meeting-days in millionths.
private struct GroupSums {
  struct Amounts {
    var before = 0
    var after = 0
    /// Of organisations that only one of the two landscapes has.
    var ended = 0
    var begun = 0

    static func + (left: Self, right: Self) -> Self {
      Amounts(
        before: left.before + right.before, after: left.after + right.after,
        ended: left.ended + right.ended, begun: left.begun + right.begun)
    }

    func change<Amount>(_ shown: (Int) -> Amount) -> SeatChanges.Change<Amount> {
      let change = after - before
      return SeatChanges.Change(
        before: shown(before), after: shown(after), change: shown(change), ofEnded: shown(-ended),
        ofBegun: shown(begun), rest: shown(change + ended - begun))
    }
  }

  var steps = 0
  var bodiesBefore = 0
  var bodiesAfter = 0
  var seats = Amounts()
  var days = Amounts()
  var byMeetings = 0

  mutating func add(
    _ step: SuccessionStep, _ before: CountedSide, _ after: CountedSide,
    _ meetings: ConstantMeetings
  ) {
    steps += 1
    let older = step.from.compactMap { before.indexOfID[$0] }
    let newer = step.to.compactMap { after.indexOfID[$0] }
    bodiesBefore += older.count
    bodiesAfter += newer.count
    let pair = older.count == 1 && newer.count == 1 ? (older[0], newer[0]) : nil
    let constant = pair.map { meetings.ofPair($0.0, $0.1) }
    for body in older {
      let (held, apart) = (before.seats[body], before.apart[body])
      let a = constant ?? meetings.before(body)
      seats.before += held
      seats.ended += apart
      days.before += held * a
      days.ended += apart * a
      byMeetings -= held * (before.meetings[body] - a)
    }
    for body in newer {
      let (held, apart) = (after.seats[body], after.apart[body])
      let a = constant ?? meetings.after(body)
      seats.after += held
      seats.begun += apart
      days.after += held * a
      days.begun += apart * a
      byMeetings += held * (after.meetings[body] - a)
    }
  }

  static func + (left: Self, right: Self) -> Self {
    GroupSums(
      steps: left.steps + right.steps, bodiesBefore: left.bodiesBefore + right.bodiesBefore,
      bodiesAfter: left.bodiesAfter + right.bodiesAfter, seats: left.seats + right.seats,
      days: left.days + right.days, byMeetings: left.byMeetings + right.byMeetings)
  }

  func group(_ kind: SuccessionKind?) -> SeatChanges.Group {
    func inDays(_ millionths: Int) -> Double { Double(millionths) / Double(CountedSide.aDay) }
    return SeatChanges.Group(
      kind: kind, steps: steps, bodiesBefore: bodiesBefore, bodiesAfter: bodiesAfter,
      seats: seats.change { $0 }, meetingDays: days.change(inDays), byMeetings: inDays(byMeetings))
  }
}

/// How often bodies are taken to meet where a change is to be one of seats alone.
///
/// A body that goes on meets as often as its older count says, else as its newer one does. Where neither is known,
/// what is assumed for its kind is assumed at both dates: as the older landscape has it, if it has bodies of the kind
/// without a count, else the newer.
private struct ConstantMeetings {
  private let older: CountedSide
  private let newer: CountedSide
  private var assumedOfKind: [String: Int] = [:]

  init(_ older: CountedSide, _ newer: CountedSide) {
    self.older = older
    self.newer = newer
    for side in [older, newer] {
      for body in side.seats.indices where side.isAssumed[body] {
        let kind = side.kind(of: body)
        if assumedOfKind[kind] == nil { assumedOfKind[kind] = side.meetings[body] }
      }
    }
  }

  func before(_ body: Int) -> Int { constant(older, body) }

  func after(_ body: Int) -> Int { constant(newer, body) }

  func ofPair(_ before: Int, _ after: Int) -> Int {
    older.isAssumed[before] && !newer.isAssumed[after]
      ? newer.meetings[after] : constant(older, before)
  }

  private func constant(_ side: CountedSide, _ body: Int) -> Int {
    side.isAssumed[body]
      ? assumedOfKind[side.kind(of: body), default: side.meetings[body]] : side.meetings[body]
  }
}

/// The counted seats of one landscape, body by body.
private struct CountedSide {
  /// Meetings are counted in so many parts of a day.
  static let aDay = 1_000_000
  /// No sum of seats and meetings is to leave the whole numbers.
  private static let mostMeetings = 100_000.0

  let landscape: Landscape
  private let roles: Set<Role>
  let indexOfID: [String: Int]
  private(set) var seats: [Int] = []
  /// Those of organisations that the other landscape has no seat of.
  private(set) var apart: [Int] = []
  /// A year, in parts of a day, and whether the catalogue does not say it.
  let meetings: [Int]
  let isAssumed: [Bool]
  /// Ids of the organisations with a counted seat.
  private(set) var sitting: Set<String> = []

  init(_ landscape: Landscape, _ settings: Settings) {
    self.landscape = landscape
    roles = settings.countedRoles
    indexOfID = Dictionary(
      landscape.partnerships.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    let counts = MeetingCounts(landscape: landscape, settings: settings.meetings)
    meetings = counts.perYear.map {
      Int((min($0, Self.mostMeetings) * Double(Self.aDay)).rounded())
    }
    isAssumed = counts.isAssumed
    var sits = [Bool](repeating: false, count: landscape.organisations.count)
    seats = count { organisation in
      sits[Int(organisation)] = true
      return true
    }
    sitting = Set(
      landscape.organisations.indices.filter { sits[$0] }.map { landscape.organisations[$0].id })
  }

  func kind(of body: Int) -> String {
    landscape.kinds[Int(landscape.partnerships[body].kind)].id
  }

  /// Counts the seats of organisations with none in the other landscape by themselves.
  /// - Returns: their ids in byte order.
  mutating func keepApart(organisationsNotIn others: Set<String>) -> [String] {
    let isApart = landscape.organisations.map { sitting.contains($0.id) && !others.contains($0.id) }
    apart = count { isApart[Int($0)] }
    return inByteOrder(
      landscape.organisations.indices.filter { isApart[$0] }.map { landscape.organisations[$0].id })
  }

  /// For each body how many of its counted organisations are asked for, each once.
  private func count(_ isAskedFor: (OrganisationIndex) -> Bool) -> [Int] {
    // Memberships stand by partnership, then organisation: the rows of one body are neighbours.
    landscape.membershipRanges.map { range in
      var (count, last): (Int, OrganisationIndex) = (0, -1)
      for index in range where roles.contains(landscape.memberships[index].role) {
        let organisation = landscape.memberships[index].organisation
        if organisation != last, isAskedFor(organisation) { count += 1 }
        last = organisation
      }
      return count
    }
  }
}
