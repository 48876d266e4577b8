package import LandscapeModel

/// What a partnership, or an organisation, is asked to confirm, to correct and to answer: in no language yet.
package struct ReturnForm: Sendable {
  /// Counted up where a reader of earlier forms would misread a new one.
  package static let version = "1"

  /// Who is asked.
  package enum Body: Hashable, Sendable {
    case partnership(PartnershipIndex)
    case organisation(OrganisationIndex)
  }

  package enum Section: String, CaseIterable, Sendable {
    case form, reply, seats, facts, questions
  }

  /// What the catalogue says at one line.
  package enum Recorded: Hashable, Sendable {
    case nothing
    /// The roles of the seat, one a row of the catalogue, and how sure the least sure of them is.
    case seat([Role], Certainty, sources: [String])
    case areas([AreaIndex])
    case remit(RemitIndex)
    case plan(LocalisedText)
    case meetings(Double?)
    case answer(YesNoUnknown)
    case chair(NamedOrganisation?)
  }

  package struct Line: Sendable {
    package let section: Section
    package let target: ReturnTarget
    package let recorded: Recorded
    /// The digits of the key; `nil` where nothing is recorded.
    package let digits: String?
  }

  package let body: Body
  /// The id of who is asked.
  package let id: String
  /// The first digits of the digest of the catalogue's files.
  package let fingerprint: String
  /// The run that it was made of, where it was made of one.
  package let run: String?
  package let asOf: PartialDate?
  package let lines: [Line]
}

extension ReturnForm {
  /// Empty lines for what is missing.
  private static let seatsToAdd = 6
  private static let listEntriesToAdd = 2
  /// The review's questions that a partnership is asked; progress is what the reviewers say.
  package static let questions: [EvidenceQuestion] = [.activity, .opportunity, .barrier, .option]

  /// - Parameters:
  ///   - language: of the form; it goes into the key of a line of its own.
  ///   - run: the id of a recorded run.
  package init(of body: Body, in landscape: Landscape, language: Language, run: String? = nil) {
    self.body = body
    fingerprint = Self.fingerprint(of: landscape)
    self.run = run
    asOf = landscape.asOf
    switch body {
    case .partnership(let index): id = landscape.partnerships[Int(index)].id
    case .organisation(let index): id = landscape.organisations[Int(index)].id
    }
    var lines: [Line] = []
    func add(_ section: Section, _ target: ReturnTarget, _ recorded: Recorded = .nothing) {
      lines.append(
        Line(
          section: section, target: target, recorded: recorded,
          digits: recorded.digits(in: landscape)))
    }
    add(.form, .note)
    add(.form, .version(Self.version))
    add(.form, .fingerprint(fingerprint))
    if let run { add(.form, .run(run)) }
    if let asOf { add(.form, .asOf(asOf.description)) }
    switch body {
    case .partnership: add(.form, .partnership(id))
    case .organisation: add(.form, .organisation(id))
    }
    add(.form, .language(language.tag))
    add(.reply, .post)
    add(.reply, .date)
    add(.seats, .note)
    for (id, seat) in Self.seats(of: body, in: landscape) { add(.seats, .seat(id), seat) }
    for number in 1...Self.seatsToAdd { add(.seats, .newSeat(number)) }
    if case .partnership(let index) = body {
      let partnership = landscape.partnerships[Int(index)]
      add(.facts, .areas, .areas(partnership.areas))
      for remit in partnership.remits {
        add(.facts, .remit(landscape.remits[Int(remit)].id), .remit(remit))
      }
      for number in 1...Self.listEntriesToAdd { add(.facts, .newRemit(number)) }
      for plan in partnership.plans {
        add(.facts, .plan(Self.digits(ofPlan: plan)), .plan(plan))
      }
      for number in 1...Self.listEntriesToAdd { add(.facts, .newPlan(number)) }
      add(.facts, .meetings, .meetings(partnership.meetingsPerYear))
      add(.facts, .scrutiny, .answer(partnership.scrutiny))
      add(.facts, .annualReport, .answer(partnership.annualReport))
      add(.facts, .chair, .chair(landscape.chair(of: index)))
    }
    for question in Self.questions { add(.questions, .question(question)) }
    self.lines = lines
  }

  /// Seats by the id of who sits, or of where; the least sure first, for these are what is asked about.
  private static func seats(
    of body: Body, in landscape: Landscape
  ) -> [(id: String, seat: Recorded)] {
    let rows: [Membership]
    let other: (Membership) -> Int32
    let id: (Int32) -> String
    switch body {
    case .partnership(let index):
      rows = Array(landscape.memberships(of: index))
      (other, id) = (\.organisation, { landscape.organisations[Int($0)].id })
    case .organisation(let index):
      rows = landscape.memberships.filter { $0.organisation == index }
      (other, id) = (\.partnership, { landscape.partnerships[Int($0)].id })
    }
    var seats: [(other: Int32, rows: [Membership])] = []
    for row in rows {
      if let last = seats.indices.last, seats[last].other == other(row) {
        seats[last].rows.append(row)
      } else {
        seats.append((other(row), [row]))
      }
    }
    let order: [Certainty] = [.assumed, .law, .published]
    return order.flatMap { certainty in
      seats.filter { leastSure($0.rows) == certainty }.map { seat in
        (id(seat.other), .seat(seat.rows.map(\.role), certainty, sources: seat.rows.map(\.source)))
      }
    }
  }

  private static func leastSure(_ rows: [Membership]) -> Certainty {
    if rows.contains(where: { $0.certainty == .assumed }) { return .assumed }
    return rows.contains { $0.certainty == .law } ? .law : .published
  }

  /// The digits by which a plan is known in a key.
  package static func digits(ofPlan plan: LocalisedText) -> String {
    ReturnKey.digits(ofRecorded: plan.english)
  }

  /// The first digits of the digest of the catalogue's files, whatever folder they lie in.
  package static func fingerprint(of landscape: Landscape) -> String {
    let files = landscape.inputs.map { "\($0.name) \($0.digest)\n" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ContentDigest(of: files.joined()).prefix(16)
  }
}

extension ReturnForm.Recorded {
  /// The digits of a key for what is recorded, the same in every language; `nil` for nothing.
  func digits(in landscape: Landscape) -> String? {
    let text: String
    switch self {
    case .nothing: return nil
    case .seat(let roles, let certainty, _):
      text = (roles.map(\.rawValue) + [certainty.rawValue]).joined(separator: " ")
    case .areas(let areas):
      text = areas.map { landscape.areas[Int($0)].code }.joined(separator: ";")
    case .remit(let remit): text = landscape.remits[Int(remit)].id
    case .plan(let plan): text = plan.english
    case .meetings(let count): text = count.map(\.description) ?? ""
    case .answer(let answer): text = answer.rawValue
    case .chair(.organisation(let index)): text = landscape.organisations[Int(index)].id
    case .chair(.nobody): text = "none"
    case .chair(nil): text = ""
    }
    return ReturnKey.digits(ofRecorded: text)
  }
}
