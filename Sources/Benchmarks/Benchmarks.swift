import CatalogueReading
import LandscapeModel
import OverlapGraph
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `Benchmarks workload N DIR` writes the join workload; `Benchmarks xml DIR FILE` writes such a folder as
/// an XML catalogue, `Benchmarks dialect ascii|crlf|quoted|utf16 DIR OUT` its files in another dialect of CSV; `Benchmarks read PATH` reads a catalogue to a landscape once, `Benchmarks read-lean DIR`
/// a folder to what the overlap graph needs, on one thread; `Benchmarks join N
/// [REPEATS]` times the join alone on the workload, in this process, without files; `Benchmarks significance
/// N|DIR [REPEATS]` times significance on it, or on the catalogue in DIR; `Benchmarks phases DIR` times what
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
    case ("xml", _):
      let paths = Array(arguments.dropFirst())
      guard paths.count == 2 else { return usage() }
      writeXML(of: paths[0], to: paths[1])
    case ("dialect", _):
      let words = Array(arguments.dropFirst())
      guard words.count == 3, let dialect = Dialect(rawValue: words[0]) else { return usage() }
      write(words[1], as: dialect, to: words[2])
    case ("read", _):
      guard let path = arguments.dropFirst().first else { return usage() }
      do {
        try IngestBenchmark(path: path).run()
      } catch {
        print("cannot read \(path): \(error)")
        exit(65)
      }
    case ("read-lean", _):
      guard let path = arguments.dropFirst().first else { return usage() }
      IngestBenchmark(path: path).runLean()
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
      usage: Benchmarks workload N DIR | Benchmarks xml DIR FILE | Benchmarks read PATH | Benchmarks read-lean DIR
             Benchmarks dialect ascii|crlf|quoted|utf16 DIR OUT
             Benchmarks join N [REPEATS] | Benchmarks significance N|DIR [REPEATS] | Benchmarks phases DIR
      """)
    exit(64)
  }

  private static func writeWorkload(_ count: Int, into folder: String) {
    mkdir(folder, 0o777)
    var writer = CatalogueWriter(Workload(partnerships: count))
    writer.forEachFile { name, bytes in write(bytes, to: folder + "/" + name) }
  }

  private static func writeXML(of folder: String, to path: String) {
    do {
      for file in try CatalogueConversion(path: folder, settings: Settings()).files(as: .xml).files
      {
        write(file.bytes, to: path)
      }
    } catch {
      print("cannot convert \(folder): \(error)")
      exit(65)
    }
  }

  private static func write(_ folder: String, as dialect: Dialect, to target: String) {
    mkdir(target, 0o777)
    for name in CatalogueWriter.catalogueNames {
      guard let file = fopen(folder + "/" + name, "r") else {
        print("cannot read \(folder)/\(name)")
        exit(66)
      }
      defer { fclose(file) }
      fseek(file, 0, SEEK_END)
      var bytes = [UInt8](repeating: 0, count: ftell(file))
      rewind(file)
      guard fread(&bytes, 1, bytes.count, file) == bytes.count else {
        print("cannot read \(folder)/\(name)")
        exit(66)
      }
      write(dialect.file(bytes), to: target + "/" + name)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w"), fwrite(bytes, 1, bytes.count, file) == bytes.count,
      fclose(file) == 0
    else {
      print("cannot write \(path)")
      exit(74)
    }
    print("\(path): \(bytes.count) bytes")
  }
}
