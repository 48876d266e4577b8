import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Other people's XML, read by the mapping in `landscape.yaml`.
struct MappedXMLTests {
  static let export = """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <x:export xmlns:x="urn:boards" made="2023">
      <x:group county="Gwynedd">
        <x:board ref="b1">
          <x:title lang="en">Gwynedd &amp; Friends</x:title><x:title lang="cy">Gwynedd</x:title>
          <x:where>W06000002</x:where><x:where>W06000001</x:where>
          <x:since day="1" year="2016"/>
          <x:seat who="gwynedd-council" as="chair"/><x:seat who="health-board"/>
        </x:board>
        <other><x:board ref="no"/></other>
      </x:group>
      <x:group county="Powys">
        <x:board ref="b2"><x:title lang="en">Powys Board</x:title><x:seat who="powys-council"/></x:board>
        <x:board ref="b3"><x:title lang="en">One</x:title><x:title lang="en">Two</x:title></x:board>
      </x:group>
    </x:export>

    """

  static let mapping = """
    edges:
      membership: 0.6
    sources:
      - file: export/boards.xml
        table: partnerships
        namespaces: {b: "urn:boards"}
        record: /b:export/b:group/b:board
        fields:
          id: "@ref"
          name: b:title[@lang='en']
          name_cy: b:title[@lang='cy']
          kind: "'psb'"
          areas: b:where
          established: b:since/@year
          source: concat('export ', ../../@made, ', ', ../@county)
      - file: export/boards.xml
        table: memberships
        namespaces: {b: "urn:boards"}
        record: /b:export/*/b:board
        each: b:seat
        fields:
          partnership: ../@ref
          organisation: "@who"
          role: "@as"

    """

