import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The profile of a country: read, refused, and carried with the catalogue.
struct JurisdictionTests {
  private static let small = """
    name: {en: Nord, nn: Noreg}
    nation: W06000001
    government: {name: Government of Nord, in-text: the Government of Nord}
    routes:
      - id: own
        label: The partners
        explanation: They agree.
        feasibility: 1
        change-routes: {agreement: By agreement}
      - id: nord-government
        label: {en: Government of Nord, nn: Regjeringa}
        explanation: It directs.
        needs: a word of the government
        feasibility: 0.5
        change-routes: {decree: By decree, act: {en: By an act, nn: Ved lov}}
    bases: {statutory: nord-government, statutory_guidance: own, grant_condition: own}
    elections: {year: 2019, cycle-years: 4}
    words:
      kinds: {psb: {en: Board, nn: Styre}}
      abbreviations: {psb: B}
      area-kinds: {fylke: County}
    area-order: [fylke, kommune]
    territorial-exceptions: {local_authority: [W06000023], brannvesen: W06000001}

    """

  private func read(_ profile: String, _ spoil: (inout SmallCatalogue) -> Void = { _ in }) throws
    -> SmallCatalogue.Outcome
  {
    var catalogue = SmallCatalogue()
    catalogue.files["jurisdiction.yaml"] = Array(profile.utf8)
    spoil(&catalogue)
    return try catalogue.read()
  }

