import LandscapeModel
import TestSupport
import Testing

struct SettingsTextTests {
  @Test func `every setting is an entry under the name it is recorded by`() {
    let entries = Settings().entries
    #expect(Set(entries.map(\.name)).count == entries.count)
    // What was recorded before there was the choice of languages says nothing of it.
    for parameter in Settings.parameters where parameter.name != "languages" {
      #expect(
        entries.contains {
          $0.name == parameter.recordedName && $0.value == parameter.value(in: Settings())
        }, "\(parameter.name)")
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
      guard let number = parameter.number(in: Settings()) else { continue }
      var settings = Settings()
      parameter.set(number + 1, in: &settings)
      #expect(settingsDigest(settings) != digest, "\(parameter.name)")
    }
  }

  /// The digest of this morning's defaults: runs that are stored were made under it.
  @Test func `integers are recorded as they were when every number was a double`() {
    let text = Settings().canonicalText
    #expect(text.contains("\nplans.bodies = 3.0\n"))
    #expect(text.contains("\nstability.seed = 2019.0\n"))
    #expect(text.contains("\nlimits.edges = 50000000.0\n"))
    for parameter in Settings.parameters {
      guard let number = parameter.number(in: Settings()) else { continue }
      #expect(text.contains("\n\(parameter.recordedName) = \(number)\n"), "\(parameter.name)")
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `what was recorded reads back, whatever its type`(seed: UInt64) throws {
    var random = RandomLandscape.Generator(seed: seed)
    var settings = Settings()
    for parameter in Settings.parameters where random.below(2) == 0 {
      guard let range = parameter.range else { continue }
      let place = Double(random.below(1_001)) / 1_000
      parameter.set(
        range.lowerBound + place * (range.upperBound - range.lowerBound), in: &settings)
    }
    settings.title = LocalisedText(
      english: "A \"title\" = \\ of\nlines", welsh: seed.isMultiple(of: 2) ? "Teitl, [cy]" : nil)
    settings.asOf = seed.isMultiple(of: 3) ? nil : PartialDate("2023-06")
    settings.countedRoles = seed.isMultiple(of: 5) ? [] : [.chair, .observer]
    settings.defusesFormulas = seed.isMultiple(of: 2)
    let back = try #require(Settings(canonicalText: settings.canonicalText))
    #expect(back == settings, "seed \(seed)")
    let entries = Dictionary(uniqueKeysWithValues: settings.entries.map { ($0.name, $0.value) })
    #expect(Settings(recorded: { entries[$0] }) == settings, "seed \(seed)")
  }

  @Test(arguments: [
    "\u{301}", "\u{301}\"\u{301}", "\u{200D}a\u{308}", "\r\n\u{301}", "\\\u{301}", "",
  ])
  func `a text that begins or ends with what joins its neighbours reads back`(title: String) {
    var settings = Settings()
    settings.title = LocalisedText(english: title, welsh: title)
    let back = Settings(canonicalText: settings.canonicalText)
    #expect(back == settings)
    #expect(back.map { Array(($0.title?.english ?? "").utf8) } == Array(title.utf8))
  }

  @Test func `a fraction that an older program recorded for an integer asks for the next one up`()
    throws
  {
    let older = try #require(
      Settings(canonicalText: "plans.bodies = 2.5\nshared-table.common-members = 4.0\nx.y = z\n"))
    #expect(older.plans.bodies == 3)
    #expect(older.sharedTable.commonMembers == 4)
    #expect(Settings(canonicalText: "plans.bodies = many\n") == nil)
    #expect(Settings(canonicalText: "plans.bodies = \"3\"\n") == nil)
    #expect(Settings(canonicalText: "plans.bodies: 3\n") == nil)
  }

  @Test func `a title cannot pass for another setting`() {
    var forged = Settings()
    forged.title = LocalisedText(english: "Wales\"\nas-of = \"2023")
    #expect(forged.canonicalText.split(separator: "\n").count == forged.entries.count)
    #expect(forged.canonicalText.hasPrefix("title = \"Wales\\\"\\nas-of = \\\"2023\"\n"))
    var dated = Settings()
    dated.asOf = PartialDate("2023")
    #expect(settingsDigest(forged) != settingsDigest(dated))
  }
}
