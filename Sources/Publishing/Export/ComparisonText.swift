package import LandscapeModel
internal import Rationalisation
package import Review
internal import Wording

extension RunComparison {
  /// The comparison for a terminal or a mail: what happened, what is counted, what was found.
  package func text(in language: Language) -> String {
    let wording = ComparisonWording(self)
    var lines = [title(language), ""]
    lines += wording.summary(language) + [""]
    lines += seatLines(language)
    lines += successionLines(wording, language)
    lines += metricLines(language)
    lines += findingLines(wording, language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ language: Language) -> String {
    func dated(_ snapshot: RunSnapshot) -> String {
      // English has the date as runs are named by; in Welsh it reads as words.
      let date =
        snapshot.landscape.asOf.map {
          language == .english ? $0.description : DateWording.text($0, in: language)
        } ?? Phrase.undatedRun[language]
      let name = snapshot.landscape.name?.form(in: language).text
      return [name, date].compactMap { $0 }.joined(separator: ", ")
    }
    return "\(dated(older)) → \(dated(newer))"
  }

  private func successionLines(
    _ wording: ComparisonWording, _ language: Language
  ) -> [String] {
    SuccessionKind.asTold.flatMap { kind -> [String] in
      let steps = succession.steps(kind)
      // That a body is still there is no news; that many are is in the summary.
      guard kind != .continued, !steps.isEmpty else { return [] }
      let heading = "\(Phrase.name(of: kind)[language]) (\(steps.count))"
      let lines = steps.map { step -> String in
        let reason = wording.reason(step).plain(in: language)
        let certainty = Int(nearest: step.confidence * 100)
        return "  \(wording.sentence(step).plain(in: language)) [\(certainty)%]"
          + (reason.isEmpty ? "" : "\n    \(reason)")
      }
      return [heading] + lines + [""]
    }
  }

  /// The change of seats of each group, in columns.
  private func seatLines(_ language: Language) -> [String] {
    let groups = seatChanges.groups.filter { $0.steps > 0 } + [seatChanges.total]
    let columns = TableColumns.seatChanges.choosing([
      "group", "seats-before", "seats-after", "change", "ended", "begun", "rest",
    ])
    let rows =
      [columns.columns.map { $0.heading.plain(in: language) }]
      + groups.map { group in
        columns.row(group).map { cell in
          switch cell {
          case .text(let text): text.plain(in: language)
          case .count(let count): Numerals.grouped(count)
          default: ""
          }
        }
      }
    let widths = columns.columns.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let lines = rows.map { row in
      "  "
        + row.enumerated().map { column, text in
          let gap = String(repeating: " ", count: widths[column] - text.count)
          return column == 0 ? text + gap : gap + text
        }.joined(separator: "  ")
    }
    return [Phrase.seatChangesCaption[language]] + lines + [""]
  }

  private func metricLines(_ language: Language) -> [String] {
    let changed = metrics.filter { $0.before != $0.after }
    guard !changed.isEmpty else { return [] }
    let names = changed.map { Phrase.name(of: $0.metric)[language] }
    let width = names.map(\.count).max() ?? 0
    let heading = Phrase.countedThenAndNow[language]
    return [heading]
      + zip(names, changed).map { name, change in
        let gap = String(repeating: " ", count: width - name.count + 2)
        return "  \(name)\(gap)\(number(change.before)) → \(number(change.after))"
      } + [""]
  }

  private func findingLines(_ wording: ComparisonWording, _ language: Language) -> [String] {
    FindingStatus.allCases.flatMap { status -> [String] in
      let changes = findings(status)
      guard status != .persisting, !changes.isEmpty else { return [] }
      let subject = Phrase.changedFindings[language].lowercased()
      let heading = "\(Phrase.heading(of: status)[language]): \(subject) (\(changes.count))"
      let lines = changes.map { change -> String in
        let causes = wording.causes(of: change).plain(in: language)
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
