internal import LandscapeModel
internal import Review
internal import Wording

/// Says what has changed since a decision was taken; names are those of the landscape today.
struct DecisionWording: Sendable {
  private let names: RecordNames

  /// - Complexity: O(footprints).
  init(_ landscape: Landscape) { names = RecordNames(landscape, isLinked: true) }

  /// What differs from the finding as it was decided on, one by one: subjects, then evidence.
  func changes(since decision: AppliedDecision) -> [RichText] {
    var changes: [RichText] = []
    if !decision.joined.isEmpty {
      changes.append(RichText(Self.joinedSince, names.list(decision.joined)))
    }
    if !decision.left.isEmpty {
      changes.append(RichText(Self.goneSince, names.list(decision.left)))
    }
    return changes
      + decision.differences.filter(\.isMaterial).map { RichText(EvidenceWording.phrase($0)) }
  }

  /// What the rule counts otherwise since the decision, one by one.
  func changesOfRules(since decision: AppliedDecision) -> [RichText] {
    decision.changedByRules.map { RichText(EvidenceWording.phrase($0)) }
  }

  private static let joinedSince = Template.decisionJoinedSince
  private static let goneSince = Template.decisionGoneSince
}
