internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let dataQuality = single(
    SinglePage("data-quality", .dataQuality) { DataQualityPage(context: $0).document })
}

/// What was read, used and rejected, and what the catalogue does not say.
struct DataQualityPage {
  let context: SiteContext

  private var landscape: Landscape { context.landscape }

  var document: Document {
    let quality = QualityCounts(content: context.content)
    var document = Document(.dataQuality)
    document.say(
      .rowsSentence(quality.rowsRead, quality.rowsUsed, quality.rowsRejected), .lead)
    document.add(files)
    document.add(messages)
    document.add(rejects)
    document.add(seats)
    document.add(returns)
    document.add(notKnown)
    document.add(unseen)
    document.add(notes)
    document.add(names)
    document.add(inactive)
    document.add(withoutEvidence)
    document.heading("measures", Phrase.tableDataQualityCaption)
    document.add(.table(TableBlock("t-measures", table(.dataQuality, content: context.content))))
    return document
  }

  private var files: [Block] {
    let start = Block.heading("files", .filesRead)
    guard !landscape.inputs.isEmpty else { return [start, .paragraph(.noFiles)] }
    typealias Fact = TableColumns<InputFile>.Fact
    let columns = TableColumns<InputFile>([
      Fact("file", .file) { .text(.plain($0.name)) },
      Fact("read", .rowsRead, .count) { .count($0.rowsRead) },
      Fact("used", .rowsUsed, .count) { .count($0.rowsUsed) },
      Fact("rejected", .rowsRejected, .count) { .count($0.rowsRejected) },
      Fact("encoding", .encoding) { .text(.plain($0.encoding)) },
      Fact("digest", .digest, .identifier) { .id(String($0.digest.description.prefix(12))) },
    ])
    var block = TableBlock(
      "t-files",
      columns.table(TableName("files"), .filesCaption, of: landscape.inputs, notes: [.rowsNote]))
    block.rowIDs = landscape.inputs.map { "file-" + HTMLID.ending($0.name) }
    return [start, .table(block)]
  }

  /// Messages of one code and severity: how many, and where the first stands.
  private struct MessageGroup {
    let code: DiagnosticCode
    let severity: Severity
    var count = 0
    let first: SourceLocation
  }

  private var messages: [Block] {
    let start = Block.heading("messages", .messagesHeading)
    let groups = messageGroups
    guard !groups.isEmpty else { return [start, .paragraph(.noMessages)] }
    typealias Fact = TableColumns<MessageGroup>.Fact
    let columns = TableColumns<MessageGroup>([
      Fact("message", .message) { .phrase(DiagnosticEntry($0.code).title) },
      Fact("code", .code, .identifier) { .id($0.code.rawValue) },
      Fact("severity", .severity) { .phrase(.name(of: $0.severity)) },
      Fact("count", .count, .count) { .count($0.count) },
      Fact("first", .firstSeen, .identifier) { .text(.place($0.first)) },
      Fact("fix", .whatToChange) { .phrase(DiagnosticEntry($0.code).fix) },
    ])
    return [
      start,
      .table(
        TableBlock(
          "t-messages", columns.table(TableName("messages"), .messagesCaption, of: groups))),
    ]
  }

  /// In the order of codes, then of severities.
  private var messageGroups: [MessageGroup] {
    struct Sort: Hashable {
      let code: DiagnosticCode
      let severity: Severity
    }
    var groups: [Sort: MessageGroup] = [:]
    for diagnostic in context.content.diagnostics {
      groups[
        Sort(code: diagnostic.code, severity: diagnostic.severity),
        default: MessageGroup(
          code: diagnostic.code, severity: diagnostic.severity, first: diagnostic.location)
      ].count += 1 + diagnostic.unlistedCount
    }
    return DiagnosticCode.allCases.flatMap { code in
      Severity.allCases.compactMap { groups[Sort(code: code, severity: $0)] }
    }
  }

  private var rejects: [Block] {
    let start = Block.heading("rejects", .rejectsHeading)
    let rejects = context.content.rejects
    guard !rejects.isEmpty else { return [start, .paragraph(.noRejects)] }
    let shown = Array(rejects.prefix(PageBudget.mostEntries))
    var block = TableBlock(
      "t-rejects",
      DocumentTable(
        TableName("rejects"), measure: .rejectsHeading,
        columns: [
          DocumentTable.Column("row", .fileAndLine, .identifier),
          DocumentTable.Column("reason", .reason, .text),
          DocumentTable.Column("value", .value, .text),
          DocumentTable.Column("message", .message, .text),
        ],
        rows: shown.map { reject in
          [
            .text(.place(reject.location)),
            .phrase(DiagnosticEntry(reject.code).title),
            reject.value.isEmpty ? .notApplicable : .text(.code(Self.start(of: reject.value))),
            .written(reject.message),
          ]
        }, notes: [.rejectsNote]))
    block.more = rejects.count - shown.count
    block.worth = .extra
    return [start, .table(block)]
  }

  /// At most 200 characters of what a stranger wrote, and how many more there are in `rejects.csv`.
  static func start(of value: String) -> String {
    let more = value.count - 200
    return more > 0 ? "\(value.prefix(200))… (+\(Numerals.grouped(more)))" : value
  }

  private var seats: [Block] {
    let seats = context.seatBase
    typealias Fact = TableColumns<Certainty>.Fact
    let columns = TableColumns<Certainty>([
      Fact("certainty", .certainty) { .phrase(.name(of: $0)) },
      Fact("seats", .seats, .count) { certainty in
        .count(seats[certainty])
      },
    ])
    return [
      .heading("seats", .howSureSeatsAre),
      .paragraph(.assumedSentence(seats.assumed, of: seats.count)),
      .table(
        TableBlock(
          "t-certainty",
          columns.table(TableName("certainty"), .certaintyCaption, of: Certainty.allCases))),
    ]
  }

