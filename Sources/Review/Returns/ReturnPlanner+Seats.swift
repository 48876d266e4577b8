internal import LandscapeModel

extension ReturnPlanner {
  /// What a line wants of a seat.
  struct SeatWish {
    enum Wish: Hashable {
      /// It is held, in this role where one is given.
      case held(Role?)
      case struck
    }

    let entry: Int
    let partnership: PartnershipIndex
    let organisation: OrganisationIndex
    let wish: Wish
    let source: String
    let location: SourceLocation
  }

  private func seat(
    _ other: Int32, _ context: Context
  ) -> (partnership: PartnershipIndex, organisation: OrganisationIndex) {
    switch context.body {
    case .partnership(let index): (index, other)
    case .organisation(let index): (other, index)
    }
  }

  private func about(_ other: Int32, _ context: Context) -> ReturnPlan.About {
    if case .partnership = context.body { return .organisation(other) }
    return .partnership(other)
  }

  /// A seat that the catalogue has, or had: yes, no, another role.
  mutating func readSeat(
    _ id: String, _ line: ReturnedForm.Line, _ key: ReturnKey, _ context: Context
  ) {
    let other: Int32? =
      if case .partnership = context.body {
        landscape.organisation(withID: id)
      } else {
        landscape.partnership(withID: id)
      }
    guard let other else { return list(line, context, .gone) }
    let subject = about(other, context)
    let wish: SeatWish.Wish
    switch readSeat(line) {
    case .success(let found): wish = found
    case .failure(let refusal): return list(line, context, about: subject, refusal.reason)
    }
    let today = context.today[key.target]
    if today == nil, wish != .struck { return list(line, context, about: subject, .gone) }
    // Who strikes what somebody has confirmed since may not know it.
    if let today, wish == .struck, today.digits != key.recorded {
      return list(line, context, about: subject, .changedSince)
    }
    want(wish, of: other, line, context, before: today?.recorded)
  }

  private struct SeatRefusal: Error { let reason: ReturnPlan.Refusal }

  private func readSeat(_ line: ReturnedForm.Line) -> Result<SeatWish.Wish, SeatRefusal> {
    func refused(_ reason: ReturnPlan.Refusal) -> Result<SeatWish.Wish, SeatRefusal> {
      .failure(SeatRefusal(reason: reason))
    }
    var roles: [Role] = []
    var words: Set<ReturnVocabulary.Word> = []
    for text in [line.answer, line.correction] where !text.isEmpty {
      if let role = vocabulary.role(text) {
        roles.append(role)
      } else if let word = vocabulary.word(text) {
        words.insert(word)
      } else {
        return refused(.unreadable(text))
      }
    }
    if words.contains(.either) { return refused(.eitherWay(line.either)) }
    if words.count > 1 || Set(roles).count > 1 { return refused(.contradictory) }
    switch words.first {
    case .no: return roles.isEmpty ? .success(.struck) : refused(.contradictory)
    case .unknown: return refused(roles.isEmpty ? .withoutCorrection : .contradictory)
    default: return .success(.held(roles.first))
    }
  }

  /// A seat that is missing: a name in either cell, and in the other a role or a tick, where there is one.
  mutating func readNewSeat(_ line: ReturnedForm.Line, _ context: Context) {
    var (name, extra) = (line.correction, line.answer)
    if name.isEmpty || (!extra.isEmpty && isRoleOrYes(name)) { swap(&name, &extra) }
    var role: Role?
    if !extra.isEmpty {
      guard isRoleOrYes(extra) else { return list(line, context, .unreadable(extra)) }
      role = vocabulary.role(extra)
    }
    let thing: MatchThing
    if case .partnership = context.body { thing = .organisation } else { thing = .partnership }
    switch meaning(name, thing) {
    case .one(let other):
      let today = context.today.values.first {
        if case .seat(let id) = $0.target { return id == self.id(other, thing) }
        return false
      }
      want(.held(role), of: other, line, context, before: today?.recorded)
    case .several(let ids): list(line, context, .ambiguous(name, ids: ids))
    case .unknown(let nearest): list(line, context, .unknownName(name, nearest: nearest))
    }
  }

  private func isRoleOrYes(_ text: String) -> Bool {
    vocabulary.role(text) != nil || vocabulary.word(text) == .yes
  }

  private func id(_ index: Int32, _ thing: MatchThing) -> String {
    thing == .partnership
      ? landscape.partnerships[Int(index)].id : landscape.organisations[Int(index)].id
  }

