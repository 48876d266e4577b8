package import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review

extension RunComparison {
  /// The comparison for a terminal or a mail: what happened, what is counted, what was found.
  package func text(in language: Language) -> String {
    var lines = [title(language), ""]
    lines += summary(language) + [""]
    lines += successionLines(language)
    lines += metricLines(language)
    lines += findingLines(language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What changed, in a few sentences.
  package func summary(_ language: Language) -> [String] {
    let steps = SuccessionKind.allCases.compactMap { kind -> String? in
      let count = succession.steps(kind).count
      guard count > 0 else { return nil }
      return "\(SuccessionWording.name(of: kind)[language].lowercased()) \(count)"
    }
    let found = FindingStatus.allCases.map { status in
      "\(Self.name(of: status)[language].lowercased()) \(findings(status).count)"
    }
    let (before, after) = (older.landscape.partnerships.count, newer.landscape.partnerships.count)
    return [
      Phrase(
        "Partnerships: \(before) then, \(after) now (\(steps.joined(separator: ", "))).",
        "Partneriaethau: \(before) bryd hynny, \(after) nawr (\(steps.joined(separator: ", "))).")[
          language],
      Phrase(
        "Findings: \(found.joined(separator: ", ")).",
        "Canfyddiadau: \(found.joined(separator: ", ")).")[language],
    ] + sentences.map { $0.plain(in: language) }
  }

  /// What a status of a finding is called.
  package static func name(of status: FindingStatus) -> Phrase {
    switch status {
    case .new: Phrase("New", "Newydd")
    case .persisting: Phrase("Persisting", "Yn parhau")
    case .changed: Phrase("Changed", "Wedi newid")
    case .resolved: Phrase("Resolved", "Wedi'u datrys")
    case .reopened: Phrase("Reopened", "Wedi'u hailagor")
    }
  }

  /// What a cause is called.
  package static func name(of cause: ChangeCause) -> Phrase {
    switch cause {
    case .data: Phrase("data", "data")
    case .decision: Phrase("decision", "penderfyniad")
    case .settings: Phrase("settings", "gosodiadau")
    case .ruleVersion: Phrase("version of the rule", "fersiwn y rheol")
    }
  }

  private func title(_ language: Language) -> String {
    func dated(_ snapshot: RunSnapshot) -> String {
      let date = snapshot.landscape.asOf?.description ?? Phrase("undated", "heb ddyddiad")[language]
      return "\(snapshot.landscape.title.form(in: language).text), \(date)"
    }
    return "\(dated(older)) → \(dated(newer))"
  }

  private func successionLines(_ language: Language) -> [String] {
    let wording = SuccessionWording(older: older.landscape, newer: newer.landscape)
    return SuccessionKind.allCases.flatMap { kind -> [String] in
      let steps = succession.steps(kind)
      // That a body is still there is no news; that many are is in the summary.
      guard kind != .continued, !steps.isEmpty else { return [] }
      let heading = "\(SuccessionWording.name(of: kind)[language]) (\(steps.count))"
      let lines = steps.map { step -> String in
        let reason = wording.reason(step).plain(in: language)
        let certainty = Int((step.confidence * 100).rounded())
        return "  \(wording.sentence(step).plain(in: language)) [\(certainty)%]"
          + (reason.isEmpty ? "" : "\n    \(reason)")
      }
      return [heading] + lines + [""]
    }
  }

  private func metricLines(_ language: Language) -> [String] {
    let changed = metrics.filter { $0.before != $0.after }
    guard !changed.isEmpty else { return [] }
    let names = changed.map { MetricWording.name(of: $0.name)[language] }
    let width = names.map(\.count).max() ?? 0
    let heading = Phrase("What is counted", "Yr hyn a gyfrifir")[language]
    return [heading]
      + zip(names, changed).map { name, change in
        let gap = String(repeating: " ", count: width - name.count + 2)
        return "  \(name)\(gap)\(number(change.before)) → \(number(change.after))"
      } + [""]
  }

  private func findingLines(_ language: Language) -> [String] {
    FindingStatus.allCases.flatMap { status -> [String] in
      let changes = findings(status)
      guard status != .persisting, !changes.isEmpty else { return [] }
      let subject = Phrase("findings", "canfyddiadau")[language]
      let heading = "\(Self.name(of: status)[language]): \(subject) (\(changes.count))"
      let lines = changes.map { change -> String in
        let causes = change.causes.map { Self.name(of: $0)[language] }.joined(separator: ", ")
        let former = change.formerID.map { " ← \($0)" } ?? ""
        return "  \(change.id)\(former)" + (causes.isEmpty ? "" : " [\(causes)]")
      }
      return [heading] + lines + [""]
    }
  }

  private func number(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value == value.rounded() && abs(value) < 1e15
      ? String(Int(value)) : String((value * 10).rounded() / 10)
  }
}