  /// Answers that the catalogue does not give, kind by kind: unknown is never no.
  private var notKnown: [Block] {
    let kinds = context.ordered(
      kinds: landscape.kinds.indices.map(KindIndex.init).filter {
        !context.partnershipsOfKind.range(of: Int($0)).isEmpty
      })
    let (landscape, partnershipsOfKind) = (landscape, context.partnershipsOfKind)
    @Sendable func count(
      _ kind: KindIndex, _ isMissing: (Partnership) -> Bool
    ) -> DocumentTable.Cell {
      .count(partnershipsOfKind[kind].count { isMissing(landscape.partnerships[Int($0)]) })
    }
    typealias Fact = TableColumns<KindIndex>.Fact
    let columns = TableColumns<KindIndex>([
      Fact("kind", .kind) { .subject(.kind($0), in: landscape) },
      Fact("partnerships", .partnerships, .count) {
        .count(partnershipsOfKind.range(of: Int($0)).count)
      },
      Fact("scrutiny", .scrutinyUnknown, .count) { count($0) { $0.scrutiny == .unknown } },
      Fact("annual-report", .reportUnknown, .count) {
        count($0) { $0.annualReport == .unknown }
      },
      Fact("meetings", .meetingsUnknown, .count) { count($0) { $0.meetingsPerYear == nil } },
      Fact("members", .withoutMembers, .count) { kind in
        .count(
          partnershipsOfKind[kind].count { landscape.membershipRanges[Int($0)].isEmpty })
      },
    ])
    return [
      .heading("not-known", .whatIsNotKnown),
      .paragraph(.areasWeigh(landscape.areaWeights)), .paragraph(.unknownIsNotNo),
      .table(
        TableBlock(
          "t-unknown",
          columns.table(
            TableName("not-known"), .unknownCaption, of: kinds.rows,
            orders: kinds.orders))),
    ]
  }

  /// What the rules could not look at, so that finding nothing is not taken for nothing to find.
  private var unseen: [Block] {
    let sentences = context.unseen.sentences
    return [.heading("unseen", .whatRulesCouldNotLookAt)]
      + (sentences.isEmpty
        ? [.paragraph(.nothingUnseen)]
        : [.paragraph(.couldNotLookIntroduction), .list(sentences.map { RichText($0) })])
  }

  private var notes: [Block] {
    let notes = context.content.findings.notes
    guard !notes.isEmpty else { return [] }
    let items = notes.map { note -> RichText in
      switch note {
      case .incompleteKind(let kind, let covered, let all):
        "\(.subject(.kind(kind), in: landscape)): \(Phrase.incompleteKind(covered: covered, all: all))"
      case .widerArea(let area, let atoms, let nation):
        "\(.subject(.area(area), in: landscape)): \(Words.widerArea(atoms: atoms, nation: nation))"
      case .separateParts(let parts): RichText(Words.separateParts(parts: parts))
      case .absentMemberKind(let kind, let member, let absent, let applicable):
        "\(.subject(.kind(kind), in: landscape)): \(landscape.words.organisationKind(member)) – \(Phrase.absentMemberKind(absent, of: applicable))"
      }
    }
    return [.heading("notes", .dataNotes), .paragraph(.dataNotesIntroduction), .list(items)]
  }

  /// Names that pages in other languages have to show in English.
  private var names: [Block] {
    let languages = context.content.languages.filter { $0 != .english }
    guard !languages.isEmpty else { return [] }
    let counts: [(Phrase, [LocalisedText])] = [
      (.partnerships, landscape.partnerships.map(\.name)),
      (.organisations, landscape.organisations.map(\.name)),
      (.areas, landscape.areas.map(\.name)), (.kinds, landscape.kinds.map(\.name)),
      (.remits, landscape.remits.map(\.name)),
    ]
    let table = DocumentTable(
      TableName("names"), measure: .englishOnlyCaption,
      columns: [
        DocumentTable.Column("what", .whatIsNamed, .text),
        DocumentTable.Column("total", .total, .count),
      ]
        + languages.map { language in
          DocumentTable.Column(
            "without-" + language.tag, Words.withoutForm(language: .name(of: language)), .count)
        },
      rows: counts.map { name, names in
        [.phrase(name), .count(names.count)]
          + languages.map { language in .count(names.count { $0[language] == nil }) }
      })
    return [
      .heading("names", .englishOnlyHeading), .paragraph(.englishOnlyIntroduction),
      .table(TableBlock("t-names", table)),
    ]
  }

  private var inactive: [Block] {
    let inactive = landscape.inactive
    guard !inactive.partnerships.isEmpty || inactive.membershipCount > 0 else { return [] }
    let shown = inactive.partnerships.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map { .code($0.id) }, .columns)
    list.more = inactive.partnerships.count - shown.count
    return [
      .heading("inactive", .inactiveHeading),
      .paragraph(
        .inactiveSentence(inactive.partnerships.count, seats: inactive.membershipCount)),
      .list(list),
    ]
  }

  /// Kinds in use of which the catalogue holds no evidence from earlier reviews.
  private var withoutEvidence: [Block] {
    let kinds = context.evidenceSubjects.kindsWithoutEvidence
    guard !landscape.evidence.isEmpty, !kinds.isEmpty else { return [] }
    return [
      .heading("without-evidence", .withoutEvidence),
      .list(
        ListBlock(kinds: kinds, of: context) { .subject(.kind($0), in: landscape) }),
    ]
  }
}
