internal import LandscapeModel

// The optional files that say what reviews and reviewers have said, and the tile map. Nothing refers to
// their rows; their ids are only kept apart.
extension CatalogueDraft {
  /// Reads `evidence.csv`.
  mutating func readEvidence(_ table: inout CSVTable<EvidenceColumn>) {
    var ids = ReferenceIndex(file: table.name, unknownCode: .missingValue)
    var rows: [EvidenceRecord] = []
    while let symbol = table.nextDefinition(in: &ids) {
      let region = table.text(.region)
      let hasQuestion = table.required(.question) != nil
      let question: EvidenceQuestion? = hasQuestion ? table.choice(.question) : nil
      let record = EvidenceRecord(
        id: ids.ids.text(of: Int(symbol)), subjectKind: table.text(.subjectKind),
        subject: table.text(.subject), region: region,
        regionArea: region.isEmpty ? nil : area(named: table.slice(.region)),
        date: table.date(.date), question: question ?? .activity,
        summary: table.prose(.summary, .summaryOthers),
        source: table.text(.source), origin: table.origin)
      if table.isRowRejected { table.rejectRow() } else { rows.append(record) }
    }
    evidence = rows.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The area a region's text names, where there is one; of several with the same atoms the first.
  private mutating func area(named key: ByteSlice) -> AreaIndex? {
    switch areaIndex.judge(key) {
    case .matched(let area), .judged(let area, _): return area
    case .ambiguous(let ids):
      let numbers = areas.indices.filter { ids.contains(areas[$0].code) }
      let rows = numbers.map { Set(areas[$0].parts) }
      guard let first = numbers.first, rows.allSatisfy({ $0 == rows[0] && !$0.isEmpty }) else {
        return nil
      }
      return AreaIndex(first)
    case .rejected, .contested, .unmatched, .guessed: return nil
    }
  }

  /// Reads `actions.csv`.
  mutating func readActions(_ table: inout CSVTable<ActionColumn>) {
    var ids = ReferenceIndex(file: table.name, unknownCode: .missingValue)
    var rows: [ActionRecord] = []
    while let symbol = table.nextDefinition(in: &ids) {
      let record = ActionRecord(
        id: ids.ids.text(of: Int(symbol)), review: table.text(.review),
        topic: table.text(.topic), action: table.prose(.action, .actionOthers),
        byWhom: table.text(.byWhom),
        byWhen: table.text(.byWhen), status: table.text(.status),
        source: table.repeatedText(.source), origin: table.origin)
      if table.isRowRejected { table.rejectRow() } else { rows.append(record) }
    }
    actions = rows.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Reads `decisions.csv`. A finding may have several decisions, one after the other.
  mutating func readDecisions(_ table: inout CSVTable<DecisionColumn>) {
    var rows: [DecisionRecord] = []
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        table.rejectRow()
        continue
      case .row: break
      }
      let finding = table.required(.finding)?.text ?? ""
      let hasState = table.required(.decision) != nil
      let state: DecisionState? = hasState ? table.choice(.decision) : nil
      let record = DecisionRecord(
        finding: finding, state: state ?? .watching, reason: table.text(.reason),
        by: table.text(.by), date: table.date(.date), until: table.date(.until),
        origin: table.origin)
      if table.isRowRejected { table.rejectRow() } else { rows.append(record) }
    }
    decisions = rows.sorted { left, right in
      if left.finding != right.finding {
        return left.finding.utf8.lexicographicallyPrecedes(right.finding.utf8)
      }
      let (before, after) = (left.date?.lastDay, right.date?.lastDay)
      if before != after {
        guard let before else { return true }
        guard let after else { return false }
        return before < after
      }
      return left.origin.line < right.origin.line
    }
  }

  /// Reads `tiles.csv`.
  mutating func readTiles(_ table: inout CSVTable<TileColumn>) {
    var ids = ReferenceIndex(file: table.name, unknownCode: .missingValue)
    var rows: [MapTile] = []
    while table.nextDefinition(in: &ids) != nil {
      let area = table.reference(.code, to: &areaIndex)
      let row = table.required(.row) == nil ? nil : table.place(.row)
      let column = table.required(.column) == nil ? nil : table.place(.column)
      let label = table.label(.label, .labelCy)
      guard !table.isRowRejected, let area, let row, let column else {
        table.rejectRow()
        continue
      }
      rows.append(
        MapTile(area: area, row: row, column: column, label: label, origin: table.origin))
    }
    tiles = rows.sorted { ($0.area, $0.row, $0.column) < ($1.area, $1.row, $1.column) }
  }
}

extension CSVTable<TileColumn> {
  /// A row or column of the map of tiles; the picture grows with the largest.
  fileprivate mutating func place(_ column: Column) -> Int? {
    wholeNumber(column, upTo: 999, rejects: true)
  }
}
