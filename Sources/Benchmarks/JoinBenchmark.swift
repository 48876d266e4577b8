import LandscapeModel
import OverlapGraph
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Times the stages of the join on a workload in memory: wall and CPU seconds, median of repeats.
struct JoinBenchmark {
  private let workload: Workload
  private let ids: [String]

  init(partnerships count: Int) {
    workload = Workload(partnerships: count)
    ids = workload.partnerships.indices.map { "p" + String(10_000_000 + $0) }
  }

  func run(repeats: Int) {
    let incidence = workload.incidence()
    let seats = incidence.members.values.count
    print(
      "N \(incidence.partnershipCount), seats \(seats), footprints \(incidence.footprints.count),",
      "signatures \(incidence.signatures.count), organisations \(workload.organisationAreas.count)")
    let measures = OverlapMeasures(incidence)
    time("measures", repeats) { OverlapMeasures(incidence).memberWeights.count }
    let settings = EdgeSettings()
    for threads in [1, 2] {
      let join = OverlapJoin(measures: measures, settings: settings, threads: threads)
      time("edges, \(threads) threads", repeats) { join.graph(containments: false).edges.count }
    }
    let join = OverlapJoin(measures: measures, settings: settings)
    time("edges and containments", repeats) {
      let graph = join.graph()
      return graph.edges.count + graph.containments.count
    }
    let graph = join.graph()
    print("edges \(graph.edges.count), containments \(graph.containments.count)")
    time("edges.csv", repeats) { EdgeTables.edges(graph, ids: ids).count }
    time("dendrogram", repeats) { Dendrogram(graph: graph).merges.count }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("peak memory \(usage.ru_maxrss / 1024) MB")
  }

  private func time(_ name: String, _ repeats: Int, _ work: () -> Int) {
    var walls: [Double] = []
    var processors: [Double] = []
    var result = 0
    for _ in 0..<max(1, repeats) {
      let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
      result = work()
      walls.append(seconds(CLOCK_MONOTONIC) - wall)
      processors.append(seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
    }
    print(
      "\(name): wall \(milliseconds(walls)) ms, processor \(milliseconds(processors)) ms",
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
