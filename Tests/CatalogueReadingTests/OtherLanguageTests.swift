import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Texts of a catalogue in languages beside English and Welsh, whichever they are.
@Suite struct OtherLanguageTests {
  private static let gaelic = Language(canonicalTag: "gd")
  private static let chinese = Language(canonicalTag: "zh-Hant")

  /// The small catalogue with names, definitions, notes and evidence in further languages.
  private static func catalogue() -> SmallCatalogue {
    var catalogue = SmallCatalogue()
    catalogue.files["areas.csv"] = Array(
      """
      code,name,name_cy,name_gd,name_zh-Hant
      W06000001,Isle of Anglesey,Ynys Môn,Eilean Mhòna,"安格爾西島, 威爾斯"
      W06000002,Gwynedd,,,
      W06000023,Powys,Powys,Am Pobhas,
      north-west,North West Wales,,,

      """.utf8)
    catalogue.files["remits.csv"] = Array(
      """
      id,name,name gd,definition,definition_cy,Definition-GD
      health,Health,Slàinte,What keeps people well,Yr hyn sy'n cadw pobl yn iach,
      mental-health,Mental health,,,,Inntinn
      safety,Community safety,,,,

      """.utf8)
    catalogue.files["kinds.csv"] = Array(
      """
      kind,name,abbreviation_gd,notes,notes_cy,legislation,legislation_cy,legislation_url,legislation_url_cy
      psb,Public Services Board,BSP,A note,Nodyn,An Act,Deddf,https://example.org/act,https://example.org/cy
      csp,Community Safety Partnership,,,,,,,

      """.utf8)
    catalogue.files["evidence.csv"] = Array(
      "id,question,summary,summary_cy\ne1,barrier,It is hard,Mae'n anodd\n".utf8)
    catalogue.files["actions.csv"] = Array(
      "id,review,action,action_cy\na1,2020,Meet less,Cwrdd yn llai\n".utf8)
    return catalogue
  }

