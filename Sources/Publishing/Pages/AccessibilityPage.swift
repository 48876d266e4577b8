internal import LandscapeModel

/// The accessibility statement of the report.
struct AccessibilityPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .accessibility).bytes(
      heading: .phrase(.accessibility),
      titleText: TitleText(.accessibility, in: language, landscape: context.landscape)
    ) { page in
      page.paragraph(.accessibilityAim, .lead)
      page.heading(.h2, id: "how", .howToUse)
      page.element(.ul) { page in
        for sentence in Phrase.accessibilityFeatures { page.element(.li, text: sentence) }
      }
      page.heading(.h2, id: "limits", .knownLimits)
      page.element(.ul) { page in
        for sentence in Phrase.accessibilityLimits { page.element(.li, text: sentence) }
      }
      page.heading(.h2, id: "problems", .reportProblem)
      page.paragraph(.reportProblemHow)
    }
  }
}
