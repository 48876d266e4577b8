internal import LandscapeModel

extension ReturnPlanner {
  /// What the two cells of a line come to.
  enum FactAnswer {
    case right, wrong, unknown
    case value(String)
    case refused(ReturnPlan.Refusal)
  }

  func factAnswer(of line: ReturnedForm.Line) -> FactAnswer {
    let (answer, correction) = (line.answer, line.correction)
    let word = vocabulary.word(answer)
    if word == .either { return .refused(.eitherWay(answer)) }
    if answer.isEmpty || correction.isEmpty {
      switch vocabulary.word(line.either) {
      case .yes: return .right
      case .no: return .wrong
      case .unknown: return .unknown
      case .either: return .refused(.eitherWay(line.either))
      case nil: return .value(line.either)
      }
    }
    if word == .no { return .value(correction) }
    return word == nil && answer == correction ? .value(answer) : .refused(.contradictory)
  }

  /// A fact of a partnership that there is one of.
  mutating func readFact(_ line: ReturnedForm.Line, _ key: ReturnKey, _ context: Context) {
    guard case .partnership(let index) = context.body else {
      return list(line, context, .notAsked)
    }
    let today = context.today[key.target]?.recorded ?? .nothing
    if case .answer(let known) = today {
      return readYesNo(line, key.target, known, index, context)
    }
    switch factAnswer(of: line) {
    case .refused(let reason): list(line, context, reason)
    case .wrong: list(line, context, .withoutCorrection)
    case .unknown: enter(line, context, before: .recorded(today), .unchanged)
    case .right:
      if hasChanged(line, context) {
        list(line, context, .changedSince)
      } else if today.isUnknown {
        // That nothing is known is nothing to confirm.
        list(line, context, .unreadable(line.either))
      } else {
        enter(line, context, before: .recorded(today), after: .recorded(today), .unchanged)
      }
    case .value(let text):
      switch key.target {
      case .meetings: setMeetings(text, line, today, index, context)
      case .chair: setChair(text, line, today, index, context)
      case .areas: setAreas(text, line, today, index, context)
      default: list(line, context, .notAsked)
      }
    }
  }

  /// Whether there is one: the answer is the fact itself.
  private mutating func readYesNo(
    _ line: ReturnedForm.Line, _ target: ReturnTarget, _ known: YesNoUnknown,
    _ index: PartnershipIndex, _ context: Context
  ) {
    var words: Set<ReturnVocabulary.Word> = []
    for text in [line.answer, line.correction] where !text.isEmpty {
      guard let word = vocabulary.word(text) else { return list(line, context, .unreadable(text)) }
      words.insert(word)
    }
    guard words.count == 1, let word = words.first else {
      return list(line, context, .contradictory)
    }
    let answer: YesNoUnknown
    switch word {
    case .yes: answer = .yes
    case .no: answer = .no
    case .either: return list(line, context, .eitherWay(line.either))
    case .unknown:
      enter(line, context, before: .recorded(.answer(known)), .unchanged)
      return
    }
    set(
      target == .scrutiny ? "scrutiny" : "annual_report", to: answer.rawValue,
      isNew: answer != known, line, before: .answer(known), after: .answer(answer), index, context)
  }

  private mutating func setMeetings(
    _ text: String, _ line: ReturnedForm.Line, _ today: ReturnForm.Recorded,
    _ index: PartnershipIndex, _ context: Context
  ) {
    guard let count = Double(text), count.isFinite, (0...1_000).contains(count) else {
      return list(line, context, .unreadable(text))
    }
    let written = count == count.rounded() ? String(Int(count)) : count.description
    set(
      "meetings_per_year", to: written, isNew: today != .meetings(count), line, before: today,
      after: .meetings(count), index, context)
  }

  /// Who chairs, as an answer says; whether seats say otherwise is known when all lines are read.
  struct ChairWish {
    let chair: NamedOrganisation
    let line: ReturnedForm.Line
    let today: ReturnForm.Recorded
    let partnership: PartnershipIndex
    let context: Context
  }

  private mutating func setChair(
    _ text: String, _ line: ReturnedForm.Line, _ today: ReturnForm.Recorded,
    _ index: PartnershipIndex, _ context: Context
  ) {
    func wish(_ chair: NamedOrganisation) -> ChairWish {
      ChairWish(chair: chair, line: line, today: today, partnership: index, context: context)
    }
    if vocabulary.isNone(text) { return chairs.append(wish(.nobody)) }
    switch meaning(text, .organisation) {
    case .one(let organisation): chairs.append(wish(.organisation(organisation)))
    case .several(let ids): list(line, context, .ambiguous(text, ids: ids))
    case .unknown(let nearest): list(line, context, .unknownName(text, nearest: nearest))
    }
  }

