import LandscapeModel
import Testing

struct SettingsTextTests {
  @Test func `every number of the settings is an entry under its own name`() {
    let entries = Settings().entries
    #expect(Set(entries.map(\.name)).count == entries.count)
    for parameter in Settings.parameters {
      #expect(
        entries.contains {
          $0.name == parameter.name && $0.value == .number(Settings()[keyPath: parameter.path])
        })
    }
  }

  @Test func `the canonical text begins with the choices and lists numbers as written`() {
    let text = Settings().canonicalText
    #expect(
      text.hasPrefix(
        """
        title = unset
        title-welsh = unset
        as-of = unset
        counted-roles = ["statutory", "chair", "convenor", "member", "invited"]
        defuses-formulas = true
        edges.membership = 0.5

        """))
    #expect(text.contains("\nlimits.file-bytes = 4294967296.0\n"))
  }

  @Test func `changing any one number changes the digest`() {
    let digest = settingsDigest(Settings())
    #expect(settingsDigest(Settings()) == digest)
    for parameter in Settings.parameters {
      var settings = Settings()
      settings[keyPath: parameter.path] += 1
      #expect(settingsDigest(settings) != digest, "\(parameter.name)")
    }
  }

  @Test func `a title cannot pass for another setting`() {
    var forged = Settings()
    forged.title = BilingualText(english: "Wales\"\nas-of = \"2023")
    #expect(forged.canonicalText.split(separator: "\n").count == forged.entries.count)
    #expect(forged.canonicalText.hasPrefix("title = \"Wales\\\"\\nas-of = \\\"2023\"\n"))
    var dated = Settings()
    dated.asOf = PartialDate("2023")
    #expect(settingsDigest(forged) != settingsDigest(dated))
  }
}
