internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `considered.csv`, after all that its rows may be about.
  ///
  /// A subject is a partnership, a kind or an organisation: whichever has its id, else whichever has its name. A row
  /// with one that is none of them is rejected, and told what comes nearest.
  mutating func readConsidered(_ table: inout CSVTable<ConsideredColumn>) {
    var rows: [ConsideredRecord] = []
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        table.rejectRow()
        continue
      case .row: break
      }
      var subjects: [ConsideredSubject] = []
      if table.required(.subjects) != nil {
        for key in table.slice(.subjects).split(at: UInt8(ascii: ";")) {
          guard let subject = subject(key, in: &table), !subjects.contains(subject) else {
            continue
          }
          subjects.append(subject)
        }
      }
      let hasAnswer = table.required(.answer) != nil
      let answer: ConsideredAnswer? = hasAnswer ? table.choice(.answer) : nil
      let record = ConsideredRecord(
        subjects: subjects, question: table.prose(.question, .questionOthers),
        answer: answer ?? .declined, date: table.date(.date), by: table.text(.by),
        source: table.text(.source), origin: table.origin)
      if table.isRowRejected { table.rejectRow() } else { rows.append(record) }
    }
    considered = rows.sorted(by: Self.stand)
  }

  /// By their subjects, then by date, undated first; whatever the order of the file.
  private static func stand(_ left: ConsideredRecord, before right: ConsideredRecord) -> Bool {
    let (one, other) = (left.subjects.map(\.id), right.subjects.map(\.id))
    if one != other {
      return one.lexicographicallyPrecedes(other) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    let (first, second) = (left.date?.lastDay, right.date?.lastDay)
    if first != second {
      guard let first else { return true }
      guard let second else { return false }
      return first < second
    }
    return left.origin.line < right.origin.line
  }

  /// What a value of the column names; says what it does not find.
  private mutating func subject(
    _ key: ByteSlice, in table: inout CSVTable<ConsideredColumn>
  ) -> ConsideredSubject? {
    for place in 0..<3 {
      let row = index(place).row(of: key)
      if row >= 0 { return subject(place, row) }
    }
    let judgements = [
      partnershipIndex.judge(key), kindIndex.judge(key), organisationIndex.judge(key),
    ]
    // What a row is called goes before what it is like.
    for (place, judgement) in judgements.enumerated() {
      switch judgement {
      case .matched(let number):
        return subject(place, number)
      case .judged(let number, _):
        table.note(judgement, of: key.text, in: .subjects, index(place))
        return subject(place, number)
      case .rejected(let root):
        table.refersToRejected(key.text, in: .subjects, root: root)
        return nil
      case .guessed, .contested, .ambiguous, .unmatched: continue
      }
    }
    for (place, judgement) in judgements.enumerated() {
      guard case .guessed(let number, _) = judgement else { continue }
      table.note(judgement, of: key.text, in: .subjects, index(place))
      return subject(place, number)
    }
    let place = judgements.indices.max { isLess(judgements[$0], judgements[$1]) } ?? 0
    table.report(judgements[place], of: key.text, in: .subjects, index(place))
    return nil
  }

  /// Whether a judgement has less to say of what was meant; of equals the first is said.
  private func isLess(_ left: Judgement, _ right: Judgement) -> Bool {
    func weight(_ judgement: Judgement) -> Double {
      switch judgement {
      case .unmatched(let candidates): candidates.first?.score ?? 0
      default: 2
      }
    }
    return weight(left) < weight(right)
  }

  private func index(_ place: Int) -> ReferenceIndex {
    [partnershipIndex, kindIndex, organisationIndex][place]
  }

  private func subject(_ place: Int, _ number: Int32) -> ConsideredSubject {
    switch place {
    case 0: ConsideredSubject(.partnership, partnerships[Int(number)].id)
    case 1: ConsideredSubject(.kind, kinds[Int(number)].id)
    default: ConsideredSubject(.organisation, organisations[Int(number)].id)
    }
  }
}
