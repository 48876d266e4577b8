import CatalogueReading
import LandscapeModel
import Testing

struct SettingsFileTests {
  private func settings(_ text: String) throws(ConfigurationFailure) -> Settings {
    try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
  }

  @Test func `an empty file changes nothing`() throws {
    #expect(try settings("") == Settings())
    #expect(try settings("# only a comment\n") == Settings())
  }

  @Test func `settings are taken by name`() throws {
    let read = try settings(
      """
      title: {en: Wales, cy: Cymru}
      as-of: 2023-06
      counted-roles: [statutory, observer]
      defuse-formulas: false
      merge:
        area: 0.75
        largest-ratio: 2
      """)
    var expected = Settings()
    expected.title = BilingualText(english: "Wales", welsh: "Cymru")
    expected.asOf = PartialDate("2023-06")
    expected.countedRoles = [.statutory, .observer]
    expected.defusesFormulas = false
    expected.merge.area = 0.75
    expected.merge.largestRatio = 2
    #expect(read == expected)
  }

  @Test(arguments: [
    (
      "merge:\n  areas: 0.8\n",
      "landscape.yaml:2:3: error: unknown setting 'merge.areas'; did you mean 'merge.area'? "
        + "[unknown-setting]"
    ),
    (
      "merge:\n  area: 1.5\n",
      "landscape.yaml:2:9: error: 'merge.area' is 1.5, expected 0 to 1 [invalid-setting]"
    ),
    (
      "merge:\n  area: nan\n",
      "landscape.yaml:2:9: error: 'merge.area' is 'nan', expected a number [invalid-setting]"
    ),
    (
      "report:\n  top-findings: 2.5\n",
      "landscape.yaml:2:17: error: 'report.top-findings' is 2.5, expected a whole number "
        + "[invalid-setting]"
    ),
    (
      "as-of: 2023-13\n",
      "landscape.yaml:1:8: error: found '2023-13', expected a date such as 2023-06-30 "
        + "[invalid-setting]"
    ),
    (
      "counted-roles: [members]\n",
      "landscape.yaml:1:17: error: found 'members', expected one of statutory, chair, convenor, "
        + "member, invited, observer [invalid-setting]"
    ),
    (
      "- merge\n",
      "landscape.yaml:1:1: error: found a list, expected settings by name [not-settings]"
    ),
  ])
  func `a wrong setting is told with its place and what was expected`(
    text: String, message: String
  ) {
    #expect {
      try settings(text)
    } throws: { error in
      (error as? ConfigurationFailure)?.text == message
    }
  }

  @Test func `what is not YAML is refused with its line`() {
    #expect {
      try settings("merge:\n  area: [1\n")
    } throws: { error in
      let text = (error as? ConfigurationFailure)?.text ?? ""
      return text.hasPrefix("landscape.yaml:3:") && text.hasSuffix("[invalid-yaml]")
    }
  }

  @Test func `a setting of the command line is checked like one of the file`() throws {
    var settings = Settings()
    try settings.apply(assignment: "edges.membership=0.6")
    #expect(settings.edges.membership == 0.6)
    #expect {
      try settings.apply(assignment: "edges.membrship=0.6")
    } throws: { error in
      (error as? ConfigurationFailure)?.text
        == "--set: error: unknown setting 'edges.membrship'; did you mean 'edges.membership'? "
        + "[unknown-setting]"
    }
  }

  @Test func `every parameter has a name of its own and a default in its range`() {
    let settings = Settings()
    for parameter in Settings.parameters {
      #expect(parameter.range.contains(settings[keyPath: parameter.path]), "\(parameter.name)")
    }
    #expect(Set(Settings.parameters.map(\.name)).count == Settings.parameters.count)
  }
}
