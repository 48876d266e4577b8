internal import Glibc
internal import Synchronization
internal import TextFormats

/// The two output streams, written whole: standard output by commands, standard error by the log.
struct Console: Sendable {
  static let standardOutput = Console(descriptor: STDOUT_FILENO)

  /// To standard error as it is: for the log alone.
  static func standardErrorBytes(_ bytes: [UInt8]) {
    Console(descriptor: STDERR_FILENO).writeBytes(bytes)
  }

  static func standardErrorBytes(_ lines: [String]) {
    standardErrorBytes(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private let descriptor: Int32

  /// The system's error number of what could not be written to standard output; 0 where all of it was, or nobody reads it any more.
  static var failure: Int32 { failed.load(ordering: .relaxed) }
  private static let failed = Atomic<Int32>(0)

  /// Writes lines for a person, each with a line end.
  func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let lines = lines.map { VisibleText.printable($0, keepsLines: true) }
    write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Writes all bytes; stops quietly when the reader has gone away, and keeps for the end of the run why else they cannot be written.
  func write(_ bytes: [UInt8]) {
    // On a terminal results would otherwise stand behind the line of progress.
    Log.shared.endProgress()
    writeBytes(bytes)
  }

  private func writeBytes(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else {
          let reason = errno
          if descriptor == STDOUT_FILENO, written < 0, reason != EPIPE {
            Self.failed.store(reason, ordering: .relaxed)
          }
          return
        }
        rest = rest.dropFirst(written)
      }
    }
  }
}
