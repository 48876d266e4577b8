internal import LandscapeModel
internal import Wording

extension SitePage {
  static let accessibility = single(
    SinglePage("accessibility", .accessibility) {
      AccessibilityPage(languages: $0.content.languages).document
    })
}

/// The accessibility statement of the report.
struct AccessibilityPage {
  let languages: [Language]

  var document: Document {
    var document = Document(.accessibility)
    document.say(.accessibilityAim, .lead)
    document.heading("how", .howToUse)
    document.add(.list(Phrase.accessibilityFeatures.map { RichText($0) }))
    document.heading("limits", .knownLimits)
    document.add(
      .list(Phrase.accessibilityLimits(in: languages).map { RichText($0) }))
    document.heading("problems", .reportProblem)
    document.say(.reportProblemHow)
    return document
  }
}
