import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import TestSupport

/// A report of a landscape that a test builds, with what the rules find in it; in English and Welsh where the
/// settings do not say in which languages.
func builtContent(of world: LandscapeBuilder, settings: Settings = Settings()) -> ReportContent {
  var settings = settings
  if settings.languages == nil { settings.languages = [.english, .welsh] }
  let landscape = world.landscape()
  settings.plans.takeElections(of: landscape.jurisdiction)
  let incidence = Incidence(landscape: landscape, settings: settings)
  let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
  return ReportContent(
    run: RunIdentity(
      id: "2023-06-30-0123456789ab", toolVersion: "0.1.0",
      settingsDigest: settingsDigest(settings)),
    settings: settings, landscape: landscape, graph: graph,
    findings: Rationaliser(landscape: landscape, graph: graph, settings: settings).findings(),
    diagnostics: [], rejects: [])
}

extension ReportContent {
  /// The text of a page's main part.
  func mainText(of path: String) -> String {
    guard let file = Site(content: self).files().first(where: { $0.path == path }) else {
      return ""
    }
    return CheckedPage(file.bytes).mainText
  }
}
