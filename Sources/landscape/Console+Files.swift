internal import ArgumentParser
internal import Glibc
internal import LandscapeModel
internal import Publishing
internal import Wording

/// What is written for programs of an office and not for a terminal.
extension Console {
  /// Refuses to write what is no text to a terminal, before anything is read.
  static func checkTerminal(takes format: String, isText: Bool) throws {
    guard !isText, isatty(STDOUT_FILENO) == 1 else { return }
    throw ValidationError(Words.notForATerminal(format: format)(.english))
  }

  /// Writes what `bytes` makes, or says why it could not be made.
  func write(_ bytes: () throws(RenderingFailure) -> [UInt8]) throws {
    do throws(RenderingFailure) {
      write(try bytes())
    } catch {
      throw CommandFailure(
        .internalError, [.error(Words.fileNotMade(reason: error.reason)(.english))])
    }
  }
}
