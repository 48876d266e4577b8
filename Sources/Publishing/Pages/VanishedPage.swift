internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// The page of a finding that is no longer made, so that links to it do not rot: since when, why, and what became of the bodies that it
/// was about.
struct VanishedPage {
  let context: SiteContext
  let index: Int

  var document: Document {
    let finding = context.content.vanished[index]
    var document = Document(
      title: RichText(Phrase.vanishedHeading),
      windowTitle: context.windowTitle(of: .vanished(index)))
    document.say(
      "\(context.title(ofVanished: index)). \(Phrase.vanished(finding))", .lead)
    var facts: [Fact] = []
    if let (changes, change) = change(of: finding) {
      let steps = steps(of: change, in: changes.comparison)
      // A new name alone settles nothing.
      if steps.contains(where: { $0.kind != .renamed }) { document.say(.vanishedByChange) }
      facts.append(Fact(.causeOfChange, changes.causes(of: change)))
      if !steps.isEmpty {
        facts.append(Fact(.vanishedBodies, [.list(steps.map { told($0, by: changes) })]))
      }
    }
    if let heir = context.changes?.wording.comparison.findings.first(where: {
      $0.formerID == finding.id
    }), let place = context.involvement.indexOfID[heir.id] {
      let title = context.wording.title(of: context.findings[place])
      document.say("\(Phrase.vanishedGoesOn) \(.finding(heir.id, title: title)).")
    }
    facts.append(Fact(.findingID, .code(finding.id)))
    document.add(.facts(facts))
    return document
  }

  /// What the comparison with the last review says of it; `nil` where it went before that.
  private func change(of finding: VanishedFinding) -> (ComparisonWording, FindingChange)? {
    guard let changes = context.changes?.0,
      let change = changes.comparison.findings.first(where: {
        $0.status == .resolved && $0.before?.id == finding.id
      })
    else { return nil }
    return (changes, change)
  }

  /// What became of its bodies, where they are not what they were.
  private func steps(of change: FindingChange, in comparison: RunComparison) -> [SuccessionStep] {
    let bodies = Set((change.before?.subjects ?? []).filter { $0.sort == .partnership }.map(\.id))
    return comparison.changedSteps.filter { !bodies.isDisjoint(with: $0.from) }
  }

  private func told(_ step: SuccessionStep, by changes: ComparisonWording) -> RichText {
    let reason = changes.reason(step)
    return reason.isEmpty ? changes.sentence(step) : "\(changes.sentence(step)) (\(reason))"
  }
}
