internal import LandscapeModel

/// Every number of the settings: default, range, and whether the stability draws vary it.
struct SettingsReference {
  let language: Language

  func write(_ writer: inout ReferenceWriter) {
    let defaults = Settings()
    writer.heading(1, Phrase.settingsReferenceHeading(language))
    writer.paragraph(Phrase.settingsReferenceIntroduction(language))
    for section in sections {
      writer.heading(2, Phrase.settingSection(section.name)(language) + " (`\(section.name)`)")
      writer.table(
        [
          Phrase.setting(language), Phrase.byDefault(language) + ":",
          Phrase.settingRange(language), Phrase.varied(language),
        ],
        section.parameters.map { parameter in
          [
            "`\(parameter.name)`", settingText(defaults[keyPath: parameter.path]),
            settingText(parameter.range.lowerBound) + "–"
              + settingText(parameter.range.upperBound)
              + (parameter.isWhole ? ", " + Phrase.wholeNumber(language) : ""),
            (parameter.isVaried ? Phrase.isVaried : .isNotVaried)(language),
          ]
        })
    }
    writer.heading(2, Phrase.otherChoices(language))
    for choice in Phrase.settingChoices {
      writer.line("- `\(choice.name)`: \(choice.meaning(language))")
    }
  }

  /// The parameters by what stands before the dot, in the order of first use.
  private var sections: [(name: String, parameters: [Settings.Parameter])] {
    var sections: [(name: String, parameters: [Settings.Parameter])] = []
    for parameter in Settings.parameters {
      let name = String(parameter.name.prefix { $0 != "." })
      if let place = sections.firstIndex(where: { $0.name == name }) {
        sections[place].parameters.append(parameter)
      } else {
        sections.append((name, [parameter]))
      }
    }
    return sections
  }
}
