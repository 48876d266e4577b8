import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Testing

/// Both forms of every sort of line, as they were when the JSON was still read off the text.
@Suite struct LogEventTests {
  struct Line: Sendable {
    let event: LogEvent
    let text: String?
    /// The members that differ from those of a plain line: level, event, message, place, code.
    let json: String
  }

  private static func members(
    _ level: String, _ event: String, _ message: String, source: String = "null",
    line: String = "null", column: String = "null", code: String = "null", status: String = "null"
  ) -> String {
    #"{"ts": "2023-07-01T02:30:00Z", "level": "\#(level)", "event": "\#(event)", "#
      + #""message": "\#(message)", "run": "2023-06-30-abc", "source": \#(source), "#
      + #""line": \#(line), "column": \#(column), "code": \#(code), "status": \#(status)}"#
  }

  private static func diagnostic(line: Int, column: Int, severity: Severity = .error) -> LogEvent {
    .message(
      DiagnosticWording.terminalMessage(
        of: Diagnostic(
          code: .unknownOrganisation, severity: severity,
          location: SourceLocation(file: "memberships.csv", line: line, column: column),
          field: "organisation", value: "nobody", expected: "organisations.csv",
          rejectsRow: severity == .error)))
  }

  private static let nobody = "organisation 'nobody' is not in organisations.csv; row rejected"

