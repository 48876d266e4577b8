package import LandscapeModel
internal import OverlapGraph
package import Rationalisation
internal import TextFormats
internal import Wording

/// One finding in plain text for a terminal: what its page says, then what a page has no room for or
/// says by links: ids, what hangs on the bodies, and the rows of every seat that was counted.
/// - Complexity: as one page, with the indexes of the whole site made for it.
package func explanation(
  of finding: Finding, content: ReportContent, language: Language
) -> String {
  let context = SiteContext(content: content, tableSizes: [:])
  var document = FindingDocument(context: context, finding: finding).document
  document.opening = [.code(finding.id)]
  document.add(ExplanationSections(content: content, finding: finding).blocks)
  document.closing = [RichText(.candidatesNote)]
  return TerminalDocument.text(of: document, in: language)
}
