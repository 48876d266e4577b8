internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Whether what the bodies of a finding share is more than geography and law would have them share.
struct SignificanceSection {
  let context: SiteContext
  let finding: Finding

  func write(_ page: inout PageWriter) {
    guard let significance = FindingSignificance(of: finding, in: context.content) else { return }
    page.heading(.h2, id: "surprising", .isItSurprising)
    switch significance.answer {
    case .failure(let reason): page.paragraph(.notComputed(reason))
    case .success(let judged):
      if judged.outOf > 1 {
        page.element(.p) { page in
          page.text(.weakestPair(of: judged.outOf))
          page.space()
          page.list([judged.pair.source, judged.pair.target]) { $0.partnership($1) }
          page.plain(".")
        }
      }
      page.element(.p) { page in
        page.element(.strong, text: judged.sentence)
        page.space()
        page.text(judged.verdictSentence)
      }
    }
    page.paragraph(.significanceNote)
    page.element(.p) { page in
      page.link(to: .method, fragment: "significance", text: .howSignificanceIsWorkedOut)
    }
  }
}