  static let lines: [Line] = [
    Line(
      event: diagnostic(line: 38, column: 4),
      text: "memberships.csv:38:4: error: \(nobody) [unknown-organisation]",
      json: members(
        "error", "diagnostic", nobody, source: #""memberships.csv""#, line: "38", column: "4",
        code: #""unknown-organisation""#)),
    Line(
      event: diagnostic(line: 38, column: 0),
      text: "memberships.csv:38: error: \(nobody) [unknown-organisation]",
      json: members(
        "error", "diagnostic", nobody, source: #""memberships.csv""#, line: "38",
        code: #""unknown-organisation""#)),
    Line(
      event: diagnostic(line: 0, column: 0),
      text: "memberships.csv: error: \(nobody) [unknown-organisation]",
      json: members(
        "error", "diagnostic", nobody, source: #""memberships.csv""#,
        code: #""unknown-organisation""#)),
    Line(
      event: .message(
        ConfigurationFailure(
          location: SourceLocation(file: "--set"), message: "found 'x', expected name=value",
          code: "invalid-setting"
        ).terminalMessage),
      text: "--set: error: found 'x', expected name=value [invalid-setting]",
      json: members(
        "error", "diagnostic", "found 'x', expected name=value", source: #""--set""#,
        code: #""invalid-setting""#)),
    Line(
      event: .message(.error("no run 'nope' in the history; landscape runs lists them")),
      text: "error: no run 'nope' in the history; landscape runs lists them",
      json: members("error", "message", "no run 'nope' in the history; landscape runs lists them")),
    Line(
      event: .message(.error("3 overlap edges so far", code: "too-many-edges")),
      text: "error: 3 overlap edges so far [too-many-edges]",
      json: members("error", "message", "3 overlap edges so far", code: #""too-many-edges""#)),
    Line(
      event: .message(.note("2 old reports removed: a, b")),
      text: "note: 2 old reports removed: a, b",
      json: members("info", "message", "2 old reports removed: a, b")),
    Line(
      event: .message(.plain("wrote 7 files to fresh")), text: "wrote 7 files to fresh",
      json: members("info", "message", "wrote 7 files to fresh")),
    // What looks like a place, a level or a code in what somebody wrote is none.
    Line(
      event: .message(.warning("old reports were left: error: 'o/a': Input/output error")),
      text: "warning: old reports were left: error: 'o/a': Input/output error",
      json: members("warning", "message", "old reports were left: error: 'o/a': Input/output error")
    ),
    Line(
      event: .message(.plain("Usage: landscape check <input> [--no-color]")),
      text: "Usage: landscape check <input> [--no-color]",
      json: members("info", "message", "Usage: landscape check <input> [--no-color]")),
    Line(
      event: .progress(.findings), text: "3/8 applying the rules",
      json: members("info", "progress", "3/8 applying the rules")),
    Line(
      event: .gate(MetGate(gate: "rejects", fact: .rejects(1))),
      text: "--fail-on rejects: 1 rejected row",
      json: members("info", "outcome", "--fail-on rejects: 1 rejected row")),
    Line(
      event: .gate(MetGate(gate: "new:high", fact: .findings(first: "a.b", count: 3))),
      text: "--fail-on new:high: a.b and 2 more",
      json: members("info", "outcome", "--fail-on new:high: a.b and 2 more")),
    Line(
      event: .outcome(
        .finished(
          .publishedWithRejects, exit: 1, run: "2023-06-30-abc", partnerships: 6, findings: 1,
          rejects: 4, report: "o/2023-06-30-abc/index.html")),
      text: "published with rejects: exit 1, run 2023-06-30-abc, 6 partnerships, 1 finding, "
        + "4 rejected rows, o/2023-06-30-abc/index.html",
      json: members(
        "info", "outcome",
        "published with rejects: exit 1, run 2023-06-30-abc, 6 partnerships, 1 finding, "
          + "4 rejected rows, o/2023-06-30-abc/index.html")),
    Line(
      event: .outcome(
        .finished(
          .published, exit: 0, run: "r", partnerships: 2, findings: 0, rejects: 0, report: "p",
          blindRules: 12)),
      text: "published: exit 0, run r, 2 partnerships, 0 findings, 12 rules that could not look, "
        + "0 rejected rows, p",
      json: members(
        "info", "outcome",
        "published: exit 0, run r, 2 partnerships, 0 findings, 12 rules that could not look, "
          + "0 rejected rows, p")),
    Line(
      event: .outcome(
        .finished(
          .unchanged, exit: 0, run: "r", partnerships: 1, findings: nil, rejects: 0, report: "p")),
      text: "unchanged: exit 0, run r, 1 partnership, 0 rejected rows, p",
      json: members(
        "info", "outcome", "unchanged: exit 0, run r, 1 partnership, 0 rejected rows, p")),
    Line(
      event: .outcome(.refused(exit: 66, folder: "o")),
      text: "refused: exit 66, nothing published in o",
      json: members("info", "outcome", "refused: exit 66, nothing published in o")),
    Line(
      event: .outcome(.stopped(signal: "SIGTERM", exit: 143, folder: "o", hasReport: false)),
      text:
        "stopped by SIGTERM: exit 143; nothing is published in o yet, the next run clears the rest",
      json: members(
        "info", "outcome",
        "stopped by SIGTERM: exit 143; nothing is published in o yet, the next run clears the rest")
    ),
    Line(
      event: .outcome(.stopped(signal: "SIGINT", exit: 130, folder: "o", hasReport: true)),
      text:
        "stopped by SIGINT: exit 130; o/latest is the last whole report, the next run clears the rest",
      json: members(
        "info", "outcome",
        "stopped by SIGINT: exit 130; o/latest is the last whole report, the next run clears the rest"
      )),
    Line(event: .exit(0), text: nil, json: members("info", "exit", "exit 0", status: "0")),
    Line(event: .exit(75), text: nil, json: members("error", "exit", "exit 75", status: "75")),
  ]

  @Test(arguments: lines.indices)
  func `text and JSON are made from one event`(place: Int) {
    let line = Self.lines[place]
    #expect(line.event.text == line.text)
    #expect(line.event.json(run: "2023-06-30-abc", at: "2023-07-01T02:30:00Z") == line.json)
  }

  @Test func `a log without a run says so`() {
    #expect(LogEvent.exit(0).json(run: nil, at: "t").contains(#""run": null"#))
  }

  @Test func `a catalogue's file that would act on a terminal is made visible in both forms`() {
    let event = LogEvent.message(
      DiagnosticWording.terminalMessage(
        of: Diagnostic(
          code: .nulByte, severity: .error, location: SourceLocation(file: "a\u{1B}[2J.csv"))))
    #expect(event.text?.hasPrefix("a\\u{1B}[2J.csv: error: ") == true)
    #expect(event.json(run: nil, at: "t").contains(#""source": "a\\u{1B}[2J.csv""#))
  }
}
