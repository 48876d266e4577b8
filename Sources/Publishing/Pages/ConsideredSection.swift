internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// What was asked before of the bodies of a finding, and what came of it.
struct ConsideredSection {
  let landscape: Landscape
  let citations: Citations

  init(landscape: Landscape, citations: Citations? = nil) {
    self.landscape = landscape
    self.citations = citations ?? Citations(landscape)
  }

  /// - Parameter cases: those that stand with the finding.
  func blocks(_ cases: [ConsideredBefore.Case]) -> [Block] {
    guard !cases.isEmpty else { return [] }
    let shown = cases.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map(item))
    list.more = cases.count - shown.count
    list.rest = .table(.considered)
    return [.heading("considered", .consideredBefore), .list(list)]
  }

  /// The answer, when, by whom, what was asked, of which bodies where they are not just these, and who says so.
  private func item(_ told: ConsideredBefore.Case) -> RichText {
    let record = told.record
    var text = Self.answer(told)
    text += " (\(.origin(record.origin, source: record.source, in: landscape, citations)))"
    switch told.extent {
    case .same: break
    case .part: text += RichText(Template.consideredPart, names(of: record.subjects))
    case .wider: text += RichText(Template.consideredWider, names(of: record.subjects))
    }
    return text
  }

  /// The answer, when, by whom and what was asked.
  static func answer(_ told: ConsideredBefore.Case) -> RichText {
    let record = told.record
    var text = RichText.strong(Phrase.name(of: record.answer))
    text += record.date.map { ", \(.date($0))" } ?? RichText(Phrase.consideredUndated)
    if told.isLater { text += " \(.tag(.afterTheDate, .other))" }
    if !record.by.isEmpty { text += RichText(Template.consideredBy, .written(record.by)) }
    if !record.question.isEmpty { text += ": \(.written(record.question))" }
    return text
  }

  /// Subjects by name; by id where they are not active at the date of the report.
  func names(of subjects: [ConsideredSubject]) -> RichText {
    RichText(
      subjects.map { subject in
        place(of: subject).map { .subject($0, in: landscape) } ?? .code(subject.id)
      }, separator: "; ")
  }

  private func place(of subject: ConsideredSubject) -> Subject? {
    switch subject.sort {
    case .partnership:
      landscape.partnerships.firstIndex { $0.id == subject.id }.map { .partnership(Int32($0)) }
    case .kind: landscape.kinds.firstIndex { $0.id == subject.id }.map { .kind(Int32($0)) }
    case .organisation:
      landscape.organisations.firstIndex { $0.id == subject.id }.map { .organisation(Int32($0)) }
    }
  }
}

extension Phrase {
  /// What came of a question that was asked before.
  static func name(of answer: ConsideredAnswer) -> Phrase {
    switch answer {
    case .declined: Phrase.consideredDeclined
    case .keptSeparate: Phrase.consideredKeptSeparate
    case .deferred: Phrase.consideredDeferred
    case .agreed: Phrase.consideredAgreed
    }
  }
}
