internal import Glibc
internal import LandscapeModel

/// What is seen of a file's bytes on their way in: enough to cut it between rows.
struct BlockSurvey: Sendable {
  /// The size of all blocks but the last.
  let blockBytes: Int
  /// Whether all bytes are ASCII and none is NUL.
  let isPlain: Bool
  /// For each block the quotes in all blocks before it.
  let quotesBefore: [Int]

  /// One block's share.
  fileprivate struct Block: Sendable {
    var index: Int
    var quotes = 0
    var isPlain = true
  }

  fileprivate init(_ blocks: [Block], of blockBytes: Int) {
    self.blockBytes = blockBytes
    isPlain = blocks.allSatisfy(\.isPlain)
    var sum = 0
    var before: [Int] = []
    for block in blocks.sorted(by: { $0.index < $1.index }) {
      before.append(sum)
      sum += block.quotes
    }
    quotesBefore = before
  }
}

extension FileBytes {
  /// Reads a regular file on several threads and surveys each block while it is in the cache.
  ///
  /// - Returns: `nil` for whatever is not a plain file of bytes that can be read; who reads it the
  ///   ordinary way finds out why.
  static func surveyed(
    path: String, limit: Int, threads: Int, blockBytes: Int
  ) -> FileBytes? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let count = Int(status.st_size)
    guard count > 0, count <= limit else { return nil }

    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: count + padding)
    preferLargePages(buffer, byteCount: count)
    let target = SharedBytes(start: buffer, count: count, blockBytes: blockBytes)
    let blocks = (count + blockBytes - 1) / blockBytes
    let queue = WorkQueue(count: blocks, block: 1)
    let parts = concurrently(threads: min(threads, blocks)) { _ -> [BlockSurvey.Block]? in
      var found: [BlockSurvey.Block] = []
      while let block = queue.take()?.lowerBound {
        guard let survey = target.read(block, from: descriptor) else { return nil }
        found.append(survey)
      }
      return found
    }
    let surveys = parts.compactMap { $0 }
    guard surveys.count == parts.count else {
      buffer.deallocate()
      return nil
    }
    return FileBytes(
      adopting: buffer, count: count, survey: BlockSurvey(surveys.flatMap { $0 }, of: blockBytes))
  }
}

/// Memory that threads fill, each its own blocks.
private struct SharedBytes: @unchecked Sendable {
  let start: UnsafeMutablePointer<UInt8>
  let count: Int
  let blockBytes: Int

  /// Reads a block and looks it over; `nil` when it cannot be read whole.
  func read(_ block: Int, from descriptor: Int32) -> BlockSurvey.Block? {
    let low = block * blockBytes
    let high = min(count, low + blockBytes)
    var next = low
    while next < high {
      let received = pread(descriptor, start + next, high - next, next)
      if received < 0, errno == EINTR { continue }
      guard received > 0 else { return nil }
      next += received
    }
    return survey(block, low..<high)
  }

  private func survey(_ block: Int, _ range: Range<Int>) -> BlockSurvey.Block {
    var found = BlockSurvey.Block(index: block)
    let raw = UnsafeRawPointer(start)
    let (low7, high1): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    var index = range.lowerBound
    var signs: UInt64 = 0
    var notZero = high1
    while index + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      signs |= word
      // The high bit of every byte that is not zero; see CSVScanner.
      notZero &= ((word & low7) &+ low7) | word
      let quotes = word ^ 0x2222_2222_2222_2222
      found.quotes += (~(((quotes & low7) &+ low7) | quotes) & high1).nonzeroBitCount
      index += 8
    }
    found.isPlain = signs & high1 == 0 && notZero & high1 == high1
    while index < range.upperBound {
      let byte = start[index]
      if byte == 0 || byte >= 0x80 { found.isPlain = false }
      if byte == UInt8(ascii: "\"") { found.quotes += 1 }
      index += 1
    }
    return found
  }
}

extension FileBytes {
  /// The bytes from `start` on in parts of about a block, each of whole rows.
  ///
  /// A line end after an even number of quotes is the end of a row in a file without faulty rows;
  /// in another some part comes upon a fault. One part when the file was not surveyed or begins
  /// with a mark that shifts its blocks.
  func parts(from start: Int) -> [Range<Int>] {
    guard start < count else { return [] }
    guard let survey, byteCount == count else { return [start..<count] }
    var parts: [Range<Int>] = []
    var low = start
    for (block, quotes) in survey.quotesBefore.enumerated() {
      let first = block * survey.blockBytes
      guard first > low else { continue }
      guard let end = rowEnd(from: first, isQuoted: quotes % 2 == 1) else { break }
      parts.append(low..<end)
      low = end
    }
    if low < count { parts.append(low..<count) }
    return parts
  }

  /// The offset after the first line feed outside quotes.
  private func rowEnd(from first: Int, isQuoted: Bool) -> Int? {
    var isQuoted = isQuoted
    for index in first..<count {
      let byte = self.start[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\n"), !isQuoted {
        return index + 1
      }
    }
    return nil
  }
}
