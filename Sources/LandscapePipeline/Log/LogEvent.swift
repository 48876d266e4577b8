package import LandscapeModel
internal import TextFormats
internal import Wording

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
      case .rejects(let count): Words.countRejectedRows(count: count)(.english)
      case .findings(let first, let count):
        count > 1 ? Words.firstAndMore(first: first, more: count - 1)(.english) : first
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
        Words.countPartnerships(count: partnerships),
        findings.map { Words.countFindings(count: $0) },
        blindRules > 0 ? Words.countBlindRules(count: blindRules) : nil,
        Words.countRejectedRows(count: rejects),
      ]
      return Words.runEnded(
        ending: ending.phrase, exit: String(exit), run: run,
        counts: Phrase.joined(counts.compactMap(\.self), by: ", ")(.english), report: report)(
          .english)
    case .refused(let exit, let folder):
      return Words.runRefused(exit: String(exit), folder: folder)(.english)
    case .stopped(let signal, let exit, let folder, let hasReport):
      return hasReport
        ? Words.runStopped(signal: signal, exit: String(exit), folder: folder)(.english)
        : Words.runStoppedEarly(signal: signal, exit: String(exit), folder: folder)(.english)
    }
  }
}

extension NightlyRun.Ending {
  /// As the last line begins.
  var phrase: Phrase {
    switch self {
    case .unchanged: .endingUnchanged
    case .published: .endingPublished
    case .publishedWithRejects: .endingWithRejects
    }
  }
}
