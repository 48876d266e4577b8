internal import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review

/// A night in a text that can be mailed: Welsh, then English.
package struct NightSummary: Sendable {
  /// How the night ended.
  package enum Outcome: Hashable, Sendable {
    case published, publishedWithRejects, unchanged
    /// Nothing was published; the lines say why, in English as on the terminal.
    case refused([String])
  }

  private let outcome: Outcome
  private let content: ReportContent?
  private let comparison: RunComparison?
  private let run: String?
  private let report: String?

  /// - Parameters:
  ///   - content: what was published; `nil` where nothing was.
  ///   - run: the run's id, where there is one.
  ///   - report: where the report is, as the user named it.
  package init(
    _ outcome: Outcome, content: ReportContent? = nil, comparison: RunComparison? = nil,
    run: String? = nil, report: String? = nil
  ) {
    self.outcome = outcome
    self.content = content
    self.comparison = comparison
    self.run = run
    self.report = report
  }

  /// Whether there is nothing to tell.
  package var isUnchanged: Bool { outcome == .unchanged }

  /// The whole text; its first line is fit for a mail's subject.
  package var text: String {
    let subject = subject(.welsh) + " / " + subject(.english)
    let bodies = [Language.welsh, .english].map { lines($0).joined(separator: "\n") + "\n" }
    return subject + "\n\n" + bodies.joined(separator: "\n----\n\n")
  }

  private func subject(_ language: Language) -> String {
    let state: Phrase =
      switch outcome {
      case .published: Phrase("report published", "adroddiad wedi'i gyhoeddi")
      case .publishedWithRejects:
        Phrase(
          "report published, with rejected rows",
          "adroddiad wedi'i gyhoeddi, gyda rhesi a wrthodwyd")
      case .unchanged: Phrase("nothing has changed", "dim wedi newid")
      case .refused: Phrase("nothing published", "dim wedi'i gyhoeddi")
      }
    return Phrase("Partnership landscape: ", "Tirwedd partneriaethau: ")[language] + state[language]
  }

  private func lines(_ language: Language) -> [String] {
    var lines = [subject(language), ""]
    if let content {
      lines.append(Phrase.placeAndDate(of: content.landscape)[language])
    }
    if let run { lines.append(Phrase("Run: \(run)", "Rhediad: \(run)")[language]) }
    if let report { lines.append(Phrase("Report: \(report)", "Adroddiad: \(report)")[language]) }
    if case .refused(let reasons) = outcome {
      lines += ["", Phrase("Why (in English):", "Pam (yn Saesneg):")[language]]
      lines += reasons.map { "  " + $0 }
    }
    guard let content else { return lines }
    lines += [""] + counts(content, language)
    lines += changes(content, language)
    if !content.decisions.isEmpty {
      lines += ["", Phrase.decisionsSummary(content.decisions)[language]]
      lines += content.decisions.contradictions.map { "  \($0.finding): \($0.problem[language])" }
    }
    return lines
  }

  private func counts(_ content: ReportContent, _ language: Language) -> [String] {
    let (partnerships, findings) = (
      content.landscape.partnerships.count, content.findings.all.count
    )
    let open = content.findings.list(.main).count { !content.decisions.isClosed($0.id) }
    let warnings = content.diagnostics.count { $0.severity == .warning }
    return [
      Phrase(
        "Partnerships: \(partnerships). Findings: \(findings), of which \(open) open candidates for review.",
        "Partneriaethau: \(partnerships). Canfyddiadau: \(findings), gan gynnwys \(open) ymgeisydd agored i'w adolygu."
      )[language],
      Phrase(
        "Rejected rows: \(content.rejects.count). Warnings: \(warnings).",
        "Rhesi a wrthodwyd: \(content.rejects.count). Rhybuddion: \(warnings).")[language],
    ]
  }

  private func changes(_ content: ReportContent, _ language: Language) -> [String] {
    guard let comparison else {
      return [
        "",
        Phrase(
          "There is no earlier run to compare with.", "Nid oes rhediad cynharach i gymharu ag ef.")[
            language],
      ]
    }
    let before = Phrase.placeAndDate(of: comparison.older.landscape)
    var lines = [
      "",
      Phrase("Since \(before.english):", "Ers \(before.welsh):")[language],
    ]
    lines += comparison.summary(language).map { "  " + $0 }
    let wording = FindingWording(landscape: content.landscape)
    let byID = Dictionary(
      content.findings.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for status in [FindingStatus.new, .reopened] {
      let found = comparison.findings(status)
      guard !found.isEmpty else { continue }
      lines += ["", "\(RunComparison.name(of: status)[language]) (\(found.count)):"]
      for change in found.prefix(Self.mostListed) {
        guard let finding = byID[change.id] else { continue }
        let title = wording.title(of: finding, in: language).plain(in: content.landscape)
        let level = Phrase.level(
          of: finding.priority.value, settings: content.settings.priority)[language]
        let isRanked = finding.list == .main
        lines.append("  - " + title + (isRanked ? " (" + level.lowercased() + ")" : ""))
        lines.append("    " + finding.id)
      }
      if found.count > Self.mostListed {
        let more = found.count - Self.mostListed
        lines.append(Phrase("  and \(more) more", "  a \(more) arall")[language])
      }
    }
    return lines
  }

  private static let mostListed = 10
}
