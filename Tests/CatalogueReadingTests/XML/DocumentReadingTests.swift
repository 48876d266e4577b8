import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// What an XML catalogue says, and how a record that breaks the schema is quarantined.
struct DocumentReadingTests {
  @Test func `every place of the document is read`() throws {
    let outcome = SmallDocument().read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.asOf?.description == "2023-06-30")
    #expect(landscape.areas.map(\.code) == ["W06000001", "W06000002", "north-west"])
    #expect(landscape.areas[0].name[.welsh] == "Ynys Môn")
    #expect(landscape.areas[2].parts == [0, 1])
    #expect(landscape.organisations[0].name.english == "A & B")
    #expect(landscape.organisations[0].aliases == ["AB"])
    #expect(landscape.organisations[0].areas == [0, 1])
    #expect(landscape.partnerships[0].remitText == "Plans <well>")
    #expect(landscape.partnerships[0].origin == RowOrigin(input: 0, line: 17))
    #expect(landscape.memberships.map(\.role) == [.statutory, .member])
    #expect(landscape.memberships[1].from?.description == "2019")
    let input = landscape.inputs[0]
    #expect((input.rowsRead, input.rowsUsed, input.rowsRejected) == (12, 12, 0))
  }

  @Test(arguments: Effort.seeds(1..<701))
  func `the same is read in blocks of any size`(size: Int) throws {
    let document = SmallDocument()
      .replacing("population=\"69000\"", with: "population=\"many\"")
      .replacing(
        "<alias>AB</alias>", with: "<alias>A<!-- x -->B</alias><alias><![CDATA[ŵ]]></alias>"
      )
      .replacing("role=\"member\"", with: "rôle=\"member\"")
    let whole = document.read()
    let split = document.read(blockSize: size)
    #expect(split.lines == whole.lines)
    #expect(split.rejects == whole.rejects)
    let landscape = try #require(split.catalogue?.landscape)
    #expect(landscape.organisations == whole.catalogue?.landscape.organisations)
    #expect(landscape.organisations[0].aliases == ["AB", "ŵ"])
    #expect(landscape.inputs == whole.catalogue?.landscape.inputs)
  }

  /// What is replaced, by what, what is said, and what is rejected.
  static let faults: [(old: String, new: String, lines: [String], rejects: [String])] = [
    (
      "population=\"69000\"", "popluation=\"69000\"",
      [
        "4:51: error: attribute 'popluation' is not known; nearest is 'population'; row rejected, and 3 rows that need it [unexpected-attribute]"
      ],
      [
        "4 unexpected-attribute", "8 rejected-reference", "11 rejected-reference",
        "21 rejected-reference",
      ]
    ),
    (
      "population=\"69000\"", "population=\"many\"",
      [
        " warning: 1 of 1 area in use has no population; overlap by area counts areas [area-weights]",
        "4:51: warning: population 'many' is not a whole number; left empty [invalid-number]",
      ], []
    ),
    (
      "role=\"member\"", "role=\"membr\"",
      [
        "22:40: error: role 'membr' is not one of statutory, chair, convenor, member, invited, observer; nearest is 'member'; row rejected [invalid-value]"
      ], ["22 invalid-value"]
    ),
    (
      "from=\"2019\"", "from=\"2019-02-30\"",
      [
        "22:54: warning: start date '2019-02-30' is not a calendar date; left empty [invalid-date]"
      ], []
    ),
    (
      "from=\"2019\"", "from=\"June\"",
      [
        "22:54: warning: start date 'June' is not a calendar date; expected YYYY, YYYY-MM or YYYY-MM-DD; left empty [invalid-date]"
      ], []
    ),
    (
      "organisation=\"g-council\" ", "",
      ["22:7: error: organisation is empty; row rejected [missing-value]"], ["22 missing-value"]
    ),
    (
      "<remit ref=\"health\"/>", "<remit/>",
      ["19:32: error: ref is empty; row rejected, and 2 rows that need it [missing-value]"],
      ["19 missing-value", "21 rejected-reference", "22 rejected-reference"]
    ),
    (
      "<remit ref=\"health\"/>", "<remit ref=\"helth\"/>",
      [
        "19:32: error: remit 'helth' is not in catalogue.xml; nearest is 'health'; row rejected, and 2 rows that need it [unknown-remit]"
      ], ["19 unknown-remit", "21 rejected-reference", "22 rejected-reference"]
    ),
    (
      "<definition>All of it</definition>",
      "<definition>All of it</definition><definition>Again</definition>",
      [
        "14:83: error: element 'definition' is there already; row rejected, and 4 rows that need it [repeated-element]"
      ],
      []
    ),
    (
      "<alias>AB</alias>", "stray <alias>AB</alias>",
      [
        "11:83: error: text stands where only elements may; row rejected, and 1 row that needs it [unexpected-text]"
      ], ["11 unexpected-text", "21 rejected-reference"]
    ),
    (
      "<alias>AB</alias>", "<alais>AB</alais>",
      [
        "11:83: error: element 'alais' is not expected here; expected name, alias, area; nearest is 'alias'; row rejected, and 1 row that needs it [unexpected-element]"
      ], ["11 unexpected-element", "21 rejected-reference"]
    ),
    (
      "<name>Gwynedd Council</name>", "",
      ["12:5: error: name is empty; row rejected, and 1 row that needs it [missing-value]"],
      ["12 missing-value", "22 rejected-reference"]
    ),
    (
      "<name>Gwynedd Council</name>", "<name xml:lang=\"cy\">Cyngor</name>",
      ["12:5: error: name is empty; row rejected, and 1 row that needs it [missing-value]"],
      ["12 missing-value", "22 rejected-reference"]
    ),
    (
      "<name>Gwynedd Council</name>", "<name xml:lang=\"français\">Conseil</name>",
      [
        "12:63: error: xml:lang 'français' is not one of en, cy, gd or another BCP 47 tag; row rejected, and 1 row that needs it [invalid-value]"
      ], ["12 invalid-value", "22 rejected-reference"]
    ),
    (
      "as-of=\"2023-06-30\"", "as-of=\"2023-06-31\"",
      [
        "2:12: warning: as-of date '2023-06-31' is not a calendar date; expected YYYY, YYYY-MM or YYYY-MM-DD; left empty [invalid-date]"
      ], []
    ),
    (
      "id=\"g-council\"", "id=\"a-council\"",
      [
        "12:19: error: id 'a-council' is taken by line 11; row rejected [duplicate-id]",
        "21:15: error: organisation 'a-council' may mean either of 'A & B' (catalogue.xml:11) and 'Gwynedd Council' (catalogue.xml:12); row rejected [contested-id]",
        "22:15: error: organisation 'g-council' is not in catalogue.xml; nearest is 'a-council'; row rejected [unknown-organisation]",
      ], ["12 duplicate-id", "21 contested-id", "22 unknown-organisation"]
    ),
  ]

  @Test(arguments: faults.indices)
  func `a record that is invalid is rejected and nothing else`(index: Int) throws {
    let fault = Self.faults[index]
    let outcome = SmallDocument().replacing(fault.old, with: fault.new).read()
    try #require(outcome.lines.count == fault.lines.count, "\(outcome.lines)")
    for (line, expected) in zip(outcome.lines, fault.lines) {
      #expect(line.hasPrefix("catalogue.xml:" + expected))
    }
    if !fault.rejects.isEmpty {
      #expect(outcome.rejects == fault.rejects.map { "catalogue.xml:" + $0 })
    }
    let input = try #require(outcome.catalogue?.landscape.inputs.first)
    #expect(input.rowsRead == input.rowsUsed + input.rowsRejected)
    #expect(input.rowsRejected == outcome.catalogue?.rejects.count)
  }

  @Test func `a reject keeps the record as it stands in the document`() throws {
    let outcome = SmallDocument().replacing("role=\"member\"", with: "role='x &amp; ŵ'").read()
    let reject = try #require(outcome.catalogue?.rejects.first)
    #expect(reject.row == "<member organisation=\"g-council\" role='x &amp; ŵ' from=\"2019\"/>")
    #expect(reject.value == "x & ŵ")
  }

  @Test func `sections may be missing and stand in any order`() throws {
    let text = SmallDocument().text
    let start = try #require(text.firstRange(of: "  <areas>"))
    let end = try #require(text.firstRange(of: "</areas>\n"))
    let areas = String(text[start.lowerBound..<end.upperBound])
    let moved = SmallDocument().replacing(areas, with: "")
      .replacing("</catalogue>", with: areas + "</catalogue>")
    #expect(moved.read().lines == [])
    let bare = SmallDocument(text: "<catalogue><areas/></catalogue>").read()
    #expect(bare.failure == "unusable")
    #expect(
      bare.lines == [
        "catalogue.xml: warning: section 'remits' is missing; read as if it had no rows [missing-file]",
        "catalogue.xml: warning: section 'kinds' is missing; every kind is accepted, as strategic [missing-kinds]",
        "catalogue.xml: error: catalogue has no partnership that can be used: 0 rows read, 0 rejected [empty-catalogue]",
      ])
  }

  @Test(arguments: [
    ("ISO-8859-14", [0xF0, 0xFE] as [UInt8], "ŵŷ"), ("windows-1252", [0x80, 0xE2], "€â"),
    ("iso-8859-1", [0xA3, 0xFF], "£ÿ"), ("UTF-8", [0xC5, 0xB5], "ŵ"),
    ("us-ascii", [0x41], "A"),
  ])
  func `a declared encoding is read`(name: String, bytes: [UInt8], text: String) throws {
    let document = SmallDocument().replacing("UTF-8", with: name)
    var all = Array(document.text.replacing("ô", with: "o").utf8)
    let place = try #require(all.indices.first { all[$0...].starts(with: "Gwynedd<".utf8) })
    all.insert(contentsOf: bytes, at: place)
    let outcome = SmallDocument.read(all)
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.areas[1].name.english == text + "Gwynedd")
    #expect(landscape.inputs[0].encoding == name.replacing("us-ascii", with: "UTF-8"))
    #expect(landscape.inputs[0].digest == ContentDigest(of: all))
  }

  @Test(arguments: [true, false])
  func `UTF-16 with its mark is read`(isBigEndian: Bool) throws {
    let text = SmallDocument().replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"").text
    var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBigEndian ? pair : pair.reversed()
    }
    let outcome = SmallDocument.read(bytes)
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.areas[0].name[.welsh] == "Ynys Môn")
    #expect(landscape.inputs[0].encoding == (isBigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(landscape.inputs[0].byteCount == bytes.count)
    bytes += [0x3C]
    #expect(SmallDocument.read(bytes).failure == "unusable")
  }

  @Test func `a byte order mark moves no place`() {
    let document = SmallDocument().replacing(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: ""
    )
    .replacing("as-of=\"2023-06-30\"", with: "as-of=\"x\"")
    let outcome = SmallDocument.read([0xEF, 0xBB, 0xBF] + Array(document.text.utf8))
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("catalogue.xml:1:12: warning: as-of date 'x'") == true)
    #expect(outcome.catalogue?.landscape.inputs.first?.encoding == "UTF-8 with BOM")
  }
}
