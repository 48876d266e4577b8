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
        remit-inside: 0.9
      """)
    var expected = Settings()
    expected.title = LocalisedText(english: "Wales", welsh: "Cymru")
    expected.asOf = PartialDate("2023-06")
    expected.countedRoles = [.statutory, .observer]
    expected.defusesFormulas = false
    expected.merge.area = 0.75
    expected.merge.remitInside = 0.9
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
      "merge:\n  largest-ratio: 2\n",
      "landscape.yaml:2:3: error: setting 'merge.largest-ratio' is gone, expected "
        + "'merge.membership' in its place [unknown-setting]"
    ),
    (
      "counted-roles: [members]\n",
      "landscape.yaml:1:17: error: found 'members', expected one of statutory, chair, convenor, "
        + "member, invited, observer [invalid-setting]"
    ),
    (
      "languages: [en, english]\n",
      "landscape.yaml:1:17: error: found 'english', expected the BCP 47 tag of a language, such as "
        + "en, cy, gd [invalid-setting]"
    ),
    (
      "languages: [cy, en, cy]\n",
      "landscape.yaml:1:21: error: language 'cy' stands there twice [invalid-setting]"
    ),
    (
      "languages: {en: true}\n",
      "landscape.yaml:1:12: error: found a mapping, expected the tag of a language, such as en "
        + "[invalid-setting]"
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
      (error as? ConfigurationFailure)?.terminalMessage.text == message
    }
  }

  @Test func `all that is wrong with a file is told at once, in its order`() throws {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try settings(
        "edges:\n  membership: often\n  areaa: 0.5\nmerg:\n  area: 0.8\nmerge:\n  area: 2\nsources:\n"
          + "  - file: a.csv\n    table: tables\n  - table: areas\n")
    }
    let messages = try #require(failure).terminalMessages
    #expect(
      messages.map { $0.location?.line } == [2, 3, 4, 7, 10, 11], "\(messages.map(\.text))")
    #expect(messages.allSatisfy { $0.level == .error && $0.code != nil })
    // What is wrong once is told once.
    #expect(
      #expect(throws: ConfigurationFailure.self) { try settings("merge:\n  area: 2\n") }?
        .terminalMessages.count == 1)
  }

  @Test func `what is not YAML is refused with its line`() {
    #expect {
      try settings("merge:\n  area: [1\n")
    } throws: { error in
      let text = (error as? ConfigurationFailure)?.terminalMessage.text ?? ""
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
      (error as? ConfigurationFailure)?.terminalMessage.text
        == "--set: error: unknown setting 'edges.membrship'; did you mean 'edges.membership'? "
        + "[unknown-setting]"
    }
  }

  /// What each command line would write for a setting's default, or for an example where it has none.
  private func written(_ parameter: Settings.Parameter) -> String {
    switch parameter.kind {
    case .date: "2023-06-30"
    case .localisedText: "Wales"
    case .languages: "cy, en"
    default: parameter.value(in: Settings()).written
    }
  }

  @Test func `every setting of the table is taken by the file and by the command line`() throws {
    for group in Settings.groups {
      for parameter in group.parameters {
        var value = written(parameter)
        switch parameter.kind {
        case .roles, .languages: value = "[\(value)]"
        default: break
        }
        let line = "\(group.key(of: parameter)): \(value)\n"
        let text = group.name.isEmpty ? line : group.name + ":\n  " + line
        let read = try settings(text)
        var set = Settings()
        try set.apply(assignment: "\(parameter.name)=\(written(parameter))")
        #expect(read == set, "\(parameter.name)")
        #expect(
          parameter.value(in: set).written == written(parameter), "\(parameter.name)")
      }
    }
  }

  @Test(arguments: [
    ("defuse-formulas=no", "found 'no', expected true or false"),
    ("as-of=2023-02-30", "found '2023-02-30', expected a date such as 2023-06-30"),
    (
      "counted-roles=member,chairs",
      "found 'chairs', expected one of statutory, chair, convenor, member, invited, observer"
    ),
    (
      "counted-roles=,",
      "found ',', expected a list of roles: statutory, chair, convenor, member, invited, observer"
    ),
    ("title=", "found 'title=', expected name=value"),
    (
      "languages=en,xx",
      "found 'xx', expected the BCP 47 tag of a language, such as en, cy, gd"
    ),
    ("languages=en, en", "language 'en' stands there twice"),
    ("languages=,", "found no language, expected some of en, cy, gd"),
  ])
  func `a choice of the command line is checked too`(assignment: String, message: String) {
    #expect {
      var settings = Settings()
      try settings.apply(assignment: assignment)
    } throws: { error in
      (error as? ConfigurationFailure)?.terminalMessage.text
        == "--set: error: \(message) [invalid-setting]"
    }
  }

  @Test(arguments: [
    ("plans.bodies", "2.5", "'plans.bodies' is 2.5, expected a whole number"),
    ("twins.other-kinds", "1.6", "'twins.other-kinds' is 1.6, expected a whole number"),
    ("burden.kind-seats", "0.5", "'burden.kind-seats' is 0.5, expected 1 to 1000"),
    (
      "stability.seed", "1234567890123456789",
      "'stability.seed' is 1234567890123456789, expected 0 to 9007199254740991"
    ),
    (
      "stability.seed", "9007199254740992",
      "'stability.seed' is 9007199254740992, expected 0 to 9007199254740991"
    ),
    // As a double this is 9007199254740991, which is a seed.
    (
      "stability.seed", "9007199254740990.6",
      "'stability.seed' is 9007199254740990.6, expected a whole number"
    ),
    (
      "limits.file-bytes", "99999999999999999999",
      "'limits.file-bytes' is 99999999999999999999, expected 1 to 1000000000000000"
    ),
    ("limits.edges", "many", "'limits.edges' is 'many', expected a number"),
  ])
  func `an integer is whole, exact and in its range, or refused where it stands`(
    name: String, value: String, message: String
  ) {
    let parts = name.split(separator: ".")
    let column = parts[1].count + 5
    #expect {
      try settings("\(parts[0]):\n  \(parts[1]): \(value)\n")
    } throws: { error in
      (error as? ConfigurationFailure)?.terminalMessage.text
        == "landscape.yaml:2:\(column): error: \(message) [invalid-setting]"
    }
    #expect {
      var settings = Settings()
      try settings.apply(assignment: "\(name)=\(value)")
    } throws: { error in
      (error as? ConfigurationFailure)?.terminalMessage.text
        == "--set: error: \(message) [invalid-setting]"
    }
  }

  @Test func `a seed of sixteen digits is kept to the last one`() throws {
    var settings = Settings()
    try settings.apply(assignment: "stability.seed=9007199254740991")
    #expect(settings.stability.seed == 9_007_199_254_740_991)
    #expect(try self.settings("limits:\n  cell-bytes: 1e6\n").limits.cellBytes == 1_000_000)
  }

  @Test func `a list where one value is expected is told so`() {
    #expect {
      try settings("merge:\n  area: [0.8]\n")
    } throws: { error in
      (error as? ConfigurationFailure)?.terminalMessage.text
        == "landscape.yaml:2:9: error: 'merge.area' is a list, expected one value [invalid-setting]"
    }
  }
}
