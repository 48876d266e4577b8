internal import LandscapeModel
internal import Wording

// What hangs on the bodies of a finding, as `explain` says it.

extension Phrase {
  /// What stands before the plans and assessments of a body.
  static func plansOf(_ name: LocalisedText) -> Phrase {
    let body = Phrase { name.form(in: $0).text }
    return Words.plansOf(body: body)
  }
}
