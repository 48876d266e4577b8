import CatalogueReading
import LandscapeModel
import OverlapGraph
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Times the phases of `landscape overlap --no-containment` on a catalogue of files, and beside them the
/// floor: reading the bytes of the catalogue and writing those of `edges.csv`, with nothing done to
/// them.
///
/// Prints a line a phase: name, wall and CPU seconds, bytes, separated by tabs.
struct PhaseBenchmark {
  let folder: String

  enum Failure: Error {
    /// The catalogue is not one of those that are read straight into rows.
    case notRegular
    case cannotOpen(String)
  }

  func run() throws {
    let settings = Settings()
    let input = try timed("floor: read the bytes") {
      try readAll()
    } bytes: {
      $0
    }
    let lean = try timed("read the catalogue") { () throws -> LeanCatalogue in
      guard let lean = LeanReader(folder: folder, settings: settings).read() else {
        throw Failure.notRegular
      }
      return lean
    } bytes: { _ in
      input
    }
    let incidence = timed("who sits where") {
      Incidence(
        members: lean.members, organisationCount: lean.organisationCount,
        footprints: lean.footprints, footprintOf: lean.footprintOf,
        atomWeights: lean.atomWeights, signatures: lean.signatures,
        signatureOf: lean.signatureOf)
    } bytes: { _ in
      0
    }
    let measures = timed("weights") {
      OverlapMeasures(incidence)
    } bytes: { _ in
      0
    }
    let graph = timed("join") {
      OverlapJoin(measures: measures, settings: settings.edges).graph(containments: false)
    } bytes: { _ in
      0
    }
    let table = timed("edges as text") {
      EdgeTables.edges(graph, ids: lean.partnershipIDs).bytes
    } bytes: {
      $0.count
    }
    try timed("floor: write the edges") {
      try write(table)
    } bytes: {
      table.count
    }
  }

  /// Bytes of the catalogue's files, read through once.
  private func readAll() throws -> Int {
    let names = ["areas", "organisations", "remits", "partnerships", "memberships"]
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var count = 0
    for name in names {
      let path = folder + "/" + name + ".csv"
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { throw Failure.cannotOpen(path) }
      while true {
        let received = read(descriptor, &buffer, buffer.count)
        if received <= 0 { break }
        count += received
      }
      close(descriptor)
    }
    return count
  }

  private func write(_ bytes: [UInt8]) throws {
    let path = folder + "/edges.floor"
    guard let file = fopen(path, "w") else { throw Failure.cannotOpen(path) }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    unlink(path)
  }

  @discardableResult
  private func timed<Result>(
    _ name: String, _ work: () throws -> Result, bytes: (Result) -> Int
  ) rethrows -> Result {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    let result = try work()
    print(
      name, seconds(CLOCK_MONOTONIC) - wall, seconds(CLOCK_PROCESS_CPUTIME_ID) - processor,
      bytes(result), separator: "\t")
    return result
  }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
