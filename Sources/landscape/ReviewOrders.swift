internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import TextFormats
internal import Wording

/// `landscape review orders`: review packages as sheets that are given to posts.
struct ReviewOrders: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: Phrase.abstractOfReviewOrders(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape review orders Inputs/wales-2025 --out orders
        landscape review orders Inputs/wales-2025 --out orders --package gwent-apb \
      --to "Head of Partnerships" --by 2026-09-30

      \(Phrase.discussionOfReviewOrders(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpInputOrLatest(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpOrdersOut(.english)), completion: .directory)
  var out: String

  @Option(help: ArgumentHelp(Phrase.helpOrdersPackage(.english)))
  var package: String?

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
    guard date == nil || to != nil else { throw ValidationError(Phrase.ordersDateAlone(.english)) }
    if let to, !Self.isPost(to) {
      throw ValidationError(Phrase.ordersNoPost(.english))
    }
  }

  private static let longestPost = 200

  /// A line that begins with a letter, so that no program takes it for a formula, and fits the sheet.
  private static func isPost(_ text: String) -> Bool {
    text.first?.isLetter == true && text.count <= longestPost
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
          .unassigned:
          false
        default: true
        }
      }
  }

  func run() throws {
    let opened = try reading.open(input, history: place.place)
    let content = try opened.content(stability: false, by: reading)
    let chosen = try chosen(from: WorkOrder.all(of: content), of: content)
    let assignment = try assignment(in: content)
    let files: [OutputFile]
    do throws(RenderingFailure) {
      files = try WorkOrderFiles(
        of: chosen, content: content, assignment: assignment, language: language
      ).files
    } catch {
      throw CommandFailure(
        .dataUnusable, [.error(Words.fileNotMade(reason: error.reason)(.english))])
    }
    if let assignment, let order = chosen.first { try checkTaken(order, assignment, in: content) }
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
    var messages = content.diagnostics.filter { $0.code == .packageRow }
      .map { DiagnosticWording.terminalMessage(of: $0) }
    if chosen.isEmpty { messages.append(.warning(Phrase.ordersNone(.english))) }
    if let post = assignment?.post {
      if !PersonalTraces(content.landscape).namesPost(post) {
        messages.append(
          .warning(
            Words.ordersUnknownPost(name: VisibleText.quotedForTerminal(post))(.english)))
      }
      messages += chosen.flatMap { open(in: $0, content) }
      messages.append(.plain(Phrase.ordersRow(.english)))
    }
    if !messages.isEmpty { Log.shared.write(messages) }
  }

  // MARK: Which packages

  /// The first ones, or the one that is named by its number or by a body of it.
  private func chosen(from all: [WorkOrder], of content: ReportContent) throws -> [WorkOrder] {
    guard let package else { return Array(all.prefix(first)) }
    // A body may be called by a number too: an id is what was meant then.
    let isID = content.landscape.partnerships.contains { $0.id == package }
    if !isID, let number = Int(package) {
      if let order = all.first(where: { $0.number == number }) { return [order] }
      throw CommandFailure(
        .usage,
        [
          .error(
            Words.ordersNoPackage(
              number: package, known: all.map { String($0.number) }.joined(separator: ", "))(
                .english))
        ])
    }
    let bodies = content.landscape.partnerships
    if let order = all.first(where: { $0.bodies.contains { bodies[Int($0)].id == package } }) {
      return [order]
    }
    let shown = VisibleText.quotedForTerminal(package)
    guard !isID else {
      throw CommandFailure(.usage, [.error(Words.ordersNothingAsked(id: shown)(.english))])
    }
    let ids = all.flatMap { $0.bodies.map { bodies[Int($0)].id } }
    let nearest = NearestName.nearest(to: package, among: ids)
    throw CommandFailure(
      .usage,
      [
        .error(
          nearest.map {
            Words.ordersNoBodyNearest(id: shown, nearest: VisibleText.quotedForTerminal($0))(
              .english)
          } ?? Words.ordersNoBody(id: shown)(.english))
      ])
  }

  // MARK: To whom

  /// To whom, by when and on which day; `nil` where the sheets go to nobody yet.
  private func assignment(in content: ReportContent) throws -> WorkOrderFiles.Assignment? {
    guard let to, let day = by.flatMap({ PartialDate($0) }) else { return nil }
    func refuse(_ message: Phrase) -> CommandFailure {
      CommandFailure(.usage, [.error(message(.english))])
    }
    let traces = PersonalTraces(content.landscape)
    let shown = VisibleText.quotedForTerminal(to)
    if traces.namesPerson(to) { throw refuse(Words.ordersPerson(name: shown)) }
    guard let date = date.flatMap({ PartialDate($0) }) ?? content.landscape.asOf else {
      throw refuse(.ordersUndated)
    }
    if let asOf = content.landscape.asOf, date.lastDay < asOf.firstDay {
      throw refuse(
        Words.ordersDateBefore(date: date.description, asOf: asOf.description))
    }
    if day.lastDay < date.firstDay {
      throw refuse(Words.ordersByBefore(day: day.description, date: date.description))
    }
    return WorkOrderFiles.Assignment(post: to, day: day, date: date)
  }

  /// Refuses an id that a row of the catalogue has.
  private func checkTaken(
    _ order: WorkOrder, _ assignment: WorkOrderFiles.Assignment, in content: ReportContent
  ) throws {
    let id = order.rowID(on: assignment.date)
    let known = Set(content.landscape.partnerships.map(\.id))
    let row = ActionRecord(
      id: id, review: "", topic: "", action: "", byWhom: "", byWhen: "", status: "", source: "",
      origin: RowOrigin(input: 0, line: 0))
    guard row.body(among: known.contains) == order.id else {
      throw CommandFailure(
        .usage,
        [.error(Words.ordersOtherBody(id: VisibleText.quotedForTerminal(id))(.english))])
    }
    guard let row = content.landscape.actions.first(where: { $0.id == id }) else { return }
    throw CommandFailure(
      .usage,
      [
        CommandFailure.error(
          Words.ordersTaken(id: VisibleText.quotedForTerminal(id)), location(of: row, content))
      ])
  }

  /// Who has the package already.
  private func open(in order: WorkOrder, _ content: ReportContent) -> [TerminalMessage] {
    order.given.filter { !$0.isFinished }.map { row in
      TerminalMessage(
        .warning,
        Words.ordersGivenBefore(
          number: String(order.number), post: VisibleText.quotedForTerminal(row.byWhom),
          day: VisibleText.forTerminal(row.byWhen))(.english),
        at: location(of: row, content))
    }
  }

  private func location(of row: ActionRecord, _ content: ReportContent) -> SourceLocation {
    var place = content.landscape.location(of: row.origin, otherwise: "actions.csv")
    place.file = VisibleText.forTerminal(place.file)
    return place
  }
}
