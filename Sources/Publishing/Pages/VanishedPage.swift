internal import LandscapeModel
internal import Review
internal import Wording

/// The page of a finding that is no longer made: one line, so that links to it do not rot.
struct VanishedPage {
  let context: SiteContext
  let index: Int

  var document: Document {
    let finding = context.content.vanished[index]
    var document = Document(
      title: RichText(Phrase.vanishedHeading),
      windowTitle: .text(
        RichText(Phrase.vanishedHeading), otherwise: .vanishedHeading, id: finding.id))
    document.say(
      "\(context.title(ofVanished: index)). \(Phrase.vanished(finding))", .lead)
    document.add(.facts([Fact(.findingID, .code(finding.id))]))
    return document
  }
}
