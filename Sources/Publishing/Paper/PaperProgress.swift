internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension PaperDraft {
  /// What changed since the baseline, where there is one: how many partnerships there are, what became of seats, and what
  /// happened, mergers first.
  func changes(_ blocks: inout PaperBlocks) {
    guard let changes = content.changes else {
      blocks.paragraph("changes", RichText(.noBaseline))
      return
    }
    // A decision written down makes another run of the same catalogue; that is no review since the last.
    let (older, newer) = (changes.older.landscape, changes.newer.landscape)
    if older.asOf != nil, older.asOf == newer.asOf, changes.changedSteps.isEmpty {
      blocks.paragraph(
        "changes",
        RichText(Template.paperProgressSameDay, RichText(Phrase.placeAndDate(of: older))))
      return
    }
    var text = RichText(
      Template.paperProgressCompared,
      RichText(Phrase.placeAndDate(of: changes.older.landscape)),
      figure(
        changes.newer.landscape.partnerships.count, .partnerships, .landscape, Phrase.paperByRows),
      figure(
        changes.older.landscape.partnerships.count, nil, .changes, Phrase.paperOfBaseline)
    )
    // What freed seats and what took them; the rest is in the table of it.
    if let seats = seatSentences(of: changes).first {
      text.say(" ")
      text += seats
    }
    blocks.paragraph("changes", text)
    events(of: changes.changedSteps.filter { $0.kind != .renamed }, in: changes, &blocks)
    let renamed = changes.succession.steps(.renamed).count
    guard renamed > 0 else { return }
    let how = PaperWording.rows(where: [
      (.subjectOfChange, .partnership), (.statusOfChange, .name(of: SuccessionKind.renamed)),
    ])
    blocks.paragraph(
      "renamed",
      RichText(
        Template.paperProgressRenamed,
        .figure(Figure(count: renamed, noun: nil, table: .changes, how: how))))
  }

  private func seatSentences(of changes: RunComparison) -> [RichText] {
    ComparisonWording(changes).seatSentences { figure in
      .figure(
        Figure(
          count: figure.count, noun: figure.noun, table: .seatChanges,
          how: PaperWording.sum(
            of: figure.column,
            inRows: figure.of.isEmpty ? [.wholeOfChanges] : figure.of.map { .name(of: $0) },
            isUnsigned: figure.isUnsigned)))
    }
  }

  /// What happened to partnerships, each with its day where that is known; those with a day first within what they are.
  func events(
    of steps: [SuccessionStep], in changes: RunComparison, _ blocks: inout PaperBlocks
  ) {
    let dates = SuccessionDates(changes)
    let kinds = SuccessionKind.asTold
    let told = steps.map { (step: $0, date: dates.date(of: $0)) }.enumerated().sorted {
      left, right in
      let place = { (step: SuccessionStep) in kinds.firstIndex(of: step.kind) ?? 0 }
      let (one, other) = (place(left.element.step), place(right.element.step))
      if one != other { return one < other }
      switch (left.element.date?.firstDay, right.element.date?.firstDay) {
      case (let first?, let second?) where first != second: return first < second
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
    let shown = told.prefix(Self.mostEvents)
    guard !shown.isEmpty else { return }
    let wording = ComparisonWording(changes)
    var points = shown.map { event -> RichText in
      var sentence = wording.sentence(event.step).withoutLinks
      // A guess is for the analyst's page, which says how sure it is: a paper would state it.
      if event.step.kind == .stoodDown, wording.isTakenIn(event.step), event.step.confidence >= 0.6
      {
        sentence += "; \(wording.reason(event.step).withoutLinks)"
      }
      return event.date.map { "\(.date($0)): \(sentence)" } ?? sentence
    }
    if told.count > shown.count {
      points.append(
        RichText(
          .andMore(
            told.count - shown.count, .table(.changes), isCompressed: content.compresses)))
    }
    blocks.paragraph(
      "succession", RichText(Phrase.paperProgressEvents), points: points,
      rows: TableRows(
        table: .changes,
        ids: shown.map { event in
          (event.step.to.isEmpty ? event.step.from : event.step.to).joined(separator: ";")
        }))
  }
}

/// When what became of partnerships happened, as far as the catalogues say: the day on which what is there now began, where
/// that is after the day of the older catalogue, else the day on which what went is said to have ended.
struct SuccessionDates {
  private let older: Landscape
  private var begun: [String: PartialDate] = [:]
  private var ended: [String: PartialDate] = [:]

  init(_ changes: RunComparison) {
    older = changes.older.landscape
    for partnership in changes.newer.landscape.partnerships {
      if let date = partnership.established { begun[partnership.id] = date }
    }
    for partnership in older.partnerships {
      if let date = partnership.ended { ended[partnership.id] = date }
    }
    // What has happened is known better afterwards.
    for partnership in changes.newer.landscape.inactive.partnerships {
      if let date = partnership.ended { ended[partnership.id] = date }
    }
  }

  /// `nil` where no catalogue has a day that fits.
  func date(of step: SuccessionStep) -> PartialDate? {
    let days = step.to.compactMap { begun[$0] }.filter { day in
      older.asOf.map { day.lastDay > $0.lastDay } ?? true
    }
    if let day = days.min(by: { $0.firstDay < $1.firstDay }) { return day }
    return step.from.compactMap { ended[$0] }.max { $0.lastDay < $1.lastDay }
  }
}
