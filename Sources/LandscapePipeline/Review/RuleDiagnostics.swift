package import LandscapeModel
package import Publishing
internal import Rationalisation
internal import Wording

extension ReportContent {
  /// Puts what the rules could not look at, and the languages that have nothing to show, into the report's messages.
  package mutating func tellUnseen() {
    diagnostics.removeAll(where: \.isOfTheReport)
    diagnostics += languages.filter { !$0.hasTexts && !landscape.ownLanguages.contains($0) }.map {
      Diagnostic(
        code: .languageWithoutText, severity: .warning,
        location: SourceLocation(file: "landscape.yaml"), field: "languages", value: $0.tag)
    }
    // It is the rows of the partnerships that say too little, where these stand in one file.
    let files = Set(
      landscape.partnerships.map {
        landscape.location(of: $0.origin, otherwise: "partnerships.csv").file
      })
    let file = files.count > 1 ? "" : files.first
    diagnostics += UnseenByRules(self).reasons.map { reason in
      Diagnostic(
        code: reason.isWhole ? .ruleCouldNotLook : .ruleLookedInPart,
        severity: reason.isWhole && reason.lack.input.isBasic ? .warning : .note,
        location: SourceLocation(file: file ?? "partnerships.csv"),
        field: reason.lack.input.rawValue,
        value: reason.rules.map(\.rawValue).joined(separator: ", "),
        expected: reason.words.english)
    }
  }

  /// Those messages, for the terminal.
  package var ruleDiagnostics: [Diagnostic] {
    diagnostics.filter(\.isOfTheReport)
  }
}

extension Diagnostic {
  /// Whether it is about what is made of the catalogue.
  fileprivate var isOfTheReport: Bool {
    code == .ruleCouldNotLook || code == .ruleLookedInPart || code == .languageWithoutText
  }
}
