internal import Rationalisation

/// Follows findings whose subjects are not quite what they were.
///
/// Subjects are first read as what became of them (a renamed, replaced or merged partnership is
/// its successor). Then the part that changed is 1 − both ÷ the larger of the two sets; under one
/// half, it is the same finding (design section 6).
package struct SubjectCarrying: Sendable {
  private let successors: [String: [String]]
  /// Ids of today by those that the same bodies had.
  private let renames: [String: String]

  package init(_ succession: Succession?) {
    var successors: [String: [String]] = [:]
    var renames: [String: String] = [:]
    for step in succession?.steps ?? [] where !step.to.isEmpty {
      for id in step.from { successors[id] = step.to }
      guard step.kind == .continued || step.kind == .renamed, step.from.count == 1,
        step.to.count == 1, step.from != step.to
      else { continue }
      renames[step.from[0]] = step.to[0]
    }
    self.successors = successors
    self.renames = renames
  }

  /// A finding as it was, with the ids that its partnerships have today: the same bodies are no others.
  package func renamed(_ record: FindingRecord) -> FindingRecord {
    guard !renames.isEmpty else { return record }
    var record = record
    record.subjects = record.subjects.map { subject in
      guard subject.sort == .partnership, let id = renames[subject.id] else { return subject }
      return SubjectReference(sort: .partnership, id: id)
    }
    record.facts = EvidenceFacts(
      record.facts.all.map { fact in
        guard case .ids(let list) = fact.value,
          EvidenceFacts.namesOfPartnerships.contains(fact.name)
        else { return fact }
        return EvidenceFact(fact.name, .ids(list.map { renames[$0] ?? $0 }))
      })
    return record
  }

  /// The part of the subjects that changed, 0…1.
  ///
  /// Of two rules in the order of precedence, whose findings may take each other's place, the bodies are compared; 1
  /// for findings of other rules, and of other lists under another rule.
  package func change(from older: FindingRecord, to newer: FindingRecord) -> Double {
    var (before, after) = (Set(older.subjects.flatMap(carried)), Set(newer.subjects))
    if older.rule != newer.rule {
      guard older.rule.isByPrecedence, newer.rule.isByPrecedence, older.list == newer.list else {
        return 1
      }
      before = before.filter { $0.sort == .partnership }
      after = after.filter { $0.sort == .partnership }
      if before.isEmpty { return 1 }
    }
    let largest = max(before.count, after.count)
    guard largest > 0 else { return 0 }
    return 1 - Double(before.intersection(after).count) / Double(largest)
  }

  /// Whether it is the same finding under either id.
  package func carries(from older: FindingRecord, to newer: FindingRecord) -> Bool {
    change(from: older, to: newer) < 0.5 - 1e-9
  }

  /// The best pairs of findings that have no counterpart by id, each finding in at most one.
  ///
  /// The assignment with the least change in all, a finding of the same rule before one of another; indices into the
  /// two arrays.
  package func pairs(
    _ older: [FindingRecord], _ newer: [FindingRecord]
  ) -> [(older: Int, newer: Int)] {
    var about: [SubjectReference: [Int]] = [:]
    for (column, record) in newer.enumerated() {
      for subject in Set(record.subjects) { about[subject, default: []].append(column) }
    }
    var edges: [Assignment.Edge] = []
    for (row, record) in older.enumerated() {
      let columns = Set(record.subjects.flatMap(carried).flatMap { about[$0] ?? [] })
      for column in columns.sorted() {
        let change = change(from: record, to: newer[column])
        guard change < 0.5 - 1e-9 else { continue }
        let isSameRule = record.rule == newer[column].rule
        edges.append(
          Assignment.Edge(
            row: row, column: column, weight: Int((1 - change) * 1e6) - (isSameRule ? 0 : 400_000)))
      }
    }
    let assignment = Assignment(rows: older.count, columns: newer.count, edges: edges)
    return assignment.columnOfRow.enumerated().compactMap { row, column in
      column.map { (row, $0) }
    }
  }

  private func carried(_ subject: SubjectReference) -> [SubjectReference] {
    guard subject.sort == .partnership, let ids = successors[subject.id] else { return [subject] }
    return ids.map { SubjectReference(sort: .partnership, id: $0) }
  }
}
