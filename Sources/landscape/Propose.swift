internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import TextFormats
internal import Wording

extension ProposalObjective: ExpressibleByArgument {}
extension ProposalWeighting: ExpressibleByArgument {}

/// `landscape propose`: the best compatible set of the changes that findings suggest.
struct Propose: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfPropose(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape propose Inputs/wales-2019
        landscape propose Inputs/wales-2023 --objective meeting-days --routes local --format json
        landscape propose Inputs/wales-2025 --objective meeting-days --alternatives 3 --front seats
        landscape propose Inputs/wales-2019 --lock gwent-g10 --max-changes 5 --lang cy

      \(Phrase.discussionOfPropose(.english))
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions

  @Option(help: ArgumentHelp(Phrase.helpObjective(.english)))
  var objective: ProposalObjective = .seats

  @Option(
    help: ArgumentHelp(
      Phrase.helpLock(.english),
      valueName: "id"))
  var lock: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase.helpForbid(.english),
      valueName: "id"))
  var forbid: [String] = []

  @Option(
    name: .customLong("max-changes"),
    help: ArgumentHelp(Phrase.helpMaximumChanges(.english), valueName: "n"))
  var maximumChanges: Int?

  @Option(
    help: ArgumentHelp(
      Phrase.helpRoutes(.english),
      valueName: "route,route"))
  var routes: String?

  @Option(
    name: .customLong("node-limit"),
    help: ArgumentHelp(
      Phrase.helpNodeLimit(.english), valueName: "n"))
  var nodeLimit = ProposalRequest().nodeLimit

  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp(
      Phrase.helpTimeLimit(.english),
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    name: .customLong("sitting-weight"),
    help: ArgumentHelp(Phrase.helpSittingWeight(.english), valueName: "w"))
  var sittingWeight = ProposalRequest().sittingWeight

  @Option(name: .customLong("weight-by"), help: ArgumentHelp(Phrase.helpWeightBy(.english)))
  var weighting = ProposalWeighting.none

  @OptionGroup var ways: WayOptions

  @Option(help: LeafletFormat.help)
  var format: LeafletFormat = .text

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var log: LogOptions

  func validate() throws {
    if let maximumChanges, maximumChanges < 0 {
      throw ValidationError(Words.maximumChangesBelow(number: String(maximumChanges))(.english))
    }
    if let timeLimit, !(timeLimit >= 0 && timeLimit.isFinite) {
      throw ValidationError(Phrase.timeLimitBelow(.english))
    }
    guard (0...1).contains(sittingWeight) else {
      throw ValidationError(Phrase.sittingWeightBelow(.english))
    }
    guard nodeLimit > 0 else {
      throw ValidationError(Words.nodeLimitBelow(number: String(nodeLimit))(.english))
    }
    try ways.check(beside: objective)
  }

  func run() throws {
    var request = ProposalRequest()
    request.objective = objective
    request.locked = lock
    request.forbidden = forbid
    request.maximumChanges = maximumChanges
    request.nodeLimit = nodeLimit
    request.sittingWeight = sittingWeight
    request.weighting = weighting
    if let timeLimit {
      let start = ContinuousClock.now
      request.isTimeUp = { ContinuousClock.now - start >= .seconds(timeLimit) }
    }
    let opened = try options.reading.open(options.input, history: history.place)
    let jurisdiction = opened.catalogue.landscape.jurisdiction
    request.routes = try allowedRoutes(of: jurisdiction)
    // Worlds come with stability, and without them there is nothing to weigh by.
    let content = try opened.content(stability: weighting == .worlds, by: options.reading)
    if weighting == .worlds,
      content.findings.all.contains(where: { $0.evidenceBase?.worlds == nil })
    {
      throw CommandFailure(.usage, [.error(Phrase.noWorldsToWeighBy(.english))])
    }
    let report: ProposalReport
    do {
      report = try opened.pipeline.report(
        of: request, with: ways.request, against: ways.front, on: content)
    } catch {
      throw CommandFailure(error, in: jurisdiction)
    }
    switch format {
    case .text: Console.standardOutput.write(Array(report.text(in: language).utf8))
    case .markdown: Console.standardOutput.write(Array(report.markdown(in: language).utf8))
    case .json: Console.standardOutput.write(report.json.bytes)
    }
  }

  private func allowedRoutes(of jurisdiction: Jurisdiction) throws -> Set<Route>? {
    guard let routes else { return nil }
    let names = jurisdiction.routes.map(\.id)
    var allowed: Set<Route> = []
    for name in routes.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let route = jurisdiction.route(withID: name) else {
        let shown = VisibleText.forTerminal(name)
        let message =
          NearestName.nearest(to: name, among: names).map {
            Words.routeUnknownMeant(route: shown, nearest: $0)
          } ?? Words.routeUnknown(route: shown, known: names.joined(separator: ", "))
        throw CommandFailure(.usage, [.error(message(.english))])
      }
      allowed.insert(route)
    }
    return allowed
  }
}

extension CommandFailure {
  /// A request that has no proposal: what was asked for is at fault, so 64.
  init(_ failure: ProposalFailure, in jurisdiction: Jurisdiction) {
    switch failure {
    case .unknown(let id, let condition, let suggestion):
      let option =
        if case .forbidden = condition { "--forbid" } else { "--lock" }
      let found = "'\(VisibleText.forTerminal(id))'"
      let message =
        suggestion.map {
          Words.nothingToChangeMeant(
            option: option, id: found, nearest: VisibleText.forTerminal($0))
        } ?? Words.nothingToChange(option: option, id: found)
      self.init(.usage, [.error(message(.english))])
    case .conflict(let conditions, let isSmallest):
      self.init(
        .usage,
        [.error(Phrase.requestConflicts(.english))]
          + conditions.map { .plain("  " + Self.words(for: $0, in: jurisdiction)) }
          + [.plain((isSmallest ? Phrase.conflictSmallest : .conflictIrreducible)(.english))])
    case .rejected(let id):
      self.init(
        .usage,
        [.error(Words.changeIsRejected(id: VisibleText.forTerminal(id))(.english))])
    case .undecided(let limit):
      self.init(
        .usage, [.error(Words.noSetFound(limit: String(limit))(.english))])
    }
  }

  private static func words(
    for condition: ProposalCondition, in jurisdiction: Jurisdiction
  ) -> String {
    switch condition {
    case .locked(let id): "--lock " + VisibleText.forTerminal(id)
    case .forbidden(let id): "--forbid " + VisibleText.forTerminal(id)
    case .maximumChanges(let limit): "--max-changes \(limit)"
    case .routes(let routes):
      "--routes " + routes.map { jurisdiction[$0].id }.joined(separator: ",")
    case .cover: Phrase.coverMustStay(.english)
    }
  }
}
