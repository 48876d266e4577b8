internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import Wording

/// `landscape review orders`: review packages as sheets that are given to posts.
struct ReviewOrders: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: Phrase.abstractOfReviewOrders(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape review orders Inputs/wales-2025 --out orders
        landscape review orders Inputs/wales-2025 --out orders --package 3 \
      --to "Head of Partnerships" --by 2026-09-30

      \(Phrase.discussionOfReviewOrders(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpInputOrLatest(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpOrdersOut(.english)), completion: .directory)
  var out: String

  @Option(help: ArgumentHelp(Phrase.helpOrdersPackage(.english)))
  var package: Int?

  @Option(help: ArgumentHelp(Phrase.helpOrdersFirst(.english)))
  var first = 10

  @Option(help: ArgumentHelp(Phrase.helpOrdersTo(.english)))
  var to: String?

  @Option(help: ArgumentHelp(Phrase.helpOrdersBy(.english)))
  var by: String?

  @Option(help: ArgumentHelp(Phrase.helpOrdersDate(.english)))
  var date: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var place: HistoryFileOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([by, date])
    guard first > 0 else {
      throw ValidationError(Words.firstBelow(number: String(first))(.english))
    }
    guard (to == nil) == (by == nil), to == nil || package != nil else {
      throw ValidationError(Phrase.ordersTogether(.english))
    }
  }

  func run() throws {
    let opened = try reading.open(input, history: place.place)
    let content = try opened.content(stability: false, by: reading)
    if let to, PersonalTraces(content.landscape).first(in: to) != nil {
      throw CommandFailure(.usage, [.error(Words.reviewReaderPerson(name: to)(.english))])
    }
    let all = WorkOrder.all(of: content)
    var chosen = Array(all.prefix(first))
    if let package {
      chosen = all.filter { $0.number == package }
      guard !chosen.isEmpty else {
        throw CommandFailure(
          .usage,
          [
            .error(
              Words.ordersNoPackage(
                number: String(package),
                known: all.map { String($0.number) }.joined(separator: ", "))(.english))
          ])
      }
    }
    let files: [OutputFile]
    do throws(RenderingFailure) {
      files = try WorkOrderFiles(
        of: chosen, content: content, to: to, by: by.flatMap { PartialDate($0) },
        on: date.flatMap { PartialDate($0) } ?? content.landscape.asOf, language: language
      ).files
    } catch {
      throw CommandFailure(.internalError, [.error(error.reason)])
    }
    let folder = OutputFolder(path: out)
    if let other = folder.first(otherThan: files) {
      throw CommandFailure(
        .cannotCreateOutput, [.error(Words.reviewThere(path: out + "/" + other)(.english))])
    }
    do {
      try folder.write(files)
    } catch {
      throw CommandFailure(error)
    }
    Console.standardOutput.write(files.map { out + "/" + $0.path })
    guard !reading.quiet else { return }
    var messages: [TerminalMessage] = []
    if chosen.isEmpty { messages.append(.warning(Phrase.ordersNone(.english))) }
    if to != nil { messages.append(.plain(Phrase.ordersRow(.english))) }
    if !messages.isEmpty { Log.shared.write(messages) }
  }
}
