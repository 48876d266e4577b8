internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let ways = single(
    SinglePage("ways", .alternativesHeading) { WaysPage(context: $0).document })
}

/// Ways to go beside the best set of changes, by each objective, and what more of the one costs of the other.
struct WaysPage {
  let context: SiteContext

  var document: Document {
    var document = Document(.alternativesHeading)
    let content = context.content
    guard let first = content.alternatives.first else {
      document.say(.noWays, .lead)
      document.say(.link(.proposal, .proposalTitle))
      return document
    }
    document.say(ProposalReport.introduction(to: first), .lead)
    for ways in content.alternatives {
      guard let proposal = content.proposals.first(where: { $0.objective == ways.objective })
      else { continue }
      document.heading(ways.objective.rawValue, .proposalBy(ways.objective))
      ProposalReport(of: proposal, content: content).add(ways, to: &document)
    }
    if let front = content.front, !front.points.isEmpty {
      document.heading("front", .frontHeading)
      document.add(FrontPlot(front: front, landscape: context.landscape).blocks)
    }
    document.say(.proposalCandidateNote)
    document.say(.link(.proposal, .proposalTitle))
    return document
  }
}
