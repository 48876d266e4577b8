internal import LandscapeModel

/// The page of a finding that is no longer made: one line, so that links to it do not rot.
struct VanishedPage {
  let context: SiteContext
  let language: Language
  let index: Int

  func bytes() -> [UInt8] {
    let finding = context.content.vanished[index]
    return PageFrame(context: context, language: language, page: .vanished(index)).bytes(
      heading: .phrase(.vanishedHeading),
      titleText: TitleText(finding, in: language)
    ) { page in
      page.element(.p, .class(.lead)) { page in
        page.text(finding.title)
        page.plain(". ")
        page.text(.vanished(finding))
      }
      page.element(.dl) { page in
        page.term(.findingID) { page in page.element(.code) { $0.plain(finding.id) } }
      }
    }
  }
}
