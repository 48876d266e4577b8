internal import LandscapeModel
internal import OverlapGraph

/// Runs the rules in worlds where only some of the seats are, and says how the findings fared.
///
/// Two worlds are certain: without the assumed seats, and with the published ones alone. In each of the others a seat is kept
/// with the probability of its certainty, each by itself. Everything that follows from the members is worked out anew: degrees and
/// weights, scores, territorial kinds, candidates, conditions, confidence, priority and rank. What edges there are is not: no rule's
/// finding follows from them.
///
/// Whether a seat is there depends on the seed, the number of the world and the ids of the two alone: another seat, another night or
/// another order of the rows leaves it as it is.
struct SeatWorlds: Sendable {
  private let rationaliser: Rationaliser
  private let threads: Int
  /// For each part of the landscape the hashes of its seats, in the order of the values of its members.
  private let hashes: [[UInt64]]

  private var context: RuleContext { rationaliser.contexts[0] }
  private var settings: WorldSettings { context.settings.worlds }

  init(_ rationaliser: Rationaliser, threads: Int? = nil) {
    self.rationaliser = rationaliser
    self.threads = max(1, threads ?? onlineProcessorCount())
    hashes = rationaliser.contexts.map(Self.hashes)
  }

  private static func hashes(of context: RuleContext) -> [UInt64] {
    let members = context.incidence.members
    var hashes: [UInt64] = []
    hashes.reserveCapacity(members.values.count)
    for row in 0..<members.count {
      let ofBody = DrawCounter.hash(
        context.landscape.partnerships[row].id, after: DrawCounter.basis)
      for member in members[row] {
        let id = context.landscape.organisations[Int(member)].id
        // What no id holds stands between the two.
        hashes.append(DrawCounter.hash(id, after: DrawCounter.hash("\0", after: ofBody)))
      }
    }
    return hashes
  }

  /// One world.
  private enum World: Hashable {
    case withoutAssumed
    case publishedAlone
    case drawn(Int)
  }

  /// Whether the settings ask for worlds of a landscape of this size.
  private var isAskedFor: Bool {
    settings.draws >= 1 && context.landscape.partnerships.count <= settings.maximumPartnerships
  }

  /// What becomes of findings, in their order, and of their questions, and whom to ask first.
  /// - Complexity: O(worlds) runs of the rules.
  func bases(
    of findings: Findings
  ) -> (findings: [EvidenceBase], questions: [String: QuestionBase], inquiries: [SeatInquiry])? {
    guard isAskedFor else { return nil }
    let worlds = [.withoutAssumed, .publishedAlone] + (0..<settings.draws).map(World.drawn)
    let runs = runs(of: worlds)
    let seats = SeatBases(members: context.incidence.members, certainties: context.certainties)
    var outcomes = runs.map {
      FindingFates(in: $0.places).outcomes(of: findings.all, bySeats: true)
    }
    let certain = Array(outcomes.prefix(2))
    outcomes.removeFirst(2)
    let bases = findings.all.enumerated().map { place, finding in
      return EvidenceBase(
        seats: seats.base(of: finding),
        holdsWithoutAssumed: certain[0][place].holds, holdsOnPublished: certain[1][place].holds,
        worlds: Stability(of: finding, in: outcomes.map { $0[place] }))
    }
    let main = findings.all.indices.filter { findings.all[$0].list == .main }
      .prefix(SeatInquiry.findingCount)
    let inquiries = SeatInquiries(
      of: main.map { findings.all[$0] },
      held: main.map { place in outcomes.map { $0[place].holds } }, seed: seed)
    return (bases, questions(of: findings, in: runs), self.inquiries(by: inquiries))
  }

  // MARK: Whom to ask

  /// One for each partnership with assumed seats, in the order in which it is best to ask them.
  private func inquiries(by work: SeatInquiries) -> [SeatInquiry] {
    let asked = assumedSeats()
    let queue = WorkQueue(count: asked.count, block: 4)
    let shares = concurrently(threads: min(threads, max(1, asked.count))) { _ in
      var share: [SeatInquiry] = []
      while let block = queue.take() {
        for number in block {
          let (partnership, seats) = asked[number]
          let worlds = (0..<settings.draws).map { world in
            seats.map { isKept($0, with: settings.assumed, in: world) }
          }
          share.append(work.inquiry(of: partnership, worlds: worlds))
        }
      }
      return share
    }
    return shares.joined().sorted(by: SeatInquiry.isBefore)
  }

