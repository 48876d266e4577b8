import CatalogueReading
import LandscapeModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a catalogue to a validated landscape, as a process of its own that somebody times, and says what
/// it came to.
struct IngestBenchmark {
  let path: String

  /// Prints one line of JSON: the rows of each file, the records of the landscape, and the processor time
  /// and memory that reading them took.
  func run() throws {
    let before = processorSeconds
    let catalogue = try CatalogueReader(folder: path, settings: Settings()).read()
    let seconds = processorSeconds - before
    let landscape = catalogue.landscape
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let held = heldKilobytes
    let rows = landscape.inputs.reduce(0) { $0 + $1.rowsRead }
    print(
      "{\"rows\": \(rows), \"partnerships\": \(landscape.partnerships.count),",
      "\"memberships\": \(landscape.memberships.count), \"rejects\": \(catalogue.rejects.count),",
      "\"cpu\": \(seconds), \"peak_kb\": \(usage.ru_maxrss), \"held_kb\": \(held)}")
    withExtendedLifetime(catalogue) {}
  }

  /// Prints the same of the lean way to the overlap graph, which judges every cell and keeps no record.
  func runLean() {
    let before = processorSeconds
    let catalogue = LeanReader(folder: path, settings: Settings(), threads: 1).read()
    let seconds = processorSeconds - before
    guard let catalogue else {
      print("\(path) is not regular")
      exit(65)
    }
    print(
      "{\"partnerships\": \(catalogue.partnershipIDs.count),",
      "\"memberships\": \(catalogue.members.values.count), \"cpu\": \(seconds)}")
  }

  /// What the process holds while the landscape is there, which is what is left once reading is over.
  private var heldKilobytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let words = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: " ")
    return (words.dropFirst().first.flatMap { Int($0) } ?? 0) * 4
  }

  private var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