  @Test func `a profile says the routes, the words and the elections of a country`() throws {
    let outcome = try read(Self.small)
    let landscape = try #require(outcome.catalogue?.landscape)
    let profile = landscape.jurisdiction
    #expect(profile.routes.map(\.id) == ["own", "nord-government"])
    #expect(profile.routes.map(\.feasibility) == [1, 0.5])
    #expect(profile.changeRoutes.map(\.rawValue) == ["agreement", "decree", "act"])
    #expect(profile.route(of: ChangeRoute(rawValue: "act")) == Route(index: 1))
    #expect(profile.routeOfBasis[.statutory] == Route(index: 1))
    #expect(profile.routeOfBasis[.voluntary] == .local)
    #expect(profile.nation == ["W06000001"])
    #expect(profile.areaOrder == ["fylke", "kommune"])
    #expect(
      profile.territorialExceptions == [
        "local_authority": ["W06000023"], "brannvesen": ["W06000001"],
      ])
    #expect(Jurisdiction(entries: profile.entries) == profile)
    #expect(profile.electionYear == 2019)
    #expect(profile.electionCycleYears == 4)
    #expect(profile.texts[.governmentInText] == "the Government of Nord")
    #expect(profile.word(for: "fylke", in: .areaKinds) == "County")
    // Kinds of area and of organisation that the catalogue has not.
    #expect(outcome.diagnostics.map(\.value) == ["fylke", "kommune", "brannvesen"])
    #expect(outcome.diagnostics.allSatisfy { $0.code == .unknownInJurisdiction })
    let psb = try #require(landscape.kinds.first { $0.id == "psb" })
    // The catalogue's own name wins; a language that it has not comes from the profile.
    #expect(psb.name.english == "Public Services Board")
    #expect(psb.name.others.map(\.text) == ["Styre"])
    #expect(psb.abbreviation == "B")
  }

  @Test func `the file of a profile is an input without rows`() throws {
    let landscape = try #require(try read(Self.small).catalogue?.landscape)
    let input = try #require(landscape.inputs.last)
    #expect(input.name == "jurisdiction.yaml")
    #expect(input.digest == ContentDigest(of: Self.small))
    #expect(input.rowsRead == 0)
    let plain = try #require(try SmallCatalogue().read().catalogue?.landscape)
    #expect(plain.jurisdiction == .neutral)
    #expect(!plain.inputs.contains { $0.name == "jurisdiction.yaml" })
  }

  @Test func `a change route is a word of the profile, and any other rejects its row`() throws {
    func kinds(_ word: String) -> (inout SmallCatalogue) -> Void {
      {
        $0.files["kinds.csv"] = Array(
          """
          kind,name,change_route
          psb,Board,\(word)
          csp,Partnership,

          """.utf8)
      }
    }
    let good = try read(Self.small, kinds("Decree;agreement"))
    let kind = try #require(good.catalogue?.landscape.kinds.first { $0.id == "psb" })
    #expect(kind.changeRoutes.map(\.rawValue) == ["decree", "agreement"])
    #expect(good.catalogue?.landscape.routeOfKind.last == .local)
    let bad = try read(Self.small, kinds("decre"))
    let diagnostic = try #require(bad.diagnostics.first { $0.code == .invalidValue })
    #expect(diagnostic.expected == "agreement, decree, act")
    #expect(diagnostic.suggestion == "decree")
    #expect(diagnostic.rejectsRow)
  }

  @Test
  func `a kind that the catalogue has not is told, and a nation that is no area ends the reading`()
    throws
  {
    let told = try read("words: {kinds: {psb: Board, pbs: Board}}\n")
    #expect(
      told.diagnostics.map(DiagnosticWording.text) == [
        "jurisdiction.yaml:1:29: warning: the jurisdiction names 'pbs', which is not in kinds.csv; "
          + "nearest is 'psb' [unknown-in-jurisdiction]"
      ])
    let ended = try read("nation: [W06000001, W06000099]\n")
    #expect(ended.failure == "unusable")
    #expect(
      ended.diagnostics.map(\.location) == [
        SourceLocation(file: "jurisdiction.yaml", line: 1, column: 21)
      ])
    let excepted = try read("territorial-exceptions: {local_authority: [W06000023, islands]}\n")
    #expect(excepted.failure == "unusable")
    #expect(excepted.diagnostics.map(\.value) == ["islands"])
  }

  @Test(arguments: [
    (
      "rotes: []\n",
      "1:1: error: unknown key 'rotes'; did you mean 'routes'? [invalid-jurisdiction]"
    ),
    (
      "council: {in-txt: x}\n",
      "1:11: error: unknown key 'in-txt'; did you mean 'in-text'? [invalid-jurisdiction]"
    ),
    (
      "routes: []\n",
      "1:9: error: found a list, expected a list of routes, the easiest first [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - id: own\n    label: x\n    explanation: x\n",
      "2:5: error: the route has no 'feasibility', expected id, label, explanation and feasibility [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - id: own\n    explanation: x\n    feasibility: 1\n",
      "2:5: error: the route has no 'label', expected id, label, explanation and feasibility [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - {id: own, label: x, explanation: x, feasibility: 1.2}\n",
      "2:54: error: found '1.2', expected 0 to 1 [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - {id: own, label: x, explanation: x, feasibility: 0}\n",
      "2:3: error: the feasibility of every route is 0, expected one above 0 [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - {id: Own Route, label: x, explanation: x, feasibility: 1}\n",
      "2:10: error: found 'Own Route', expected an id of small letters, digits and hyphens [invalid-jurisdiction]"
    ),
    (
      "routes:\n  - {id: own, label: x, explanation: x, feasibility: 1}\n",
      "2:3: error: no route for what rests on 'statutory', expected one under 'bases' [invalid-jurisdiction]"
    ),
    (
      "bases: {statutory: parliament}\n",
      "1:20: error: unknown route 'parliament'; expected one of local, government, legislation, other-government [invalid-jurisdiction]"
    ),
    (
      "name: {cy: Cymru}\n",
      "1:7: error: found a mapping, expected a text, or one for 'en' and each other language [invalid-jurisdiction]"
    ),
    (
      "name: {en: Nord, norsk: Nord}\n",
      "1:18: error: found 'norsk', expected the BCP 47 tag of a language with a text [invalid-jurisdiction]"
    ),
    (
      "area-order: [council, health, council]\n",
      "1:31: error: kind of area 'council' stands there twice [invalid-jurisdiction]"
    ),
    (
      "words: {scales: {national: ''}}\n",
      "1:28: error: found '', expected a text, or one for 'en' and each other language [invalid-jurisdiction]"
    ),
    (
      "words: {scales: {province: Province}}\n",
      "1:18: error: unknown key 'province'; expected one of community, local, regional, police, national [invalid-jurisdiction]"
    ),
    (
      "elections: {year: soon}\n",
      "1:19: error: found 'soon', expected 1 to 9999 [invalid-jurisdiction]"
    ),
    ("name: [\n", "2:1: error: not YAML: did not find expected node content [invalid-yaml]"),
  ])
  func `what is wrong with a profile is told where it stands`(
    profile: String, expected: String
  ) throws {
    try expect(profile, fails: expected)
  }

  @Test func `a change route that two routes have is told at the second`() throws {
    let profile = Self.small.replacing("decree: By", with: "agreement: By")
    try expect(
      profile,
      fails:
        "15:21: error: change route 'agreement' leads to two routes, 'own' and 'nord-government' "
        + "[invalid-jurisdiction]")
    try expect(
      Self.small.replacing("id: nord-government", with: "id: own"),
      fails: "10:9: error: route 'own' stands there twice [invalid-jurisdiction]")
  }

  private func expect(
    _ profile: String, fails expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(profile, to: "jurisdiction.yaml")
    do throws(ConfigurationFailure) {
      _ = try CatalogueJurisdiction.read(beside: folder.path)
      Issue.record("accepted", sourceLocation: sourceLocation)
    } catch {
      #expect(
        error.terminalMessage.text == "jurisdiction.yaml:" + expected,
        sourceLocation: sourceLocation)
    }
    // Whoever has not asked for it before is told by the reading.
    let outcome = try read(profile)
    #expect(outcome.failure == "unusable", sourceLocation: sourceLocation)
  }

  @Test func `a section of the settings file is a profile too, and both at once are not`() throws {
    let section = "jurisdiction:\n  name: Nord\n  bases: {voluntary: government}\n"
    var catalogue = SmallCatalogue()
    catalogue.files["landscape.yaml"] = Array(section.utf8)
    let landscape = try #require(try catalogue.read().catalogue?.landscape)
    #expect(landscape.jurisdiction.texts[.name] == "Nord")
    #expect(landscape.inputs.last?.name == "landscape.yaml")
    catalogue.files["jurisdiction.yaml"] = Array("name: Nord\n".utf8)
    #expect(
      try catalogue.read().diagnostics.map(DiagnosticWording.text) == [
        "landscape.yaml:1:1: error: the jurisdiction stands in jurisdiction.yaml too; keep one of the "
          + "two [invalid-jurisdiction]"
      ])
    #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(
        from: "jurisdiction:\n  nme: Nord\n", over: Settings())
    }
  }

  @Test func `a setting of feasibility is told where it went`() {
    do throws(ConfigurationFailure) {
      _ = try SettingsFile(named: "landscape.yaml").settings(
        from: "priority:\n  feasibility-local: 1\n", over: Settings())
      Issue.record("accepted")
    } catch {
      #expect(
        error.terminalMessage.text
          == "landscape.yaml:2:3: error: setting 'priority.feasibility-local' is gone: how feasible a "
          + "change is stands with each route in jurisdiction.yaml [unknown-setting]")
    }
  }

  @Test func `the profiles of Wales are one, and keep every value as entries`() throws {
    let folders = [2019, 2023, 2025].flatMap { ["wales-\($0)", "wales-\($0)-xml"] }
    let profiles = try folders.map { folder in
      try #require(
        try CatalogueJurisdiction.read(beside: Repository.root + "/Inputs/" + folder)
      ).jurisdiction
    }
    let wales = profiles[0]
    #expect(profiles.allSatisfy { $0 == wales })
    #expect(
      wales.routes.map(\.id) == ["local", "welsh-government", "legislation", "uk-government"])
    #expect(wales.routes.map(\.feasibility) == [1, 0.7, 0.4, 0.3])
    #expect(Jurisdiction(entries: wales.entries) == wales)
    #expect(Jurisdiction.neutral.entries.isEmpty)
    #expect(Jurisdiction(entries: []) == .neutral)
    // The catalogue as one file has the profile that lies beside it.
    let file = Repository.root + "/Inputs/wales-2023-xml/catalogue.xml"
    #expect(try CatalogueJurisdiction.read(beside: file)?.jurisdiction == wales)
  }

  @Test func `a new catalogue has a profile that says nothing until its marks are taken away`()
    throws
  {
    let file = try #require(CatalogueTemplate.files.first { $0.name == "jurisdiction.yaml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let folder = try TemporaryFolder()
    try folder.write(text, to: "jurisdiction.yaml")
    #expect(try CatalogueJurisdiction.read(beside: folder.path)?.jurisdiction == .neutral)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("#") })
    // Comments of the example keep theirs.
    let bare = lines.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.dropFirst(2)
    try folder.write(bare.joined(separator: "\n"), to: "jurisdiction.yaml")
    let wales = try CatalogueJurisdiction.read(beside: Repository.root + "/Inputs/wales-2025")
    #expect(
      try CatalogueJurisdiction.read(beside: folder.path)?.jurisdiction == wales?.jurisdiction)
  }

  @Test(arguments: [CatalogueConversion.Form.xml, .csv])
  func `a conversion carries the profile`(form: CatalogueConversion.Form) throws {
    let source = Repository.root + "/Inputs/wales-2023" + (form == .csv ? "-xml" : "")
    let files = try CatalogueConversion(path: source, settings: Settings()).files(as: form).files
    let profile = try #require(files.first { $0.name == "jurisdiction.yaml" })
    #expect(String(decoding: profile.bytes, as: UTF8.self).contains("id: welsh-government"))
  }
}