  /// The hashes of the assumed seats of each partnership that has one, ascending.
  private func assumedSeats() -> [(PartnershipIndex, [UInt64])] {
    var seats: [PartnershipIndex: [UInt64]] = [:]
    for (part, context) in rationaliser.contexts.enumerated() {
      let members = context.incidence.members
      // A partnership of several parts has the same seats in each.
      for row in 0..<members.count where seats[PartnershipIndex(row)] == nil {
        let assumed = members.range(of: row).filter { context.certainties.values[$0] == .assumed }
        if !assumed.isEmpty { seats[PartnershipIndex(row)] = assumed.map { hashes[part][$0] } }
      }
    }
    return seats.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func runs(of worlds: [World]) -> [Run] {
    let seatless = rationaliser.seatlessResults
    return concurrently(count: worlds.count, threads: threads) { run(of: worlds[$0], seatless) }
  }

  /// What the rules find in one world.
  private struct Run: Sendable {
    var places: [FindingPlace]
    /// Questions by rank, with the ids of their findings.
    var questions: [(id: String, findings: [String])]
  }

  private func run(of world: World, _ known: [[Rule: RuleResult]]) -> Run {
    let there = Rationaliser(rationaliser) { context, part in
      let keep = kept(in: world, hashes: hashes[part], certainties: context.certainties)
      return RuleContext(
        context, settings: context.settings,
        seats: context.seats.with(
          seats: keep, in: context.landscape, organisationAtoms: context.organisationAtoms,
          nation: context.nation))
    }
    let drafts = there.keyedDrafts(known)
    let places = Ranking.places(of: drafts)
    return Run(places: places, questions: Ranking.questions(of: drafts, in: context.landscape))
  }

  /// Whether each seat is there in a world.
  private func kept(
    in world: World, hashes: [UInt64], certainties: SeatCertainties
  ) -> (Int) -> Bool {
    switch world {
    case .withoutAssumed: return { certainties.values[$0] != .assumed }
    case .publishedAlone: return { certainties.values[$0] == .published }
    case .drawn(let number):
      let probabilities = Certainty.allCases.map(settings.probability)
      return { place in
        let probability =
          switch certainties.values[place] {
          case .published: probabilities[0]
          case .law: probabilities[1]
          case .assumed: probabilities[2]
          }
        return isKept(hashes[place], with: probability, in: number)
      }
    }
  }

  private var seed: UInt64 { UInt64(max(0, context.settings.stability.seed)) }

  /// Whether a seat is there in a drawn world.
  private func isKept(_ hash: UInt64, with probability: Double, in world: Int) -> Bool {
    probability >= 1
      || DrawCounter.unit(seed: seed, draw: UInt64(world), hash: hash) < probability
  }

  // MARK: Questions

  /// A question holds in a world where a question of its id stands, or one of its findings does: the first such question's rank is
  /// its own there.
  private func questions(of findings: Findings, in runs: [Run]) -> [String: QuestionBase] {
    let now = findings.questions(in: context.landscape)
    let ranks = runs.map { run in
      var rankOf: [String: Int] = [:]
      for (place, question) in run.questions.enumerated() {
        rankOf[question.id] = min(place + 1, rankOf[question.id] ?? .max)
        for finding in question.findings {
          rankOf[finding] = min(place + 1, rankOf[finding] ?? .max)
        }
      }
      return rankOf
    }
    var bases: [String: QuestionBase] = [:]
    for question in now {
      let names = question.members.map { findings.all[$0].id }
      let outcomes = ranks.map { rankOf in
        rankOf[question.id] ?? names.compactMap { rankOf[$0] }.min()
      }
      let held = outcomes.dropFirst(2).compactMap { $0 }.sorted()
      func quantile(_ hundredths: Int) -> Int {
        held.isEmpty ? question.rank : held[max(1, (held.count * hundredths + 99) / 100) - 1]
      }
      bases[question.id] = QuestionBase(
        holdsWithoutAssumed: outcomes[0] != nil, holdsOnPublished: outcomes[1] != nil,
        worlds: runs.count - 2, held: held.count, rankLow: quantile(5), rankHigh: quantile(95))
    }
    return bases
  }
}