  private mutating func want(
    _ wish: SeatWish.Wish, of other: Int32, _ line: ReturnedForm.Line, _ context: Context,
    before: ReturnForm.Recorded?
  ) {
    let (partnership, organisation) = seat(other, context)
    let entry = enter(
      line, context, about: about(other, context),
      before: before.map { .recorded($0) } ?? .nothing, .unchanged)
    wishes.append(
      SeatWish(
        entry: entry, partnership: partnership, organisation: organisation, wish: wish,
        source: sourceText(context), location: line.location))
  }

  // MARK: All lines about one seat

  /// Turns the wishes into edits, seat by seat; those that contradict each other are listed and none is used.
  mutating func settleSeats() {
    var groups: [[SeatWish]] = []
    for wish in wishes.enumerated().sorted(by: { left, right in
      (left.element.partnership, left.element.organisation, left.offset)
        < (right.element.partnership, right.element.organisation, right.offset)
    }).map(\.element) {
      if let last = groups.last?.last, last.partnership == wish.partnership,
        last.organisation == wish.organisation
      {
        groups[groups.count - 1].append(wish)
      } else {
        groups.append([wish])
      }
    }
    for group in groups {
      let isStruck = Set(group.map { $0.wish == .struck })
      let roles = Set(
        group.compactMap { wish -> Role? in
          if case .held(let role) = wish.wish { role } else { nil }
        })
      if isStruck.count > 1 || roles.count > 1 {
        for wish in group {
          refuse(wish, .conflict(group.filter { $0.entry != wish.entry }.map(\.location)))
        }
      } else {
        settle(group, as: group[0].wish == .struck ? .struck : .held(roles.first))
      }
    }
  }

  private mutating func refuse(_ wish: SeatWish, _ refusal: ReturnPlan.Refusal) {
    plan.entries[wish.entry].outcome = .refused(refusal)
  }

  private mutating func settle(_ group: [SeatWish], as wish: SeatWish.Wish) {
    let first = group[0]
    let rows = landscape.memberships(of: first.partnership).filter {
      $0.organisation == first.organisation
    }
    var outcome = ReturnPlan.Outcome.unchanged
    var after = ReturnPlan.Value.nothing
    switch wish {
    case .struck:
      for row in rows { edit(.remove(line: Int(row.origin.line))) }
      if !rows.isEmpty { outcome = .struck }
    case .held(let role):
      if let role, rows.count > 1, rows.contains(where: { $0.role != role }) {
        for wish in group { refuse(wish, .severalRows) }
        return
      }
      let wantsRole = role != nil && rows.first.map { $0.role != role } ?? (role != .member)
      if wantsRole, !has("role", in: "memberships") {
        for wish in group { refuse(wish, .noColumn(table: "memberships", column: "role")) }
        return
      }
      if rows.isEmpty {
        outcome = .added
        edit(.append(newSeat(first, role: role)))
      } else {
        let unsure = rows.filter { $0.certainty != .published || (wantsRole && $0.role != role) }
        for row in unsure {
          var cells: [CatalogueEdit.Cell] = []
          if wantsRole, let role { cells.append(.init("role", .text(role.rawValue))) }
          edit(.set(line: Int(row.origin.line), cells + publishedCells(by: first)))
        }
        if !unsure.isEmpty { outcome = wantsRole ? .set : .confirmed }
      }
      let roles = role.map { [$0] } ?? (rows.isEmpty ? [.member] : rows.map(\.role))
      after = .recorded(.seat(roles, .published, sources: [first.source]))
    }
    for wish in group {
      plan.entries[wish.entry].outcome = outcome
      plan.entries[wish.entry].after = after
    }
  }

  private func newSeat(_ wish: SeatWish, role: Role?) -> [CatalogueEdit.Cell] {
    var cells: [CatalogueEdit.Cell] = [
      .init("partnership", .text(landscape.partnerships[Int(wish.partnership)].id)),
      .init("organisation", .text(landscape.organisations[Int(wish.organisation)].id)),
    ]
    if has("role", in: "memberships") {
      cells.append(.init("role", .text((role ?? .member).rawValue)))
    }
    return cells + publishedCells(by: wish)
  }

  /// A file without the column says that all of its seats are published.
  private func publishedCells(by wish: SeatWish) -> [CatalogueEdit.Cell] {
    let cells: [CatalogueEdit.Cell] = [
      .init("certainty", .text(Certainty.published.rawValue)), .init("source", .text(wish.source)),
    ]
    return cells.filter { has($0.column, in: "memberships") }
  }

  private mutating func edit(_ change: CatalogueEdit.Change) {
    plan.edits.append(CatalogueEdit(table: "memberships", change))
  }
}
