// Made from the catalogues of 'settings-schema' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let settingsSchemaTitle = Phrase(
    "Settings of a landscape catalogue (landscape.yaml)",
    "Gosodiadau catalog tirwedd (landscape.yaml)",
    nil)
  package static let settingsSchemaSources = Phrase(
    "Files that others publish, with how they become tables.",
    "Ffeiliau y mae eraill yn eu cyhoeddi, gyda sut y dônt yn dablau.",
    nil)
  package static let settingsSchemaJurisdiction = Phrase(
    "Who governs, who is asked and how kinds are changed; jurisdiction.yaml may hold it instead.",
    "Pwy sy'n llywodraethu, i bwy y gofynnir a sut y newidir mathau; gall jurisdiction.yaml ei gynnwys yn lle hynny.",
    nil)
}

extension Words {
  package static func settingsSchemaDate(meaning: Phrase) -> Phrase {
    settingsSchemaDateText.filled(.phrase(meaning))
  }
  private static let settingsSchemaDateText = Filling(
      [0, ": a day, a month or a year, such as 2023-06-30"],
      [0, ": diwrnod, mis neu flwyddyn, megis 2023-06-30"],
      nil)
}
