internal import Publishing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What each stage of a night costs, measured while it runs.
final class StageCosts {
  private let clock = ContinuousClock()
  private var done: [StageCost] = []
  private var open: (stage: PipelineStage, start: ContinuousClock.Instant, processors: Double)?

  init() {}

  /// The stages so far, the one that runs among them.
  var costs: [StageCost] { done + (open.map { [cost(of: $0)] } ?? []) }

  /// Ends the stage that runs and begins another; of a stage that is begun twice there are two.
  func begin(_ stage: PipelineStage) {
    done = costs
    open = (stage, clock.now, Self.processorSeconds)
  }

  private func cost(
    of open: (stage: PipelineStage, start: ContinuousClock.Instant, processors: Double)
  ) -> StageCost {
    let (seconds, attoseconds) = (clock.now - open.start).components
    return StageCost(
      stage: open.stage, seconds: Double(seconds) + Double(attoseconds) * 1e-18,
      processorSeconds: Self.processorSeconds - open.processors)
  }

  /// Of all threads of this process.
  private static var processorSeconds: Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// What a stage cost, by the clock and of all processors together.
package struct StageCost: Hashable, Sendable {
  package let stage: PipelineStage
  package let seconds: Double
  package let processorSeconds: Double

  /// As `run.json` has it, to the thousandth.
  var json: JSONValue {
    func rounded(_ seconds: Double) -> JSONValue { .number((seconds * 1_000).rounded() / 1_000) }
    return [
      "stage": .string(stage.rawValue), "seconds": rounded(seconds),
      "processorSeconds": rounded(processorSeconds),
    ]
  }
}
