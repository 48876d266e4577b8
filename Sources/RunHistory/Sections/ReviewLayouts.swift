package import LandscapeModel

// What is kept of the other tables of a catalogue, of its files, and of what reading had to say.

extension RecordLayout<EvidenceRecord> {
  /// Rows of `evidence.csv`.
  package static var evidence: RecordLayout<EvidenceRecord> {
    Self(
      blank: EvidenceRecord(
        id: "", subjectKind: "", subject: "", region: "", regionArea: nil, date: nil,
        question: .activity, summary: "", source: "", origin: RowOrigin(input: 0, line: 0)),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("subject-kind", \.subjectKind, .text),
        RecordField("subject", \.subject, .text),
        RecordField("region", \.region, .text),
        RecordField("region-area", \.regionArea, .optional(.reference(to: .areas))),
        RecordField("date", \.date, .date),
        RecordField("question", \.question, .word),
        RecordField("summary", \.summary.english, .text),
        RecordField("summary-in-other-languages", \.summary.otherForms, .list(.text)),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "id", "subject-kind", "subject", "region", "region-area", "date", "question", "summary",
        "source", "origin",
      ])
  }
}

extension RecordLayout<ActionRecord> {
  /// Rows of `actions.csv`.
  package static var actions: RecordLayout<ActionRecord> {
    Self(
      blank: ActionRecord(
        id: "", review: "", topic: "", action: "", byWhom: "", byWhen: "", status: "", source: "",
        origin: RowOrigin(input: 0, line: 0)),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("review", \.review, .text),
        RecordField("topic", \.topic, .text),
        RecordField("action", \.action.english, .text),
        RecordField("action-in-other-languages", \.action.otherForms, .list(.text)),
        RecordField("by-whom", \.byWhom, .text),
        RecordField("by-when", \.byWhen, .text),
        RecordField("status", \.status, .text),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "id", "review", "topic", "action", "by-whom", "by-when", "status", "source", "origin",
      ])
  }
}

extension RecordLayout<ConsideredRecord> {
  /// Rows of `considered.csv`.
  package static var considered: RecordLayout<ConsideredRecord> {
    Self(
      blank: ConsideredRecord(subjects: [], answer: .declined),
      fields: [
        RecordField("subjects", \.writtenSubjects, .list(.text)),
        RecordField("question", \.question.english, .text),
        RecordField("question-in-other-languages", \.question.otherForms, .list(.text)),
        RecordField("answer", \.answer, .word),
        RecordField("date", \.date, .date),
        RecordField("by", \.by, .text),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ])
  }
}

extension ConsideredRecord {
  /// Each subject as its sort, a blank and its id.
  fileprivate var writtenSubjects: [String] {
    get { subjects.map { "\($0.sort.rawValue) \($0.id)" } }
    set {
      subjects = newValue.compactMap { text in
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let sort = ConsideredSubject.Sort(rawValue: String(parts[0])) else {
          return nil
        }
        return ConsideredSubject(sort, String(parts[1]))
      }
    }
  }
}

extension RecordLayout<SourceRecord> {
  /// Rows of `sources.csv`.
  package static var sources: RecordLayout<SourceRecord> {
    Self(
      blank: SourceRecord(source: ""),
      fields: [
        RecordField("source", \.source, .text),
        RecordField("title", \.title.english, .text),
        RecordField("title-in-other-languages", \.title.otherForms, .list(.text)),
        RecordField("publisher", \.publisher.english, .text),
        RecordField("publisher-in-other-languages", \.publisher.otherForms, .list(.text)),
        RecordField("published", \.published, .date),
        RecordField("origin", \.origin, .origin),
      ])
  }
}

