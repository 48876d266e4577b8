package import LandscapeModel
internal import TextFormats

/// One thing that the log says. Text for a person and JSON for a program are both made from it.
package enum LogEvent: Hashable, Sendable {
  case message(TerminalMessage)
  /// A stage began.
  case progress(PipelineStage)
  /// A `--fail-on` gate was met.
  case gate(MetGate)
  /// How the command ended, for those that say so.
  case outcome(CommandOutcome)
  /// The last line of a log in JSON; a text has none.
  case exit(Int32)

  /// The line for a person; `nil` where a text says nothing.
  package var text: String? { words.map { VisibleText.printable($0) } }

  private var words: String? {
    switch self {
    case .message(let message): message.text
    case .progress(let stage): stage.text
    case .gate(let gate): gate.text
    case .outcome(let outcome): outcome.text
    case .exit: nil
    }
  }
}

/// A `--fail-on` gate and what met it.
package struct MetGate: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case rejects(Int)
    /// So many findings, the first of them by id.
    case findings(first: String, count: Int)
  }

  /// As it was given: `new:high`.
  package let gate: String
  package let fact: Fact

  package init(gate: String, fact: Fact) {
    self.gate = gate
    self.fact = fact
  }

  var text: String {
    let what =
      switch fact {
      case .rejects(let count): counted(count, "rejected row")
      case .findings(let first, let count):
        first + (count > 1 ? " and \(count - 1) more" : "")
      }
    return "--fail-on \(gate): \(what)"
  }
}

/// How a command ended that says so in its last line: what happened, the exit code, and the facts.
package enum CommandOutcome: Hashable, Sendable {
  /// - Parameters:
  ///   - findings: `nil` where nothing had to be analysed.
  ///   - blindRules: how many rules could not look at anything.
  ///   - report: the path of the report's first page.
  case finished(
    NightlyRun.Ending, exit: Int32, run: String, partnerships: Int, findings: Int?, rejects: Int,
    report: String, blindRules: Int = 0)
  case refused(exit: Int32, folder: String)
  /// A signal came in between.
  case stopped(signal: String, exit: Int32, folder: String, hasReport: Bool)

  var text: String {
    switch self {
    case .finished(
      let ending, let exit, let run, let partnerships, let findings, let rejects, let report,
      let blindRules):
      let counts = [
        counted(partnerships, "partnership"), findings.map { counted($0, "finding") },
        blindRules > 0 ? "\(counted(blindRules, "rule")) that could not look" : nil,
        counted(rejects, "rejected row"),
      ]
      return "\(ending.text): exit \(exit), run \(run), "
        + counts.compactMap(\.self).joined(separator: ", ") + ", \(report)"
    case .refused(let exit, let folder):
      return "refused: exit \(exit), nothing published in \(folder)"
    case .stopped(let signal, let exit, let folder, let hasReport):
      let left =
        hasReport
        ? "\(folder)/latest is the last whole report" : "nothing is published in \(folder) yet"
      return "stopped by \(signal): exit \(exit); \(left), the next run clears the rest"
    }
  }
}

extension NightlyRun.Ending {
  /// In English, as the last line begins.
  var text: String {
    switch self {
    case .unchanged: "unchanged"
    case .published: "published"
    case .publishedWithRejects: "published with rejects"
    }
  }
}

/// `1 row`, `2 rows`: a count in English.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