  /// Sets who chairs where no seat says that another does: of the seats as they will be, by other lines and the catalogue's rows.
  mutating func settleChairs() {
    for wish in chairs {
      let others = otherChairs(than: wish)
      guard others.isEmpty else {
        list(wish.line, wish.context, .conflict(others))
        continue
      }
      let text =
        if case .organisation(let organisation) = wish.chair {
          landscape.organisations[Int(organisation)].id
        } else {
          "none"
        }
      set(
        "chair_organisation", to: text, isNew: wish.today != .chair(wish.chair), wish.line,
        before: wish.today, after: .chair(wish.chair), wish.partnership, wish.context)
    }
  }

  private func otherChairs(than chair: ChairWish) -> [SourceLocation] {
    func isOther(_ organisation: OrganisationIndex) -> Bool {
      chair.chair != .organisation(organisation)
    }
    let said = wishes.filter { $0.partnership == chair.partnership && isOther($0.organisation) }
    let rows = landscape.memberships(of: chair.partnership).filter { row in
      row.role == .chair && isOther(row.organisation)
        && !said.contains { wish in
          guard wish.organisation == row.organisation else { return false }
          // A seat that is confirmed keeps its role.
          return wish.wish != .held(nil) && wish.wish != .held(.chair)
        }
    }
    return said.filter { $0.wish == .held(.chair) }.map(\.location)
      + rows.map { landscape.location(of: $0.origin, otherwise: "memberships.csv") }
  }

  /// The correction of areas is the whole list.
  private mutating func setAreas(
    _ text: String, _ line: ReturnedForm.Line, _ today: ReturnForm.Recorded,
    _ index: PartnershipIndex, _ context: Context
  ) {
    var areas: [AreaIndex] = []
    for name in text.split(whereSeparator: { ";\n".contains($0) }) {
      let name = String(name).trimmed
      guard !name.isEmpty else { continue }
      switch meaning(name, .area) {
      case .one(let area): if !areas.contains(area) { areas.append(area) }
      case .several(let ids): return list(line, context, .ambiguous(name, ids: ids))
      case .unknown(let nearest):
        return list(line, context, .unknownName(name, nearest: nearest))
      }
    }
    guard !areas.isEmpty else { return list(line, context, .unreadable(text)) }
    var isNew = true
    if case .areas(let known) = today { isNew = Set(known) != Set(areas) }
    set(
      "areas", to: areas.map { landscape.areas[Int($0)].code }.joined(separator: ";"),
      isNew: isNew, line, before: today, after: .areas(areas), index, context)
  }

  private mutating func set(
    _ column: String, to text: String, isNew: Bool, _ line: ReturnedForm.Line,
    before: ReturnForm.Recorded, after: ReturnForm.Recorded, _ index: PartnershipIndex,
    _ context: Context
  ) {
    guard has(column, in: "partnerships") else {
      return list(line, context, .noColumn(table: "partnerships", column: column))
    }
    let earlier = plan.entries.first { entry in
      entry.body == context.body && entry.target == line.key?.target && entry.outcome == .set
    }
    if let earlier {
      // A line that stands twice in a form says one thing, or neither counts: the first is used already.
      if earlier.after != .recorded(after) {
        return list(line, context, .conflict([earlier.location]))
      }
      enter(line, context, before: .recorded(before), after: .recorded(after), .unchanged)
      return
    }
    enter(
      line, context, before: .recorded(before), after: .recorded(after), isNew ? .set : .unchanged)
    if isNew { edit(index, context, [.init(column, .text(text))]) }
  }

  /// Edits the row of a partnership, whose source names the return besides what it named.
  mutating func edit(
    _ index: PartnershipIndex, _ context: Context, _ cells: [CatalogueEdit.Cell]
  ) {
    var cells = cells
    if has("source", in: "partnerships") {
      cells.append(.init("source", .appended(sourceText(context))))
    }
    plan.edits.append(
      CatalogueEdit(
        table: "partnerships",
        .set(line: Int(landscape.partnerships[Int(index)].origin.line), cells)))
  }
}

extension ReturnForm.Recorded {
  /// Whether the catalogue does not say.
  var isUnknown: Bool {
    switch self {
    case .nothing, .meetings(nil), .chair(nil), .answer(.unknown): true
    case .areas(let areas): areas.isEmpty
    default: false
    }
  }
}
