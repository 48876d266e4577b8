/// How much work significance may take before it is not computed, and how much memory it may keep.
///
/// A landscape may be small and yet have seats so entangled that its fit or its pairs take hours;
/// these stop it with a reason. They are no settings: no answer depends on them, only whether there
/// is one.
package struct SignificanceLimits: Hashable, Sendable {
  /// Distributions are kept when they come to no more values than this, else computed when needed.
  package var keptValues = 12_000_000
  /// More steps of convolution than this are not made: about a minute.
  package var convolutionSteps = 4_000_000_000.0
  /// The fit stops after so many passes over rows and columns.
  package var sweeps = 20_000
  /// More blocks of classes than this are not fitted.
  package var blocks = 40_000_000
  /// Below so many steps of convolution a second thread costs more than it saves.
  package var stepsForThreads = 4_000_000.0
  /// Threads hand over their distributions in batches of about so many pairs of classes.
  package var batchedPairs = 200_000

  package init() {}
}
