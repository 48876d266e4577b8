import CatalogueReading
import LandscapeModel
import Testing

/// Names that are no id: suggested, guessed where the settings say so, and judged by the analyst.
@Suite struct NameReconciliationTests {
  private static let misspelt = "gwynedd-psb,Powis County Council,member,,"

  private static func settings(accept: Double) -> Settings {
    var settings = Settings()
    settings.reconciliation.accept = accept
    return settings
  }

  private static func csv(_ outcome: SmallCatalogue.Outcome) -> [String] {
    let bytes = ReconciliationCSV.bytes(outcome.catalogue?.reconciliations ?? []).bytes
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
      .map(String.init)
  }

  private static func matches(_ rows: String...) -> [UInt8] {
    Array((["name,thing,id,judgement,by,date,note"] + rows + [""]).joined(separator: "\n").utf8)
  }

  @Test func `nothing is guessed unless the settings say so, and every candidate is listed`()
    throws
  {
    var catalogue = SmallCatalogue()
    catalogue.append(Self.misspelt, to: "memberships.csv")
    let outcome = try catalogue.read()
    #expect(outcome.rejects == ["memberships.csv:8 unknown-organisation"])
    #expect(
      Self.csv(outcome) == [
        "memberships.csv,8,13,organisation,Powis County Council,1,suggested,1,powys-council,"
          + "Powys County Council,0.88,powis for powys"
      ])
  }

  @Test func `a guess good enough for the settings is used and told`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append(Self.misspelt, to: "memberships.csv")
    let outcome = try catalogue.read(settings: Self.settings(accept: 0.8))
    #expect(outcome.rejects.isEmpty)
    #expect(
      outcome.lines == [
        "memberships.csv:8:13: warning: organisation 'Powis County Council' is taken for "
          + "'powys-council': a guess the settings accept; 'powys-council' (0.88: powis for powys)"
          + " [guessed-reference]"
      ])
    #expect(Self.csv(outcome).first?.contains(",guessed,1,powys-council,") == true)
  }

  @Test func `a guess is not made for ids that differ by a letter, nor between two as good`() throws
  {
    var catalogue = SmallCatalogue()
    catalogue.append("gwynedd-psb,powis-council,member,,", to: "memberships.csv")
    catalogue.append(
      "powys-two,Powyss County Council,,,local_authority,W06000023", to: "organisations.csv")
    catalogue.append("gwynedd-psb,Powysz County Council,member,,", to: "memberships.csv")
    let outcome = try catalogue.read(settings: Self.settings(accept: 0.5))
    #expect(
      outcome.rejects == [
        "memberships.csv:8 unknown-organisation", "memberships.csv:9 unknown-organisation",
      ])
  }

  @Test func `the same name in many rows is one diagnostic, and every row is a reject`() throws {
    var catalogue = SmallCatalogue()
    for _ in 0..<3 { catalogue.append(Self.misspelt, to: "memberships.csv") }
    let outcome = try catalogue.read()
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.contains("row rejected, and 2 more rows with it") == true)
    #expect(outcome.rejects.count == 3)
    #expect(
      outcome.rejects == [
        "memberships.csv:8 unknown-organisation", "memberships.csv:9 unknown-organisation",
        "memberships.csv:10 unknown-organisation",
      ])
    #expect(Self.csv(outcome).first?.contains("Powis County Council,3,suggested") == true)
  }

  @Test func `what the analyst judged the same is used and listed`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("gwynedd-psb,the mid council,member,,", to: "memberships.csv")
    catalogue.files["matches.csv"] = Self.matches(
      "The Mid Council,organisation,powys-council,same,secretary,2023-06-30,its old name")
    let outcome = try catalogue.read()
    #expect(outcome.lines.isEmpty)
    #expect(
      Self.csv(outcome) == [
        "memberships.csv,8,13,organisation,the mid council,1,judged,1,powys-council,"
          + "Powys County Council,1.00,judged the same in matches.csv"
      ])
    let inputs = try #require(outcome.catalogue).landscape.inputs
    #expect(inputs.last?.name == "matches.csv")
    #expect(inputs.last?.rowsUsed == 1)
  }

  @Test func `what the analyst judged not the same is neither used nor suggested`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append(Self.misspelt, to: "memberships.csv")
    // An alias: by name it is Anglesey's.
    catalogue.append("gwynedd-psb,IACC,member,,", to: "memberships.csv")
    catalogue.files["matches.csv"] = Self.matches(
      "Powis County Council,organisation,powys-council,not-same,secretary,2023-06-30,",
      "IACC,organisation,anglesey-council,not-same,secretary,2023-06-30,")
    let outcome = try catalogue.read(settings: Self.settings(accept: 0.8))
    #expect(
      outcome.rejects == [
        "memberships.csv:8 unknown-organisation", "memberships.csv:9 unknown-organisation",
      ])
    #expect(!outcome.lines.contains { $0.contains("powys-council") })
  }

  @Test func `a name the analyst is unsure of is never guessed`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append(Self.misspelt, to: "memberships.csv")
    catalogue.files["matches.csv"] = Self.matches(
      "powis county council,organisation,,unsure,secretary,2023-06-30,asked")
    let outcome = try catalogue.read(settings: Self.settings(accept: 0.8))
    #expect(outcome.rejects == ["memberships.csv:8 unknown-organisation"])
  }

  @Test func `judgements that contradict each other are told and none is used`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("gwynedd-psb,Mid Council,member,,", to: "memberships.csv")
    catalogue.files["matches.csv"] = Self.matches(
      "Mid Council,organisation,powys-council,same,a,2023-01-01,",
      "mid council,organisation,gwynedd-council,same,b,2023-02-01,",
      "North,area,north-west,same,a,,", "North,area,north-west,not-same,b,,")
    let outcome = try catalogue.read()
    #expect(
      outcome.rejects == [
        "memberships.csv:8 unknown-organisation", "matches.csv:2 contradictory-judgement",
        "matches.csv:3 contradictory-judgement", "matches.csv:4 contradictory-judgement",
        "matches.csv:5 contradictory-judgement",
      ])
    #expect(
      outcome.lines.contains(
        "matches.csv:2:1: error: judgements of name 'Mid Council' contradict each other: same "
          + "powys-council at line 2, same gwynedd-council at line 3; none is used; row rejected "
          + "[contradictory-judgement]"))
  }

  @Test func `a judgement about an id that no row has is rejected`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["matches.csv"] = Self.matches(
      "Mid Council,organisation,powis-council,same,a,2023-01-01,",
      "Mid Council,body,powys-council,same,a,2023-01-01,")
    let outcome = try catalogue.read()
    #expect(
      outcome.rejects == ["matches.csv:2 unknown-organisation", "matches.csv:3 invalid-value"])
  }

  @Test(arguments: [
    ("Cyngor Sir Pôwys", "powys-council"), ("North-West Walez", "north-west"),
    ("Powis", "W06000023"), ("Ynys Fôn", "W06000001"),
  ])
  func `areas and bodies are suggested in either language`(name: String, id: String) throws {
    var catalogue = SmallCatalogue()
    if id.hasSuffix("council") {
      catalogue.append("gwynedd-psb,\(name),member,,", to: "memberships.csv")
    } else {
      catalogue.append("x,X,psb,\(name),,,,,,", to: "partnerships.csv")
    }
    let outcome = try catalogue.read()
    #expect(outcome.diagnostics.first?.candidates.first?.id == id)
  }
}
