internal import LandscapeModel
internal import Wording

extension CatalogueDraft {
  /// Reads `matches.csv`, before everything else: names in any file may be judged.
  ///
  /// Judgements that contradict each other are reported and none of them is used.
  mutating func readMatches(_ table: inout CSVTable<MatchColumn>) {
    var rows: [MatchRow] = []
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        table.rejectRow()
        continue
      case .row: break
      }
      let name = table.required(.name).map(\.text)
      let thing: MatchThing? =
        table.required(.thing) == nil ? nil : table.choice(.thing)
      let judgement: MatchJudgement? =
        table.required(.judgement) == nil ? nil : table.choice(.judgement)
      // An unsure judgement may be about no id in particular.
      let id =
        judgement == .unsure ? table.slice(.id).text : table.required(.id).map(\.text)
      _ = table.date(.date)
      guard !table.isRowRejected, let name, let thing, let judgement, let id else {
        table.rejectRow()
        continue
      }
      rows.append(
        MatchRow(
          position: table.position, name: name, thing: thing, id: id, judgement: judgement))
    }
    let contradicted = contradictions(among: rows, in: &table)
    for (place, row) in rows.enumerated() where !contradicted.contains(place) {
      matchRows.append(row)
      switch row.thing {
      case .area: areaIndex.analyst.add(row.judgement, of: row.name, id: row.id)
      case .organisation: organisationIndex.analyst.add(row.judgement, of: row.name, id: row.id)
      case .remit: remitIndex.analyst.add(row.judgement, of: row.name, id: row.id)
      case .kind: kindIndex.analyst.add(row.judgement, of: row.name, id: row.id)
      case .partnership: partnershipIndex.analyst.add(row.judgement, of: row.name, id: row.id)
      }
    }
  }

  /// Rejects the rows that say of one name that it is two things, or is and is not one.
  private func contradictions(
    among rows: [MatchRow], in table: inout CSVTable<MatchColumn>
  ) -> Set<Int> {
    struct Name: Hashable {
      var thing: MatchThing
      var key: String
    }
    var places: [Name: [Int]] = [:]
    var order: [Name] = []
    for (place, row) in rows.enumerated() {
      let name = Name(thing: row.thing, key: AnalystJudgements.key(row.name))
      if places[name] == nil { order.append(name) }
      places[name, default: []].append(place)
    }
    var contradicted: Set<Int> = []
    for name in order {
      let all = places[name] ?? []
      let same = Set(all.filter { rows[$0].judgement == .same }.map { rows[$0].id })
      let isNot = Set(all.filter { rows[$0].judgement == .notSame }.map { rows[$0].id })
      let against = all.filter { place in
        let row = rows[place]
        return switch row.judgement {
        case .same: same.count > 1 || isNot.contains(row.id)
        case .notSame: same.contains(row.id)
        case .unsure: false
        }
      }
      guard let first = against.first else { continue }
      table.revisit(rows[first].position)
      table.report(
        .contradictoryJudgement, .name, value: rows[first].name,
        expected: against.map {
          Words.judgementAtLine(
            judgement: rows[$0].judgement.rawValue, id: rows[$0].id,
            line: String(table.file.row(ofLine: Int(rows[$0].position.line))))(.english)
        }.joined(separator: ", "), rejects: true)
      let root = table.rejectRow()
      for place in against.dropFirst() {
        table.revisit(rows[place].position)
        table.rejectRow(becauseOf: root, at: .name)
      }
      contradicted.formUnion(against)
    }
    return contradicted
  }

  /// Rejects the judgements about ids that no row has, once every file is read.
  mutating func checkMatches(_ table: inout CSVTable<MatchColumn>) {
    for row in matchRows where !row.id.isEmpty {
      let index =
        switch row.thing {
        case .area: areaIndex
        case .organisation: organisationIndex
        case .remit: remitIndex
        case .kind: kindIndex
        case .partnership: partnershipIndex
        }
      guard !index.hasRow(row.id) else { continue }
      table.revisit(row.position)
      table.report(
        index.unknownCode, .id, value: row.id, expected: index.file, rejects: true)
      table.rejectRow()
    }
  }
}
