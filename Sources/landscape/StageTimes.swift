internal import LandscapeModel
internal import LandscapePipeline
internal import Wording

/// How long the stages of a command took by the clock on the wall.
struct StageTimes {
  private let clock = ContinuousClock()
  private var last = ContinuousClock.now
  /// One line a stage, with its seconds to the millisecond.
  private(set) var lines: [String] = []

  /// Ends the stage that began with the last end.
  mutating func end(_ stage: String) {
    let now = clock.now
    let (seconds, attoseconds) = (now - last).components
    let time = Self.text(Double(seconds) + Double(attoseconds) * 1e-18)
    lines.append("\(stage): \(time) s")
    last = now
  }

  /// Seconds to the millisecond.
  static func text(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1_000).rounded())
    let thousandths = String(milliseconds % 1_000)
    let padding = String(repeating: "0", count: 3 - thousandths.count)
    return "\(milliseconds / 1_000).\(padding)\(thousandths)"
  }

  /// What each stage of a night took, a line each.
  static func lines(of costs: [StageCost]) -> [String] {
    costs.map { cost in
      Words.stageCost(
        stage: cost.stage.title, seconds: text(cost.seconds),
        processors: text(cost.processorSeconds))(.english)
    }
  }
}
