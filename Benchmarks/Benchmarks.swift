import LandscapeModel
import OverlapGraph
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `Benchmarks workload N DIR` writes the join workload; `Benchmarks join N [REPEATS]` times the
/// join alone on it, in this process, without files; `Benchmarks significance N|DIR [REPEATS]` times
/// significance on it, or on the catalogue in DIR; `Benchmarks phases DIR` times what
/// `landscape overlap` does with the catalogue in DIR, phase by phase.
@main
struct Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first.flatMap { Int($0) }) {
    case ("workload", let count?):
      guard let folder = arguments.dropFirst(2).first else { return usage() }
      writeWorkload(count, into: folder)
    case ("join", let count?):
      let repeats = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 3
      JoinBenchmark(partnerships: count).run(repeats: repeats)
    case ("significance", let count):
      guard let target = arguments.dropFirst().first else { return usage() }
      let repeats = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 3
      do {
        let benchmark =
          try count.map { SignificanceBenchmark(partnerships: $0) }
          ?? SignificanceBenchmark(folder: target)
        benchmark.run(repeats: repeats)
      } catch {
        print("cannot read \(target): \(error)")
        exit(66)
      }
    case ("phases", _):
      guard let folder = arguments.dropFirst().first else { return usage() }
      do {
        try PhaseBenchmark(folder: folder).run()
      } catch {
        print("cannot read \(folder): \(error)")
        exit(66)
      }
    default: usage()
    }
  }

  private static func usage() {
    print(
      """
      usage: Benchmarks workload N DIR | join N [REPEATS] | significance N|DIR [REPEATS] | phases DIR
      """
    )
    exit(64)
  }

  private static func writeWorkload(_ count: Int, into folder: String) {
    mkdir(folder, 0o777)
    var writer = CatalogueWriter(Workload(partnerships: count))
    for (name, bytes) in writer.files() {
      let path = folder + "/" + name
      guard let file = fopen(path, "w"), fwrite(bytes, 1, bytes.count, file) == bytes.count,
        fclose(file) == 0
      else {
        print("cannot write \(path)")
        exit(74)
      }
      print("\(path): \(bytes.count) bytes")
    }
  }
}
