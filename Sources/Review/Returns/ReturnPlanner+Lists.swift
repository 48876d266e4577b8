internal import LandscapeModel

extension ReturnPlanner {
  /// What a line wants of a list of a partnership: remits or plans.
  struct ListWish {
    let entry: Int
    let partnership: PartnershipIndex
    let column: String
    /// The ways in which the entry that goes may be written.
    let removed: [String]?
    let added: String?
    let context: Context
    let line: ReturnedForm.Line
  }

  /// An entry of a list: that it is right, that it goes, what comes in its place, or a new one.
  mutating func readListed(_ line: ReturnedForm.Line, _ key: ReturnKey, _ context: Context) {
    guard case .partnership(let index) = context.body else {
      return list(line, context, .notAsked)
    }
    let today = context.today[key.target]?.recorded ?? .nothing
    let isNew: Bool
    switch key.target {
    case .newRemit, .newPlan: isNew = true
    default: isNew = false
    }
    if !isNew, today == .nothing { return list(line, context, .gone) }
    switch factAnswer(of: line) {
    case .refused(let reason): list(line, context, reason)
    case .unknown: enter(line, context, before: .recorded(today), .unchanged)
    case .right:
      if isNew { return list(line, context, .unreadable(line.either)) }
      enter(line, context, before: .recorded(today), after: .recorded(today), .unchanged)
    case .wrong:
      if isNew {
        enter(line, context, .unchanged)
        return
      }
      want(nil, in: index, today, line, context)
    case .value(let text):
      want(text, in: index, today, line, context)
    }
  }

  private mutating func want(
    _ text: String?, in index: PartnershipIndex, _ today: ReturnForm.Recorded,
    _ line: ReturnedForm.Line, _ context: Context
  ) {
    let partnership = landscape.partnerships[Int(index)]
    var removed: [String]?
    switch today {
    case .remit(let remit):
      let record = landscape.remits[Int(remit)]
      removed = [record.id] + record.name.forms
    case .plan(let plan): removed = [plan.english]
    default: break
    }
    let isRemit: Bool
    switch line.key?.target {
    case .remit, .newRemit: isRemit = true
    default: isRemit = false
    }
    let column = isRemit ? "remits" : "plans"
    guard has(column, in: "partnerships") else {
      return list(line, context, .noColumn(table: "partnerships", column: column))
    }
    if !isRemit, partnership.plans.contains(where: { !$0.others.isEmpty }) {
      return list(line, context, .severalLanguages)
    }
    var added: String?
    var after = ReturnPlan.Value.nothing
    if let text {
      if isRemit {
        switch meaning(text, .remit) {
        case .one(let remit):
          (added, after) = (landscape.remits[Int(remit)].id, .recorded(.remit(remit)))
          if partnership.remits.contains(remit) { added = nil }
        case .several(let ids): return list(line, context, .ambiguous(text, ids: ids))
        case .unknown(let nearest):
          return list(line, context, .unknownName(text, nearest: nearest))
        }
      } else {
        // A semicolon would make two of it.
        guard let plan = prose(text)?.replacing(";", with: ",") else {
          return list(line, context, .unreadable(text))
        }
        (added, after) = (plan, .written(plan))
        if partnership.plans.contains(where: { $0.english == plan }) { added = nil }
      }
    }
    guard removed != nil || added != nil else {
      enter(line, context, after: after, .unchanged)
      return
    }
    let entry = enter(
      line, context, before: today == .nothing ? .nothing : .recorded(today), after: after,
      added == nil && text == nil ? .removed : removed == nil ? .added : .set)
    lists.append(
      ListWish(
        entry: entry, partnership: index, column: column, removed: removed, added: added,
        context: context, line: line))
  }

  /// One edit a list: entries that go, then entries that come.
  mutating func settleLists() {
    var rest = lists[...]
    while let first = rest.first {
      let group = rest.filter {
        $0.partnership == first.partnership && $0.column == first.column
      }
      rest = rest.filter { $0.partnership != first.partnership || $0.column != first.column }[...]
      var (removed, added): ([[String]], [String]) = ([], [])
      for wish in group {
        if let forms = wish.removed, !removed.contains(forms) { removed.append(forms) }
        if let entry = wish.added, !added.contains(entry) { added.append(entry) }
      }
      edit(
        first.partnership, first.context,
        [.init(first.column, .list(removed: removed, added: added))])
    }
  }
}
