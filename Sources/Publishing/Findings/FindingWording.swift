internal import LandscapeModel
internal import OverlapGraph
package import Rationalisation
package import Wording

/// The title of a finding in words, and the action it suggests.
package struct FindingWording: Sendable {
  private let context: AccountContext

  package init(_ content: ReportContent) { context = content.accountContext }

  /// What was found, with the names of its subjects: a heading and a table's first cell. The name of
  /// its rule where this program does not know the rule.
  package func title(of finding: Finding) -> RichText {
    guard let words = finding.rule.words else { return RichText(.name(of: finding.rule)) }
    return words.title(
      AccountReader(
        finding.evidence.account(in: context), landscape: context.landscape,
        settings: context.settings))
  }

  /// What a reviewer could consider, without names.
  package func action(for finding: Finding) -> Phrase {
    finding.rule.words?.action ?? .name(of: finding.rule)
  }
}

extension ReportContent {
  /// What the accounts of its findings are told from.
  package var accountContext: AccountContext {
    AccountContext(
      landscape: landscape, incidence: graph.incidence, settings: settings,
      remitTexts: remitTexts)
  }

  /// What its seats rest on.
  /// - Complexity: O(memberships).
  package var seatBases: SeatBases {
    SeatBases(of: landscape, incidence: graph.incidence, settings: settings)
  }
}
