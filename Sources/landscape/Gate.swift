internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Review
internal import Wording

/// A condition under which a run that was done ends with exit code 1: `rejects`, `new`,
/// `new:high`, `reopened:medium`, …
struct Gate: ExpressibleByArgument, Hashable, Sendable {
  private enum Condition: Hashable {
    case rejects
    /// Findings of this status, of at least this level.
    case findings(FindingStatus, PriorityLevel)
  }

  private let condition: Condition
  private let text: String

  static let statuses: [FindingStatus] = [.new, .changed, .reopened, .resolved]

  init?(argument: String) {
    text = argument
    if argument == Self.rejects {
      condition = .rejects
      return
    }
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), let status = FindingStatus(rawValue: parts[0]),
      Self.statuses.contains(status)
    else { return nil }
    let level = parts.count == 2 ? PriorityLevel(rawValue: parts[1]) : .low
    guard let level else { return nil }
    condition = .findings(status, level)
  }

  static var allValueStrings: [String] {
    [rejects]
      + statuses.flatMap { status in
        [status.rawValue] + PriorityLevel.allCases.map { status.rawValue + ":" + $0.rawValue }
      }
  }

  /// The condition that rows were rejected.
  private static let rejects = "rejects"

  /// What met the gate, or `nil`.
  ///
  /// What a reviewer rejected or said is done rings no bell. A first run has nothing to compare with.
  func met(rejects: Int, comparison: RunComparison?) -> MetGate? {
    switch condition {
    case .rejects:
      return rejects > 0 ? MetGate(gate: text, fact: .rejects(rejects)) : nil
    case .findings(let status, let least):
      let found = comparison?.findings(status).filter { change in
        guard let record = change.after ?? change.before else { return false }
        return record.level.isAtLeast(least) && record.isOpen
      }
      guard let found, let first = found.first else { return nil }
      return MetGate(gate: text, fact: .findings(first: first.id, count: found.count))
    }
  }
}

extension PriorityLevel {
  fileprivate func isAtLeast(_ least: PriorityLevel) -> Bool {
    switch least {
    case .low: true
    case .medium: self != .low
    case .high: self == .high
    }
  }
}

/// `--fail-on` of a command that compares with earlier runs.
struct GateOptions: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      Words.helpFailOn(statuses: Gate.statuses.map(\.rawValue).joined(separator: ", "))(.english),
      valueName: "gate"))
  var failOn: [Gate] = []

  /// What met a gate, in the order in which they were given.
  func met(rejects: Int, comparison: RunComparison?) -> [MetGate] {
    failOn.compactMap { $0.met(rejects: rejects, comparison: comparison) }
  }
}

/// `--fail-on` of a command that only reads.
struct RejectGateOptions: ParsableArguments {
  enum RejectGate: String, CaseIterable, ExpressibleByArgument {
    case rejects
  }

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(Phrase.helpRejectsGate(.english)))
  var failOn: [RejectGate] = []

  func check(_ catalogue: ReadCatalogue) throws {
    if failOn.contains(.rejects), !catalogue.rejects.isEmpty {
      throw CommandFailure(.gate, [])
    }
  }
}
