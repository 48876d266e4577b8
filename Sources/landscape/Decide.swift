internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import Review
internal import TextFormats
internal import Wording

extension DecisionState: ExpressibleByArgument {}

/// `landscape decide`: what a reviewer says of a finding, written to `decisions.csv`.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfDecide(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape decide merge-candidate.a.b rejected Inputs/wales-2023 --reason "kept apart by \
      the boards" --by "Head of partnerships" --date 2023-07-01 --until 2025-06-30
        landscape decide nested-board.gwent-psb.delivery_group watching Inputs/wales-2023 \
      --by Clerk --date 2023-07-01

      \(Phrase.discussionOfDecide(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFinding(.english)))
  var finding: String

  @Argument(help: ArgumentHelp(Phrase.helpDecision(.english)))
  var decision: DecisionState

  @Argument(help: ArgumentHelp(Phrase.helpFolder(.english)), completion: .directory)
  var input: String

  @Option(help: ArgumentHelp(Phrase.helpReason(.english)))
  var reason = ""

  @Option(help: ArgumentHelp(Phrase.helpBy(.english)))
  var by = ""

  @Option(help: ArgumentHelp(Phrase.helpDecisionDate(.english)))
  var date: String?

  @Option(help: ArgumentHelp(Phrase.helpUntil(.english)))
  var until: String?

  @Flag(help: ArgumentHelp(Phrase.helpForceDecision(.english)))
  var force = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var history: HistoryOptions

  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([date, until])
    if let date = date.flatMap({ PartialDate($0) }), let until = until.flatMap({ PartialDate($0) }),
      until.lastDay < date.firstDay
    {
      throw ValidationError(
        Words.untilBeforeDate(until: until.description, date: date.description)(.english))
    }
  }

  func run() throws {
    try history.place.refuseRun(
      input, because: Phrase.decideNoRun(.english))
    let pipeline = try reading.pipeline(over: input)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: input, isDirectory: &isFolder), !isFolder.boolValue {
      throw CommandFailure(.usage, [.error(Phrase.decideWantsFolder(.english))])
    }
    let catalogue = try reading.read(pipeline)
    let content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.content(of: catalogue, stability: false)
    }
    let ids = content.findings.all.map(\.id)
    let questions = content.questions
    // A decision on a question is one on each of its findings of today; what joins it later is still open.
    let decided =
      questions.first { $0.id == finding }.map { $0.members.map { content.findings.all[$0].id } }
      ?? [finding]
    guard force || decided != [finding] || ids.contains(finding) else {
      throw CommandFailure.noFinding(finding, in: input, among: ids + questions.map(\.id))
    }
    try refuseNames(in: content.landscape)
    let records = decided.map { id in
      DecisionRecord(
        finding: id, state: decision, reason: reason, by: by,
        date: date.flatMap { PartialDate($0) } ?? content.landscape.asOf,
        until: until.flatMap { PartialDate($0) }, origin: RowOrigin(input: 0, line: 0))
    }
    if let file = catalogue.sources[Self.fileName] {
      throw CommandFailure(.dataUnusable, [.error(Words.decisionsElsewhere(file: file)(.english))])
    }
    try write(records, to: input + "/" + Self.fileName)
  }

  private static let fileName = "decisions.csv"

  /// What is decided stands in reports and papers: who decided is a post, and a reason names nobody.
  private func refuseNames(in landscape: Landscape) throws {
    let traces = PersonalTraces(landscape)
    if traces.namesPerson(by) {
      throw CommandFailure(
        .usage, [.error(Words.ordersPerson(name: VisibleText.quotedForTerminal(by))(.english))])
    }
    if traces.first(in: reason) != nil {
      throw CommandFailure(.usage, [.error(Phrase.decideReasonNames(.english))])
    }
  }

  /// Far more than people decide.
  private static let largestFile = 67_108_864

  private func write(_ records: [DecisionRecord], to path: String) throws {
    var bytes: [UInt8] = []
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.bytes(of: path, limit: Self.largestFile) ?? []
    } catch {
      throw CommandFailure(
        .inputMissing, [.error(Words.cannotRead(path: path, reason: error.reason)(.english))])
    }
    var file = DecisionsFile(bytes)
    var outcomes: [DecisionsFile.Outcome] = []
    do {
      for record in records { outcomes.append(try file.set(record)) }
    } catch {
      throw CommandFailure(.dataUnusable, [.error("\(path)" + text(of: error))])
    }
    do {
      // Beside and renamed: a reader sees the old file or the new one. A link stays, and what it leads to is written.
      try Data(file.bytes).write(
        to: URL(fileURLWithPath: path).resolvingSymlinksInPath(), options: .atomic)
    } catch {
      throw CommandFailure(.inputOutputError, [.error(Words.cannotWriteFile(path: path)(.english))])
    }
    for (record, outcome) in zip(records, outcomes) {
      let place =
        switch outcome {
        case .added: Words.addedTo(path: path)(.english)
        case .replaced(let line): Words.replacedAt(path: path, line: String(line))(.english)
        }
      Log.shared.write([.plain("\(record.state.rawValue): \(record.finding), \(place)")])
    }
  }

  private func text(of failure: DecisionsFileFailure) -> String {
    switch failure {
    case .notUTF8: Phrase.decisionsNotUTF8(.english)
    case .strayQuote(let line): Words.decisionsQuoteOpen(line: String(line))(.english)
    case .missingColumn(let name, let found):
      Words.decisionsColumnMissing(column: name, found: found.joined(separator: ", "))(.english)
    }
  }
}
