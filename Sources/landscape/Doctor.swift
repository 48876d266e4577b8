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
    abstract: Phrase.abstractOfDoctor(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape doctor
        landscape doctor Inputs/wales-2023 --out Reports --format json

      \(Phrase.discussionOfDoctor(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderToRead(.english)), completion: .directory)
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
        state: .ok, name: Phrase.doctorProcessors(.english),
        text: String(ProcessInfo.processInfo.activeProcessorCount)),
    ]
  }

  private var outputFolder: [Line] {
    let health = FolderHealth(of: history.out)
    var lines: [Line] = []
    if let reason = health.cannotWrite {
      lines.append(
        Line(
          fault: Words.doctorCannotWrite(folder: history.out, reason: reason)(.english),
          of: Phrase.doctorOutputFolder(.english),
          .cannotCreateOutput))
    } else {
      let state =
        health.exists
        ? Words.doctorCanBeWritten(folder: history.out) : Words.doctorCanBeMade(folder: history.out)
      lines.append(
        Line(state: .ok, name: Phrase.doctorOutputFolder(.english), text: state(.english)))
    }
    if let reason = health.cannotLink, health.cannotWrite == nil {
      lines.append(
        Line(
          fault: Words.doctorCannotLink(reason: reason)(.english), of: Phrase.doctorLinks(.english),
          .cannotCreateOutput))
    }
    if let free = health.freeBytes {
      let mebibytes = free / 1_048_576
      let isLow = mebibytes < 200
      lines.append(
        Line(
          state: isLow ? .note : .ok, name: Phrase.doctorFreeSpace(.english),
          text: isLow
            ? Words.doctorSpaceIsLow(free: String(mebibytes))(.english) : "\(mebibytes) MiB"))
    }
    if let holder = health.holder {
      lines.append(
        Line(
          state: .note, name: Phrase.doctorLock(.english),
          text: Words.doctorAtWork(holder: holder)(.english)))
    } else {
      lines.append(
        Line(state: .ok, name: Phrase.doctorLock(.english), text: Phrase.doctorFree(.english)))
    }
    if !health.strays.isEmpty, health.holder == nil {
      lines.append(
        Line(
          state: .note, name: Phrase.doctorLeftovers(.english),
          text: Words.doctorNextClears(files: health.strays.joined(separator: ", "))(.english)))
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
        Line(
          fault: failure.messages[0].message, of: Phrase.doctorLatestReport(.english),
          failure.status)
      ]
    }
    guard let latest = publisher.latest else {
      return [
        Line(
          state: .note, name: Phrase.doctorLatestReport(.english),
          text: Phrase.doctorNoneYet(.english))
      ]
    }
    guard publisher.note == latest else {
      let said =
        publisher.note.map { Words.doctorNoteSays(run: latest, said: $0) }
        ?? Words.doctorNoteMissing(run: latest)
      return [
        Line(
          state: .note, name: Phrase.doctorLatestReport(.english),
          text: said(.english))
      ]
    }
    guard let verification = try? RunVerification(folder: history.out + "/" + latest) else {
      return [
        Line(
          fault: Words.doctorUnverifiable(run: latest)(.english),
          of: Phrase.doctorLatestReport(.english), .dataUnusable)
      ]
    }
    let differing = verification.checks.count { !$0.agrees }
    return [
      differing == 0
        ? Line(
          state: .ok, name: Phrase.doctorLatestReport(.english),
          text: Words.doctorChecksAgree(run: latest, count: String(verification.checks.count))(
            .english))
        : Line(
          fault: Words.doctorChecksDiffer(run: latest, count: String(differing))(.english),
          of: Phrase.doctorLatestReport(.english), .dataUnusable)
    ]
  }

  private var historyLines: [Line] {
    guard FileManager.default.fileExists(atPath: history.path) else {
      return [
        Line(
          state: .note, name: Phrase.doctorHistory(.english),
          text: Words.doctorNoneYetAt(path: history.path)(.english))
      ]
    }
    do {
      let store = try history.open()
      let problems = try store.check()
      let runs = try store.runs()
      let pending = try store.pending()
      var lines = problems.prefix(3).map {
        Line(
          fault: "\($0.kind.rawValue): \($0.detail)", of: Phrase.doctorHistory(.english),
          .dataUnusable)
      }
      if problems.count > 3 {
        lines.append(
          Line(
            fault: Words.doctorMoreProblems(count: String(problems.count - 3))(.english),
            of: Phrase.doctorHistory(.english),
            .dataUnusable))
      }
      if problems.isEmpty {
        lines.append(
          Line(
            state: .ok, name: Phrase.doctorHistory(.english),
            text: Words.doctorSound(
              runs: Words.countRuns(count: runs.count), schema: String(HistoryStore.schemaVersion))(
                .english)))
      }
      if !pending.isEmpty {
        lines.append(
          Line(
            state: .note, name: Phrase.doctorUnsettled(.english),
            text: Words.doctorNextSettles(runs: pending.joined(separator: ", "))(.english)))
      }
      if let newest = runs.first, newest.recorded > PublicationTime.clock() {
        lines.append(
          Line(
            state: .note, name: Phrase.doctorClock(.english),
            text: Words.doctorYetToCome(time: newest.recorded)(.english)))
      }
      return lines
    } catch {
      let failure =
        (error as? HistoryFailure).map { CommandFailure($0) } ?? error as? CommandFailure
      return [
        Line(
          fault: failure?.lines.joined(separator: "; ") ?? String(describing: error),
          of: Phrase.doctorHistory(.english), failure?.status ?? .internalError)
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
          state: catalogue.rejects.isEmpty ? .ok : .note, name: Phrase.doctorCatalogue(.english),
          text: Words.doctorCatalogueCounts(
            input: input,
            partnerships: Words.countPartnerships(count: catalogue.landscape.partnerships.count),
            rejects: Words.countRejectedRows(count: catalogue.rejects.count))(.english))
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
          of: Phrase.doctorCatalogue(.english), failure?.status ?? .internalError)
      ]
    }
  }
}
