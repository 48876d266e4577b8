internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import TextFormats

extension ProposalObjective: ExpressibleByArgument {}

/// `landscape propose`: the best compatible set of the changes that findings suggest.
struct Propose: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Propose the set of changes that together free most seats or meeting-days.",
    discussion: """
      Examples:
        landscape propose Inputs/wales-2019
        landscape propose Inputs/wales-2023 --objective meeting-days --routes local --format json
        landscape propose Inputs/wales-2019 --lock gwent-g10 --max-changes 5 --lang cy

      Changes come from the findings: merge, meet-as-one, sub-group and stand-down. A partnership is \
      in at most one of them, and every area and remit, and every duty, stays covered. The bound says \
      that no set frees more; with a gap of 0 the set is proven best. A change's id is its finding's, \
      or stand-down.PARTNERSHIP.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions

  @Option(help: "What to free: seats or meeting-days.")
  var objective: ProposalObjective = .seats

  @Option(
    help: ArgumentHelp(
      "A partnership that must stay as it is, or a change that must be made; may be repeated.",
      valueName: "id"))
  var lock: [String] = []

  @Option(
    help: ArgumentHelp(
      "A partnership that may not stay as it is, or a change that may not be made; may be repeated.",
      valueName: "id"))
  var forbid: [String] = []

  @Option(
    name: .customLong("max-changes"), help: ArgumentHelp("At most so many.", valueName: "n"))
  var maximumChanges: Int?

  @Option(
    help: ArgumentHelp(
      "Only changes by these routes: local, welsh-government, legislation, uk-government.",
      valueName: "route,route"))
  var routes: String?

  @Option(
    name: .customLong("node-limit"),
    help: ArgumentHelp(
      "Stop the search after so many steps; the result then says it is partial.", valueName: "n"))
  var nodeLimit = ProposalRequest().nodeLimit

  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp(
      "Stop the search after so many seconds; the result then says it is partial.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: LeafletFormat.help)
  var format: LeafletFormat = .text

  @Option(name: .customLong("lang"), help: "The language of the text.")
  var language: Language = .english

  @OptionGroup var log: LogOptions

  func validate() throws {
    if let maximumChanges, maximumChanges < 0 {
      throw ValidationError("--max-changes \(maximumChanges), expected 0 or more.")
    }
    if let timeLimit, !(timeLimit >= 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit is a number of seconds from 0.")
    }
    guard nodeLimit > 0 else {
      throw ValidationError("--node-limit \(nodeLimit), expected 1 or more.")
    }
  }

  func run() throws {
    var request = ProposalRequest()
    request.objective = objective
    request.locked = lock
    request.forbidden = forbid
    request.maximumChanges = maximumChanges
    request.nodeLimit = nodeLimit
    request.routes = try allowedRoutes()
    if let timeLimit {
      let start = ContinuousClock.now
      request.isTimeUp = { ContinuousClock.now - start >= .seconds(timeLimit) }
    }
    let opened = try options.reading.open(options.input, history: history.place)
    let (pipeline, catalogue) = (opened.pipeline, opened.catalogue)
    let report: ProposalReport
    do {
      report = try pipeline.report(of: request, on: catalogue, run: opened.identity)
    } catch let failure as ProposalFailure {
      throw CommandFailure(failure)
    } catch let failure as EdgeLimitExceeded {
      throw CommandFailure(failure)
    }
    switch format {
    case .text: Console.standardOutput.write(Array(report.text(in: language).utf8))
    case .markdown: Console.standardOutput.write(Array(report.markdown(in: language).utf8))
    case .json: Console.standardOutput.write(report.json.bytes)
    }
  }

  private func allowedRoutes() throws -> Set<Route>? {
    guard let routes else { return nil }
    let names = Route.allCases.map(\.rawValue)
    var allowed: Set<Route> = []
    for name in routes.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let route = Route(rawValue: name) else {
        var message = "--routes: unknown route '\(VisibleText.forTerminal(name))'"
        if let nearest = NearestName.nearest(to: name, among: names) {
          message += "; did you mean '\(nearest)'?"
        } else {
          message += ", expected " + names.joined(separator: ", ")
        }
        throw CommandFailure(.usage, [.error(message)])
      }
      allowed.insert(route)
    }
    return allowed
  }
}

extension CommandFailure {
  /// A request that has no proposal: what was asked for is at fault, so 64.
  init(_ failure: ProposalFailure) {
    switch failure {
    case .unknown(let id, let condition, let suggestion):
      let option =
        if case .forbidden = condition { "--forbid" } else { "--lock" }
      let found = "'\(VisibleText.forTerminal(id))'"
      self.init(
        .usage,
        [
          .error(
            "\(option): no partnership or change \(found)"
              + (suggestion.map { "; did you mean '\(VisibleText.forTerminal($0))'?" } ?? ""))
        ])
    case .conflict(let conditions):
      self.init(
        .usage,
        [.error("no set of changes can meet all that is asked; these conflict:")]
          + conditions.map { .plain("  " + Self.words(for: $0)) })
    case .undecided(let limit):
      self.init(
        .usage, [.error("no set of changes found within \(limit) steps; raise --node-limit")])
    }
  }

  private static func words(for condition: ProposalCondition) -> String {
    switch condition {
    case .locked(let id): "--lock " + VisibleText.forTerminal(id)
    case .forbidden(let id): "--forbid " + VisibleText.forTerminal(id)
    case .maximumChanges(let limit): "--max-changes \(limit)"
    case .routes(let routes): "--routes " + routes.map(\.rawValue).joined(separator: ",")
    case .cover: "every area, remit and duty that is covered stays covered"
    }
  }
}
