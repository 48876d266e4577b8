import CatalogueReading
import LandscapeModel
import OverlapGraph

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Times significance: each null model on one thread and on two, and whether both give the same bits.
///
/// Beside wall and processor time stands the processor time of the calling thread: what of it the
/// other thread takes over, which a busy machine does not show in the wall time.
struct SignificanceBenchmark {
  private let landscape: Landscape
  private let settings: Settings

  init(partnerships count: Int) {
    landscape = Workload(partnerships: count).landscape()
    settings = Settings()
  }

  /// A catalogue in a folder.
  init(folder: String) throws {
    settings = Settings()
    landscape = try CatalogueReader(folder: folder, settings: settings, purpose: .overlap)
      .read().landscape
  }

  func run(repeats: Int) {
    let incidence = Incidence(landscape: landscape, settings: settings)
    print("N \(incidence.partnershipCount), seats \(incidence.members.values.count)")
    for null in [NullModel.hypergeometric, .seats, .geography, .geographyAndLaw] {
      var digests: Set<Int> = []
      for threads in [1, 2] {
        time("\(null.rawValue), \(threads) threads", repeats) {
          let model = SignificanceModel(incidence: incidence, landscape: landscape, null: null)
          switch model.result(settings: settings, threads: threads) {
          case .success(let family):
            digests.insert(Self.digest(of: family, edgesOf: incidence.partnershipCount))
            return "\(family.countsAtLevel), untestable \(family.untestableCount)"
          case .failure(let reason): return "\(reason)"
          }
        }
      }
      if digests.count > 1 { print("\(null.rawValue): threads DISAGREE") }
    }
    if incidence.partnershipCount <= SignificanceSummary.maximumCompared {
      let graph = OverlapJoin(incidence: incidence, settings: settings.edges)
        .graph(containments: false)
      time("summary of a report, all models", repeats) {
        let summary = SignificanceSummary(graph: graph, landscape: landscape, settings: settings)
        return "\(summary.comparisons.map(\.surprisingEdges)) of \(graph.edges.count) edges"
      }
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("peak memory \(usage.ru_maxrss / 1024) MB")
  }

  /// Of the bits of a sample of pairs.
  private static func digest(of family: PairFamily, edgesOf count: Int) -> Int {
    var hasher = Hasher()
    for source in stride(from: 0, to: count, by: max(1, count / 500)) {
      for target in stride(from: source + 1, to: count, by: 7) {
        hasher.combine(family[Int32(source), Int32(target)])
      }
    }
    return hasher.finalize()
  }

  private func time(_ name: String, _ repeats: Int, _ work: () -> String) {
    var walls: [Double] = []
    var processors: [Double] = []
    var callers: [Double] = []
    var result = ""
    for _ in 0..<max(1, repeats) {
      let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
      let caller = seconds(CLOCK_THREAD_CPUTIME_ID)
      result = work()
      walls.append(seconds(CLOCK_MONOTONIC) - wall)
      processors.append(seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
      callers.append(seconds(CLOCK_THREAD_CPUTIME_ID) - caller)
    }
    print(
      "\(name): wall \(milliseconds(walls)) ms, processor \(milliseconds(processors)) ms,",
      "calling thread \(milliseconds(callers)) ms",
      "(\(result))")
  }

  private func milliseconds(_ samples: [Double]) -> Double {
    let median = samples.sorted()[samples.count / 2]
    return (median * 10_000).rounded() / 10
  }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
