internal import GRDB
internal import LandscapeModel
internal import Rationalisation
internal import Review

/// A finding as a row of the table `finding`.
struct FindingRow {
  static let columns = """
    id, rule, list, subjects, first_route, full_route, level, strength, benefit, feasibility,
    confidence, freed_meeting_days, uses_assumed_meetings, people_affected, facts, fingerprint
    """

  /// Keeps the finding, once for all runs that have it.
  /// - Returns: its key.
  static func keep(_ finding: FindingRecord, in database: Database) throws -> Int64 {
    let values: [any DatabaseValueConvertible] = [
      finding.id, finding.rule.rawValue, finding.list.rawValue, subjectsText(finding.subjects),
      finding.routes.first, finding.routes.full, finding.level.rawValue,
      finding.priority.strength, finding.priority.benefit, finding.priority.feasibility,
      finding.priority.confidence, finding.priority.freedMeetingDays,
      finding.priority.usesAssumedMeetings, finding.priority.peopleAffected, finding.facts.text,
      finding.facts.fingerprint.description,
    ]
    let digest = digest(of: finding)
    let present = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT key FROM finding WHERE digest = ?"),
      arguments: [digest])
    if let present { return present }
    try database.cachedStatement(
      sql: """
        INSERT INTO finding (digest, \(columns))
        VALUES (?\(String(repeating: ", ?", count: values.count)))
        """
    ).execute(arguments: StatementArguments([digest] + values))
    return database.lastInsertedRowID
  }

  /// Over all that is kept of the finding itself, so that a row that was tampered with shows.
  static func digest(of finding: FindingRecord) -> String {
    var writer = SectionWriter()
    writer.row { writer in
      writer.put(finding.id)
      writer.put(finding.rule)
      writer.put(finding.list)
      writer.put(subjectsText(finding.subjects))
      writer.put(finding.routes.first)
      writer.put(finding.routes.full)
      writer.put(finding.level)
      for number in [
        finding.priority.strength, finding.priority.benefit, finding.priority.feasibility,
        finding.priority.confidence, finding.priority.freedMeetingDays,
        finding.priority.peopleAffected,
      ] {
        writer.put(number)
      }
      writer.put(finding.priority.usesAssumedMeetings)
      writer.put(finding.facts.text)
    }
    return ContentDigest(of: writer.rowBytes).description
  }

  /// The finding of a row with the columns of `finding`, `rank` and `group_rank`, checked against its digest: SQLite reads a
  /// flipped bit of a text or a number without a word, and a comparison would tell it as a change.
  static func record(_ row: Row, decision: DecisionState? = nil) throws -> FindingRecord {
    func choice<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
      guard let value = Value(rawValue: try row.decode(String.self, forColumn: column)) else {
        throw SectionFailure.unknownValue
      }
      return value
    }
    func number(_ column: String) throws -> Double {
      try row.decode(Double.self, forColumn: column)
    }
    guard let facts = EvidenceFacts(text: try row.decode(String.self, forColumn: "facts")) else {
      throw SectionFailure.invalidText
    }
    let finding = FindingRecord(
      id: try row.decode(String.self, forColumn: "id"), rule: try choice("rule"),
      list: try choice("list"),
      subjects: try subjects(row.decode(String.self, forColumn: "subjects")),
      routes: RouteNames(
        first: try row.decode(String.self, forColumn: "first_route"),
        full: try row.decode(String.self, forColumn: "full_route")),
      priority: Priority(
        strength: try number("strength"), benefit: try number("benefit"),
        feasibility: try number("feasibility"), confidence: try number("confidence"),
        freedMeetingDays: try number("freed_meeting_days"),
        usesAssumedMeetings: try row.decode(Bool.self, forColumn: "uses_assumed_meetings"),
        peopleAffected: try number("people_affected")),
      level: try choice("level"), rank: try row.decode(Int.self, forColumn: "rank"),
      groupRank: try row.decode(Int.self, forColumn: "group_rank"), facts: facts,
      decision: decision)
    guard digest(of: finding) == (try row.decode(String.self, forColumn: "digest")) else {
      throw SectionFailure.wrongDigest
    }
    return finding
  }

  /// One subject a line: its sort, a space, its id.
  private static func subjectsText(_ subjects: [SubjectReference]) -> String {
    subjects.map { "\($0.sort.rawValue) \(escapedWord($0.id))\n" }.joined()
  }

  /// The subjects of a row, as `subjectsText` wrote them.
  static func subjects(_ text: String) throws -> [SubjectReference] {
    try text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let sort = SubjectReference.Sort(rawValue: String(parts[0])) else {
        throw SectionFailure.unknownValue
      }
      return SubjectReference(sort: sort, id: unescapedWord(parts[1]))
    }
  }
}
