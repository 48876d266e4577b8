internal import LandscapeModel
internal import Publishing
internal import Rationalisation
internal import Review
internal import TextFormats
internal import Wording

/// A night in a text that can be mailed, in the report's languages one after the other.
package struct NightSummary: Sendable {
  private enum State: Hashable {
    case ended(NightlyRun.Ending)
    /// Nothing was published; the lines say why, in English as on the terminal.
    case refused([String])
  }

  private let state: State
  private let content: ReportContent?
  private let comparison: RunComparison?
  private let run: String?
  private let report: String?

  /// - Parameter report: where the report is, as the user named it.
  package init(_ outcome: NightlyRun.Outcome, report: String) {
    state = .ended(outcome.ending)
    content = outcome.content
    comparison = outcome.comparison
    run = outcome.run.id
    self.report = report
  }

  /// Of a night that published nothing.
  /// - Parameter reasons: why, in English as on the terminal, a line each.
  package init(refused reasons: [String]) {
    state = .refused(reasons)
    content = nil
    comparison = nil
    run = nil
    report = nil
  }

  /// Whether there is nothing to tell.
  package var isUnchanged: Bool { state == .ended(.unchanged) }

  /// The whole text; its first line is fit for a mail's subject.
  package var text: String {
    let subject = languages.map(subject).joined(separator: " / ")
    let bodies = languages.map { lines($0).joined(separator: "\n") + "\n" }
    return subject + "\n\n" + bodies.joined(separator: "\n----\n\n")
  }

  /// Those of the report; all where there is none to know them from.
  /// Those of the report that have all of a mail's words: English where none has.
  private var languages: [Language] {
    let whole = (content?.languages ?? [.welsh, .english]).filter(\.hasAllTexts)
    return whole.isEmpty ? [.english] : whole
  }

  private func subject(_ language: Language) -> String {
    let words: Phrase =
      switch state {
      case .ended(.published): Phrase.nightPublished
      case .ended(.publishedWithRejects):
        Phrase.nightPublishedWithRejects
      case .ended(.unchanged): Phrase.nightUnchanged
      case .refused: Phrase.nightRefused
      }
    return Phrase.nightSubject[language] + words[language]
  }

  private func lines(_ language: Language) -> [String] {
    var lines = [subject(language), ""]
    if let content {
      lines.append(Phrase.nameAndDate(of: content.landscape)[language])
    }
    if let run { lines.append(Words.nightRun(run: run)[language]) }
    if let report { lines.append(Words.nightReport(report: report)[language]) }
    if case .refused(let reasons) = state {
      lines += ["", Phrase.nightWhy[language]]
      lines += reasons.map { "  " + VisibleText.printable($0) }
    }
    guard let content else { return lines }
    lines += [""] + counts(content, language)
    lines += changes(content, language)
    if !content.decisions.isEmpty {
      lines += ["", Phrase.decisionsSummary(content.decisions)[language]]
      lines += content.decisions.contradictions.map {
        "  \($0.finding): \(Phrase.name(of: $0.problem)[language])"
      }
    }
    return lines
  }

  private func counts(_ content: ReportContent, _ language: Language) -> [String] {
    let (partnerships, findings) = (
      content.landscape.partnerships.count, content.findings.all.count
    )
    let open = content.findings.list(.main).count { !content.decisions.isClosed($0.id) }
    let unseen = UnseenByRules(content)
    let warnings = content.diagnostics.count { $0.severity == .warning }
    return [
      Words.nightCounts(partnerships: partnerships, findings: findings, open: open)[language],
      Words.nightRows(rejects: content.rejects.count, warnings: warnings)[language],
    ]
      + (unseen.blindRules > 0
        ? [Phrase.couldNotLook(unseen.blindRules, of: unseen.rules)[language]] : [])
  }

  private func changes(_ content: ReportContent, _ language: Language) -> [String] {
    guard let comparison else {
      return [
        "",
        Phrase.nightNothingToCompare[
          language],
      ]
    }
    let before = Phrase.placeAndDate(of: comparison.older.landscape)
    var lines = [
      "",
      Words.nightSince(before: before)[language],
    ]
    lines += ComparisonWording(comparison).summary(language).map { "  " + $0 }
    let wording = FindingWording(content)
    let byID = Dictionary(
      content.findings.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for status in [FindingStatus.new, .reopened] {
      let found = comparison.findings(status)
      guard !found.isEmpty else { continue }
      lines += ["", "\(Phrase.heading(of: status)[language]) (\(found.count)):"]
      for change in found.prefix(Self.mostListed) {
        guard let finding = byID[change.id] else { continue }
        let title = wording.title(of: finding).plain(in: language)
        let level = Phrase.level(
          of: finding.priority.value, settings: content.settings.priority)[language]
        let isRanked = finding.list == .main
        lines.append("  - " + title + (isRanked ? " (" + level.lowercased() + ")" : ""))
        lines.append("    " + finding.id)
      }
      if found.count > Self.mostListed {
        let more = found.count - Self.mostListed
        lines.append(
          Words.nightMoreInReport(more: more)[language])
      }
    }
    return lines
  }

  private static let mostListed = 10
}
