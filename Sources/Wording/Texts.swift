package import LandscapeModel

/// Texts that are found by the name of what they are about; the tables are in `Generated`.
enum Texts {
  /// The text of a name, filled in with `values`; the name itself where there is none.
  static func phrase(_ table: [String: Filling], _ name: String, _ values: Filling.Value...)
    -> Phrase
  {
    table[name]?.filled(values) ?? Phrase(verbatim: name)
  }
}

extension Phrase {
  /// What a setting is. A test holds that the catalogues have every setting.
  package static func meaning(of parameter: Settings.Parameter) -> Phrase {
    // Some say from how many rows on a share is looked at.
    Texts.phrase(Texts.settings, parameter.name, .number(GuardSettings.few))
  }

  /// What a group of settings is about; `nil` where that is the name of the rule they belong to.
  package static func title(ofGroup name: String) -> Phrase? {
    Texts.settings["group." + (name.isEmpty ? "choices" : name)]?.filled([])
  }
}
