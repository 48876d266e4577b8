internal import Glibc
internal import LandscapeModel

/// Keeps rejects in the order in which they are found and hands them out sorted.
///
/// The first few MiB stay in memory; what comes after goes to a temporary file that has no name, so that a
/// file of nothing but bad rows costs no memory. Where no such file can be made all of it stays in memory.
///
/// Nothing of it changes once `rejects(files:)` was asked for, so that threads may share it.
final class RejectSpool: @unchecked Sendable {
  private static let mostInMemory = 8 << 20
  private static let codes = DiagnosticCode.allCases

  private(set) var count = 0
  private var files: [String] = []
  private var codeNumbers: [DiagnosticCode: UInt32] = [:]
  /// The bytes from `written` on.
  private var memory: [UInt8] = []
  private var written = 0
  private var descriptor: Int32 = -1
  private var isWritable = true
  private var runs: [Run] = []

  /// Rejects of one file that follow each other and ascend.
  private struct Run {
    var file: UInt32
    var first: Place
    var last: Place
    var start: Int
    var end: Int
    /// How many rejects were found before it.
    var number: Int
  }

  private struct Place: Comparable {
    var line: UInt32
    var column: UInt32

    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  init() {
    for (number, code) in Self.codes.enumerated() { codeNumbers[code] = UInt32(number) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  private var end: Int { written + memory.count }

  func append(_ reject: Reject) {
    let file = number(of: reject.location.file)
    let place = Place(
      line: UInt32(clamping: reject.location.line), column: UInt32(clamping: reject.location.column)
    )
    let start = end
    put(file)
    put(place.line)
    put(place.column)
    put(codeNumbers[reject.code] ?? 0)
    for var text in [reject.value, reject.message, reject.row] {
      text.withUTF8 { utf8 in
        put(UInt32(clamping: utf8.count))
        memory.append(contentsOf: utf8)
      }
    }
    if let run = runs.last, run.file == file, run.last <= place {
      runs[runs.count - 1].last = place
      runs[runs.count - 1].end = end
    } else {
      runs.append(
        Run(file: file, first: place, last: place, start: start, end: end, number: count))
    }
    count += 1
    if memory.count >= Self.mostInMemory, isWritable { write() }
  }

  private func put(_ number: UInt32) {
    withUnsafeBytes(of: number) { memory.append(contentsOf: $0) }
  }

  private func number(of file: String) -> UInt32 {
    if let last = runs.last, files[Int(last.file)] == file { return last.file }
    if let known = files.firstIndex(of: file) { return UInt32(known) }
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// Moves what is in memory to the file.
  private func write() {
    if descriptor < 0 {
      let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      var name = Array((folder + "/landscape-rejects-XXXXXX").utf8CString)
      descriptor = mkstemp(&name)
      if descriptor >= 0 {
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      }
    }
    guard descriptor >= 0 else {
      isWritable = false
      return
    }
    var done = 0
    while done < memory.count {
      let count = memory.withUnsafeBytes { bytes in
        pwrite(
          descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, written + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        // A full disk: what is in the file already is read from there, the rest stays here.
        isWritable = false
        return
      }
      done += count
    }
    written += memory.count
    memory.removeAll(keepingCapacity: true)
  }

  // MARK: Reading

  /// All rejects by file in the order of `order`, line and column; of equals the first found first.
  func rejects(files order: [String]) -> Rejects {
    var places: [String: Int] = [:]
    for (index, file) in order.enumerated() { places[file] = index }
    let sorted = runs.indices.sorted { left, right in
      let (left, right) = (runs[left], runs[right])
      let files = (
        places[self.files[Int(left.file)]] ?? -1, places[self.files[Int(right.file)]] ?? -1
      )
      if files.0 != files.1 { return files.0 < files.1 }
      if left.file != right.file { return left.file < right.file }
      if left.first != right.first { return left.first < right.first }
      return left.number < right.number
    }
    var stretches: [Stretch] = []
    var next = 0
    while next < sorted.count {
      var group = [runs[sorted[next]]]
      next += 1
      // Runs that reach into each other are sorted as one.
      var last = group[0].last
      while next < sorted.count, runs[sorted[next]].file == group[0].file,
        runs[sorted[next]].first <= last
      {
        last = max(last, runs[sorted[next]].last)
        group.append(runs[sorted[next]])
        next += 1
      }
      stretches.append(
        group.count == 1 ? .run(group[0].start..<group[0].end) : .places(sortedPlaces(of: group)))
    }
    let all = stretches
    return Rejects(count: count) { [self] in
      var reader = Reader(spool: self, stretches: all)
      return AnyIterator { reader.next() }
    }
  }

  private enum Stretch: Sendable {
    /// Bytes that hold rejects in order.
    case run(Range<Int>)
    /// Where each reject begins.
    case places([Int])
  }

  private func sortedPlaces(of runs: [Run]) -> [Int] {
    var keys: [(place: Place, number: Int, start: Int)] = []
    var window = Window(self)
    for run in runs {
      var start = run.start
      var number = run.number
      while start < run.end {
        let place = Place(line: window.number(at: start + 4), column: window.number(at: start + 8))
        keys.append((place, number, start))
        number += 1
        start = window.end(ofRejectAt: start)
      }
    }
    keys.sort { left, right in
      left.place != right.place ? left.place < right.place : left.number < right.number
    }
    return keys.map(\.start)
  }

  private struct Reader {
    let spool: RejectSpool
    let stretches: [Stretch]
    var window: Window
    var stretch = 0
    /// In a run an offset beyond its start; in places an index.
    var offset = 0

    init(spool: RejectSpool, stretches: [Stretch]) {
      self.spool = spool
      self.stretches = stretches
      window = Window(spool)
    }

    mutating func next() -> Reject? {
      while stretch < stretches.count {
        switch stretches[stretch] {
        case .run(let range) where range.lowerBound + offset < range.upperBound:
          let start = range.lowerBound + offset
          offset = window.end(ofRejectAt: start) - range.lowerBound
          return window.reject(at: start)
        case .places(let places) where offset < places.count:
          offset += 1
          return window.reject(at: places[offset - 1])
        case .run, .places:
          stretch += 1
          offset = 0
        }
      }
      return nil
    }
  }

  /// A part of the bytes, moved along as it is read.
  private struct Window {
    private static let length = 1 << 18
    let spool: RejectSpool
    private var bytes: [UInt8] = []
    private var start = 0

    init(_ spool: RejectSpool) { self.spool = spool }

    /// What cannot be read from the file again is zeros.
    private mutating func need(_ offset: Int, _ count: Int) {
      if offset >= start, offset + count <= start + bytes.count { return }
      let end = min(max(offset + count, offset + Self.length), spool.end)
      bytes = [UInt8](repeating: 0, count: max(count, end - offset))
      start = offset
      var done = 0
      while offset + done < min(end, spool.written) {
        let wanted = min(end, spool.written) - offset - done
        let got = bytes.withUnsafeMutableBytes { buffer in
          pread(spool.descriptor, buffer.baseAddress.map { $0 + done }, wanted, offset + done)
        }
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        done += got
      }
      let place = offset + done - spool.written
      guard place >= 0, offset + done < end else { return }
      bytes.replaceSubrange(done..<end - offset, with: spool.memory[place..<end - spool.written])
    }

    mutating func number(at offset: Int) -> UInt32 {
      need(offset, 4)
      let place = offset - start
      return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) }
    }

    mutating func end(ofRejectAt offset: Int) -> Int {
      var place = offset + 16
      for _ in 0..<3 { place += 4 + Int(number(at: place)) }
      return place
    }

    mutating func reject(at offset: Int) -> Reject {
      let file = spool.files[Int(number(at: offset))]
      let line = Int(number(at: offset + 4))
      let column = Int(number(at: offset + 8))
      let code = RejectSpool.codes[Int(number(at: offset + 12))]
      var place = offset + 16
      var texts: [String] = []
      for _ in 0..<3 {
        let count = Int(number(at: place))
        need(place + 4, count)
        let from = place + 4 - start
        texts.append(String(decoding: bytes[from..<from + count], as: UTF8.self))
        place += 4 + count
      }
      return Reject(
        location: SourceLocation(file: file, line: line, column: column), code: code,
        value: texts[0], message: texts[1], row: texts[2])
    }
  }
}
