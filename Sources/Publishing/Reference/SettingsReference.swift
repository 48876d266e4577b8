internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Every setting: default, what it may be, whether the stability draws vary it, and what it is for.
struct SettingsReference {
  let language: Language

  func write(_ writer: inout ReferenceWriter) {
    writer.heading(1, Phrase.settingsReferenceHeading(language))
    writer.paragraph(Phrase.settingsReferenceIntroduction(language))
    for group in Settings.groups {
      let title = Phrase.title(of: group)(language)
      writer.heading(2, group.name.isEmpty ? title : title + " (`\(group.name)`)")
      writer.table(
        [
          Phrase.setting(language), Phrase.byDefault(language) + ":",
          Phrase.settingRange(language), Phrase.varied(language), Phrase.meaning(language),
        ],
        group.parameters.map { parameter in
          [
            "`\(parameter.name)`", parameter.value(in: Settings()).written, accepted(parameter),
            (parameter.isVaried ? Phrase.isVaried : .isNotVaried)(language),
            Phrase.meaning(of: parameter)(language),
          ]
        })
    }
  }

  private func accepted(_ parameter: Settings.Parameter) -> String {
    switch parameter.kind {
    case .number, .integer:
      let (lowest, highest) = parameter.writtenRange ?? ("", "")
      let range = lowest + "–" + highest
      guard case .integer = parameter.kind else { return range }
      return range + ", " + Phrase.wholeNumber(language)
    case .flag: return "true, false"
    case .roles: return Role.allCases.map(\.rawValue).joined(separator: ", ")
    case .date: return Phrase.acceptedDate(language)
    case .languages: return Phrase.acceptedLanguages(language)
    case .localisedText: return Phrase.acceptedText(language)
    }
  }
}
