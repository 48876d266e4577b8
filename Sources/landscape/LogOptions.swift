internal import ArgumentParser
internal import LandscapeModel
internal import Wording

extension Log.Format: ExpressibleByArgument {}

/// How standard error is written; read before everything else, see `Log.start`.
struct LogOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrase.helpLogFormat(.english)))
  var logFormat: Log.Format = .text

  @Flag(help: ArgumentHelp(Phrase.helpNoColor(.english)))
  var noColor = false
}
