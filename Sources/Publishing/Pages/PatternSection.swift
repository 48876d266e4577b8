internal import LandscapeModel
internal import Rationalisation

/// Patterns on the national page: one rule and one set of kinds, however many places it is seen in.
///
/// Ranking patterns is Rationalisation's business; until `Findings` carries them nothing is shown.
struct PatternSection {
  let context: SiteContext

  func write(_ page: inout PageWriter) {}
}
