internal import Dispatch
internal import Glibc
internal import LandscapePipeline

/// Says on SIGINT, SIGTERM and SIGHUP that a run was stopped, and then lets the signal do its work.
///
/// Nothing has to be cleaned up: what is published was published whole, and the next run clears the
/// rest (report-and-batch, B3).
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// - Parameter folder: the output folder, as the user gave it.
  init(folder: String) {
    sources = [(SIGINT, "SIGINT"), (SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP")].map { number, name in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue.global(qos: .userInteractive))
      source.setEventHandler {
        let status = 128 + number
        let hasReport = ReportPublisher(folder: folder).latest != nil
        Log.shared.write([
          .outcome(
            .stopped(signal: name, exit: status, folder: folder, hasReport: hasReport))
        ])
        Log.shared.exit(status)
        // To this very thread and not blocked in it, so that the process ends here and now.
        signal(number, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(number)
      }
      source.resume()
      return source
    }
  }

  deinit { for source in sources { source.cancel() } }
}
