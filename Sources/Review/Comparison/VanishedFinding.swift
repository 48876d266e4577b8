package import LandscapeModel
package import Rationalisation

/// A finding of an earlier run that is no longer made: its page stays for a while, so that links to
/// it do not rot.
package struct VanishedFinding: Hashable, Sendable {
  package let id: String
  package let rule: Rule
  /// Whom it was about; not all of them need be there today.
  package let subjects: [SubjectReference]
  /// The first run in which it was not found, and its as-of date.
  package let run: String
  package let asOf: PartialDate?

  package init(
    id: String, rule: Rule, subjects: [SubjectReference], run: String, asOf: PartialDate?
  ) {
    self.id = id
    self.rule = rule
    self.subjects = subjects
    self.run = run
    self.asOf = asOf
  }
}
