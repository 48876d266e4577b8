internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What was read, used and rejected, and what the catalogue does not say.
struct DataQualityPage {
  let context: SiteContext
  let language: Language

  private var landscape: Landscape { context.landscape }

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .dataQuality).bytes(
      heading: .phrase(.dataQuality),
      titleText: TitleText(.dataQuality, in: language, landscape: landscape)
    ) { page in
      let quality = QualityCounts(content: context.content)
      page.paragraph(
        .rowsSentence(quality.rowsRead, quality.rowsUsed, quality.rowsRejected), .lead)
      files(&page)
      diagnostics(&page)
      rejects(&page)
      seats(quality, &page)
      notKnown(&page)
      notes(&page)
      names(&page)
      inactive(&page)
      withoutEvidence(&page)
    }
  }

  private func files(_ page: inout PageWriter) {
    page.heading(.h2, id: "files", .filesRead)
    guard !landscape.inputs.isEmpty else {
      page.paragraph(.noFiles)
      return
    }
    page.table(
      id: "t-files", caption: .filesCaption,
      columns: [
        .text(.file), .number(.rowsRead), .number(.rowsUsed), .number(.rowsRejected),
        .text(.encoding), .text(.digest),
      ], notes: [.rowsNote], download: "data-quality"
    ) { page in
      for input in landscape.inputs {
        page.element(.tr, .id("file-" + HTMLID.ending(input.name))) { page in
          page.rowHeading { $0.plain(input.name) }
          page.number(input.rowsRead)
          page.number(input.rowsUsed)
          page.number(input.rowsRejected)
          page.cell { $0.plain(input.encoding) }
          page.cell { page in page.element(.code) { $0.plain(input.digest.prefix(12)) } }
        }
      }
    }
  }

  private func diagnostics(_ page: inout PageWriter) {
    page.heading(.h2, id: "messages", .messagesHeading)
    let diagnostics = context.content.diagnostics
    guard !diagnostics.isEmpty else {
      page.paragraph(.noMessages)
      return
    }
    struct Sort: Hashable {
      let code: DiagnosticCode
      let severity: Severity
    }
    var counts: [Sort: (count: Int, first: SourceLocation)] = [:]
    for diagnostic in diagnostics {
      let sort = Sort(code: diagnostic.code, severity: diagnostic.severity)
      counts[sort, default: (0, diagnostic.location)].count += 1 + diagnostic.unlistedCount
    }
    page.table(
      id: "t-messages", caption: .messagesCaption,
      columns: [
        .text(.message), .text(.code), .text(.severity), .number(.count), .text(.firstSeen),
        .text(.whatToChange),
      ]
    ) { page in
      for code in DiagnosticCode.allCases {
        for severity in Severity.allCases {
          guard let found = counts[Sort(code: code, severity: severity)] else { continue }
          let entry = DiagnosticCatalogue.entry(for: code)
          page.row { page in
            page.rowHeading { $0.name(entry.title) }
            page.cell { page in page.element(.code) { $0.plain(code.rawValue) } }
            page.cell(.name(of: severity))
            page.number(found.count)
            page.cell { $0.location(found.first) }
            page.cell { $0.name(entry.fix) }
          }
        }
      }
    }
  }

  private func rejects(_ page: inout PageWriter) {
    page.heading(.h2, id: "rejects", .rejectsHeading)
    let rejects = context.content.rejects
    guard !rejects.isEmpty else {
      page.paragraph(.noRejects)
      return
    }
    let shown = Array(rejects.prefix(SitePaths.rowsOfPage))
    page.table(
      id: "t-rejects", caption: .rejectsHeading,
      columns: [.text(.fileAndLine), .text(.reason), .text(.value), .text(.message)],
      notes: rejects.count > shown.count
        ? [.rejectsNote, .unshown(rejects.count - shown.count)] : [.rejectsNote]
    ) { page in
      for reject in shown {
        page.row { page in
          page.rowHeading { $0.location(reject.location) }
          page.cell { $0.name(DiagnosticCatalogue.entry(for: reject.code).title) }
          page.cell { page in
            if reject.value.isEmpty {
              page.missing(.doesNotApply)
            } else {
              // At most 200 characters of what a stranger wrote.
              page.element(.code) { $0.plain(String(reject.value.prefix(200))) }
            }
          }
          page.cell { $0.catalogueText(reject.message) }
        }
      }
    }
  }

  private func seats(_ quality: QualityCounts, _ page: inout PageWriter) {
    page.heading(.h2, id: "seats", .howSureSeatsAre)
    page.paragraph(.assumedSentence(quality.assumedSeats, of: quality.seats))
    page.table(
      id: "t-certainty", caption: .certaintyCaption,
      columns: [.text(.certainty), .number(.seats)]
    ) { page in
      for certainty in Certainty.allCases {
        page.row { page in
          page.rowHeading(.name(of: certainty))
          page.number(landscape.memberships.count { $0.certainty == certainty })
        }
      }
    }
  }

  /// Answers that the catalogue does not give, kind by kind: unknown is never no.
  private func notKnown(_ page: inout PageWriter) {
    page.heading(.h2, id: "not-known", .whatIsNotKnown)
    page.paragraph(.unknownIsNotNo)
    page.table(
      id: "t-unknown", caption: .unknownCaption,
      columns: [
        .text(.kind), .number(.partnerships), .number(.scrutinyUnknown),
        .number(.reportUnknown), .number(.meetingsUnknown), .number(.withoutMembers),
      ]
    ) { page in
      let kinds = page.orders.kinds
      for index in kinds {
        let partnerships = context.partnershipsOfKind[index].map {
          landscape.partnerships[Int($0)]
        }
        guard !partnerships.isEmpty else { continue }
        page.row { page in
          page.rowHeading { $0.kind(KindIndex(index)) }
          page.number(partnerships.count)
          page.number(partnerships.count { $0.scrutiny == .unknown })
          page.number(partnerships.count { $0.annualReport == .unknown })
          page.number(partnerships.count { $0.meetingsPerYear == nil })
          page.number(
            context.partnershipsOfKind[index].count {
              landscape.membershipRanges[Int($0)].isEmpty
            })
        }
      }
    }
  }

  private func notes(_ page: inout PageWriter) {
    guard !context.content.findings.notes.isEmpty else { return }
    page.heading(.h2, id: "notes", .dataNotes)
    page.paragraph(.dataNotesIntroduction)
    page.element(.ul) { page in
      for note in context.content.findings.notes {
        page.element(.li) { page in
          switch note {
          case .incompleteKind(let kind, let covered, let all):
            page.kind(kind)
            page.plain(": ")
            page.text(.incompleteKind(covered: covered, all: all))
          case .absentMemberKind(let kind, let member, let absent, let applicable):
            page.kind(kind)
            page.plain(": ")
            page.name(KnownCode.organisationKind(member))
            page.plain(" – ")
            page.text(.absentMemberKind(absent, of: applicable))
          }
        }
      }
    }
  }

  /// Names that Welsh pages have to show in English.
  private func names(_ page: inout PageWriter) {
    page.heading(.h2, id: "names", .englishOnlyHeading)
    page.paragraph(.englishOnlyIntroduction)
    let counts: [(Phrase, [BilingualText])] = [
      (.partnerships, landscape.partnerships.map(\.name)),
      (.organisations, landscape.organisations.map(\.name)),
      (.areas, landscape.areas.map(\.name)), (.kinds, landscape.kinds.map(\.name)),
      (.remits, landscape.remits.map(\.name)),
    ]
    page.table(
      id: "t-names", caption: .englishOnlyCaption,
      columns: [.text(.whatIsNamed), .number(.total), .number(.withoutWelsh)]
    ) { page in
      for (name, names) in counts {
        page.row { page in
          page.rowHeading(name)
          page.number(names.count)
          page.number(names.count { $0.welsh == nil })
        }
      }
    }
  }

  private func inactive(_ page: inout PageWriter) {
    let inactive = landscape.inactive
    guard !inactive.partnerships.isEmpty || inactive.membershipCount > 0 else { return }
    page.heading(.h2, id: "inactive", .inactiveHeading)
    page.paragraph(
      .inactiveSentence(inactive.partnerships.count, seats: inactive.membershipCount))
    page.element(.ul, .class(.columns)) { page in
      for id in inactive.partnerships.prefix(200) {
        page.element(.li) { page in page.element(.code) { $0.plain(id) } }
      }
    }
  }

  /// Kinds in use of which the catalogue holds no evidence from earlier reviews.
  private func withoutEvidence(_ page: inout PageWriter) {
    guard !landscape.evidence.isEmpty else { return }
    let without = Set(context.evidenceSubjects.kindsWithoutEvidence)
    let kinds = page.orders.kinds.filter { without.contains(KindIndex($0)) }
    guard !kinds.isEmpty else { return }
    page.heading(.h2, id: "without-evidence", .withoutEvidence)
    page.element(.ul) { page in
      for kind in kinds { page.element(.li) { $0.kind(KindIndex(kind)) } }
    }
  }
}

extension PageWriter {
  /// A place in the input, linked to what the page says of the file.
  mutating func location(_ location: SourceLocation) {
    let text = location.line > 0 ? location.file + ":" + String(location.line) : location.file
    if landscape.inputs.contains(where: { $0.name == location.file }) {
      link(to: .dataQuality, fragment: "file-" + HTMLID.ending(location.file)) {
        $0.plain(text)
      }
    } else {
      plain(text)
    }
  }
}
