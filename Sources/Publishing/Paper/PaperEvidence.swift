internal import LandscapeModel
internal import Review
internal import Wording

extension PaperDraft {
  /// The newest things that reviews said in answer to a question, each dated and with the number of its source; `nil`
  /// where they said nothing.
  ///
  /// What is dated after the day that the landscape is seen at is left out: a paper of that day could not have it.
  ///
  /// - Parameter isSample: whether one source has two points at most, so that it does not speak for all; else how many more there
  ///   are is said.
  func said(
    _ question: EvidenceQuestion, _ cited: inout CitedSources, most: Int = Self.mostPoints,
    isSample: Bool = true, where isShown: (EvidenceRecord) -> Bool = { _ in true }
  ) -> (points: [RichText], rows: TableRows)? {
    let all = landscape.evidence.filter { record in
      record.question == question && !record.summary.isEmpty && !record.isAfter(landscape.asOf)
        && isShown(record)
    }.sorted(by: Self.isNewer)
    var perSource: [String: Int] = [:]
    var records: [EvidenceRecord] = []
    for record in all where records.count < most {
      guard !isSample || perSource[record.source, default: 0] < Self.mostOfSource else { continue }
      perSource[record.source, default: 0] += 1
      records.append(record)
    }
    guard !records.isEmpty else { return nil }
    var points: [RichText] = []
    for record in records {
      var point = subject(of: record).map { "\($0): " } ?? RichText()
      point += .written(record.summary)
      if let date = record.date { point += " (\(.date(date)))" }
      point += record.source.isEmpty ? " (\(.plain(record.id)))" : cited.mark(record.source)
      points.append(point)
    }
    if !isSample, all.count > records.count {
      points.append(
        RichText(
          .andMore(
            all.count - records.count, .table(.evidence), isCompressed: content.compresses)))
    }
    return (points, TableRows(table: .evidence, ids: records.map(\.id)))
  }

  private static let mostOfSource = 2

  /// Newest first; undated last, equals by id.
  private static func isNewer(_ left: EvidenceRecord, _ right: EvidenceRecord) -> Bool {
    switch (left.date?.lastDay, right.date?.lastDay) {
    case (let one?, let other?) where one != other: one > other
    case (_?, nil): true
    case (nil, _?): false
    default: left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  /// What evidence is about, where it is a body or a kind: by the name that it has, or had in the catalogue compared with.
  private func subject(of record: EvidenceRecord) -> RichText? {
    let id = record.subject.isEmpty ? record.subjectKind : record.subject
    guard !id.isEmpty else { return nil }
    for landscape in [landscape] + (content.changes.map { [$0.older.landscape] } ?? []) {
      if let body = landscape.partnerships.first(where: { $0.id == id }) {
        return .name(body.name)
      }
      if let kind = landscape.kinds.first(where: { $0.id == id }) { return .name(kind.name) }
    }
    return nil
  }

  /// Whether the bodies that evidence is about are there: an opportunity of a body that has become another, or of a kind
  /// that has none any more, is open no longer.
  func isAboutWhatIsThere(_ record: EvidenceRecord) -> Bool {
    let (subject, partnerships) = (record.subject, landscape.partnerships)
    if partnerships.contains(where: { $0.id == subject }) { return true }
    func hasBodies(_ id: String) -> Bool? {
      landscape.kinds.firstIndex { $0.id == id }.map { kind in
        partnerships.contains { Int($0.kind) == kind }
      }
    }
    if subject.isEmpty { return hasBodies(record.subjectKind) ?? true }
    return hasBodies(subject)
      ?? (landscape.organisations.contains { $0.id == subject }
        || landscape.areas.contains { $0.code == subject })
  }
}
