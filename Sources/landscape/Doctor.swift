internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import RunHistory
internal import TextFormats
internal import Wording

/// `landscape doctor`: whether a night could run here, and what is wrong where it could not.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is installed, what can be written, and how the history is.",
    discussion: """
      Examples:
        landscape doctor
        landscape doctor Inputs/wales-2023 --out Reports --format json

      Changes nothing. Exit code 0 when a night could run; else that of the first thing in its way: \
      66, 73, 65 or 78.
      """)

  @Argument(help: "A catalogue folder, to see whether it can be read.", completion: .directory)
  var input: String?

  @Option(help: PlainFormat.help)
  var format: PlainFormat = .text

  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  /// One thing that was looked at.
  private struct Line {
    enum State: String { case ok, note, fault }
    let state: State
    let name: String
    /// Without the code, where there is one.
    let words: String
    var code: String?
    var status = ExitStatus.done

    var text: String { words + (code.map { " [\($0)]" } ?? "") }

    init(state: State, name: String, text: String) {
      self.state = state
      self.name = name
      words = text
    }

    init(fault words: String, code: String? = nil, of name: String, _ status: ExitStatus) {
      state = .fault
      self.name = name
      self.words = words
      self.code = code
      self.status = status
    }
  }

  func run() throws {
    let lines = program + outputFolder + report + historyLines + catalogue
    switch format {
    case .text:
      let width = lines.map(\.name.count).max() ?? 0
      Console.standardOutput.write(
        lines.map { line in
          let mark = line.state == .ok ? "ok   " : line.state == .note ? "note " : "FAULT"
          let gap = String(repeating: " ", count: width - line.name.count + 2)
          return "\(mark)  \(line.name)\(gap)\(VisibleText.forTerminal(line.text, limit: 400))"
        })
    case .json:
      let value: JSONValue = [
        "healthy": .flag(!lines.contains { $0.state == .fault }),
        "checks": .array(
          lines.map {
            [
              "name": .string($0.name), "state": .string($0.state.rawValue),
              "text": .string($0.text),
            ]
          }),
      ]
      Console.standardOutput.write(value.bytes)
    }
    if let fault = lines.first(where: { $0.state == .fault }) {
      throw CommandFailure(
        fault.status, [.error("\(fault.name): \(fault.words)", code: fault.code)])
    }
  }

  private var program: [Line] {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "?"
    return [
      Line(state: .ok, name: "landscape", text: "\(toolVersion), \(path)"),
      Line(state: .ok, name: "SQLite", text: databaseLibraryVersion),
      Line(state: .ok, name: "libxml2", text: xmlLibraryDescription),
      Line(state: .ok, name: "ICU", text: languageLibraryVersion),
      Line(state: .ok, name: "libcrypto", text: cryptoLibraryVersion),
      Line(
        state: .ok, name: "processors",
        text: String(ProcessInfo.processInfo.activeProcessorCount)),
    ]
  }

  private var outputFolder: [Line] {
    let health = FolderHealth(of: history.out)
    var lines: [Line] = []
    if let reason = health.cannotWrite {
      lines.append(
        Line(
          fault: "cannot write in '\(history.out)': \(reason)", of: "output folder",
          .cannotCreateOutput))
    } else {
      let state = health.exists ? "can be written" : "can be made"
      lines.append(Line(state: .ok, name: "output folder", text: "'\(history.out)' \(state)"))
    }
    if let reason = health.cannotLink, health.cannotWrite == nil {
      lines.append(
        Line(fault: "cannot make latest: \(reason)", of: "links", .cannotCreateOutput))
    }
    if let free = health.freeBytes {
      let mebibytes = free / 1_048_576
      let isLow = mebibytes < 200
      lines.append(
        Line(
          state: isLow ? .note : .ok, name: "free space",
          text: "\(mebibytes) MiB" + (isLow ? "; a report of Wales takes about 60" : "")))
    }
    if let holder = health.holder {
      lines.append(Line(state: .note, name: "lock", text: "a run is at work (\(holder))"))
    } else {
      lines.append(Line(state: .ok, name: "lock", text: "free"))
    }
    if !health.strays.isEmpty, health.holder == nil {
      lines.append(
        Line(
          state: .note, name: "leftovers",
          text: health.strays.joined(separator: ", ") + "; the next run clears them"))
    }
    return lines
  }

  private var report: [Line] {
    let publisher = ReportPublisher(folder: history.out)
    do {
      try publisher.checkPlaces()
    } catch {
      let failure = CommandFailure(error)
      return [
        Line(fault: failure.messages[0].message, of: "latest report", failure.status)
      ]
    }
    guard let latest = publisher.latest else {
      return [Line(state: .note, name: "latest report", text: "none yet")]
    }
    guard publisher.note == latest else {
      let said = publisher.note.map { "says \($0)" } ?? "is not there"
      return [
        Line(
          state: .note, name: "latest report",
          text: "\(latest), but latest.txt \(said); the next run puts it right")
      ]
    }
    guard let verification = try? RunVerification(folder: history.out + "/" + latest) else {
      return [
        Line(fault: "\(latest) cannot be verified", of: "latest report", .dataUnusable)
      ]
    }
    let differing = verification.checks.count { !$0.agrees }
    return [
      differing == 0
        ? Line(
          state: .ok, name: "latest report",
          text: "\(latest), \(verification.checks.count) checks agree")
        : Line(
          fault: "\(latest): \(differing) checks do not agree; landscape verify lists them",
          of: "latest report", .dataUnusable)
    ]
  }

  private var historyLines: [Line] {
    guard FileManager.default.fileExists(atPath: history.path) else {
      return [Line(state: .note, name: "history", text: "none yet at '\(history.path)'")]
    }
    do {
      let store = try history.open()
      let problems = try store.check()
      let runs = try store.runs()
      let pending = try store.pending()
      var lines = problems.prefix(3).map {
        Line(fault: "\($0.kind.rawValue): \($0.detail)", of: "history", .dataUnusable)
      }
      if problems.count > 3 {
        lines.append(
          Line(
            fault: "and \(problems.count - 3) more; landscape runs check lists all", of: "history",
            .dataUnusable))
      }
      if problems.isEmpty {
        lines.append(
          Line(
            state: .ok, name: "history",
            text: "\(counted(runs.count, "run")), schema \(HistoryStore.schemaVersion), sound"))
      }
      if !pending.isEmpty {
        lines.append(
          Line(
            state: .note, name: "unsettled",
            text: pending.joined(separator: ", ") + "; the next run settles it"))
      }
      if let newest = runs.first, newest.recorded > PublicationTime.clock() {
        lines.append(
          Line(
            state: .note, name: "clock",
            text: "the newest run was recorded at \(newest.recorded), which is yet to come"))
      }
      return lines
    } catch {
      let failure =
        (error as? HistoryFailure).map { CommandFailure($0) } ?? error as? CommandFailure
      return [
        Line(
          fault: failure?.lines.joined(separator: "; ") ?? String(describing: error),
          of: "history", failure?.status ?? .internalError)
      ]
    }
  }

  private var catalogue: [Line] {
    guard let input else { return [] }
    do {
      let folder = InputFolder(path: input)
      let catalogue = try AnalysisPipeline(input: folder, settings: try folder.settings())
        .read()
      return [
        Line(
          state: catalogue.rejects.isEmpty ? .ok : .note, name: "catalogue",
          text: "'\(input)': \(counted(catalogue.landscape.partnerships.count, "partnership")), "
            + counted(catalogue.rejects.count, "rejected row"))
      ]
    } catch {
      let failure =
        (error as? ReadingFailure).map { CommandFailure($0) }
        ?? (error as? ConfigurationFailure).map { CommandFailure($0) }
      // Warnings may stand before the error that there is no way past.
      let reason = failure?.messages.first { $0.level == .error } ?? failure?.messages.first
      return [
        Line(
          fault: reason?.textWithoutCode ?? String(describing: error), code: reason?.code,
          of: "catalogue", failure?.status ?? .internalError)
      ]
    }
  }
}
