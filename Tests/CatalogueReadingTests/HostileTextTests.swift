import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Text made to crash, to hang or to fill memory: a clear error or a safe value.
@Suite struct HostileTextTests {
  private static func settings(_ text: String) throws -> Settings {
    try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
  }

  @Test func `a million columns are refused by their limit`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["areas.csv"] = Array(repeating: UInt8(ascii: ","), count: 1_000_000)
    let outcome = try catalogue.read()
    #expect(outcome.lines.contains { $0.contains("[too-many-columns]") })
  }

  @Test func `a cell above its limit rejects its row and no other`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append(
      "x," + String(repeating: "y", count: 3_000_000) + ",,,,", to: "organisations.csv")
    let outcome = try catalogue.read()
    #expect(outcome.rejects == ["organisations.csv:6 cell-too-large"])
    #expect((outcome.catalogue?.rejects.first?.row.utf8.count ?? 0) <= 65_536)
  }

  @Test func `a quote that is never closed costs its own line`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("x,\"open,,,,", to: "organisations.csv")
    catalogue.append("y,Y,,,,", to: "organisations.csv")
    let outcome = try catalogue.read()
    #expect(outcome.rejects == ["organisations.csv:6 unterminated-quote"])
    #expect(outcome.catalogue?.landscape.organisations.contains { $0.id == "y" } == true)
  }

  /// Overlong forms, lone surrogates, code points beyond Unicode.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80],
    ] as [[UInt8]])
  func `bytes that only look like UTF-8 reject their row`(bytes: [UInt8]) throws {
    var catalogue = SmallCatalogue()
    catalogue.files["organisations.csv", default: []] +=
      Array("x,a".utf8) + bytes + Array(",,,,\n".utf8)
    #expect(try catalogue.read().rejects == ["organisations.csv:6 invalid-utf8"])
  }

  @Test func `the same letters composed and apart are one id and one name`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("tŵr,Tŵr,,,,", to: "organisations.csv")
    catalogue.append("tw\u{302}r,Arall,,,,", to: "organisations.csv")
    catalogue.append("gwynedd-psb,TW\u{302}R,member,,", to: "memberships.csv")
    let outcome = try catalogue.read()
    #expect(outcome.rejects == ["organisations.csv:7 duplicate-id"])
  }

  @Test func `ids like paths and cells like formulas are values like any other`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("../../etc/passwd,=1+1,,,,", to: "organisations.csv")
    catalogue.append("gwynedd-psb,=cmd|' /C calc'!A0,member,,", to: "memberships.csv")
    let outcome = try catalogue.read()
    #expect(
      outcome.catalogue?.landscape.organisations.contains { $0.id == "../../etc/passwd" } == true)
    let csv = String(
      decoding: ReconciliationCSV.bytes(outcome.catalogue?.reconciliations ?? []).bytes,
      as: UTF8.self)
    #expect(csv.contains(",'=cmd|"))
  }

  @Test(arguments: [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x202E, 0xE0041] as [UInt32])
  func `a character that nobody sees is reported where a name holds it`(value: UInt32) throws {
    let hidden = String(try #require(Unicode.Scalar(value)))
    var catalogue = SmallCatalogue()
    catalogue.replace("Gwynedd Council", with: "Gwynedd\(hidden) Council", in: "organisations.csv")
    let outcome = try catalogue.read()
    let said = outcome.lines.filter { $0.contains("[invisible-character]") }
    #expect(said.count == 1, "\(outcome.lines)")
    #expect(said[0].hasPrefix("organisations.csv:3:"))
    #expect(
      said[0].contains(
        "U+\(String(repeating: "0", count: value < 0x100 ? 2 : 0))\(String(value, radix: 16, uppercase: true))"
      ))
    #expect(!said[0].contains(hidden))
    #expect(outcome.rejects.isEmpty)
  }

  @Test(arguments: ["csv", "xml"])
  func `a source that is a link out of the folder is refused, and one inside it is read`(
    ending: String
  ) throws {
    let secret = try TemporaryFolder()
    try secret.write("id,name,kind\np9,Secret,psb\n", to: "source.csv")
    try secret.write("<r><b i='p9' n='Secret'/></r>", to: "source.xml")
    let folder = try TemporaryFolder()
    for (name, bytes) in SmallCatalogue().files where name != "partnerships.csv" {
      try folder.write(bytes, to: name)
    }
    let how =
      ending == "csv"
      ? "columns: {id: id, name: name, kind: kind}"
      : "record: /r/b\n    fields: {id: \"@i\", name: \"@n\", kind: \"'psb'\"}"
    try folder.write(
      "sources:\n  - file: source.\(ending)\n    table: partnerships\n    \(how)\n",
      to: "landscape.yaml")
    try folder.link("source.\(ending)", to: secret.path + "/source.\(ending)")
    func read() throws(ReadingFailure) -> ReadCatalogue {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    let failure = #expect(throws: ReadingFailure.self) { try read() }
    #expect(failure?.diagnostics.map(\.code) == [.sourceOutsideFolder])
    try folder.write(secret.read("source.\(ending)"), to: "inside.\(ending)")
    let inside = try TemporaryFolder()
    try inside.copyFiles(of: folder.path)
    try inside.replaceLink("source.\(ending)", to: "inside.\(ending)")
    let catalogue = try CatalogueReader(folder: inside.path, settings: Settings()).read()
    #expect(catalogue.landscape.partnerships.map(\.id) == ["p9"])
  }

  @Test func `aliases of aliases are refused before they are followed`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let refs = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(refs)]\n"
    }
    let failure = #expect(throws: ConfigurationFailure.self) { try Self.settings(bomb) }
    #expect(failure?.message == "more than 24 aliases")
  }

  @Test func `an alias as a key is no way round that`() throws {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...10 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let failure = #expect(throws: ConfigurationFailure.self) {
      try Self.settings(bomb + "? *a10\n: x\n")
    }
    #expect(failure?.code == "unknown-setting")
  }

  /// Text too long to be printed where a test of it fails.
  struct Nest: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ testDescription: String, _ text: String) {
      self.testDescription = testDescription
      self.text = text
    }
  }

  @Test(arguments: [
    Nest("lists in brackets", String(repeating: "[", count: 100_000)),
    Nest("mappings in braces", String(repeating: "{a: ", count: 100_000)),
    Nest("lists by dashes", String(repeating: "- ", count: 100_000)),
    Nest(
      "mappings by indentation",
      (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
  ])
  func `values in values in values are refused before they are parsed`(nest: Nest) throws {
    let failure = #expect(throws: ConfigurationFailure.self) { try Self.settings(nest.text) }
    #expect(failure?.message == "values stand more than 64 deep in each other")
  }

  @Test func `a name that stands twice is told at its place`() throws {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try Self.settings("merge: {area: 0.5}\nmerge: {area: 0.6}\n")
    }
    #expect(failure?.code == "invalid-yaml")
  }
}