  private static func expectForms(_ landscape: Landscape) throws {
    let names = landscape.areas.map(\.name)
    let area = try #require(names.first { $0.english == "Isle of Anglesey" })
    #expect(area[.welsh] == "Ynys Môn")
    #expect(area[gaelic] == "Eilean Mhòna" && area[chinese] == "安格爾西島, 威爾斯")
    #expect(area.form(in: Language(canonicalTag: "br")) == ("Isle of Anglesey", .english))
    #expect(names.first { $0.english == "Gwynedd" }?.others == [])
    let remits = landscape.remits
    #expect(remits.map { $0.name[gaelic] } == ["Slàinte", nil, nil])
    #expect(remits.map { $0.definition[.welsh] } == ["Yr hyn sy'n cadw pobl yn iach", nil, nil])
    #expect(
      remits[1].definition
        == LocalisedText(
          english: "", others: [LocalisedText.Form(language: gaelic, text: "Inntinn")]))
    let kind = try #require(landscape.kinds.first { $0.id == "psb" })
    #expect(kind.abbreviation?.english == "BSP" && kind.abbreviation?[gaelic] == "BSP")
    #expect(kind.notes == LocalisedText(english: "A note", welsh: "Nodyn"))
    #expect(kind.legislation == LocalisedText(english: "An Act", welsh: "Deddf"))
    #expect(kind.legislationURL[.welsh] == "https://example.org/cy")
    #expect(landscape.evidence[0].summary[.welsh] == "Mae'n anodd")
    #expect(landscape.actions[0].action[.welsh] == "Cwrdd yn llai")
    #expect(landscape.ownLanguages.map(\.tag) == ["cy", "gd", "zh-Hant", "en"])
  }

  @Test func `a column in any language is a heading with its tag`() throws {
    let outcome = try Self.catalogue().read()
    #expect(outcome.lines == [])
    try Self.expectForms(try #require(outcome.catalogue).landscape)
  }

  @Test func `a list in another language has a text for each, and is told where it has not`() throws
  {
    var catalogue = SmallCatalogue()
    catalogue.replace(
      "parent,host,as_of\n", with: "parent,host,as_of,plans,plans_cy,plans_gd\n",
      in: "partnerships.csv")
    catalogue.replace(
      "anglesey-council,2023-06-30\n",
      with: "anglesey-council,2023-06-30,First plan;Second plan,Cynllun;Ail gynllun,Plana\n",
      in: "partnerships.csv")
    catalogue.replace("none,2023-06-30\n", with: "none,2023-06-30,,,\n", in: "partnerships.csv")
    catalogue.replace(
      "gwynedd-psb,,2023-06-30\n", with: "gwynedd-psb,,2023-06-30,,,\n", in: "partnerships.csv")
    let outcome = try catalogue.read()
    let landscape = try #require(outcome.catalogue, "\(outcome.lines)").landscape
    let expected = [
      LocalisedText(english: "First plan", welsh: "Cynllun"),
      LocalisedText(english: "Second plan", welsh: "Ail gynllun"),
    ]
    #expect(landscape.partnerships[0].plans == expected)
    #expect(
      outcome.lines == [
        "partnerships.csv:2:132: warning: plans_gd 'Plana' does not have as many texts as the list in "
          + "English: 2; left empty [unequal-lists]"
      ])
    let (csv, xml) = (try TemporaryFolder(), try TemporaryFolder())
    catalogue.replace(",Plana", with: ",Plana;Dàrna plana", in: "partnerships.csv")
    for (name, bytes) in catalogue.files { try csv.write(bytes, to: name) }
    for file in try ConversionTests.converted(csv.path, to: .xml) {
      try xml.write(file.bytes, to: file.name)
    }
    let read = try CatalogueReader(folder: xml.path, settings: Settings()).read()
    #expect(
      read.landscape.partnerships[0].plans.map { $0[Self.gaelic] } == ["Plana", "Dàrna plana"])
    #expect(read.landscape.partnerships[0].plans.map { $0[.welsh] } == ["Cynllun", "Ail gynllun"])
  }

  @Test func `a name in a further language finds its record`() throws {
    var catalogue = Self.catalogue()
    catalogue.replace(
      "anglesey-psb,Anglesey PSB,psb,W06000001", with: "anglesey-psb,Anglesey PSB,psb,Eilean Mhòna",
      in: "partnerships.csv")
    let outcome = try catalogue.read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue).landscape
    let board = try #require(landscape.partnerships.first { $0.id == "anglesey-psb" })
    #expect(board.areas.map { landscape.areas[Int($0)].code } == ["W06000001"])
  }

  @Test func `every language goes through XML and back`() throws {
    let (csv, xml) = (try TemporaryFolder(), try TemporaryFolder())
    for (name, bytes) in Self.catalogue().files { try csv.write(bytes, to: name) }
    let straight = try ConversionTests.converted(csv.path, to: .csv)
    for file in try ConversionTests.converted(csv.path, to: .xml) {
      try xml.write(file.bytes, to: file.name)
    }
    let read = try CatalogueReader(folder: xml.path, settings: Settings()).read()
    #expect(read.diagnostics == [])
    try Self.expectForms(read.landscape)
    let around = try ConversionTests.converted(xml.path, to: .csv)
    for (before, after) in zip(straight, around) where before.name != "memberships.csv" {
      #expect(
        String(decoding: before.bytes, as: UTF8.self)
          == String(decoding: after.bytes, as: UTF8.self))
    }
  }

  @Test(arguments: 1...20)
  func `whatever forms a text has, both forms of a catalogue keep them`(seed: UInt64) throws {
    var random = RandomLandscape.Generator(seed: seed)
    let tags = ["cy", "gd", "ga", "br", "ar", "sco", "pt-BR", "sr-Latn"]
    let alphabet = ["a", "é", "م", "漢", "\"", ",", ";", "&", "<", " ", "n"]
    let shown = tags.filter { _ in random.below(2) == 0 }
    func text() -> String {
      let letters = (0..<random.below(6)).map { _ in alphabet[random.below(alphabet.count)] }
      return "x" + letters.joined() + "x"
    }
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    var rows = ["id,name" + shown.map { ",name_" + $0 }.joined()]
    var expected: [String: LocalisedText] = [:]
    for number in 0..<5 {
      var name = LocalisedText(english: text())
      var row = "o\(number)," + quoted(name.english)
      for tag in shown {
        let form = random.below(3) == 0 ? "" : text()
        row += "," + quoted(form)
        if !form.isEmpty { name[Language(canonicalTag: tag)] = form }
      }
      rows.append(row)
      expected["o\(number)"] = name
    }
    var catalogue = SmallCatalogue()
    catalogue.files["organisations.csv"] = Array((rows.joined(separator: "\n") + "\n").utf8)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    catalogue.replace("anglesey-council", with: "o0", in: "partnerships.csv")
    let (csv, xml) = (try TemporaryFolder(), try TemporaryFolder())
    for (name, bytes) in catalogue.files { try csv.write(bytes, to: name) }
    for file in try ConversionTests.converted(csv.path, to: .xml) {
      try xml.write(file.bytes, to: file.name)
    }
    for folder in [csv, xml] {
      let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
      let names = read.landscape.organisations.map { ($0.id, $0.name) }
      #expect(
        Dictionary(uniqueKeysWithValues: names) == expected, "seed \(seed) \(read.rejects)")
    }
  }

  @Test func `the same language twice, and a tag that is none, are told`() throws {
    var catalogue = Self.catalogue()
    catalogue.replace("name_zh-Hant", with: "Name GD", in: "areas.csv")
    #expect(
      try catalogue.read().lines.contains {
        $0.hasPrefix("areas.csv:1:27: error: ") && $0.hasSuffix("[duplicate-column]")
      })
    catalogue = Self.catalogue()
    catalogue.replace("name_zh-Hant", with: "name_gaelic", in: "areas.csv")
    #expect(
      try catalogue.read().lines.contains {
        $0.hasPrefix("areas.csv:1:27: warning: ") && $0.hasSuffix("[unknown-column]")
      })
  }

  @Test func `a document may not say a name twice in a language`() throws {
    let (csv, folder) = (try TemporaryFolder(), try TemporaryFolder())
    for (name, bytes) in SmallCatalogue().files { try csv.write(bytes, to: name) }
    let file = try ConversionTests.converted(csv.path, to: .xml)[0]
    let text = String(decoding: file.bytes, as: UTF8.self)
    for (further, expected) in [
      ("<name xml:lang=\"gd\">B</name><name xml:lang=\"ga\">C</name>", [DiagnosticCode]()),
      ("<name xml:lang=\"gd\">B</name><name xml:lang=\"GD\">C</name>", [.repeatedElement]),
    ] {
      let name = "<name xml:lang=\"cy\">Powys</name>"
      try folder.write(Array(text.replacing(name, with: name + further).utf8), to: file.name)
      let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
      #expect(read.rejects.map(\.code).filter { $0 == .repeatedElement } == expected)
    }
  }

  @Test func `a region of Welsh is no further language beside the column of Welsh`() throws {
    var catalogue = Self.catalogue()
    catalogue.replace("name_zh-Hant", with: "name_cy-GB", in: "areas.csv")
    #expect(try catalogue.read().lines.contains { $0.hasSuffix("[unknown-column]") })
    catalogue = Self.catalogue()
    catalogue.replace("summary_cy", with: "summary_cy-GB", in: "evidence.csv")
    let landscape = try #require(try catalogue.read().catalogue).landscape
    #expect(landscape.evidence[0].summary[.welsh] == "Mae'n anodd")
  }

  @Test func `damage in a further language is told in its column`() throws {
    var catalogue = Self.catalogue()
    catalogue.replace("Am Pobhas", with: "Ã¢m Pobhas\u{200B}", in: "areas.csv")
    let lines = try catalogue.read().lines
    #expect(lines.allSatisfy { $0.hasPrefix("areas.csv:4:") && $0.contains("name_gd") })
    #expect(!lines.isEmpty)
  }

  @Test func `a mapping fills a name in any language`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["remits.csv"] = nil
    catalogue.files["remit.txt"] = Array(
      "Id;Name;Gàidhlig;Cymraeg\nhealth;Health;Slàinte;Iechyd\nsafety;Safety;;\n".utf8)
    catalogue.files["landscape.yaml"] = Array(
      """
      sources:
        - file: remit.txt
          table: remits
          delimiter: ";"
          columns: {id: Id, name: Name, name_gd: Gàidhlig, name_cy: Cymraeg, definition_gd: {value: Seo}}

      """.utf8)
    let outcome = try catalogue.read()
    let remits = try #require(outcome.catalogue, "\(outcome.lines)").landscape.remits
    #expect(remits.map { $0.name[Self.gaelic] } == ["Slàinte", nil])
    #expect(remits.map { $0.name[.welsh] } == ["Iechyd", nil])
    #expect(remits.map { $0.definition[Self.gaelic] } == ["Seo", "Seo"])
  }
}