  /// A folder with the tidy files that are not mapped.
  private static func folder(
    mapping: String = mapping, export: String = export
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, bytes) in SmallCatalogue().files
    where name != "partnerships.csv" && name != "memberships.csv" {
      try folder.write(bytes, to: name)
    }
    try folder.write(export, to: "export/boards.xml")
    try folder.write(mapping, to: "landscape.yaml")
    return folder
  }

  @Test func `records become rows, with what is around them`() throws {
    let folder = try Self.folder()
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    let landscape = read.landscape
    #expect(landscape.partnerships.map(\.id) == ["b1", "b2"])
    let first = landscape.partnerships[0]
    #expect(first.name == LocalisedText(english: "Gwynedd & Friends", welsh: "Gwynedd"))
    #expect(first.areas == [0, 1] || first.areas == [1, 0])
    #expect(first.established?.description == "2016")
    #expect(first.source == "export 2023, Gwynedd")
    #expect(landscape.memberships.map(\.role) == [.chair, .member, .member])
    #expect(
      read.diagnostics.map(DiagnosticWording.text(of:)) == [
        "export/boards.xml:14:5: error: element 'name' is there already; row rejected [repeated-element]"
      ])
    #expect(read.rejects.map(\.row.count) == [92])
    let input = try #require(landscape.inputs.first { $0.name == "export/boards.xml" })
    #expect((input.rowsRead, input.rowsUsed, input.rowsRejected) == (6, 5, 1))
    #expect(landscape.inputs[Int(first.origin.input)].name == "export/boards.xml")
    #expect(first.origin.line == 4)
    #expect(landscape.inputs.last?.name == "landscape.yaml")
  }

  @Test func `a path that meets nothing is told where it is written`() throws {
    let folder = try Self.folder(
      mapping: Self.mapping.replacing("/b:export/*/b:board", with: "/b:export/b:board"))
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    let lines = read.diagnostics.map(DiagnosticWording.text(of:))
    #expect(
      lines.contains(
        "landscape.yaml:16:11: warning: source 'export/boards.xml' has no record at /{urn:boards}export/{urn:boards}board [no-record]"
      ))
  }

  @Test func `a path in another namespace is told with the namespace that is there`() throws {
    let folder = try Self.folder(mapping: Self.mapping.replacing("urn:boards", with: "urn:bords"))
    let lines = Self.lines(folder)
    #expect(
      lines.contains {
        $0.contains(
          "'{urn:bords}export' is in the namespace 'urn:boards' there: declare a prefix for it in "
            + "'namespaces' and write it in 'record' [no-record]")
      }, "\(lines)")
    let none = try Self.folder(
      mapping: Self.mapping,
      export: Self.export.replacing("x:", with: "").replacing(" xmlns:x=\"urn:boards\"", with: ""))
    #expect(
      Self.lines(none).contains { $0.contains("'{urn:boards}export' is in no namespace there") })
  }

  /// What there is to say, whether or not the catalogue can be used.
  private static func lines(_ folder: TemporaryFolder) -> [String] {
    do throws(ReadingFailure) {
      return try CatalogueReader(folder: folder.path, settings: Settings()).read().diagnostics
        .map(DiagnosticWording.text(of:))
    } catch {
      switch error {
      case .unreadable(let diagnostics), .unusable(let diagnostics):
        return diagnostics.map(DiagnosticWording.text(of:))
      }
    }
  }

  @Test func `a row that each finds is told at its own line and column`() throws {
    let folder = try Self.folder(
      export: Self.export.replacing(
        "<x:seat who=\"health-board\"/>", with: "\n      <x:seat who=\"nobody\"/>"))
    #expect(
      Self.lines(folder).contains {
        $0.hasPrefix("export/boards.xml:9:7: error: organisation 'nobody' is not in")
      }, "\(Self.lines(folder))")
  }

  @Test func `a tidy file beside its mapping is an error`() throws {
    let folder = try Self.folder()
    try folder.write("id,name,kind\n", to: "partnerships.csv")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    #expect(failure?.diagnostics.map(\.code) == [.competingCatalogues])
  }

  @Test func `a link out of the folder is not followed`() throws {
    let outside = try TemporaryFolder()
    try outside.write(Self.export, to: "boards.xml")
    let folder = try Self.folder()
    try folder.link("export/out.xml", to: outside.path + "/boards.xml")
    try folder.write(
      Self.mapping.replacing("export/boards.xml", with: "export/out.xml"), to: "landscape.yaml")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    #expect(
      failure?.diagnostics.map(DiagnosticWording.text(of:)) == [
        "landscape.yaml:4:11: error: source 'export/out.xml' lies outside of the catalogue folder [source-outside-folder]"
      ])
  }

  @Test func `a document type is refused here too`() throws {
    let folder = try Self.folder(
      export: "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x:export xmlns:x=\"urn:boards\"/>")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    #expect(failure?.diagnostics.map(\.code) == [.doctypeRefused])
  }

  /// What is replaced in the mapping, by what, and what is said.
  static let mistakes: [(old: String, new: String, text: String)] = [
    (
      "file: export/boards.xml", "file: /etc/passwd",
      "landscape.yaml:4:11: error: '/etc/passwd' lies outside of the catalogue folder [source-outside-folder]"
    ),
    (
      "file: export/boards.xml", "file: export/../../x.xml",
      "landscape.yaml:4:11: error: 'export/../../x.xml' lies outside of the catalogue folder [source-outside-folder]"
    ),
    (
      "file: export/boards.xml", "file: \"http://example.org/x.xml\"",
      "landscape.yaml:4:11: error: 'http://example.org/x.xml' is an address; expected a file of the catalogue folder [source-outside-folder]"
    ),
    (
      "table: partnerships", "table: partnership",
      "landscape.yaml:5:12: error: unknown table 'partnership'; did you mean 'partnerships'? [invalid-mapping]"
    ),
    (
      "name_cy:", "name_cymraeg:",
      "landscape.yaml:11:7: error: unknown column 'name_cymraeg'"
    ),
    (
      "record: /b:export/b:group", "record: /c:export/b:group",
      "landscape.yaml:7:13: error: unknown prefix 'c'; did you mean 'b'? [invalid-mapping]"
    ),
    (
      "record: /b:export/b:group", "record: b:export/b:group",
      "landscape.yaml:7:13: error: 'b:export/b:group/b:board' is no path from the root, such as /boards/board [invalid-mapping]"
    ),
    (
      "b:title[@lang='en']", "b:title[@lang='en'",
      "landscape.yaml:10:13: error: 'b:title[@lang='en'' is no XPath 1.0 expression: a condition in square brackets is not right [invalid-xpath]"
    ),
    (
      "b:title[@lang='en']", "c:title",
      "landscape.yaml:10:13: error: 'c:title' is no XPath 1.0 expression: a prefix is not declared in 'namespaces' [invalid-xpath]"
    ),
    (
      "b:title[@lang='en']", "document('/etc/passwd')",
      "landscape.yaml:10:13: error: 'document('/etc/passwd')' is no XPath 1.0 expression: a function is not known [invalid-xpath]"
    ),
    (
      "fields:", "field:",
      "landscape.yaml:8:5: error: unknown key 'field'; did you mean 'fields'? [invalid-mapping]"
    ),
  ]

  @Test(arguments: mistakes.indices)
  func `a mistake in the mapping is told at its line and column`(index: Int) throws {
    let mistake = Self.mistakes[index]
    let text = Self.mapping.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
    let failure = #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    }
    let line = failure?.terminalMessage.text ?? ""
    #expect(line.hasPrefix(mistake.text), "\(line)")
  }

  @Test func `an expression that takes too long rejects its row`() throws {
    let folder = try Self.folder(
      mapping: Self.mapping.replacing(
        "b:title[@lang='en']", with: "\"string(count(//*[count(//*[count(//*[//@*]) > 0]) > 0]))\""),
      export: Self.export.replacing(
        "<x:since", with: String(repeating: "<x:a/>", count: 2_000) + "<x:since"))
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    #expect(
      read.diagnostics.map(DiagnosticWording.text(of:)) == [
        "export/boards.xml:4:5: error: breaks the schema: name: more steps than are allowed; row rejected, and 2 rows that need it [schema-violation]"
      ])
  }
}
