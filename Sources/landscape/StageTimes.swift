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
    let milliseconds = Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
    let thousandths = String(milliseconds % 1_000)
    let padding = String(repeating: "0", count: 3 - thousandths.count)
    lines.append("\(stage): \(milliseconds / 1_000).\(padding)\(thousandths) s")
    last = now
  }
}
