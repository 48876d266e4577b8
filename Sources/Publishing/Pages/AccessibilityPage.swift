internal import LandscapeModel
internal import Wording

extension SitePage {
  static let accessibility = single(
    SinglePage("accessibility", .accessibility) { _ in AccessibilityPage().document })
}

/// The accessibility statement of the report.
struct AccessibilityPage {
  var document: Document {
    var document = Document(.accessibility)
    document.say(.accessibilityAim, .lead)
    document.heading("how", .howToUse)
    document.add(.list(Phrase.accessibilityFeatures.map { RichText($0) }))
    document.heading("limits", .knownLimits)
    document.add(.list(Phrase.accessibilityLimits.map { RichText($0) }))
    document.heading("problems", .reportProblem)
    document.say(.reportProblemHow)
    return document
  }
}