extension RecordLayout<DecisionRecord> {
  /// Rows of `decisions.csv`.
  package static var decisions: RecordLayout<DecisionRecord> {
    Self(
      blank: DecisionRecord(
        finding: "", state: .accepted, reason: "", by: "", date: nil, until: nil,
        origin: RowOrigin(input: 0, line: 0)),
      fields: [
        RecordField("finding", \.finding, .text),
        RecordField("state", \.state, .word),
        RecordField("reason", \.reason, .text),
        RecordField("by", \.by, .text),
        RecordField("date", \.date, .date),
        RecordField("until", \.until, .date),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: ["finding", "state", "reason", "by", "date", "until", "origin"])
  }
}

extension RecordLayout<MapTile> {
  /// Rows of `tiles.csv`.
  package static var tiles: RecordLayout<MapTile> {
    Self(
      blank: MapTile(
        area: 0, row: 0, column: 0, label: LocalisedText(english: ""),
        origin: RowOrigin(input: 0, line: 0)),
      fields: [
        RecordField("area", \.area, .reference(to: .areas)),
        RecordField("row", \.row, .whole),
        RecordField("column", \.column, .whole),
        RecordField("label", \.label, .name),
        RecordField("label-in-other-languages", \.label.furtherForms, .list(.text)),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: ["area", "row", "column", "label", "origin"])
  }
}

extension RecordLayout<AreaOutline> {
  /// Outlines of areas, simplified as maps draw them.
  package static var outlines: RecordLayout<AreaOutline> {
    Self(
      blank: AreaOutline(area: 0, rings: []),
      fields: [
        RecordField("area", \.area, .reference(to: .areas)),
        RecordField("rings", \.writtenRings, .list(.text)),
      ])
  }
}

extension AreaOutline {
  /// Each ring as its points, `x,y x,y …`.
  fileprivate var writtenRings: [String] {
    get { rings.map { $0.map { "\($0.x),\($0.y)" }.joined(separator: " ") } }
    set {
      rings = newValue.map { ring in
        ring.split(separator: " ").compactMap { point in
          let numbers = point.split(separator: ",").compactMap { Int32($0) }
          return numbers.count == 2 ? MapPoint(x: numbers[0], y: numbers[1]) : nil
        }
      }
    }
  }
}

extension RecordLayout<InputFile> {
  /// The files that the landscape was read from.
  package static var inputs: RecordLayout<InputFile> {
    Self(
      blank: InputFile(
        name: "", byteCount: 0, digest: ContentDigest(of: ""), encoding: "", rowsRead: 0,
        rowsUsed: 0, rowsRejected: 0),
      fields: [
        RecordField("name", \.name, .text),
        RecordField("bytes", \.byteCount, .whole),
        RecordField("digest", \.digest, .digest),
        RecordField("encoding", \.encoding, .text),
        RecordField("rows-read", \.rowsRead, .whole),
        RecordField("rows-used", \.rowsUsed, .whole),
        RecordField("rows-rejected", \.rowsRejected, .whole),
      ],
      byPosition: [
        "name", "bytes", "digest", "encoding", "rows-read", "rows-used", "rows-rejected",
      ])
  }
}

/// What there is once in a landscape.
struct LandscapeFrame: Equatable {
  var title = LocalisedText(english: "")
  var asOf: PartialDate?
  var inactiveMemberships = 0
  var mapWidth = 0
  var mapHeight = 0
  var mapAttribution = ""
  /// The sections that the landscape was kept as, so that a lost one is missed; empty for one by
  /// position, which had no list.
  var sections: [String] = []
  /// Only of a landscape by position: later ones have a section of them.
  var inputs: [InputFile] = []
  /// Only of a landscape of before there was a section of them: of these nothing but the ids is known.
  var inactivePartnerships: [String] = []
}

extension RecordLayout<LandscapeFrame> {
  static var frame: Self {
    Self(
      blank: LandscapeFrame(),
      fields: [
        RecordField("title", \.title, .name),
        RecordField("title-in-other-languages", \.title.furtherForms, .list(.text)),
        RecordField("as-of", \.asOf, .date),
        RecordField(
          "inactive-partnerships", \.inactivePartnerships, .list(.text), isWritten: false),
        RecordField("inactive-memberships", \.inactiveMemberships, .whole),
        RecordField("map-width", \.mapWidth, .whole),
        RecordField("map-height", \.mapHeight, .whole),
        RecordField("map-attribution", \.mapAttribution, .text),
        RecordField("sections", \.sections, .list(.text)),
        RecordField("inputs", \.inputs, .list(.inputByPosition), isWritten: false),
      ],
      byPosition: ["title", "as-of", "inactive-partnerships", "inactive-memberships", "inputs"])
  }
}

extension ValueForm where Value == InputFile {
  /// As the first frames had it; nothing is written so any more.
  fileprivate static var inputByPosition: Self {
    let layout = RecordLayout<InputFile>.inputs
    let order = layout.positions
    return Self("input by position") { _, _ in
    } read: { reader throws(SectionFailure) in
      try layout.record(&reader, order)
    }
  }
}

extension RecordLayout<Jurisdiction.Entry> {
  /// The values of a jurisdiction profile; none for the neutral one, which earlier runs have no section of.
  package static var jurisdiction: RecordLayout<Jurisdiction.Entry> {
    Self(
      blank: Jurisdiction.Entry(sort: "", value: ""),
      fields: [
        RecordField("sort", \.sort, .text),
        RecordField("name", \.name, .text),
        RecordField("language", \.language, .text),
        RecordField("value", \.value, .text),
      ])
  }
}

extension RecordLayout<Diagnostic> {
  /// Candidates for a name stay out: `reconciliation.csv` has them.
  package static var diagnostics: RecordLayout<Diagnostic> {
    Self(
      blank: Diagnostic(
        code: .unknownColumn, severity: .warning, location: SourceLocation(file: "")),
      fields: [
        RecordField("code", \.code, .word),
        RecordField("severity", \.severity, .word),
        RecordField("location", \.location, .place),
        RecordField("field", \.field, .text),
        RecordField("value", \.value, .text),
        RecordField("expected", \.expected, .text),
        RecordField("suggestion", \.suggestion, .optional(.text)),
        RecordField("rejects-row", \.rejectsRow, .mark),
        RecordField("cascades", \.cascadeCount, .whole),
        RecordField("repeats", \.repeatCount, .whole),
        RecordField("unlisted", \.unlistedCount, .whole),
      ],
      byPosition: [
        "code", "severity", "location", "field", "value", "expected", "suggestion", "rejects-row",
        "cascades", "repeats",
      ])
  }
}

extension RecordLayout<Reject> {
  /// Rows that were rejected, the first of them.
  package static var rejects: RecordLayout<Reject> {
    Self(
      blank: Reject(
        location: SourceLocation(file: ""), code: .unknownColumn, value: "", message: "", row: ""),
      fields: [
        RecordField("location", \.location, .place),
        RecordField("code", \.code, .word),
        RecordField("value", \.value, .text),
        RecordField("message", \.message, .text),
        RecordField("row", \.row, .text),
      ],
      byPosition: ["location", "code", "value", "message", "row"])
  }
}
