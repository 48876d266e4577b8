internal import ArgumentParser

extension Log.Format: ExpressibleByArgument {}

/// How standard error is written; read before everything else, see `Log.start`.
struct LogOptions: ParsableArguments {
  @Option(help: "Standard error as text or json: one object a line.")
  var logFormat: Log.Format = .text

  @Flag(help: "No line that moves, also on a terminal; NO_COLOR and TERM=dumb say the same.")
  var noColor = false
}
